import ReportModel
import Testing

struct FigureTests {
    /// What a printed figure can stand for. `[` and `]` include a bound, `(` and `)` do not.
    @Test(arguments: [
        ("796", "起", "[796, 796]"),
        ("97", "%", "[96.5, 97.5)"),
        ("97.0", "%", "[96.95, 97.05)"),
        ("31.36万", "人次", "[313550, 313650)"),
        ("12万", "人", "[115000, 125000)"),
        ("31.3612万", "人", "[313612, 313612]"),
        ("619.78万", "元", "[6197750, 6197850)"),
        ("-27.8", "%", "(-27.85, -27.75]"),
        ("0", "%", "(-0.5, 0.5)"),
        ("2000余", "人", "(2000, 3000)"),
        ("1万多", "人", "(10000, 20000)"),
        ("10多万", "人", "(100000, 200000)"),
        ("3.5万余", "人", "(35000, 36000)"),
        ("120余", "件", "(120, 130)"),
        ("近百", "人", "(90, 100)"),
        ("近2000", "人", "(1000, 2000)"),
        ("近0.5", "%", "(0.4, 0.5)"),
        ("近1", "元", "(0.9, 1)"),
        ("约120", "件", "[115, 125)"),
        ("约3.50万", "元", "[34500, 35500)"),
        ("超9.8万", "人", "(98000, …"),
        ("95%以上", "%", "[95, …"),
        ("2000+", "人", "[2000, …"),
        ("不足100", "人", "…, 100)"),
        ("至多5", "件", "…, 5]"),
        ("-2000余", "元", "(-3000, -2000)"),
        ("近-100", "元", "(-100, -90)"),
    ])
    func hasBounds(text: String, unit: String, bounds: String) throws {
        let isCount = !Unit.isMeasure(unit)
        let figure = try FigureText.parse(text).figure(unit: unit, isCount: isCount)
        #expect(notation(figure.bounds) == bounds)
    }

    private func notation(_ interval: Interval) -> String {
        let lower = interval.lower.map { (interval.includesLower ? "[" : "(") + $0.normalized.description }
        let upper = interval.upper.map { $0.normalized.description + (interval.includesUpper ? "]" : ")") }
        return (lower ?? "…") + ", " + (upper ?? "…")
    }

    @Test func exactAndAboutFiguresAreInsideTheirBounds() {
        for number in sampleDecimals(500, seed: 6) {
            for isCount in [true, false] {
                for relation in [Relation.exact, .about] {
                    let figure = Figure(number, relation: relation, isCount: isCount)
                    #expect(figure.bounds.contains(number), "\(number) \(relation)")
                }
            }
        }
    }

    @Test func qualifiedFiguresHaveTheirNumberAsABound() {
        for number in sampleDecimals(300, seed: 7) where !number.isZero {
            for relation in Relation.allCases where relation != .exact && relation != .about {
                let bounds = Figure(number, relation: relation, isCount: true).bounds
                #expect(bounds.lower == number || bounds.upper == number, "\(number) \(relation)")
                if let lower = bounds.lower, let upper = bounds.upper { #expect(lower < upper) }
            }
        }
    }

    @Test func trailingZerosBeyondTheLargestExponentStillCountAsZeros() throws {
        // 100万亿余: up to 200万亿.
        let number = try #require(DecimalNumber(significand: 100, exponent: 12))
        let bounds = Figure(number, relation: .over, isCount: true).bounds
        #expect(bounds.upper == DecimalNumber(significand: 200, exponent: 12))
    }
}
