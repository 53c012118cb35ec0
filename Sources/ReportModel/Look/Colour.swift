import Glibc

/// A colour of the screen: sRGB, opaque, eight bits a channel.
package struct Colour: Sendable, Hashable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// A colour as style sheets write it, `#rrggbb` or `#rgb`; nil for anything else.
    package init?(hexadecimal text: String) {
        guard text.hasPrefix("#") else { return nil }
        let digits = text.dropFirst().compactMap(\.hexDigitValue)
        guard digits.count == text.count - 1, text.utf8.count == text.count else { return nil }
        switch digits.count {
        case 3: self.init(channels: digits.map { $0 * 17 })
        case 6: self.init(channels: [0, 2, 4].map { digits[$0] * 16 + digits[$0 + 1] })
        default: return nil
        }
    }

    private init(channels: [Int]) {
        self.init(red: UInt8(channels[0]), green: UInt8(channels[1]), blue: UInt8(channels[2]))
    }

    /// `#rrggbb`.
    package var hexadecimal: String {
        "#"
            + [red, green, blue].map { channel in
                (channel < 16 ? "0" : "") + String(channel, radix: 16)
            }.joined()
    }

    /// How well two colours can be told apart, from 1 (the same) to 21 (black on white): WCAG 2.2, contrast ratio.
    package func contrast(with other: Colour) -> Double {
        let (mine, theirs) = (luminance, other.luminance)
        return (max(mine, theirs) + 0.05) / (min(mine, theirs) + 0.05)
    }

    /// The colour, or the first of ever lighter tints of it (in twentieths of the way to white) that reaches a contrast with a
    /// dark ground; white where none does.
    package func lightened(toContrast least: Double, with ground: Colour) -> Colour {
        func tint(_ channel: UInt8, _ step: Int) -> Int { Int(channel) + (255 - Int(channel)) * step / 20 }
        for step in 0..<20 {
            let lighter = Colour(channels: [tint(red, step), tint(green, step), tint(blue, step)])
            if lighter.contrast(with: ground) >= least { return lighter }
        }
        return .white
    }

    package static let white = Colour(red: 255, green: 255, blue: 255)

    /// Relative luminance, 0 to 1 (WCAG 2.2).
    private var luminance: Double {
        func linear(_ channel: UInt8) -> Double {
            let value = Double(channel) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}
