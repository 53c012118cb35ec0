import ReportModel
import Testing

struct DecimalArithmeticTests {
    @Test(arguments: [
        ("0.1", "0.2", "0.3"), ("12.50", "-2.5", "10.00"), ("1", "0.000000000001", "1.000000000001"),
        ("-5.4", "5.4", "0.0"),
    ])
    func addsExactly(left: String, right: String, sum: String) throws {
        let result = try #require(decimal(left)) + (try #require(decimal(right)))
        #expect(result?.description == sum)
    }

    /// Examples of GB/T 8170-2008 for halves to even, and the same by 四舍五入.
    @Test(arguments: [
        ("12.1498", 1, "12.1", "12.1"), ("10.5002", 0, "11", "11"), ("1.050", 1, "1.1", "1.0"),
        ("0.35", 1, "0.4", "0.4"), ("2500", -3, "3000", "2000"), ("3500", -3, "4000", "4000"), ("2.5", 0, "3", "2"),
        ("-2.5", 0, "-3", "-2"), ("-0.0365", 1, "0.0", "0.0"), ("0.0365", 3, "0.037", "0.036"), ("7", 2, "7", "7"),
    ])
    func roundsOnce(text: String, decimals: Int, halfUp: String, halfEven: String) throws {
        let number = try #require(decimal(text))
        #expect(number.rounded(toDecimals: decimals).description == halfUp)
        #expect(number.rounded(toDecimals: decimals, .halfEven).description == halfEven)
    }

    @Test(arguments: [
        ("1", "3", 4, "0.3333"), ("2", "3", 4, "0.6667"), ("-2", "3", 4, "-0.6667"), ("796", "820", 4, "0.9707"),
        ("1", "8", 2, "0.13"), ("0", "8", 2, "0.00"), ("5", "0.0001", 2, "50000.00"), ("-1", "8", 2, "-0.13"),
    ])
    func dividesToDecimals(dividend: String, divisor: String, decimals: Int, quotient: String) throws {
        let result = try #require(decimal(dividend)).divided(by: try #require(decimal(divisor)), decimals: decimals)
        #expect(result?.description == quotient)
    }

    @Test func hasNoQuotientByZero() {
        #expect(DecimalNumber(5).divided(by: .zero, decimals: 2) == nil)
    }

    @Test(arguments: [("31.36", 4, "313600"), ("313600", -4, "31.3600"), ("0.5", 8, "50000000"), ("0", 4, "0")])
    func shiftsByPowersOfTen(text: String, power: Int, result: String) throws {
        #expect(try #require(decimal(text)).shifted(by: power)?.description == result)
    }

    @Test func shiftsAndMultipliesBeyondTheLastExponent() throws {
        let trillion = try #require(DecimalNumber(significand: 1, exponent: 12))
        #expect(trillion.shifted(by: 3)?.description == "1000000000000000")
        #expect(trillion.multiplied(by: trillion)?.description == "1" + String(repeating: "0", count: 24))
        #expect(trillion.shifted(by: 13) == nil)
        #expect(trillion.shifted(by: .max) == nil)
        #expect(trillion.shifted(by: .min) == nil)
    }

    @Test func keepsTheEighteenFirstDigitsOfAProduct() {
        let nines = DecimalNumber(999_999_999)
        #expect(nines.multiplied(by: nines)?.description == "999999998000000001")
        let third = decimal("0.333333333333")
        #expect(third.flatMap { $0.multiplied(by: $0) }?.description == "0.111111111111")
        let carrying = DecimalNumber(significand: 999_999_999_999_999_999, exponent: -12)
        #expect(carrying.flatMap { $0 + DecimalNumber(9_000_000) } == DecimalNumber(10_000_000))
    }

    @Test func carryingIntoANineteenthDigitKeepsTheValue() throws {
        let nines = try #require(DecimalNumber(significand: 999_999_999_999_999_999, exponent: 0))
        let half = try #require(decimal("0.5"))
        #expect((nines + half)?.description == "1000000000000000000")
    }

    @Test func pads() {
        #expect(DecimalNumber(5).padded(toDecimals: 1).description == "5.0")
        #expect(decimal("5.25")?.padded(toDecimals: 1).description == "5.25")
        #expect(DecimalNumber(Int.max).padded(toDecimals: 3) == DecimalNumber(Int.max))
    }

    @Test(arguments: [Int.min, -1000, -39, -13, 13, 39, 1000, Int.max])
    func outlandishDecimalsNeverTrap(decimals: Int) {
        for number in sampleDecimals(40, seed: 3) {
            _ = number.rounded(toDecimals: decimals)
            #expect(number.padded(toDecimals: decimals) == number)
            _ = number.divided(by: DecimalNumber(7), decimals: decimals)
            _ = number.shifted(by: decimals)
        }
    }

    @Test func arithmeticOfAnyNumbersNeverTrapsAndKeepsItsLaws() {
        let numbers = sampleDecimals(400, seed: 4)
        for (left, right) in zip(numbers, numbers.dropFirst()) {
            #expect((left + right) == (right + left))
            #expect(left.multiplied(by: right) == right.multiplied(by: left))
            _ = left.divided(by: right, decimals: 6, rounding: .up)
            if let sum = left + right, left.magnitude < DecimalNumber(1000), right.magnitude < DecimalNumber(1000) {
                // Fewer than 18 digits: exact.
                if left.exponent > -12, right.exponent > -12 { #expect((sum - right) == left) }
            }
            #expect(left - left == .zero)
        }
    }

    @Test func directedRoundingEnclosesTheQuotient() throws {
        for number in sampleDecimals(200, seed: 5) where number.magnitude < DecimalNumber(1_000_000) {
            let low = try #require(number.divided(by: DecimalNumber(7), decimals: 3, rounding: .down))
            let high = try #require(number.divided(by: DecimalNumber(7), decimals: 3, rounding: .up))
            #expect(low <= high)
            let seven = DecimalNumber(7)
            #expect(try #require(low.multiplied(by: seven, rounding: .down)) <= number)
            #expect(try #require(high.multiplied(by: seven, rounding: .up)) >= number)
        }
    }
}
