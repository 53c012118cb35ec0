import ReportModel

/// A decimal number from plain ASCII digits, for tables: `number("-12.50")`. Nil beyond the limits.
func decimal(_ text: String) -> DecimalNumber? {
    let digits = text.filter { $0 != "." }
    let decimals = text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
    return Int64(digits).flatMap { DecimalNumber(significand: $0, exponent: -decimals) }
}

/// Numbers over all digits and exponents there are, many of them near the limits.
func sampleDecimals(_ count: Int, seed: UInt64) -> [DecimalNumber] {
    var numbers = SeededNumbers(seed: seed)
    var result: [DecimalNumber] = []
    while result.count < count {
        let digits = Int.random(in: 0...18, using: &numbers)
        let limit = (0..<digits).reduce(Int64(1)) { power, _ in power * 10 } - 1
        let significand = Int64.random(in: -limit...limit, using: &numbers)
        if let number = DecimalNumber(significand: significand, exponent: Int.random(in: -12...12, using: &numbers)) {
            result.append(number)
        }
    }
    return result
}
