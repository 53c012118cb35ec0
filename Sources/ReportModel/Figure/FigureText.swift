/// A figure as it is printed, taken apart: `近31.36万人次①` is 31.36, nearly, 10⁴, 人次, ①.
package struct FigureText: Sendable, Hashable {
    /// The number in multiples of the scale, its digits kept: 31.36.
    package var number: DecimalNumber
    package var relation: Relation
    /// The power of ten it is printed in: 4 for 万, 0 for plain digits.
    package var scale: Int
    /// The unit behind it, as printed but for full-width signs; empty if there is none.
    package var unit: String
    /// Footnote marks behind it: ①, *, [1], 注1.
    package var footnotes: [String]

    package init(
        number: DecimalNumber, relation: Relation = .exact, scale: Int = 0, unit: String = "", footnotes: [String] = []
    ) {
        self.number = number
        self.relation = relation
        self.scale = scale
        self.unit = unit
        self.footnotes = footnotes
    }

    /// Reads a figure as printed. Full-width signs are understood; see `FigureSyntaxError` for what is refused.
    package static func parse(_ text: String) throws(FigureSyntaxError) -> FigureText {
        let plain = WrittenText.normalized(text)
        guard !plain.isEmpty else { throw .empty }
        do throws(FigureSyntaxError) {
            return try read(plain)
        } catch {
            throw FigureLookalike.error(plain) ?? error
        }
    }

    /// Reads the figure in a cell of a table, where a lone 一 is as likely a dash that a scanner misread.
    package static func parse(cell text: String) throws(FigureSyntaxError) -> FigureText {
        guard text != "一" else { throw .gapSymbol(text) }
        return try parse(text)
    }

    private static func read(_ plain: String) throws(FigureSyntaxError) -> FigureText {
        var reader = ScalarReader(plain)
        let footnotes = reader.takeFootnotes()
        guard !reader.isAtEnd else { throw .unreadable(plain) }

        var qualifiers: [Qualifier] = []
        while let qualifier = reader.takeQualifier(Qualifier.before) {
            qualifiers.append(qualifier)
            reader.skipSpaces()
        }
        try refuseParentheses(reader)
        let isPercent = reader.take("百分之")
        let isNegative = reader.takeSign()
        reader.skipSpaces()

        var figure = try number(&reader, qualifiers: &qualifiers)
        figure.unit = try unit(&reader, qualifiers: &qualifiers)
        figure.footnotes = footnotes
        if isPercent {
            guard figure.unit.isEmpty else { throw .unreadable(figure.unit) }
            figure.unit = "%"
        }
        if isNegative { figure.number = -figure.number }
        if let first = qualifiers.first {
            if let other = qualifiers.first(where: { $0.relation != first.relation }) {
                throw .qualifiers(first.word, other.word)
            }
            figure.relation = first.relation
        }
        return figure
    }

    private static func refuseParentheses(_ reader: ScalarReader) throws(FigureSyntaxError) {
        guard reader.peek() == "(" else { return }
        guard reader.peek(1)?.digit != nil, let closing = reader.rest.firstIndex(of: ")") else {
            throw .unreadable(reader.rest)
        }
        let inside = String(reader.rest[..<closing].dropFirst())
        // Only a number is negative; what is wrong with anything else is said of it.
        _ = try parse(inside)
        throw .parentheses(inside)
    }

    /// The digits or numerals that stand here, with the words inside them and their scale.
    private static func number(
        _ reader: inout ScalarReader, qualifiers: inout [Qualifier]
    ) throws(FigureSyntaxError) -> FigureText {
        let start = reader.position
        guard let first = reader.peek() else { throw .unreadable(reader.text(from: 0)) }
        var figure: FigureText
        if first.digit != nil {
            figure = FigureText(number: try reader.takeDigits())
        } else if first == "." {
            throw .decimalPoint(reader.rest)
        } else if first == "上", let next = reader.peek(1), next != "几", ChineseNumeral.begins(with: next) {
            qualifiers.append(Qualifier(word: "上", relation: .atLeast))
            reader.skip()
            let numeral = try ChineseNumeral.read(&reader)
            figure = FigureText(number: numeral.number, scale: numeral.scale)
        } else if ChineseNumeral.begins(with: first) {
            let numeral = try ChineseNumeral.read(&reader)
            figure = FigureText(number: numeral.number, scale: numeral.scale)
        } else {
            throw .unreadable(reader.rest)
        }
        try reader.refuseOtherNotations(from: start)
        reader.skipSpaces()
        if let qualifier = reader.takeQualifier(Qualifier.inside) { qualifiers.append(qualifier) }
        if reader.peek() == "几" || reader.peek() == "数" { throw .vague(reader.text(from: start)) }
        if let power = reader.takeScale() {
            guard figure.scale + power <= DecimalNumber.exponents.upperBound else { throw .outOfLimits }
            figure.scale += power
            if let qualifier = reader.takeQualifier(Qualifier.inside) { qualifiers.append(qualifier) }
            if let next = reader.peek(), next.digit != nil || ChineseNumeral.begins(with: next),
                !reader.isAtUnitLikeScale
            {
                throw next == "几" || next == "数"
                    ? .vague(reader.text(from: start)) : .severalScales(reader.text(from: start))
            }
        }
        return figure
    }

    /// The unit that stands here, up to the words behind it.
    private static func unit(
        _ reader: inout ScalarReader, qualifiers: inout [Qualifier]
    ) throws(FigureSyntaxError) -> String {
        reader.skipSpaces()
        try reader.refuseRange()
        while let qualifier = reader.takeLastQualifier(Qualifier.behind) {
            qualifiers.append(qualifier)
            reader.dropTrailingSpaces()
        }
        if reader.peek() == "%" || reader.peek() == "‰",
            let qualifier = reader.takeLastQualifier(Qualifier.behindPercent)
        {
            qualifiers.append(qualifier)
        }
        let unit = reader.rest
        let hasDigits = unit.unicodeScalars.contains { $0.digit != nil }
        // m2 and km2 are units; other digits would be a second number.
        guard !hasDigits || reader.peek()?.isLetter == true else { throw .unreadable(unit) }
        // A dash would be a part of a date (9-Jan), and what nobody sees a part of nothing.
        guard reader.peek() != "-", !unit.unicodeScalars.contains(where: \.isInvisible) else { throw .unreadable(unit) }
        return unit
    }
}

