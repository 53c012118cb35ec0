/// How a cell shows its number: what a number format (ECMA-376, 18.8.30 and 18.8.31) says that changes the meaning.
package struct CellFormat: Sendable, Hashable {
    /// A hundred times the number is shown, with `%` behind it.
    package var isPercent = false
    /// How many decimals are shown at least.
    package var decimals = 0
    /// A unit that the format shows behind the number: 万元 of `0.00"万元"`.
    package var unit = ""
    /// What is shown of the number as a day; nil if it is shown as a number.
    package var dateParts: DateParts?

    /// The parts of a date that a format shows.
    package struct DateParts: OptionSet, Sendable, Hashable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }

        package static let year = DateParts(rawValue: 1)
        package static let month = DateParts(rawValue: 2)
        package static let day = DateParts(rawValue: 4)
        /// Hours, minutes or seconds.
        package static let time = DateParts(rawValue: 8)
    }

    static let general = CellFormat()

    /// The format that stands behind one of the numbers below 164, as programs in Chinese have them; nil for others.
    init?(builtIn number: Int) {
        let code: String
        switch number {
        case 0, 49: code = "General"
        case 1, 3, 37, 38, 41, 42: code = "0"
        case 2, 4, 39, 40, 43, 44: code = "0.00"
        case 5, 6: code = "0"
        case 7, 8: code = "0.00"
        case 9: code = "0%"
        case 10: code = "0.00%"
        case 11...13, 48: code = "0E+0"
        case 14, 15, 22, 30, 31: code = "yyyy-m-d"
        case 16, 28, 29, 51, 53, 54, 58: code = "m-d"
        case 17, 27, 36, 50, 52, 57: code = "yyyy-m"
        case 18...21, 32...35, 45...47, 55, 56: code = "h:mm:ss"
        default: return nil
        }
        self.init(code: code)
    }

    private init() {}

    /// Reads the section of a format for positive numbers.
    init(code: String) {
        var format = FormatCode(code)
        format.read()
        if format.letters.isDisjoint(with: ["y", "m", "d", "h", "s"]) {
            isPercent = format.isPercent
            decimals = format.letters.contains("e") ? 0 : min(format.decimals, 12)
            unit = format.isPercent ? "" : format.unit
        } else {
            dateParts = format.dateParts
        }
    }
}

/// One pass over the code of a number format.
private struct FormatCode {
    private var rest: ArraySlice<Unicode.Scalar>
    private(set) var letters: Set<Unicode.Scalar> = []
    private(set) var isPercent = false
    private(set) var decimals = 0
    private var literal = ""
    private var isBehindPoint = false

    init(_ code: String) {
        // Programs in Chinese call the general format so.
        let plain = code.replacing("G/通用格式", with: "").replacing("General", with: "0")
        rest = Array(plain.unicodeScalars)[...]
    }

    /// The literal text behind the number, where it can be a unit: Chinese words, ‰.
    var unit: String {
        let word = literal.trimmingBlanks()
        return word.unicodeScalars.contains { $0 == "‰" || $0.properties.isIdeographic } ? word : ""
    }

    var dateParts: CellFormat.DateParts {
        var parts: CellFormat.DateParts = []
        if letters.contains("y") { parts.insert(.year) }
        if letters.contains("d") { parts.insert(.day) }
        let hasTime = !letters.isDisjoint(with: ["h", "s"])
        if hasTime { parts.insert(.time) }
        // Beside hours or seconds, with no day, m is minutes.
        if letters.contains("m"), !hasTime || !parts.isDisjoint(with: [.year, .day]) { parts.insert(.month) }
        return parts
    }

    mutating func read() {
        while let scalar = rest.popFirst(), scalar != ";" {
            switch scalar {
            case "\"":
                while let next = rest.popFirst(), next != "\"" { literal.unicodeScalars.append(next) }
            case "\\": if let next = rest.popFirst() { literal.unicodeScalars.append(next) }
            case "_", "*": _ = rest.popFirst()
            case "[": readBracket()
            case "0", "#", "?":
                // Text before the number is no unit of it.
                literal = ""
                if isBehindPoint, scalar == "0" { decimals += 1 }
            case ".": isBehindPoint = true
            case "%": isPercent = true
            case "a", "A", "p", "P", ",", " ", "@", "-", "/", ":", "(", ")", "+": break
            case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S", "e", "E":
                letters.insert(Unicode.Scalar(String(scalar).lowercased()) ?? scalar)
            default: literal.unicodeScalars.append(scalar)
            }
        }
    }

    /// `[h]` is hours beyond a day; other brackets hold colours, conditions and languages.
    private mutating func readBracket() {
        var word = ""
        while let next = rest.popFirst(), next != "]" { word.unicodeScalars.append(next) }
        let letter = Set(word.lowercased().unicodeScalars)
        if letter.count == 1, letter.isSubset(of: ["h", "m", "s"]) { letters.formUnion(letter.union(["h"])) }
    }
}
