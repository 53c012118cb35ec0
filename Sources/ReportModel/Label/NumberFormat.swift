/// Prints numbers for readers; nothing else does. Digits only, ASCII minus, never `-0`, nothing taken from a locale.
package struct NumberFormat: Sendable, Hashable {
    package var language: SiteLanguage
    package var grouping: NumberGrouping
    package var rounding: Rounding

    package init(language: SiteLanguage, grouping: NumberGrouping = .none, rounding: Rounding = .halfUp) {
        self.language = language
        self.grouping = grouping
        self.rounding = rounding
    }

    package init(settings: SiteSettings) {
        self.init(language: settings.language, grouping: settings.grouping, rounding: settings.rounding)
    }

    /// A computed value, rounded once to that many decimals: `12.35%`. Decimals beyond 12 count as 12.
    package func number(_ value: DecimalNumber, decimals: Int, unit: String = "") -> String {
        joined(digits(rounded(value, decimals: decimals)), unit: unit)
    }

    /// A computed value with all of its digits in multiples of a scale: 58.4万. Nil in English, which has no 万, and for what
    /// is less than one of the scale.
    package func digits(_ number: DecimalNumber, scale: Int) -> String? {
        guard language == .chinese, scale > 0, let word = PrintedScale.word(scale),
            let part = number.shifted(by: -scale)?.normalized, part.magnitude >= DecimalNumber(1)
        else { return nil }
        return digits(part) + word
    }

    /// A value rounded as the site rounds, with at least that many decimals.
    package func rounded(_ value: DecimalNumber, decimals: Int) -> DecimalNumber {
        value.rounded(toDecimals: decimals, rounding == .halfUp ? .halfUp : .halfEven).padded(toDecimals: decimals)
    }

    /// A number with all of its digits, grouped as the site groups them.
    package func digits(_ number: DecimalNumber) -> String {
        let plain = number.description
        let separator: String
        switch grouping {
        case .none: return plain
        case .comma: separator = ","
        case .thin: separator = "\u{2009}"
        }
        let sign = plain.hasPrefix("-") ? "-" : ""
        let parts = plain.dropFirst(sign.count).split(separator: ".", maxSplits: 1)
        guard let whole = parts.first, whole.count > (grouping == .thin ? 4 : 3) else { return plain }
        var groups: [Substring] = []
        var rest = whole
        while !rest.isEmpty {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return sign + groups.joined(separator: separator) + (parts.count > 1 ? "." + parts[1] : "")
    }

    /// A number and its unit: without a space in Chinese, and always before `%` and `‰`.
    package func joined(_ number: String, unit: String) -> String {
        if unit.isEmpty || unit == "%" || unit == "‰" || language == .chinese { return number + unit }
        return number + " " + unit
    }
}
