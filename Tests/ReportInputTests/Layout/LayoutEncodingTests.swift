import Diagnostics
import ReportInput
import ReportModel
import Testing

/// A layout may name the encoding of its files; then nothing is found out, and a file in another encoding is refused.
@Suite struct LayoutEncodingTests {
    /// 区县,数 and 婺城区,796 in GB18030.
    private static let gb18030: [UInt8] = [
        0xC7, 0xF8, 0xCF, 0xD8, 0x2C, 0xCA, 0xFD, 0x0A, 0xE6, 0xC4, 0xB3, 0xC7, 0xC7, 0xF8, 0x2C, 0x37, 0x39, 0x36,
        0x0A,
    ]
    private static let text = "区县,数\n婺城区,796\n"
    private static let littleEndian = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    private static let bigEndian = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }

    private func tree(_ encoding: String, _ bytes: [UInt8], file: String = "t.csv") -> FileTree {
        var tree = Folder.sound().tree
        tree.files["Content/data/\(file)"] = bytes
        tree.files["Content/data/t.layout.yml"] = Array(
            "\(encoding)columns: {area: 区县, value: 数}\nconstants: {metric: disputes, period: 2018, source: paper}\n"
                .utf8)
        return tree
    }

    private func problems(_ tree: FileTree) -> [Diagnostic] {
        let (draft, reading) = readReport(tree)
        return (reading + checkReport(draft, includesDrafts: false).problems).sortedByPlace()
    }

    @Test(
        arguments: [
            ("encoding: utf-8", Array(text.utf8)), ("encoding: UTF8", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
            ("encoding: gb18030", gb18030), ("编码: GBK", gb18030), ("编码: ANSI", gb18030),
            ("encoding: utf-16", [0xFF, 0xFE] + littleEndian), ("encoding: utf-16", [0xFE, 0xFF] + bigEndian),
            ("encoding: utf-16le", littleEndian), ("encoding: utf-16le", [0xFF, 0xFE] + littleEndian),
            ("encoding: utf-16be", bigEndian),
        ] as [(String, [UInt8])])
    func readsWhatItNamesWithoutANotice(_ encoding: String, _ bytes: [UInt8]) throws {
        let tree = tree(encoding + "\n", bytes)
        #expect(problems(tree).map(\.told) == [])
        let report = try #require(checkReport(readReport(tree).draft, includesDrafts: false).report)
        #expect(report.observations.map(\.text) == ["796"])
    }

    @Test func withoutItAGuessIsToldOf() {
        #expect(problems(tree("", Self.gb18030)).map(\.code) == [.encodingGB18030])
    }

    /// What a short text would be taken for: 蛵 in GB18030 has two bytes that are a character of UTF-8 too.
    @Test func readsWhatLooksLikeAnotherEncoding() {
        let bytes = Array("area,value,note\nwucheng,796,".utf8) + [0xCD, 0x8D] + Array("\n".utf8)
        func notes(_ encoding: String) -> [String?]? {
            var tree = tree("", bytes)
            tree.files["Content/data/t.layout.yml"] = Array(
                "\(encoding)columns: {area: area, value: value, note: note}\nconstants: {metric: disputes, period: 2018, source: paper}\n"
                    .utf8)
            return checkReport(readReport(tree).draft, includesDrafts: false).report?.observations.map(\.note)
        }
        #expect(notes("") == ["\u{34D}"])
        #expect(notes("encoding: gb18030\n") == ["蛵"])
    }

    @Test(
        arguments: [
            (
                "utf-8", gb18030,
                "1:1 encoding-invalid: The byte 0xC7 at offset 0 is not utf-8, which the layout names."
            ),
            (
                "utf-8", [0xEF, 0xBB, 0xBF] + Array("区县,数\n婺城区,".utf8) + [0xFF],
                "2:5 encoding-invalid: The byte 0xFF at offset 24 is not utf-8, which the layout names."
            ),
            (
                "gb18030", gb18030.dropLast() + [0xFF, 0x0A],
                "2:8 encoding-invalid: The byte 0xFF at offset 18 is not gb18030, which the layout names."
            ),
            (
                "gb18030", Array(text.utf8),
                "1:1 encoding-invalid: From here on the file is UTF-8; the layout names gb18030."
            ),
            (
                "gb18030", [0xEF, 0xBB, 0xBF] + Array(text.utf8),
                "1:1 encoding-invalid: The file begins as utf-8; the layout names gb18030."
            ),
            (
                "utf-8", [0xFF, 0xFE] + littleEndian,
                "1:1 encoding-invalid: The file begins as utf-16le; the layout names utf-8."
            ),
            (
                "utf-16", littleEndian,
                "1:1 encoding-invalid: The file does not begin with the byte-order mark of utf-16, which the layout names."
            ),
            (
                "utf-16be", [0xFF, 0xFE] + littleEndian,
                "1:1 encoding-invalid: The file begins as utf-16le; the layout names utf-16be."
            ),
            (
                "utf-16le", littleEndian + [0x41],
                "3:1 encoding-invalid: The byte 0x41 at offset 26 is not utf-16le, which the layout names."
            ),
        ] as [(String, [UInt8], String)])
    func refusesAnotherEncoding(_ encoding: String, _ bytes: [UInt8], _ expected: String) throws {
        let found = problems(tree("encoding: \(encoding)\n", bytes))
        #expect(found.map(\.told) == ["Content/data/t.csv:\(expected)"])
        let problem = try #require(found.first)
        #expect(problem.notes.map(\.place.file) == ["Content/data/t.layout.yml"])
        #expect(problem.notes.map(\.place.start) == [Position(line: 1, column: 11)])
        #expect(problem.remedy?.english.contains(encoding) == true)
        #expect(problem.remedy?.chinese.contains(encoding) == true)
    }

    @Test func refusesAnUnknownEncoding() {
        #expect(
            problems(tree("encoding: big5\n", Self.gb18030)).map(\.told) == [
                "Content/data/t.layout.yml:1:11 value-invalid: “big5” is no value of “encoding”."
            ])
    }

    @Test func aWorkbookNeedsNone() {
        let book = SketchedWorkbook(cells: [["区县", "数"], ["婺城区", "796"]])
        #expect(problems(tree("", book.archive.bytes, file: "t.xlsx")).map(\.told) == [])
        #expect(
            problems(tree("encoding: utf-8\n", book.archive.bytes, file: "t.xlsx")).map(\.told) == [
                "Content/data/t.layout.yml:1:11 value-invalid: “encoding” says something of CSV files only; "
                    + "Content/data/t.xlsx is a workbook."
            ])
    }

    @Test(arguments: [(gb18030, true), (Array(text.utf8), false)])
    func aProposalNamesWhatWasFoundOut(_ bytes: [UInt8], _ isNamed: Bool) throws {
        var problems: [Diagnostic] = []
        var tree = Folder.sound().tree
        tree.files["Content/data/t.csv"] = bytes
        let text = LayoutProposal.text(for: "Content/data/t.csv", in: tree, language: .english, problems: &problems)
        #expect(try #require(text).contains("\nencoding: gb18030\n") == isNamed)
    }
}
