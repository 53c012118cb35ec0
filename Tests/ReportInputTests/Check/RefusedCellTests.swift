import Diagnostics
import ReportInput
import ReportModel
import Testing

/// A refused cell is told with its file, line and column, with what stands in it, and with what to write instead.
@Suite struct RefusedCellTests {
    private func problems(_ period: String, _ value: String) -> [Diagnostic] {
        let quoted = "\"" + value.replacing("\"", with: "\"\"") + "\""
        let folder = Folder.sound([
            "data/x.csv": "metric,area,source,period,value\ndisputes,wucheng,paper,\(period),\(quoted)\n"
        ])
        let (draft, reading) = readReport(folder.tree)
        return reading + checkReport(draft, includesDrafts: false).1
    }

    /// The value, a part of the reason, and a part of the remedy, in English and in Chinese.
    @Test(arguments: [
        ("…", "can mean several things", "give a status: O missing", "填写状态：O 无数据"),
        ("—", "can mean several things", "Leave the value empty", "将数值留空"),
        ("－－", "can mean several things", "Leave the value empty", "将数值留空"),
        ("…①", "can mean several things", "Leave the value empty", "将数值留空"),
        ("*", "can mean several things", "Leave the value empty", "将数值留空"),
        ("暂无", "can mean several things", "Leave the value empty", "将数值留空"),
        ("一", "may be a dash or the number one", "Write 1, or leave", "数字请写成 1"),
        ("（5.4）", "parentheses are no sign", "Write -5.4", "请写成 -5.4"),
        ("(1,23)", "groups of three digits", "without commas or blanks", "请去掉逗号和空格"),
        ("12,5", "groups of three digits", "a decimal point as “.”", "小数点写成“.”"),
        ("1，23", "groups of three digits", "without commas or blanks", "请去掉逗号和空格"),
        ("10～20", "it is a range", "columns “lower” and “upper”", "“置信下限”（lower）"),
        ("1-9", "it is a range", "columns “lower” and “upper”", "“置信下限”（lower）"),
        ("9-Jan", "it is a date", "Make the column text", "请将该列设为文本"),
        ("1月9日", "it is a date", "Make the column text", "请将该列设为文本"),
        ("2025-01-09", "it is a date", "Make the column text", "请将该列设为文本"),
        ("1.2e5", "a power of ten", "Write all digits", "请写出全部数字"),
        ("1/3", "it is a fraction", "a decimal number", "请写成小数"),
        ("几百", "names no number", "约, 余, 近", "“约”“余”"),
        ("一万二", "names no number", "约, 余, 近", "“约”“余”"),
        (".5", "beside the decimal point", "Write 0.5", "请写成 0.5"),
        ("3亿4千万", "more than one scale", "3.45亿", "3.45亿"),
        ("1234567890123456789", "more than 18 digits", "Round it to at most 18 digits", "请修约到最多 18 位"),
        ("0.1234567890123", "too many decimals", "12 decimals", "12 位小数"),
        ("近2000余", "contradict or double", "Keep one", "只保留一个"),
        ("#DIV/0!", "a spreadsheet shows this", "Mend the formula", "改正公式"),
        ("=A1+B1", "it is a formula", "Write the number", "请写公式算出的数"),
        ("796\u{202A}", "invisible character U+202A", "Type the figure again", "请手工重新输入"),
        ("许多", "neither a number nor a unit", "796, 31.36万", "796、31.36万"),
        ("796件", "The unit “件” is not “起”", "Write the figure in “起”", "请换算为“起”"),
    ])
    func valuesNameWhatToWrite(_ value: String, _ reason: String, _ remedy: String, _ chinese: String) throws {
        try expectOne(problems("2018", value), value, column: 30, reason, remedy, chinese)
    }

