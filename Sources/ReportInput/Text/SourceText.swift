package import Diagnostics

/// Turns the bytes of a file into text, or says where they are none.
package enum SourceText {
    /// The text of a file; nil, with a problem at the first wrong byte, if it is none. A text in GB18030 is read and told of.
    package static func decode(_ bytes: [UInt8], file: String, problems: inout [Diagnostic]) -> String? {
        // What the decoding returns is UTF-8.
        decodeUTF8(bytes, file: file, problems: &problems).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The text of a file as UTF-8 without a byte-order mark; nil, with a problem at the first wrong byte, if it is none.
    static func decodeUTF8(
        _ bytes: [UInt8], file: String, by workforce: Workforce = .alone, problems: inout [Diagnostic]
    ) -> [UInt8]? {
        do throws(EncodingError) {
            let (text, encoding) = try TextEncoding.decode(bytes, by: workforce)
            if encoding == .gb18030 { problems.append(readAsGB18030(file)) }
            return text
        } catch {
            problems.append(invalid(bytes, error, file: file))
            return nil
        }
    }

    /// The bytes of a text file in UTF-8 without a byte-order mark; nil if it is no text.
    package static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
        do throws(EncodingError) {
            return try TextEncoding.decode(bytes).utf8
        } catch {
            return nil
        }
    }

    private static func readAsGB18030(_ file: String) -> Diagnostic {
        Diagnostic(
            .encodingGB18030, at: Place(file: file, line: 1, column: 1),
            Phrase(
                "The file is not UTF-8; it was read as GB18030 (GBK, “ANSI” on Chinese Windows).",
                zh: "文件不是 UTF-8 编码，已按 GB18030（GBK、ANSI）读取。"),
            remedy: Phrase(
                "Look whether the Chinese characters are right. To be sure, save the file as UTF-8\(menu(of: file).english).",
                zh: "请核对汉字是否正确；为稳妥起见，请另存为 UTF-8 编码\(menu(of: file).chinese)。"))
    }

    private static func invalid(_ bytes: [UInt8], _ error: EncodingError, file: String) -> Diagnostic {
        guard let encoding = error.encoding else { return unmarked(file) }
        let byte =
            error.offset < bytes.count ? "0x" + String(bytes[error.offset], radix: 16, uppercase: true) : "0x??"
        // The lines of UTF-16 are no lines of bytes.
        var place = Place(file: file)
        let name: Phrase
        switch encoding {
        case .utf8:
            name = Phrase("UTF-8; nor is the file GB18030 (GBK)", zh: "UTF-8，整个文件也不是 GB18030（GBK）")
            let mark = bytes.starts(with: TextEncoding.utf8Mark) ? TextEncoding.utf8Mark.count : 0
            place.start = position(of: error.offset, in: bytes[mark...])
        case .gb18030:
            name = Phrase("GB18030 (GBK), nor is the file UTF-8", zh: "GB18030（GBK），整个文件也不是 UTF-8")
            let before = utf8(Array(bytes[..<error.offset])) ?? []
            place.start = position(of: before.count, in: before[...])
        case .utf16: name = Phrase("UTF-16, as which the file begins", zh: "UTF-16，而文件以 UTF-16 开头")
        }
        return Diagnostic(
            .encodingInvalid, at: place,
            Phrase(
                "The byte \(byte) at offset \(error.offset) is not \(name.english).",
                zh: "第 \(error.offset + 1) 个字节 \(byte) 不是 \(name.chinese)。"),
            remedy: Phrase(
                "Save the file as UTF-8\(menu(of: file).english).", zh: "请另存为 UTF-8 编码\(menu(of: file).chinese)。"))
    }

    /// The problem of a file that begins with a NUL among its first bytes.
    private static func unmarked(_ file: String) -> Diagnostic {
        Diagnostic(
            .encodingInvalid, at: Place(file: file),
            Phrase(
                "The file begins with zero bytes: it is UTF-16 without a byte-order mark, or no text.",
                zh: "文件开头有零字节：是没有字节顺序标记（BOM）的 UTF-16，或不是文本文件。"),
            remedy: Phrase(
                "Save the file as UTF-8\(menu(of: file).english).", zh: "请另存为 UTF-8 编码\(menu(of: file).chinese)。"))
    }

    /// Where programs have the choice of an encoding.
    private static func menu(of file: String) -> Phrase {
        file.hasSuffix(".csv")
            ? Phrase(" (in Excel: “CSV UTF-8”)", zh: "（Excel 中选“CSV UTF-8”）")
            : Phrase(" in the text editor", zh: "（记事本：另存为，编码选 UTF-8）")
    }

    /// Line and column (in Unicode scalars of UTF-8, both from 1) of the byte at an offset, counted from the slice's start.
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
}
