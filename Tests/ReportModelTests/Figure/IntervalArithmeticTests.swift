import ReportModel
import Testing

@Suite("Arithmetic of intervals")
struct IntervalArithmeticTests {
    /// `[1,2)`, `(1,)`: a bracket for each end, an end may be missing.
    static func interval(_ text: String) throws -> Interval {
        let parts = text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        func number(_ text: String) throws -> DecimalNumber? {
            text.isEmpty ? nil : try FigureText.parse(text).number
        }
        return Interval(
            lower: try number(parts[0]), upper: try number(parts[1]), includesLower: text.hasPrefix("["),
            includesUpper: text.hasSuffix("]"))
    }

    @Test(arguments: [
        ("[1,2]", "[10,20]", "[11,22]"), ("(1,2]", "[10,20)", "(11,22)"), ("[1,]", "[10,20]", "[11,]"),
        ("[0.5,0.5]", "[100,100]", "[100.5,100.5]"), ("[-1,1]", "[-1,1]", "[-2,2]"),
    ])
    func adds(_ left: String, _ right: String, _ sum: String) throws {
        let result = try Self.interval(left) + Self.interval(right)
        #expect(try result == Self.interval(sum))
    }

    @Test(arguments: [
        ("[1,2]", "[10,20]", "[-19,-8]"), ("[1,2]", "[10,20)", "(-19,-8]"), ("[1,]", "[10,20]", "[-19,]"),
        ("[1,2]", "[10,]", "[,-8]"),
    ])
    func subtracts(_ left: String, _ right: String, _ difference: String) throws {
        let result = try Self.interval(left) - Self.interval(right)
        #expect(try result == Self.interval(difference))
    }

    @Test(arguments: [
        ("[2,3]", "[10,20]", "[20,60]"), ("(2,3]", "[10,20]", "(20,60]"), ("[-2,3]", "[10,20]", "[-40,60]"),
        ("[-2,3)", "[-10,20]", "[-40,60)"), ("[0,3]", "(10,20]", "[0,60]"), ("[2,]", "[10,20]", "[20,]"),
        ("[2,]", "[-10,20]", "[,]"), ("[-3,-2]", "[-20,-10]", "[20,60]"),
    ])
    func multiplies(_ left: String, _ right: String, _ product: String) throws {
        #expect(try Self.interval(left).multiplied(by: Self.interval(right)) == Self.interval(product))
    }

    @Test(arguments: [
        ("[10,20]", "[2,4]", "[2.5,10]"), ("[10,20)", "(2,4]", "[2.5,10)"), ("[-10,20]", "[2,4]", "[-5,10]"),
        ("[-20,-10]", "[2,4]", "[-10,-2.5]"), ("[10,20]", "[0,4]", "[2.5,]"), ("[10,20]", "[2,]", "(0,10]"),
        ("[0,20]", "[2,]", "[0,10]"), ("[10,]", "[2,4]", "[2.5,]"), ("[10,20]", "[-2,4]", "[,]"),
        ("[0,0]", "[0,0]", "[0,0]"),
    ])
    func divides(_ left: String, _ right: String, _ quotient: String) throws {
        #expect(try Self.interval(left).divided(by: Self.interval(right)) == Self.interval(quotient))
    }

    @Test func roundsQuotientsOutward() throws {
        let third = try Self.interval("[1,1]").divided(by: Self.interval("[3,3]"))
        #expect(third.lower?.description == "0.333333333333")
        #expect(third.upper?.description == "0.333333333334")
        let negative = try Self.interval("[-1,-1]").divided(by: Self.interval("[3,3]"))
        #expect(negative.lower?.description == "-0.333333333334")
        #expect(negative.upper?.description == "-0.333333333333")
    }

    @Test func roundsSumsOutward() throws {
        let large = Interval(exactly: DecimalNumber(100_000_000_000_000_000))
        let sum = try large + Self.interval("[0.55,0.55]")
        #expect(sum.lower?.description == "100000000000000000")
        #expect(sum.upper?.description == "100000000000000001")
    }

    /// Whatever the numbers are, results computed of values inside are inside.
    @Test func containsEveryResult() throws {
        var numbers = SeededNumbers(seed: 7)
        func number() -> DecimalNumber {
            DecimalNumber(
                significand: Int64.random(in: -500...500, using: &numbers),
                exponent: -Int.random(in: 0...3, using: &numbers))
                ?? .zero
        }
        for _ in 0..<2000 {
            let ends = [number(), number()].sorted()
            let others = [number(), number()].sorted()
            let (one, other) = (Interval(lower: ends[0], upper: ends[1]), Interval(lower: others[0], upper: others[1]))
            for value in ends {
                for second in others {
                    let (added, subtracted) = (value + second, value - second)
                    let sum = try #require(added)
                    let difference = try #require(subtracted)
                    let product = try #require(value.multiplied(by: second))
                    #expect((one + other).contains(sum))
                    #expect((one - other).contains(difference))
                    #expect(one.multiplied(by: other).contains(product))
                    if let quotient = value.divided(by: second, decimals: 12, rounding: .down) {
                        #expect(one.divided(by: other).contains(quotient))
                    }
                }
            }
        }
    }

    @Test(arguments: [
        ("[1,2]", "[1,2]", true), ("(1,2)", "[1,2]", true), ("[1,2]", "(1,2]", false), ("[1,2]", "[,]", true),
        ("[1,]", "[1,2]", false),
    ])
    func tellsWhatIsWithin(_ inner: String, _ outer: String, _ isWithin: Bool) throws {
        #expect(try Self.interval(inner).isWithin(Self.interval(outer)) == isWithin)
    }

    @Test func allowsForEitherRoundingOfHalves() throws {
        let half = try FigureText.parse("98.5").number
        let share = try FigureText.parse("98%").figure(unit: "%", isCount: false)
        #expect(share.tolerantBounds.contains(half))
        #expect(!share.bounds.contains(half))
        let over = try FigureText.parse("2000余").figure(unit: "起", isCount: true)
        #expect(!over.tolerantBounds.contains(DecimalNumber(2000)))
    }
}
