/// Text that spreadsheet programs take for a formula where it stands in a cell of a CSV file.
package enum FormulaText {
    /// Whether a text begins with `=`, `+`, `-`, `@`, a tab or a carriage return, and is not a signed number.
    package static func isFormula(_ text: [UInt8]) -> Bool {
        guard let first = text.first, begins(first) else { return false }
        return !isNumber(text)
    }

    /// The same of a string.
    package static func isFormula(_ text: String) -> Bool {
        guard let first = text.utf8.first, begins(first) else { return false }
        return isFormula(Array(text.utf8))
    }

    private static func begins(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }

    /// Whether it is a sign and digits, with at most one decimal point between them.
    private static func isNumber(_ text: [UInt8]) -> Bool {
        guard let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return false }
        let parts = text.dropFirst().split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
    }
}
