/// The words a figure was printed with, which most often are its digits and nothing else.
package enum PrintedWords: Sendable {
    /// The plain digits of the figure; nothing where there is no figure.
    case digits
    case digitsWithUnit(SharedText)
    case others(SharedText)

    /// The words of a figure, which is nil where there is none.
    package init(_ text: String, of figure: Figure?) {
        self = text == PrintedWords.digits.text(of: figure) ? .digits : .others(SharedText(text))
    }

    /// The words as one text.
    func text(of figure: Figure?) -> String {
        switch self {
        case .others(let text): text.text
        case .digits: figure?.printedDigits ?? ""
        case .digitsWithUnit(let unit): (figure?.printedDigits ?? "") + unit.text
        }
    }
}

extension Figure {
    /// The number in the scale it was printed in, as plain digits: `31.36` of 31.36万.
    fileprivate var printedDigits: String {
        (DecimalNumber(significand: number.significand, exponent: number.exponent - scale) ?? number).description
    }
}
