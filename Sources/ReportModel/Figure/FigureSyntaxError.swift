/// Why a text is not read as a figure. The reader of the file says so in words.
package enum FigureSyntaxError: Error, Sendable, Hashable {
    /// Nothing is written.
    case empty
    /// A symbol for a missing value (`—`, `…`) stands where a figure is expected: the status column says that.
    case gapSymbol(String)
    /// No number begins, or goes on, with this text.
    case unreadable(String)
    /// Two numbers with a dash or 至 between them: lower and upper bounds, or two observations, are meant.
    case range(String)
    /// A number in parentheses: bookkeepers' way to write a negative one. The text inside is given.
    case parentheses(String)
    /// `1.2e5`, `1.2×10⁵`.
    case scientific(String)
    /// `1/3`, 三分之一.
    case fraction(String)
    /// 几, 数, 五六百, 一万二: nobody can say which numbers are meant.
    case vague(String)
    /// Thousands separators that do not part groups of three digits: `1,23`, `12,3456`.
    case grouping(String)
    /// `.5` or `5.`: digits are missing before or behind the decimal point.
    case decimalPoint(String)
    /// 3亿4千万: more than one scale in one number.
    case severalScales(String)
    /// More digits than the given limit.
    case tooManyDigits(limit: Int)
    /// Beyond what can be computed with: 10²⁵ and more, or more than 12 decimals.
    case outOfLimits
    /// A day, as spreadsheets show one that they made of something else: `3-5` becomes 5月3日 or 3-May.
    case date(String)
    /// A character that nobody sees stands in it: a control, or a mark that turns the direction of writing.
    case invisible(Unicode.Scalar)
    /// Qualifiers that contradict or double each other: 近…余, 超过…多.
    case qualifiers(String, String)
}

/// Why a figure cannot be in the unit of its metric.
package enum FigureUnitError: Error, Sendable, Hashable {
    /// The unit with the figure is not the metric's.
    case mismatch(printed: String, expected: String)
    /// The unit in the column is not the metric's.
    case columnMismatch(column: String, expected: String)
    /// The figure has one scale (`万`) and the unit column another or the same once more.
    case scaleTwice(printed: String, column: String)
    /// Beyond what can be computed with once the scale is applied.
    case outOfLimits
}
