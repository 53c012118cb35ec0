import ReportModel
import Testing

struct DecimalNumberTests {
    @Test(arguments: [
        (1250, -2, "12.50"), (-5, -1, "-0.5"), (3136, 2, "313600"), (0, -2, "0.00"), (0, 5, "0"), (7, 0, "7"),
        (-1, -12, "-0.000000000001"), (5, 12, "5000000000000"),
    ])
    func printsPlainDigits(significand: Int64, exponent: Int, text: String) {
        #expect(DecimalNumber(significand: significand, exponent: exponent)?.description == text)
    }

    @Test(arguments: [
        (999_999_999_999_999_999, 0, true), (1_000_000_000_000_000_000, 0, false), (Int64.min, 0, false),
        (1, 12, true), (1, 13, false), (1, -12, true), (1, -13, false),
        // Below 10^25 in magnitude.
        (999_999_999_999_999_999, 7, true), (999_999_999_999_999_999, 8, false), (9_999_999_999_999, 12, true),
        (10_000_000_000_000, 12, false), (-10_000_000_000_000, 12, false),
    ])
    func hasLimits(significand: Int64, exponent: Int, isInside: Bool) {
        #expect((DecimalNumber(significand: significand, exponent: exponent) != nil) == isInside)
    }

    @Test func comparesByValueNotByDigits() {
        #expect(decimal("12.50") == decimal("12.5"))
        #expect(decimal("12.50")?.hashValue == decimal("12.5")?.hashValue)
        #expect(decimal("0.00") == .zero)
        #expect(decimal("0.00")?.hashValue == DecimalNumber.zero.hashValue)
    }

    @Test func largestNumbersAreStillTold() throws {
        let largest = try #require(DecimalNumber(significand: 999_999_999_999_999_999, exponent: 7))
        let nearly = try #require(DecimalNumber(significand: 999_999_999_999_999_998, exponent: 7))
        let other = try #require(DecimalNumber(significand: 9_999_999_999_999, exponent: 12))
        #expect(nearly < largest)
        #expect(other < largest)
        #expect(-largest < -nearly)
        #expect(-largest < other)
    }

    @Test func cutsIntegersToTheLimit() {
        #expect(DecimalNumber(Int.max).significand == 999_999_999_999_999_999)
        #expect(DecimalNumber(Int.min).significand == -999_999_999_999_999_999)
    }

    @Test func orderIsTotal() {
        let numbers = sampleDecimals(300, seed: 1)
        for (left, right) in zip(numbers, numbers.reversed()) {
            #expect([left < right, left == right, right < left].filter { $0 }.count == 1)
            #expect((left < right) == (-right < -left))
        }
        let sorted = numbers.sorted()
        for first in stride(from: 0, to: sorted.count, by: 7) {
            for second in first..<sorted.count { #expect(sorted[first] <= sorted[second]) }
        }
    }

    @Test func equalNumbersHashAlike() {
        for number in sampleDecimals(500, seed: 2) {
            #expect(number == number.normalized)
            #expect(number.hashValue == number.normalized.hashValue)
            let padded = number.padded(toDecimals: 6)
            #expect(padded == number)
            #expect(padded.hashValue == number.hashValue)
        }
    }
}
