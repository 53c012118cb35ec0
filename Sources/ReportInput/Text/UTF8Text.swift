import Diagnostics

/// Tells UTF-8 from other bytes.
enum UTF8Text {
    /// The same as below, of pieces of the text side by side.
    static func firstWrongByte(in bytes: ArraySlice<UInt8>, by workforce: Workforce) -> Int? {
        let pieces = bytes.linePieces(atMost: workforce.size)
        return workforce.map(pieces.count) { firstWrongByte(in: pieces[$0]) }.lazy.compactMap(\.self).first
    }

    /// The offset of the first byte that begins no well-formed sequence (Unicode 15, table 3-7); nil if all is UTF-8.
    static func firstWrongByte(in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.withUnsafeBytes { raw in
            let text = raw.bindMemory(to: UInt8.self)
            var index = 0
            while index < text.count {
                // Eight characters of ASCII at once.
                while index + 8 <= text.count,
                    raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    index += 8
                }
                guard index < text.count else { break }
                let length = lengthOfCharacter(at: index, in: text)
                guard length > 0 else { return bytes.startIndex + index }
                index += length
            }
            return nil
        }
    }

    /// The offset of the first character of three or four bytes, as Chinese ones are; nil if there is none.
    static func firstLongCharacter(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count {
                let length = lengthOfCharacter(at: index, in: text)
                if length > 2 { return index }
                index += max(length, 1)
            }
            return nil
        }
    }

    /// Whether more characters of three and four bytes, as Chinese ones are, stand in it than bytes that are no UTF-8.
    static func isMostlyWellFormed(_ bytes: ArraySlice<UInt8>) -> Bool {
        var (long, wrong) = (0, 0)
        bytes.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count {
                let length = lengthOfCharacter(at: index, in: text)
                if length > 2 { long += 1 }
                if length == 0 { wrong += 1 }
                index += max(length, 1)
            }
        }
        return long > wrong
    }

    /// The number of bytes of the well-formed character that begins at an index; zero if none does.
    private static func lengthOfCharacter(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        func isByte(_ distance: Int, in range: ClosedRange<UInt8>) -> Bool {
            index + distance < bytes.count && range.contains(bytes[index + distance])
        }
        let rest: ClosedRange<UInt8> = 0x80...0xBF
        let second: ClosedRange<UInt8>
        switch bytes[index] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: return isByte(1, in: rest) ? 2 : 0
        case 0xE0: second = 0xA0...0xBF
        case 0xED: second = 0x80...0x9F
        case 0xE1...0xEF: second = rest
        case 0xF0: second = 0x90...0xBF
        case 0xF1...0xF3: second = rest
        case 0xF4: second = 0x80...0x8F
        default: return 0
        }
        guard isByte(1, in: second), isByte(2, in: rest) else { return 0 }
        return bytes[index] < 0xF0 ? 3 : isByte(3, in: rest) ? 4 : 0
    }
}
