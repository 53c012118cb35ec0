import Diagnostics
import ReportInput
import ReportModel
import Testing

/// Rows in which nothing is unusual are read without making texts of their cells.
@Suite struct PlainRowsTests {
    /// A doubled quotation mark anywhere in a row has the whole row read with care.
    @Test(arguments: 0..<40) func `plain rows are read as those read with care`(seed: Int) {
        var random = RandomRows(seed: seed)
        let rows = random.rows(60)
        let plain = reading(rows.map { $0 + "ab" })
        let careful = reading(rows.map { $0 + "\"a\"\"b\"" })
        #expect(plain.observations == careful.observations)
        #expect(plain.problems == careful.problems)
    }

    @Test func `the rows come to the same however many threads read them`() {
        var random = RandomRows(seed: 99)
        let rows = random.rows(2500).map { $0 + "ab" }
        let alone = reading(rows)
        let backwards = Workforce(size: 4) { count, work in
            for number in (0..<count).reversed() { work(number) }
        }
        let spread = reading(rows, by: backwards)
        #expect(alone.observations.count > 100)
        #expect(alone.problems.count > 300)
        #expect(spread.observations == alone.observations)
        #expect(spread.problems == alone.problems)
    }

    @Test func `quoted cells are read as cells without quotation marks`() {
        let plain = reading(["disputes,wucheng,2018,796,起,,paper,第3页,,,注"])
        let quoted = reading(["\"disputes\",\"wucheng\",\"2018\",\"796\",\"起\",\"\",\"paper\",\"第3页\",\"\",\"\",\"注\""])
        #expect(plain.observations == quoted.observations)
        #expect(plain.observations.count == 1)
        #expect(quoted.problems == [])
    }

    private func reading(
        _ rows: [String], by workforce: Workforce = .alone
    ) -> (observations: [String], problems: [String]) {
        let header = "metric,area,period,value,unit,status,source,locator,lower,upper,note\n"
        let tree = Folder.sound(["data/a.csv": header + rows.joined(separator: "\n") + "\n"]).tree
        let (draft, unread) = readReport(tree, by: workforce)
        let (report, unsound) = checkReport(draft, by: workforce)
        let problems = (unread + unsound).sortedByPlace()
        return (
            report?.observations.map(told) ?? [],
            problems.map {
                "\($0.place) \($0.code.rawValue) \($0.summary.english) \($0.remedy?.english ?? "") \($0.notes)"
            }
        )
    }

    private func told(_ observation: Observation) -> String {
        let figure = observation.figure
        let parts: [Any?] = [
            observation.metric.position, observation.area.position, observation.period, figure?.number.significand,
            figure?.number.exponent, figure?.relation, figure?.scale, figure?.isCount, observation.text,
            observation.status, observation.source.position, observation.locator, observation.confidence,
            observation.origin,
        ]
        return parts.map { $0.map { "\($0)" } ?? "–" }.joined(separator: " ")
    }
}

/// Rows of a tidy table up to the note, some as programs write them and some as people do; the same in every run.
private struct RandomRows {
    private var numbers: Mutator

    init(seed: Int) {
        numbers = Mutator(seed: UInt64(seed), corpus: [""], words: [])
    }

    private static let columns: [[String]] = [
        ["disputes", "money", "rate", "mediators", "纠纷", " disputes ", "disputs", ""],
        ["wucheng", "jindong", "jinhua", "金东区", "330702", "　wucheng", "合计", "nowhere", ""],
        ["2018", "2018", "2019", "2018-09", "2018年", "2018-12-31", "2018-Q3", "45901", "1-9", ""],
        [
            "796", "0", "12.50", "-3", "007", "-0", "0.05", "00.5", "1,591", "2000余", "97.5%", "１２", " 12 ", "12.",
            ".5",
            "1e5", "+4", "31.36万", "1234567890123456789", "123456789012345678", "0.0000000000001", "一", "－5", "5起", "",
        ],
        ["", "", "起", "元", "万元", "人", "%", "亿元", "件", "5", "万"],
        ["", "", "A", "P", "初步数", "O", "N", "x"],
        ["paper", "paper", "报道", "book", ""],
        ["", "第3页", "第4页", " 表 1 "],
        ["", "", "1", "0.5", "约3", "900", "-1", "a"],
        ["", "", "2", "1000", "97.0", "3万", "0"],
    ]

    /// Mostly the first words of each column, which are those that nothing is to be said of.
    mutating func rows(_ count: Int) -> [String] {
        (0..<count).map { _ in
            let isPlain = Int.random(in: 0..<3, using: &numbers) > 0
            return Self.columns.map { words in
                if isPlain, Int.random(in: 0..<12, using: &numbers) > 0 { return words[0] }
                return words[Int.random(in: words.indices, using: &numbers)]
            }.joined(separator: ",") + ","
        }
    }
}
