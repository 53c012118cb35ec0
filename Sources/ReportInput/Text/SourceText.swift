package import Diagnostics

/// Turns the bytes of a file into text, or says where they are none.
package enum SourceText {
    /// The text of a UTF-8 file without its byte-order mark; nil, with a problem at the first wrong byte, if it is not
    /// UTF-8.
    package static func decode(_ bytes: [UInt8], file: String, problems: inout [Diagnostic]) -> String? {
        let body = bytes.starts(with: byteOrderMark) ? bytes[byteOrderMark.count...] : bytes[...]
        if let text = String(validating: body, as: UTF8.self) { return text }
        let offset = firstInvalidByte(in: body)
        let place = Place(file: file, start: position(of: offset, in: body), end: nil)
        let byte = "0x" + String(body[offset], radix: 16, uppercase: true)
        problems.append(
            Diagnostic(
                .encodingInvalid, at: place,
                Phrase(
                    "The byte \(byte) here is not UTF-8; the file may be in an older encoding such as GBK.",
                    zh: "文件不是 UTF-8 编码，可能是 GBK（ANSI）：此处的字节为 \(byte)。"),
                remedy: file.hasSuffix(".csv")
                    ? Phrase(
                        "Save the file as UTF-8 (in Excel: “CSV UTF-8”).", zh: "请另存为 UTF-8 编码（Excel 中选“CSV UTF-8”）。")
                    : Phrase(
                        "Save the file as UTF-8 in the text editor.", zh: "请在文本编辑器中另存为 UTF-8 编码（记事本：另存为，编码选 UTF-8）。")))
        return nil
    }

    /// EF BB BF, which some editors put before UTF-8.
    package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Line and column (in Unicode scalars, both from 1) of the byte at an offset, counted from the slice's start.
    package static func position(of offset: Int, in bytes: ArraySlice<UInt8>) -> Position {
        var line = 1
        var column = 1
        var index = bytes.startIndex
        while index < offset {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n")
                || (byte == UInt8(ascii: "\r") && !(index < bytes.endIndex && bytes[index] == 10))
            {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return Position(line: line, column: column)
    }

    /// The offset of the first byte that begins no well-formed sequence (Unicode 15, table 3-7).
    private static func firstInvalidByte(in bytes: ArraySlice<UInt8>) -> Int {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let length = sequenceLength(bytes[index])
            let end = index + length
            guard length > 0, end <= bytes.endIndex, String(validating: bytes[index..<end], as: UTF8.self) != nil else {
                return index
            }
            index = end
        }
        return Swift.max(bytes.startIndex, bytes.endIndex - 1)
    }

    private static func sequenceLength(_ lead: UInt8) -> Int {
        switch lead {
        case 0x00...0x7F: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }
}