    /// What a spreadsheet made of a period, and what else is none.
    @Test(arguments: [
        ("1-9", "the year is missing", "2025-01..2025-09", "请写明年份：2025-01..2025-09"),
        ("1月9日", "the year is missing", "2025-01..2025-09", "请写明年份"),
        ("Jan-09", "a spreadsheet shows a day like this", "2025-01..2025-09", "请将该列设为文本"),
        ("9-Jan", "a spreadsheet shows a day like this", "2025-01..2025-09", "请将该列设为文本"),
        ("1/9", "a spreadsheet shows a day like this", "2025-01..2025-09", "请将该列设为文本"),
        ("1/9/2025", "cannot be told apart", "Write the year first", "请先写四位年份"),
        ("2025/1/9 0:00:00", "a time of day", "2025-01-09, 2025-01, 2025", "2025-01-09、2025-01、2025"),
        (
            "44927", "a day (2023-01-01) as spreadsheets count", "write 2023-01-01, or the month 2023-01",
            "写成 2023-01-01"
        ),
        ("45901.0", "a day (2025-09-01)", "2025-09-01", "2025-09-01"),
        ("2025.1", "October (.10) and January (.1)", "Write 2025-01 or 2025-10", "2025-01 或 2025-10"),
        ("2025.09", "October (.10) and January (.1)", "Write 2025-09,", "请写成 2025-09，"),
        ("2025.0", "a number with decimals", "Write 2025, and", "请写成 2025，"),
        ("２５年", "two digits", "four digits", "四位年份"),
        ("2025-13", "no month 13", "2018-09", "2018-09"),
        ("去年", "no spelling of a period", "2018-Q3", "2018-Q3"),
    ])
    func periodsNameWhatToWrite(_ period: String, _ reason: String, _ remedy: String, _ chinese: String) throws {
        try expectOne(problems(period, "796"), period, column: 24, reason, remedy, chinese)
    }

    /// A whole day may be two months that a spreadsheet took for one.
    @Test(arguments: [
        ("2025/1/9", "made this day of 1-9, make the column text and write 2025-01..2025-09"),
        ("2025-03-12", "made this day of 3-12, make the column text and write 2025-03..2025-12"),
        ("2025-03-13", "Write the span: 2018, 2018-Q3, 2018-09"),
        ("2025-09-01", "Write the span: 2018, 2018-Q3, 2018-09"),
    ])
    func daysOfFlowsMayBeMonths(_ period: String, _ remedy: String) throws {
        let problem = try #require(problems(period, "796").first)
        #expect(problem.code == .periodKind)
        #expect(problem.remedy?.english.contains(remedy) == true, "\(problem.remedy?.english ?? "")")
        #expect(problem.remedy?.chinese.isEmpty == false)
    }

