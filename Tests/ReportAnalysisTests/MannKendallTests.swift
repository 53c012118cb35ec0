import ReportAnalysis
import ReportModel
import Testing

/// The statistic against what others published.
@Suite("Mann–Kendall statistic")
struct MannKendallTests {
    /// A worked example: exact figures in order of time, and what was published of them.
    struct Example: Sendable, CustomTestStringConvertible {
        var source: String
        var figures: [Int]
        var s: Int?
        var z: String?
        var decimals = 4
        var probability: String?
        var direction: MannKendall.Direction

        var testDescription: String { source }
    }

    static let examples = [
        Example(
            source: "Gilbert 1987, section 16.4.1: 10, 15, 14, 20 has S = 4 and by table A18 a tail of 0.167",
            figures: [10, 15, 14, 20], s: 4, probability: "0.333", direction: .none),
        Example(
            source: "Gilbert 1987, p. 212, 22 measurements with ties: Z = 3.1",
            figures: [
                20, 20, 20, 20, 15, 20, 20, 30, 27, 26, 23, 35, 25, 28, 70, 26, 24, 34, 32, 23, 50, 30,
            ], z: "3.1", decimals: 1, direction: .rising),
        Example(
            source:
                "mathcs.holycross.edu/~little/Montserrat/MannKendallByHand.txt: 72 rise, 18 fall, 1 equal, Z = 2.9058",
            figures: [129, 148, 132, 157, 138, 156, 129, 110, 173, 159, 190, 183, 201, 217], s: 54, z: "2.9058",
            direction: .rising),
        Example(
            source: "Wisconsin Administrative Code NR 746, table A: 100, 50, 85, 75, 50 has S = -5",
            figures: [100, 50, 85, 75, 50], s: -5, direction: .none),
        Example(
            source: "github.com/mmhs013/MannKendall.jl, test/runtests.jl: 1 to 100 has S = 4950 and Z = 14.738699982",
            figures: Array(1...100), s: 4950, z: "14.7387", direction: .rising),
    ]

    @Test(arguments: examples)
    func agreesWithPublishedExamples(_ example: Example) throws {
        let statistic = MannKendall(example.figures.map { Interval(exactly: DecimalNumber($0)) })
        if let s = example.s { #expect(statistic.s == s) }
        if let z = example.z {
            #expect(statistic.z?.rounded(toDecimals: example.decimals).description == z)
            #expect(statistic.method == .normal)
        }
        if let probability = example.probability {
            #expect(statistic.probability?.rounded(toDecimals: 3).description == probability)
        }
        #expect(statistic.direction == example.direction)
        #expect(statistic.undecided == 0)
    }

    @Test func countsPairsAsInTheExampleByHand() {
        let statistic = MannKendall(Self.examples[2].figures.map { Interval(exactly: DecimalNumber($0)) })
        #expect(statistic.rising == 72)
        #expect(statistic.falling == 18)
        #expect(statistic.ties == [2])
    }

    /// The vignette of the R package trend (T. Pohlert), yearly maximum discharges at Maxau: n = 45, S = -144, Var(S) = 10450,
    /// Z = -1.3989, p = 0.1618.
    @Test func agreesWithAnExampleThatIsKnownByItsStatistic() {
        let statistic = MannKendall(count: 45, rising: 423, falling: 567)
        #expect(statistic.pairs == 990 && statistic.undecided == 0)
        #expect(statistic.s == -144)
        #expect(statistic.z?.description == "-1.3989")
        #expect(statistic.direction == .none)
    }

    /// Upper tails P(S ≥ s) of Gilbert 1987, table A18 (after Kendall 1975, table 1), to the digits printed there.
    static let tails: [(count: Int, tails: [(s: Int, probability: String)])] = [
        (4, [(0, "0.625"), (2, "0.375"), (4, "0.167"), (6, "0.042")]),
        (5, [(0, "0.592"), (2, "0.408"), (4, "0.242"), (6, "0.117"), (8, "0.042"), (10, "0.0083")]),
        (6, [(1, "0.500"), (3, "0.360"), (5, "0.235"), (7, "0.136"), (9, "0.068"), (11, "0.028"), (13, "0.0083")]),
        (
            7,
            [
                (1, "0.500"), (3, "0.386"), (5, "0.281"), (7, "0.191"), (9, "0.119"), (11, "0.068"), (13, "0.035"),
                (15, "0.015"), (17, "0.0054"), (19, "0.0014"),
            ]
        ),
        (
            8,
            [
                (0, "0.548"), (2, "0.452"), (4, "0.360"), (6, "0.274"), (8, "0.199"), (10, "0.138"), (12, "0.089"),
                (14, "0.054"), (16, "0.031"), (18, "0.016"), (20, "0.0071"), (22, "0.0028"), (24, "0.00087"),
            ]
        ),
        (
            9,
            [
                (0, "0.540"), (2, "0.460"), (4, "0.381"), (6, "0.306"), (8, "0.238"), (10, "0.179"), (12, "0.130"),
                (14, "0.090"), (16, "0.060"), (18, "0.038"), (20, "0.022"), (22, "0.012"), (24, "0.0063"),
                (26, "0.0029"), (28, "0.0012"), (30, "0.00043"),
            ]
        ),
        (
            10,
            [
                (1, "0.500"), (3, "0.431"), (5, "0.364"), (7, "0.300"), (9, "0.242"), (11, "0.190"), (13, "0.146"),
                (15, "0.108"), (17, "0.078"), (19, "0.054"), (21, "0.036"), (23, "0.023"), (25, "0.014"),
                (27, "0.0083"), (29, "0.0046"), (31, "0.0023"), (33, "0.0011"), (35, "0.00047"),
            ]
        ),
    ]

    @Test(arguments: tails)
    func agreesWithTheTableOfTails(_ row: (count: Int, tails: [(s: Int, probability: String)])) throws {
        for (s, probability) in row.tails {
            let tail = try #require(MannKendall.upperTail(of: s, count: row.count))
            let decimals = probability.count - 2
            #expect(
                tail.rounded(toDecimals: decimals).description == probability,
                "P(S ≥ \(s)) of \(row.count) figures")
        }
    }

