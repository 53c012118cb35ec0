import Diagnostics

/// How a layout says that its files are written as bytes, so that nothing has to be found out.
package enum DeclaredEncoding: String, ChoiceWord {
    case utf8 = "utf-8"
    case gb18030
    /// With a byte-order mark.
    case utf16 = "utf-16"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"

    package var chinese: [String] {
        switch self {
        case .utf8: ["UTF-8", "utf8", "UTF8"]
        case .gb18030: ["GB18030", "gbk", "GBK", "gb2312", "GB2312", "ANSI"]
        case .utf16: ["UTF-16", "utf16", "UTF16", "Unicode"]
        case .utf16LittleEndian: ["UTF-16LE"]
        case .utf16BigEndian: ["UTF-16BE"]
        }
    }

    /// Why bytes are no text of the encoding.
    enum Mismatch: Error, Hashable {
        /// The byte at an offset from the file's beginning can't stand there.
        case byte(Int)
        /// The file begins with the byte-order mark of another encoding.
        case otherMark(DeclaredEncoding)
        /// UTF-16 without the mark that tells which byte of a pair is first.
        case noMark
        /// Everything, from its first Chinese character at an offset on, is UTF-8, which no Chinese text in GB18030 is by chance.
        case isUTF8(from: Int)
    }

    /// The text in UTF-8 without a byte-order mark.
    func utf8(_ bytes: [UInt8]) throws(Mismatch) -> [UInt8] {
        let mark = Self.mark(of: bytes)
        if let mark, !marks.contains(mark) { throw .otherMark(mark) }
        if self == .utf16, mark == nil { throw .noMark }
        if self == .gb18030, UTF8Text.firstWrongByte(in: bytes[...]) == nil,
            let first = UTF8Text.firstLongCharacter(in: bytes)
        {
            throw .isUTF8(from: first)
        }
        do throws(EncodingError) {
            return try decoded(bytes, mark: mark)
        } catch {
            throw .byte(error.offset)
        }
    }

    private func decoded(_ bytes: [UInt8], mark: DeclaredEncoding?) throws(EncodingError) -> [UInt8] {
        switch self {
        case .utf8:
            let body = bytes[(mark == nil ? 0 : TextEncoding.utf8Mark.count)...]
            if let wrong = UTF8Text.firstWrongByte(in: body) { throw EncodingError(offset: wrong, encoding: .utf8) }
            return Array(body)
        case .gb18030: return try GB18030Text.utf8(bytes)
        case .utf16, .utf16LittleEndian, .utf16BigEndian:
            return try UTF16Text.utf8(
                bytes, from: mark == nil ? 0 : TextEncoding.littleEndianMark.count,
                isBigEndian: (mark ?? self) == .utf16BigEndian)
        }
    }

    /// The encodings whose byte-order mark a file may begin with.
    private var marks: [DeclaredEncoding] {
        switch self {
        case .gb18030: []
        case .utf16: [.utf16LittleEndian, .utf16BigEndian]
        case .utf8, .utf16LittleEndian, .utf16BigEndian: [self]
        }
    }

    /// The encoding whose byte-order mark a file begins with.
    private static func mark(of bytes: [UInt8]) -> DeclaredEncoding? {
        if bytes.starts(with: TextEncoding.utf8Mark) { return .utf8 }
        if bytes.starts(with: TextEncoding.littleEndianMark) { return .utf16LittleEndian }
        return bytes.starts(with: TextEncoding.bigEndianMark) ? .utf16BigEndian : nil
    }
}