extension ScalarReader {
    /// Whether a minus sign stands here (of any width); a sign is taken.
    fileprivate mutating func takeSign() -> Bool {
        switch peek() {
        case "-", "−", "﹣":
            skip()
            return true
        case "+":
            skip()
            return false
        default: return false
        }
    }

    /// Refuses powers of ten and fractions behind the digits.
    fileprivate func refuseOtherNotations(from start: Int) throws(FigureSyntaxError) {
        switch peek() {
        case "e", "E":
            let next = peek(1) == "+" || peek(1) == "-" ? peek(2) : peek(1)
            if next?.digit != nil { throw .scientific(text(from: start)) }
        case "×", "x", "X", "*":
            if peek(1) == "1", peek(2) == "0" { throw .scientific(text(from: start)) }
        case "/":
            if peek(1)?.digit != nil { throw .fraction(text(from: start)) }
        default: break
        }
        if rest.contains("分之") { throw .fraction(text(from: start)) }
    }

    /// Refuses a dash or 至 with a second number behind it.
    fileprivate func refuseRange() throws(FigureSyntaxError) {
        var distance = 0
        while let scalar = peek(distance) {
            distance += 1
            guard ["~", "-", "–", "—", "―", "〜", "∼", "至", "到"].contains(scalar) else { continue }
            while let next = peek(distance), next == " " || next == scalar { distance += 1 }
            if let next = peek(distance), next.digit != nil || (next != "数" && ChineseNumeral.begins(with: next)) {
                throw .range(text(from: 0))
            }
        }
    }
}
