import Diagnostics
import ReportInput
import Testing

@Suite struct ControlCharacterTests {
    /// Swift has no literals for noncharacters.
    @Test(arguments: [
        (0x0, "U+0000"), (0x1, "U+0001"), (0x8, "U+0008"), (0xB, "U+000B"), (0xC, "U+000C"), (0x1B, "U+001B"),
        (0x7F, "U+007F"), (0x80, "U+0080"), (0x9F, "U+009F"), (0xFDD0, "U+FDD0"), (0xFDEF, "U+FDEF"),
        (0xFFFE, "U+FFFE"), (0xFFFF, "U+FFFF"), (0x1FFFE, "U+1FFFE"), (0x10FFFF, "U+10FFFF"),
    ])
    func replacesAndReportsThem(value: UInt32, name: String) throws {
        let character = String(Character(try #require(Unicode.Scalar(value))))
        let text = "甲\n中\(character)文\(character)"
        #expect(shown(text) == "<p>甲中\u{FFFD}文\u{FFFD}</p>\n")
        #expect(problems(text) == ["2:2 control-character"])
        let summary = try #require(MarkdownText(text, file: "f").read().diagnostics.first?.summary)
        #expect(summary.english == "The control character \(name) stands in the text (2 such in the file).")
        #expect(summary.chinese == "正文中有控制字符 \(name)（本文件共 2 个）。")
    }

    @Test(arguments: [
        0x9, 0xA0, 0xAD, 0xFF, 0x200B, 0x3000, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD, 0x1FFFD, 0x10FFFD,
    ])
    func leavesOtherCharactersAlone(value: UInt32) throws {
        let character = String(Character(try #require(Unicode.Scalar(value))))
        #expect(shown("a\(character)b") == "<p>a\(character)b</p>\n")
        #expect(problems("a\(character)b") == [])
    }

    @Test func keepsPlacesRightBehindThem() {
        #expect(problems("\u{0}\u{7F}[a](x:y)") == ["1:1 control-character", "1:3 link-scheme"])
    }

    @Test func findsThemInCharacterReferences() {
        #expect(shown("a&#7;b&#xFFFE;") == "<p>a\u{FFFD}b\u{FFFD}</p>\n")
        #expect(problems("中\n\na&#7;b") == ["3:1 control-character"])
        #expect(shown("[a](area:b \"&#1;\")") == "<p><a href=\"{area b}\" title=\"\u{FFFD}\">a</a></p>\n")
    }
}
