import Diagnostics

/// Tells by its first bytes, and by the parts in it, what a file is that is called .xlsx and is none.
enum FileSignature {
    /// The container of .xls, .et and of encrypted workbooks (Microsoft's Compound File Binary).
    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// Refuses what is no archive.
    static func check(_ bytes: [UInt8]) throws(WorkbookProblem) {
        if bytes.starts(with: "PK".utf8) { return }
        guard !bytes.isEmpty else {
            throw .format(
                Phrase("The file is empty.", zh: "文件是空的。"),
                remedy: Phrase("Copy it anew from where it comes.", zh: "请重新拷贝原文件。"))
        }
        if bytes.starts(with: compound) {
            let mark = Array("EncryptedPackage".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            guard !holds(mark, bytes) else {
                throw .format(
                    Phrase("The workbook is encrypted with a password.", zh: "工作簿设有打开密码（已加密）。"),
                    remedy: Phrase(
                        "Open it, take the password off (File > Info > Protect Workbook) and save it as .xlsx.",
                        zh: "请打开文件，取消打开密码（文件 > 信息 > 保护工作簿），再另存为 .xlsx。"))
            }
            throw .format(
                Phrase(
                    "The file is an old workbook (.xls or .et), whatever its name says.",
                    zh: "该文件是旧格式的工作簿（.xls 或 .et），只是扩展名不同。"))
        }
        let begin = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
        guard !begin.contains("<html"), !begin.contains("<table"), !begin.contains("<!doctype html") else {
            throw .format(
                Phrase(
                    "The file is a web page, which some systems export under the name of a workbook.",
                    zh: "该文件其实是网页，有些系统以工作簿的名义导出网页。"))
        }
        throw .format(Phrase("The file is no .xlsx workbook.", zh: "该文件不是 .xlsx 工作簿。"))
    }

    /// Refuses archives that hold something else.
    static func check(_ archive: ZipArchive) throws(WorkbookProblem) {
        let names = archive.entries
        if names["xl/workbook.bin"] != nil {
            throw .format(Phrase("The file is a binary workbook (.xlsb).", zh: "该文件是二进制工作簿（.xlsb）。"))
        }
        if names["content.xml"] != nil, names["mimetype"] != nil {
            throw .format(Phrase("The file is an OpenDocument file (.ods).", zh: "该文件是 OpenDocument 文件（.ods）。"))
        }
        if names["word/document.xml"] != nil || names["ppt/presentation.xml"] != nil {
            throw .format(
                Phrase("The file is a text or a presentation, no workbook.", zh: "该文件是文档或演示文稿，不是工作簿。"),
                remedy: Phrase("Put its figures into a workbook or a CSV file.", zh: "请将其中的数据录入工作簿或 CSV 文件。"))
        }
    }

    /// Spreadsheet formats that are not read, by the suffixes of their files.
    static let foreignSuffixes: Set<String> = ["xls", "et", "ett", "ods", "xlsb", "xlt", "numbers", "wks"]

    /// The problem of a file with such a suffix.
    static func foreign(_ suffix: String) -> WorkbookProblem {
        .format(Phrase("Workbooks in the format .\(suffix) are not read.", zh: "无法读取 .\(suffix) 格式的工作簿。"))
    }

    private static func holds(_ mark: [UInt8], _ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while let next = rest.firstIndex(of: mark[0]) {
            rest = rest[next...]
            if rest.starts(with: mark) { return true }
            rest.removeFirst()
        }
        return false
    }
}
