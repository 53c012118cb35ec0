/// A line of a file, cut to the width of a terminal around the part that a problem is about.
struct Excerpt {
    /// The line as it is shown.
    var line: String
    /// Blanks as wide as what stands before the part.
    var indent: String
    /// A caret under each column of the part.
    var marks: String

    /// The widest excerpt, in columns of a terminal.
    private static let width = 100
    /// How many columns of the line are shown before the part when the line is cut.
    private static let lead = 40

    /// The excerpt of a line around the characters from one column to before another, counted from 1 in Unicode
    /// scalars; nil if the line does not reach to there.
    init?(of text: String, from start: Int, to end: Int) {
        let scalars = text.unicodeScalars
        // A hostile line may be as long as its file: nothing far behind the part is looked at.
        let reach = Array(scalars.prefix(start <= Int.max - Self.width ? start + Self.width : start))
        guard start >= 1, start <= reach.count + 1 else { return nil }
        var first = start - 1
        var leadColumns = 0
        while first > 0, leadColumns + reach[first - 1].columns <= Self.lead {
            first -= 1
            leadColumns += reach[first].columns
        }
        if first <= 1 { first = 0 }

        line = first > 0 ? "…" : ""
        indent = first > 0 ? " " : ""
        marks = ""
        var columns = 0
        var index = first
        while index < reach.count, columns + reach[index].columns <= Self.width {
            let scalar = reach[index]
            line += scalar.shown
            columns += scalar.columns
            let cover = String(repeating: index < start - 1 ? " " : "^", count: scalar.columns)
            if index < start - 1 { indent += cover } else if index < end - 1 { marks += cover }
            index += 1
        }
        if index < scalars.count { line += "…" }
        if marks.isEmpty { marks = "^" }
    }
}

extension Unicode.Scalar {
    /// How many columns of a terminal the character takes: none for combining marks, two for Chinese and the like.
    fileprivate var columns: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    /// The character as an excerpt shows it: tabs as a blank, what would steer the terminal as a replacement mark.
    fileprivate var shown: String {
        if self == "\t" { return " " }
        return steersTerminal ? "\u{FFFD}" : String(self)
    }

    /// Controls, line separators and the marks that turn the direction of writing.
    var steersTerminal: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// `U+202E`.
    package var numberInUnicode: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
