/// Characters that no text for people has and that HTML forbids: the C0 and C1 controls but for tab and line feed, and
/// Unicode's noncharacters. Spreadsheets and word processors leave them behind.
enum ControlCharacter {
    /// What stands for one: U+FFFD.
    static let replacement = Array("\u{FFFD}".utf8)

    /// The number of bytes of the control character that starts at an offset of UTF-8; zero if none does.
    static func length(in bytes: [UInt8], at offset: Int) -> Int {
        func byte(_ distance: Int) -> UInt8 {
            offset + distance < bytes.count ? bytes[offset + distance] : 0
        }
        switch bytes[offset] {
        case .tab, .lineFeed: return 0
        case 0x00..<0x20, 0x7F: return 1
        case 0xC2 where byte(1) < 0xA0: return 2
        case 0xEF where byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2)): return 3
        case 0xEF where byte(1) == 0xBF && byte(2) >= 0xBE: return 3
        case 0xF0... where byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE: return 4
        default: return 0
        }
    }

    /// The name of the character of so many bytes at an offset: `U+0007`.
    static func name(in bytes: [UInt8], at offset: Int, length: Int) -> String {
        let scalar = String(decoding: bytes[offset..<(offset + length)], as: UTF8.self).unicodeScalars.first
        let digits = String(scalar?.value ?? 0, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
