import ReportAnalysis
import ReportModel
import Testing

/// What holds of the statistic for any figures, tried on many that look random.
@Suite("Mann–Kendall statistic of any figures")
struct MannKendallPropertyTests {
    static let seeds: [UInt64] = Array(1...200)

    /// Figures that mostly go one way, some of them intervals, some with one bound.
    static func figures(_ dice: inout Dice) -> [Interval] {
        let slope = Int.random(in: -3...3, using: &dice)
        return (0..<Int.random(in: 5...16, using: &dice)).map { index in
            let value = index * slope + Int.random(in: 0...6, using: &dice)
            let width = Int.random(in: 0...2, using: &dice)
            switch Int.random(in: 0..<20, using: &dice) {
            case 0: return Interval(lower: DecimalNumber(value), includesLower: false)
            case 1: return Interval(upper: DecimalNumber(value))
            default:
                return Interval(
                    lower: DecimalNumber(value), upper: DecimalNumber(value + width), includesUpper: width == 0)
            }
        }
    }

    /// The definition, pair by pair.
    @Test(arguments: seeds)
    func countsEveryPair(_ seed: UInt64) {
        var dice = Dice(state: seed)
        let figures = Self.figures(&dice)
        var (rising, falling) = (0, 0)
        for later in figures.indices {
            rising += figures[..<later].count { $0.isBelow(figures[later]) }
            falling += figures[..<later].count { figures[later].isBelow($0) }
        }
        let statistic = MannKendall(figures)
        #expect(statistic.rising == rising)
        #expect(statistic.falling == falling)
        #expect(statistic.undecided >= 0)
    }

    @Test(arguments: seeds)
    func turnsAroundWithTheSeries(_ seed: UInt64) {
        var dice = Dice(state: seed)
        let figures = Self.figures(&dice)
        let (forward, backward) = (MannKendall(figures), MannKendall(figures.reversed()))
        #expect(forward.s == -backward.s)
        #expect(forward.undecided == backward.undecided)
        #expect(forward.probability == backward.probability)
        #expect(forward.z == backward.z.map { -$0 })
        #expect((forward.direction == .rising) == (backward.direction == .falling))
        #expect((forward.direction == .none) == (backward.direction == .none))
    }

    /// Also where wider figures take pairs out of S that went against the trend, or break ties.
    @Test(arguments: seeds)
    func findsNoTrendInFiguresThatAreKnownLessExactly(_ seed: UInt64) {
        var dice = Dice(state: seed)
        var figures = Self.figures(&dice)
        var direction = MannKendall(figures).direction
        for _ in 0..<6 {
            let index = Int.random(in: figures.indices, using: &dice)
            let more = DecimalNumber(Int.random(in: 0...2, using: &dice))
            figures[index] = Interval(
                lower: figures[index].lower.flatMap { $0 - more }, upper: figures[index].upper.flatMap { $0 + more },
                includesLower: figures[index].includesLower || !more.isZero,
                includesUpper: figures[index].includesUpper || !more.isZero)
            let wider = MannKendall(figures).direction
            #expect(wider == direction || wider == .none)
            direction = wider
        }
    }

    @Test func someOfTheSeriesTriedHaveTrends() {
        let directions = Self.seeds.map { seed in
            var dice = Dice(state: seed)
            return MannKendall(Self.figures(&dice)).direction
        }
        for direction in [MannKendall.Direction.rising, .falling, .none] {
            #expect(directions.count { $0 == direction } > 10)
        }
    }

    /// 2, 1, 3, 4, 5 has S = 8, which is too little. That 2 and 1 may be equal raises S to 9, and must not make it enough.
    @Test func countsUndecidedPairsAgainstTheTrend() {
        let exact = [2, 1, 3, 4, 5].map { Interval(exactly: DecimalNumber($0)) }
        #expect(MannKendall(exact).s == 8)
        #expect(MannKendall(exact).direction == .none)
        var wider = exact
        wider[1] = Interval(lower: DecimalNumber(1), upper: DecimalNumber(2))
        #expect(MannKendall(wider).s == 9)
        #expect(MannKendall(wider).undecided == 1)
        #expect(MannKendall(wider).direction == .none)
    }
}