    /// The same by trying all orders, with ties as well.
    @Test(arguments: [
        [1, 2, 3, 4, 5], [1, 1, 2, 3, 4], [1, 1, 2, 2, 3, 4], [1, 1, 1, 2, 2, 3, 3], [2, 2, 2, 2, 2],
    ])
    func agreesWithAllOrdersTried(_ figures: [Int]) throws {
        let orders = Self.orders(of: figures).map { Self.s(of: $0) }
        let ties = MannKendall(figures.map { Interval(exactly: DecimalNumber($0)) }).ties
        for s in 0...(figures.count * (figures.count - 1) / 2) {
            let tried = DecimalNumber(orders.count { $0 >= s })
                .divided(by: DecimalNumber(orders.count), decimals: 12)
            #expect(MannKendall.upperTail(of: s, count: figures.count, ties: ties) == tried)
        }
    }

    static func orders(of figures: [Int]) -> [[Int]] {
        guard let first = figures.first else { return [[]] }
        return orders(of: Array(figures.dropFirst())).flatMap { rest in
            (0...rest.count).map { place in
                var order = rest
                order.insert(first, at: place)
                return order
            }
        }
    }

    static func s(of figures: [Int]) -> Int {
        figures.indices.reduce(0) { sum, later in
            figures[..<later].reduce(sum) { $0 + (figures[later] - $1).signum() }
        }
    }

    /// Which S is just enough for 5 %, two-sided: the smallest whose tail in table A18 is below 0.025.
    @Test(arguments: [(5, 10), (6, 13), (7, 15), (8, 18), (9, 20), (10, 23)])
    func tellsATrendFromTheCriticalValueOn(_ count: Int, _ critical: Int) {
        let pairs = count * (count - 1) / 2
        for (s, direction) in [(critical, MannKendall.Direction.rising), (critical - 2, .none)] {
            let statistic = MannKendall(count: count, rising: (pairs + s) / 2, falling: (pairs - s) / 2)
            #expect(statistic.s == s)
            #expect(statistic.direction == direction)
        }
    }

    @Test func hasNoDirectionWhereAllFiguresAreEqual() {
        for count in [5, 30] {
            let statistic = MannKendall([Interval](repeating: Interval(exactly: DecimalNumber(7)), count: count))
            #expect(statistic.s == 0 && statistic.undecided == 0 && statistic.ties == [count])
            #expect(statistic.direction == .none)
            #expect(statistic.z == nil)
        }
    }
}
