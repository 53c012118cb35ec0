import Glibc

/// Reads GB18030 strictly, by the C library's `iconv`. The one file that knows it.
enum GB18030Text {
    /// The text in UTF-8. Bytes that the standard gives no character are refused, and so is all of it where the C library
    /// was installed without this encoding.
    static func utf8(_ bytes: [UInt8]) throws(EncodingError) -> [UInt8] {
        // The call returns -1 for a pointer where it fails.
        guard let converter = iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1 else {
            throw EncodingError(offset: 0, encoding: .gb18030)
        }
        defer { iconv_close(converter) }
        // One byte makes one at most, two make three, four make four.
        let room = bytes.count / 2 * 3 + 4
        var refused: Int?
        let text = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            var source = bytes
            source.withUnsafeMutableBytes { source in
                var input = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var inputLeft = source.count
                buffer.withMemoryRebound(to: CChar.self) { buffer in
                    var output = buffer.baseAddress
                    var outputLeft = room
                    let result = iconv(converter, &input, &inputLeft, &output, &outputLeft)
                    if result == -1 { refused = source.count - inputLeft }
                    count = room - outputLeft
                }
            }
        }
        if let refused { throw EncodingError(offset: refused, encoding: .gb18030) }
        return text
    }
}
