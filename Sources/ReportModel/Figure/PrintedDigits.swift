extension ScalarReader {
    /// The Arabic number that stands here: `796`, `1,591`, `31.36`, with separators of groups of three digits (commas,
    /// or thin or plain spaces).
    mutating func takeDigits() throws(FigureSyntaxError) -> DecimalNumber {
        let start = position
        var digits: [Int] = []
        var groups: [Int] = [0]
        var separator: Unicode.Scalar?
        while let scalar = peek() {
            if let digit = scalar.digit {
                digits.append(digit)
                groups[groups.count - 1] += 1
            } else if isGroupSeparator(scalar) {
                if let separator, separator != scalar { throw .grouping(number(from: start)) }
                separator = scalar
                groups.append(0)
            } else {
                break
            }
            skip()
        }
        guard groups.count == 1 || ((1...3).contains(groups[0]) && groups.dropFirst().allSatisfy { $0 == 3 }) else {
            throw .grouping(number(from: start))
        }
        let decimals = try takeDecimals(from: start)
        digits += decimals
        guard digits.count <= DecimalNumber.maximumDigits else {
            throw .tooManyDigits(limit: DecimalNumber.maximumDigits)
        }
        let significand = digits.reduce(Int64(0)) { $0 * 10 + Int64($1) }
        guard let number = DecimalNumber(significand: significand, exponent: -decimals.count) else {
            throw .outOfLimits
        }
        return number
    }

    /// The digits behind a decimal point that stands here; none where there is no point.
    private mutating func takeDecimals(from start: Int) throws(FigureSyntaxError) -> [Int] {
        guard peek() == "." else { return [] }
        var decimals: [Int] = []
        skip()
        while let digit = peek()?.digit {
            decimals.append(digit)
            skip()
        }
        guard !decimals.isEmpty else { throw .decimalPoint(number(from: start)) }
        if peek() == "." { throw .unreadable(text(from: start)) }
        if peek() == ",", peek(1)?.digit != nil { throw .grouping(number(from: start)) }
        return decimals
    }

    /// A comma, or a space before another digit: quarter-em, thin, narrow no-break or plain.
    private func isGroupSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",": true
        case " ", "\u{2005}", "\u{2006}", "\u{2009}", "\u{202F}": peek(1)?.digit != nil
        default: false
        }
    }

    /// The digits, points and separators from there on, for messages.
    private func number(from start: Int) -> String {
        let digits = text(from: start).prefix { $0.isASCII ? $0.isNumber || " .,".contains($0) : $0.isWhitespace }
        return WrittenText.normalized(String(digits))
    }
}
