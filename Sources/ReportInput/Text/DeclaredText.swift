import Diagnostics

/// Texts whose encoding a layout names.
extension SourceText {
    /// The text of a file as UTF-8 without a byte-order mark; nil, with a problem at the first wrong byte, if it is none.
    ///
    /// - Parameter declared: the encoding that the file must be in; nil where that is found out.
    static func decodeUTF8(
        _ bytes: [UInt8], file: String, as declared: Located<DeclaredEncoding>?, problems: inout [Diagnostic]
    ) -> [UInt8]? {
        guard let declared else { return decodeUTF8(bytes, file: file, problems: &problems) }
        do throws(DeclaredEncoding.Mismatch) {
            return try declared.value.utf8(bytes)
        } catch {
            problems.append(mismatch(error, bytes, file: file, declared))
            return nil
        }
    }

    private static func mismatch(
        _ mismatch: DeclaredEncoding.Mismatch, _ bytes: [UInt8], file: String, _ declared: Located<DeclaredEncoding>
    ) -> Diagnostic {
        let name = declared.value.rawValue
        var start = Position(line: 1, column: 1)
        let summary: Phrase
        var found: DeclaredEncoding?
        switch mismatch {
        case .byte(let offset):
            start = position(ofByte: offset, in: bytes, declared.value)
            let byte = offset < bytes.count ? "0x" + String(bytes[offset], radix: 16, uppercase: true) : "0x??"
            summary = Phrase(
                "The byte \(byte) at offset \(offset) is not \(name), which the layout names.",
                zh: "第 \(offset + 1) 个字节 \(byte) 不是版式所写的编码 \(name)。")
        case .otherMark(let other):
            summary = Phrase(
                "The file begins as \(other.rawValue); the layout names \(name).",
                zh: "文件以 \(other.rawValue) 的标记（BOM）开头，而版式写的编码是 \(name)。")
            found = other == .utf8 ? .utf8 : .utf16
        case .noMark:
            summary = Phrase(
                "The file does not begin with the byte-order mark of \(name), which the layout names.",
                zh: "版式写的编码是 \(name)，而文件开头没有字节顺序标记（BOM）。")
        case .isUTF8(let offset):
            start = position(of: offset, in: bytes[...])
            summary = Phrase(
                "From here on the file is UTF-8; the layout names \(name).", zh: "从此处起文件是 UTF-8，而版式写的编码是 \(name)。")
            found = .utf8
        }
        let remedy =
            found.map { found in
                Phrase(
                    "Write “encoding: \(found.rawValue)” in the layout, or save the file in \(name) again.",
                    zh: "请在版式中写“编码: \(found.rawValue)”，或将文件重新另存为 \(name)。")
            }
            ?? Phrase(
                "Save the file in \(name) again, or mend “encoding” in the layout; without that key the encoding is found out.",
                zh: "请将文件重新另存为 \(name)，或改正版式中的“编码”（encoding）；不写该键时自动识别编码。")
        return Diagnostic(
            .encodingInvalid, at: Place(file: file, line: start.line, column: start.column), summary, remedy: remedy,
            notes: [.init(Phrase("The encoding is named here.", zh: "编码写在此处。"), at: declared.place)])
    }

    /// Where the character begins that a byte can't be part of: behind all before it, which can be read.
    private static func position(
        ofByte offset: Int, in bytes: [UInt8], _ encoding: DeclaredEncoding
    ) -> Position {
        let before = (try? encoding.utf8(Array(bytes[..<offset]))) ?? []
        return position(of: before.count, in: before[...])
    }
}
