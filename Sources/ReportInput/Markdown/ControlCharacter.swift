import Diagnostics

/// Characters that no text for people has and that HTML forbids: the C0 and C1 controls but for tab and line feed, and
/// Unicode's noncharacters. Spreadsheets and word processors leave them behind.
enum ControlCharacter {
    /// What stands for one: U+FFFD.
    static let replacement = Array("\u{FFFD}".utf8)

    /// The first offset of a byte that a table tells of; the number of bytes if there is none.
    static func first(_ isWanted: [Bool], in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < bytes.count, !isWanted[Int(bytes[offset])] { offset += 1 }
        return offset
    }

    /// The first control character from an offset on, and the number of its bytes; nil if there is none.
    static func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> (offset: Int, length: Int)? {
        let isSuspect = isSuspect
        var offset = first(isSuspect, in: bytes, from: start)
        while offset < bytes.count {
            let length = length(in: bytes, at: offset)
            if length > 0 { return (offset, length) }
            offset = first(isSuspect, in: bytes, from: offset + 1)
        }
        return nil
    }

    /// For each byte whether a control character, tab and line feed aside, may start with it.
    private static let isSuspect: [Bool] = (0...255).map { byte in
        byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F || byte == 0xC2 || byte == 0xEF || byte >= 0xF0
    }

    /// The same for HTML, with the beginnings of tags.
    static let isSuspectOrTag: [Bool] = isSuspect.enumerated().map { $1 || $0 == UInt8(ascii: "<") }

    /// The number of bytes of the control character that starts at an offset of UTF-8; zero if none does.
    static func length<Bytes: RandomAccessCollection<UInt8>>(in bytes: Bytes, at offset: Int) -> Int
    where Bytes.Index == Int {
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
    static func name<Bytes: RandomAccessCollection<UInt8>>(in bytes: Bytes, at offset: Int, length: Int) -> String
    where Bytes.Index == Int {
        String(decoding: bytes[offset..<(offset + length)], as: UTF8.self).unicodeScalars.first?.numberInUnicode ?? ""
    }

    /// The name of the first one in a text; nil if there is none.
    static func name(ofFirstIn bytes: UnsafeBufferPointer<UInt8>) -> String? {
        first(in: bytes).map { name(in: bytes, at: $0.offset, length: $0.length) }
    }

    /// The name of the first one in a text, line ends aside; nil if there is none.
    static func name(ofFirstIn text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            var start = 0
            while let found = first(in: bytes, from: start) {
                if bytes[found.offset] != .carriageReturn {
                    return name(in: bytes, at: found.offset, length: found.length)
                }
                start = found.offset + 1
            }
            return nil
        }
    }
}
