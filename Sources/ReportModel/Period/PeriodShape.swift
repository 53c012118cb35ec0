/// The outline of a written period: its digits replaced by `#`, and the numbers they were.
///
/// `2025年1—9月` has the outline `#年#-#月` and the numbers 2025, 1, 9; so every spelling is one line of a table.
struct PeriodShape {
    private(set) var outline = ""
    private(set) var numbers: [Int] = []
    /// How many digits each number was written with.
    private(set) var digitCounts: [Int] = []

    /// Longer texts are no periods.
    static let longestText = 64

    /// Nil for a text that is too long, with a number of more than nine digits, or with a `#` of its own, which would stand
    /// for a number that is not there.
    init?(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count <= Self.longestText else { return nil }
        var isInNumber = false
        for (position, scalar) in scalars.enumerated() {
            if scalar == "#" { return nil }
            if let digit = scalar.digit ?? Self.numeral(scalars, at: position) {
                if isInNumber {
                    numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + digit
                    digitCounts[digitCounts.count - 1] += 1
                } else {
                    numbers.append(digit)
                    digitCounts.append(1)
                    outline.append("#")
                    isInNumber = true
                }
                guard digitCounts[digitCounts.count - 1] <= 9 else { return nil }
            } else if scalar.properties.isWhitespace {
                // Space parts numbers, and means nothing elsewhere.
                if isInNumber, scalars[(position + 1)...].first(where: { !$0.properties.isWhitespace })?.digit != nil {
                    outline.append(" ")
                }
                isInNumber = false
            } else {
                isInNumber = false
                let isDash = Self.dashes.contains(scalar) && !outline.hasSuffix("截")
                let plain = isDash ? "-" : scalar
                // A Chinese dash is two dashes long.
                if plain == "-", outline.hasSuffix("-") { continue }
                outline.unicodeScalars.append(plain)
            }
        }
    }

    private static let dashes: Set<Unicode.Scalar> = ["-", "—", "–", "―", "‒", "−", "~", "〜", "∼", "至", "到"]

    /// 一 to 四 before 季 (一季度, 前三季度), as a number.
    private static func numeral(_ scalars: [Unicode.Scalar], at position: Int) -> Int? {
        guard position + 1 < scalars.count, scalars[position + 1] == "季" else { return nil }
        switch scalars[position] {
        case "一": return 1
        case "二": return 2
        case "三": return 3
        case "四": return 4
        default: return nil
        }
    }
}
