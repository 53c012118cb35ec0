import Diagnostics

/// How the characters of a file are written as bytes.
package enum TextEncoding: Sendable, Hashable {
    /// UTF-8, with a byte-order mark or none.
    case utf8
    /// UTF-16 with a byte-order mark, as spreadsheet programs write “Unicode text”.
    case utf16(isBigEndian: Bool)
    /// GB18030, the national standard, of which GBK and GB2312 are parts: what Chinese Windows calls ANSI.
    case gb18030

    /// EF BB BF, which some editors put before UTF-8.
    static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let littleEndianMark: [UInt8] = [0xFF, 0xFE]
    static let bigEndianMark: [UInt8] = [0xFE, 0xFF]

    /// What UTF-8 of a text is, and how it was written; or the first byte that can't be read, from the file's beginning.
    ///
    /// A byte-order mark decides. Without one, a text that is UTF-8 is UTF-8, for GB18030 would make something of almost
    /// any bytes; and one that is mostly UTF-8 is a damaged UTF-8 file, not a GB18030 file of rare characters.
    static func decode(
        _ bytes: [UInt8], by workforce: Workforce = .alone
    ) throws(EncodingError) -> (utf8: [UInt8], encoding: TextEncoding) {
        if bytes.starts(with: littleEndianMark) || bytes.starts(with: bigEndianMark) {
            let isBigEndian = bytes.starts(with: bigEndianMark)
            return (try UTF16Text.utf8(bytes, isBigEndian: isBigEndian), .utf16(isBigEndian: isBigEndian))
        }
        // Text begins with no NUL, but UTF-16 and UTF-32 do where the mark is missing.
        if let zero = bytes.prefix(4).firstIndex(of: 0) { throw EncodingError(offset: zero, encoding: nil) }
        let hasMark = bytes.starts(with: utf8Mark)
        let body = hasMark ? bytes[utf8Mark.count...] : bytes[...]
        guard let wrong = UTF8Text.firstWrongByte(in: body, by: workforce) else {
            return (hasMark ? Array(body) : bytes, .utf8)
        }
        guard !hasMark, !UTF8Text.isMostlyWellFormed(body) else { throw EncodingError(offset: wrong, encoding: .utf8) }
        do {
            return (try GB18030Text.utf8(bytes), .gb18030)
        } catch {
            // Told of the encoding that goes further: what is no Chinese text at all is mostly broken UTF-8.
            throw error.offset > wrong ? error : EncodingError(offset: wrong, encoding: .utf8)
        }
    }
}

/// The first byte of a file that no character of the encoding begins with or goes on with.
struct EncodingError: Error, Hashable {
    /// From the beginning of the file.
    var offset: Int
    /// The encoding that the file was read in up to there; nil if it is none that is read.
    var encoding: TextEncoding?
}
