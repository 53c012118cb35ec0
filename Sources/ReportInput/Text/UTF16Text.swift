/// Reads UTF-16 strictly: no half of a pair alone, no half of a unit.
enum UTF16Text {
    /// The text in UTF-8.
    ///
    /// - Parameter start: the offset of its first character, behind the byte-order mark if there is one.
    static func utf8(_ bytes: [UInt8], from start: Int = 2, isBigEndian: Bool) throws(EncodingError) -> [UInt8] {
        let encoding = TextEncoding.utf16(isBigEndian: isBigEndian)
        func unit(at offset: Int) -> UInt32 {
            let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count / 2 * 3)
        var offset = start
        while offset + 1 < bytes.count {
            var value = unit(at: offset)
            var length = 2
            if (0xD800..<0xDC00).contains(value), offset + 3 < bytes.count {
                let low = unit(at: offset + 2)
                if (0xDC00..<0xE000).contains(low) {
                    value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                    length = 4
                }
            }
            guard let scalar = Unicode.Scalar(value) else { throw EncodingError(offset: offset, encoding: encoding) }
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            offset += length
        }
        guard offset == bytes.count else { throw EncodingError(offset: offset, encoding: encoding) }
        return text
    }
}