    @Test func unitsToldTwiceNameWhatToWrite() throws {
        let rows = "metric,area,period,value,unit,source\nmoney,wucheng,2018,619.78万,1️⃣万元,paper\n"
        #expect(
            Folder.sound(["data/x.csv": rows]).problems(in: .chinese) == [
                "1️⃣ error: 数值带“万”，单位列又写“万元”，无法判断换算一次还是两次。"
            ])
    }

    @Test(arguments: ["1", "约", "，", "”", "“", "长", "\u{301}", "1,", "(", "=", "#"])
    func messagesOfHugeCellsAreShort(_ piece: String) throws {
        let found = problems("2018", String(repeating: piece, count: 10_000))
        #expect(found.count == 1)
        let problem = try #require(found.first)
        for phrase in [problem.summary, try #require(problem.remedy)] {
            #expect(phrase.english.unicodeScalars.count <= 1000)
            #expect(phrase.chinese.unicodeScalars.count <= 1000)
        }
    }

    @Test func controlCharactersInCellsAreToldOnce() {
        let rows = "metric,area,period,value,source,note\ndisputes,wucheng,2018,1,paper,1️⃣a\u{0}b\u{1B}[31m\n"
        #expect(
            Folder.sound(["data/x.csv": rows]).problems() == [
                "1️⃣ error: The invisible character U+0000 stands in this cell."
            ])
        let many = "note\n" + String(repeating: "\u{7F}\n", count: 1000)
        var problems: [Diagnostic] = []
        _ = CSVReader.read(Array(many.utf8), file: "x.csv", problems: &problems)
        #expect(problems.count == 20)
    }

    @Test(arguments: [0x85, 0x9F, 0xFDD0, 0xFFFE, 0x1FFFF, 0x7])
    func everyControlCharacterIsFound(_ number: UInt32) throws {
        let character = try #require(Unicode.Scalar(number))
        var problems: [Diagnostic] = []
        _ = CSVReader.read(Array("note\n\"a\r\n\tb\(character)\"\n".utf8), file: "x.csv", problems: &problems)
        #expect(problems.map(\.code) == [.controlCharacter])
    }

    @Test func hugeCellsAreRefused() {
        let long = String(repeating: "长", count: 50_000)
        let rows = "metric,area,period,value,source,note\ndisputes,wucheng,2018,1,paper,1️⃣\(long)\n"
        #expect(
            Folder.sound(["data/x.csv": rows]).problems() == [
                "1️⃣ error: This cell has 150000 bytes; a cell may have 131072."
            ])
    }

    /// A line of millions of bytes takes time with its length, not with the square of it.
    @Test(.timeLimit(.minutes(1)), arguments: ["a", "长", ",", "\"\"", "\u{0}", "\u{FF}"])
    func hugeLinesAreReadOrRefused(piece: String) {
        let bytes = Array(("a,b\n" + String(repeating: piece, count: 1_000_000)).utf8)
        var problems: [Diagnostic] = []
        _ = CSVReader.read(bytes, file: "x.csv", problems: &problems)
        // A row of nothing but commas is empty, and skipped.
        #expect(problems.isEmpty == (piece == ","))
        #expect(problems.allSatisfy { $0.summary.english.count < 300 })
    }

    @Test func textsThatBeginLikeFormulasAreToldOnce() {
        let rows = """
            metric,area,period,value,source,note
            disputes,wucheng,2018,1,paper,-5.4
            1️⃣disputes,wucheng,2019,1,paper,"=HYPERLINK(""x"")"
            disputes,wucheng,2020,1,paper,@x
            disputes,wucheng,2021,1,paper,+含兼职

            """
        #expect(
            Folder.sound(["data/x.csv": rows]).problems() == [
                "1️⃣ notice: “=HYPERLINK(\"x\")” begins like a formula; in the tables to download a blank stands before it, "
                    + "and before 2 more."
            ])
        let printed = "metric,area,period,value,source\nrate,wucheng,2018,+5.4%,paper\n"
        #expect(Folder.sound(["data/x.csv": printed]).problems() == [])
    }

    @Test func controlCharactersByEscapesAreRefused() {
        let page = "---\ntitle: 1️⃣\"a\\0b\"\n---\n\nx\n"
        #expect(
            Folder.sound(["pages/a.md": page]).problems() == [
                "1️⃣ error: The invisible character U+0000 stands in this text."
            ])
    }

    private func expectOne(
        _ problems: [Diagnostic], _ cell: String, column: Int, _ reason: String, _ remedy: String, _ chinese: String
    ) throws {
        let problem = try #require(problems.first)
        #expect(problems.count == 1)
        #expect(problem.place.file == "Content/data/x.csv")
        #expect(problem.place.start == Position(line: 2, column: column))
        #expect(problem.summary.english.contains(reason), "\(problem.summary.english)")
        if problem.code != .unitMismatch {
            #expect(problem.summary.english.contains("“\(cell)”"))
            #expect(problem.summary.chinese.contains("“\(cell)”"))
        }
        #expect(problem.remedy?.english.contains(remedy) == true, "\(problem.remedy?.english ?? "")")
        #expect(problem.remedy?.chinese.contains(chinese) == true, "\(problem.remedy?.chinese ?? "")")
    }
}
