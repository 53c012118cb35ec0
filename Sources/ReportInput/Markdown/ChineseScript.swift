/// Characters that Chinese text is set in, without blanks between words.
enum ChineseScript {
    /// How a character goes with Chinese text.
    enum Membership {
        /// Han, kana and full-width forms and punctuation.
        case certain
        /// Quotation marks, dashes and ellipses, which Western text has too.
        case possible
        case no
    }

    static func membership(of scalar: Unicode.Scalar) -> Membership {
        switch scalar.value {
        case 0x2E80...0x2FDF, 0x2FF0...0x303E, 0x3041...0x312F, 0x31A0...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
            0xFE30...0xFE4F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFF:
            .certain
        case 0x2014, 0x2018...0x201D, 0x2026, 0x00B7: .possible
        default: .no
        }
    }

    /// Whether a line break between two characters is one between Chinese characters.
    static func joins(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
        switch (membership(of: before), membership(of: after)) {
        case (.certain, .certain), (.certain, .possible), (.possible, .certain): true
        default: false
        }
    }

    /// Whether a character is punctuation of Chinese text: “，”, “（”, “”” and so on.
    static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        guard membership(of: scalar) != .no else { return false }
        return isAnyPunctuation(scalar)
    }

    /// Whether CommonMark counts a character as punctuation when it looks at emphasis.
    static func isAnyPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        default:
            // ASCII symbols count as punctuation too.
            scalar.isASCII && "$+<=>^`|~".unicodeScalars.contains(scalar)
        }
    }
}
