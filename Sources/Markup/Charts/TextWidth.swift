/// How wide a text is at most, in a sans-serif font that is not known when the site is built.
///
/// The widths are those of the widest common fonts (DejaVu Sans and Verdana for Latin letters, a full em for Chinese
/// characters), so that a label given this much room is neither cut nor runs into its neighbour.
enum TextWidth {
    /// The width of a text in units of a drawing.
    static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
        var ems = 0.0
        for scalar in text.unicodeScalars { ems += self.ems(of: scalar) }
        return ems * size * (isBold ? 1.12 : 1)
    }

    /// The width of one scalar in ems; none for marks that stand on another character.
    static func ems(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "0"..."9": 0.64
        case "+", "=", "<", ">", "~", "^", "#": 0.84
        case "m", "w": 0.98
        case "i", "j", "l", "f", "t", "r": 0.45
        case "a"..."z": 0.64
        case "%": 1.08
        case "M", "W", "@": 1.02
        case "A"..."Z", "&": 0.79
        case " ", ".", ",", ":", ";", "'", "|", "!", "-", "(", ")", "[", "]", "/": 0.46
        case "\u{21}"..."\u{7E}": 0.64
        default: emsOutsideASCII(scalar)
        }
    }

    private static func emsOutsideASCII(_ scalar: Unicode.Scalar) -> Double {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        switch scalar.value {
        case 0x1F000...0x1FAFF, 0x2030: return 1.4
        case 0x2031: return 1.75
        // Symbols like ℃ and №, letters of other alphabets, which have the width of two now and then.
        case 0x80...0x10FF, 0x2100...0x214F: return 1.15
        // Thin spaces, half-width forms.
        case 0x2000...0x200A, 0xFF61...0xFFDC: return 0.8
        default: return 1
        }
    }
}
