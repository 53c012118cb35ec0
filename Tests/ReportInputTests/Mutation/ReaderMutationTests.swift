import Diagnostics
import ReportInput
import ReportModel
import Testing

/// Whatever stands in a file is read or refused with short messages at places in the file: no reader traps or hangs.
///
/// `GAZETTEER_MUTATIONS=100 swift test --filter ReaderMutationTests` runs a hundred times as many inputs.
@Suite(.serialized) struct ReaderMutationTests {
    private static let lineEnds: Set<Unicode.Scalar> = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]

    /// What is true of the problems of every reader.
    private func expectSound(_ problems: [Diagnostic], in bytes: [UInt8]) {
        // A lone carriage return ends a line too; for YAML so do U+0085, U+2028 and U+2029.
        let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.count { Self.lineEnds.contains($0) } + 2
        for problem in problems {
            #expect(!problem.summary.english.isEmpty && !problem.summary.chinese.isEmpty)
            #expect(problem.summary.english.unicodeScalars.count <= 1000)
            if let start = problem.place.start, problem.place.file == "x" || problem.place.file == "Content/pages/x.md"
            {
                #expect((1...lines).contains(start.line), "\(problem.summary.english): \(bytes)")
                #expect(start.column >= 1 && start.column <= bytes.count + 2)
            }
        }
    }

    @Test func tables() {
        var mutator = Mutator(
            seed: 1,
            corpus: [
                "metric,area,period,value,source\ndisputes,wucheng,2018,796,paper\n",
                "\u{FEFF}指标;地区;时期;数值\r\n纠纷;婺城区;2018年;\"1,591\"\r\n;;;\r\n",
                "a\tb\n\"x\ny\"\t\"\"\"\"\r\r\"长①\"\t…", "a,b,c\n\"\",,\n", "",
            ],
            words: [
                ",", "\"", "\"\"", "\n", "\r", "\r\n", ";", "\t", "，", "\u{0}", "\u{FEFF}", "sep=;\n", " ", "\u{3000}",
            ])
        for _ in 0..<Mutator.count(4_000) {
            let bytes = mutator.bytes()
            var problems: [Diagnostic] = []
            let table = CSVReader.read(bytes, file: "x", problems: &problems)
            expectSound(problems, in: bytes)
            #expect(table != nil || problems.worst == .error)
            guard let table else { continue }
            for row in 0..<table.rowCount {
                #expect(table.cellCount(ofRow: row) == table.cellCount(ofRow: 0))
                for column in 0..<table.cellCount(ofRow: row) {
                    _ = table.text(row: row, column: column)
                    _ = table.place(row: row, column: column)
                }
            }
        }
    }

    @Test func figures() throws {
        var mutator = Mutator(
            seed: 2,
            corpus: [
                "796", "１，５９１起", "31.36万人次①", "近2000余", "约-5.4%", "百分之九十五", "三亿四千万元", "(1,234)", "10～20", "2025-01-09",
            ],
            words: [
                "万", "亿", "千", "百", "十", "零", "一", "几", ".", ",", "-", "−", "约", "近", "余", "多", "以上", "%", "①", "[1]",
                "注1",
                "(", ")", "~", "至", "e5", "/", "分之", "\u{202A}", "\u{0}", "9", "0", " ", "\u{2009}", "Jan", "月", "日",
                "…", "—", "#", ":",
            ])
        var read = 0
        for _ in 0..<Mutator.count(20_000) {
            let text = String(decoding: mutator.bytes(), as: UTF8.self)
            guard let figure = try? FigureText.parse(cell: text).figure(unit: "起", isCount: false) else { continue }
            read += 1
            let bounds = figure.bounds
            if let lower = bounds.lower, let upper = bounds.upper { #expect(lower <= upper, "\(text)") }
        }
        #expect(read > 100)
    }

    @Test func periods() throws {
        var mutator = Mutator(
            seed: 3,
            corpus: [
                "2018", "2018年上半年", "2018-Q3", "2018年1—9月", "2018-01..2018-09", "2018-01-01/P9M", "2012..2020",
                "截至2018年末",
                "../2018-09", "“十三五”时期", "Jan-09", "45901", "2025.10", "2025/1/9 0:00",
            ],
            words: [
                "年", "月", "日", "-", "—", "..", "../", "/P", "Y", "M", "D", "W", "Q", "S", "T", ":", "底", "末", "截至",
                "季度", "前",
                "第", "#", "0", "1", "12", "9999", "Jan", "Sept", ".", "/", " ", "\u{0}",
            ])
        var read = 0
        for _ in 0..<Mutator.count(20_000) {
            let text = String(decoding: mutator.bytes(), as: UTF8.self)
            for nature in Nature.allCases {
                guard let period = try? Period.parse(text, nature: nature) else { continue }
                read += 1
                #expect(period.start <= period.end)
                #expect((try? Period.parse(period.written, nature: .ratio)) == period, "\(text)")
            }
        }
        #expect(read > 100)
    }

    @Test func frontMatter() {
        var mutator = Mutator(
            seed: 4,
            corpus: [
                "---\ntitle: 关于本站\nsummary: \"x\\ty\"\nareas: [wucheng]\n---\n\n正文。\n",
                "---\ntitle: >-\n  甲\n  乙\ndate: 2019-01-04\ntags:\n  - a\n  - *b\ndraft: true\n---\nx\n", "---\n---\n",
                "# no\n",
            ],
            words: [
                "---\n", ": ", "- ", "[", "]", "{", "}", "&a ", "*a", "|\n", ">-\n", "\"", "'", "\\", "\\0", "#", "? ",
                "!!", "%", "\t",
                "\n", "\r", "\u{85}", "\u{2028}", "\u{0}", "\u{FEFF}", "<<: *a\n", "title: b\n",
            ])
        for _ in 0..<Mutator.count(1_500) {
            let bytes = mutator.bytes()
            var tree = Folder.sound().tree
            tree.files["Content/pages/x.md"] = bytes
            let (draft, reading) = readReport(tree)
            let (_, checking) = checkReport(draft)
            expectSound(reading + checking, in: bytes)
        }
    }

    @Test func markdown() {
        var mutator = Mutator(
            seed: 5,
            corpus: [
                "# 标题\n\n**“粗体”**文字，见[769起](figure:disputes@wucheng#2018)。\n",
                "> [!NOTE]\n> 引用\n> - 列表\n\n1. 一\n   2. 二\n",
                "| a | b |\n|---|:-:|\n| 1 | `x` |\n", "```table\nmetrics: disputes\nareas: all\n```\n",
                "<div onclick=x>\n\nhttps://例子.cn/路径，后文 <a@b.cn> ![图](assets/a.svg)\n",
                "<!-- lint-disable x: y -->\n\n~~删~~ [^1]\n\n[^1]: 注\n",
            ],
            words: [
                "[", "]", "(", ")", "*", "**", "_", "`", "```", "\n", "\n\n", "> ", "- ", "| ", "|-", "<", "<!--",
                "-->", "<?", "![", "\\",
                "&#0;", "&#x202e;", "http://", "www.", "@", "figure:", "#", "\t", "    ", "\u{0}", "\u{FEFF}", "”", "，",
                "~", ":",
            ])
        for _ in 0..<Mutator.count(3_000) {
            let text = String(decoding: mutator.bytes(), as: UTF8.self)
            let diagnostics = MarkdownText(text, file: "x").read().diagnostics
            expectSound(diagnostics, in: Array(text.utf8))
        }
    }
}
