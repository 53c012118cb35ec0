import Diagnostics
import ReportInput
import ReportModel
import Testing

/// Columns of categories in data files of every kind.
@Suite struct BreakdownColumnTests {
    private let header = "metric,area,period,sex,age,value,source\n"

    private func folder(_ rows: String) -> BreakdownFolder { BreakdownFolder("x.csv", header + rows) }

    @Test func makesAPartOfTheMetricOfEachCategory() {
        let rows = """
            people,wucheng,2020-11-01,_T,_T,10,paper
            people,wucheng,2020-11-01,合计,60-plus,3,paper
            people,wucheng,2020-11-01,male,_T,4,paper
            people,wucheng,2020-11-01,女,_T,6,paper
            people,wucheng,2020-11-01,F,60岁以上,2,paper
            people,wucheng,2020-11-01,男 性,0-14,1,paper

            """
        #expect(folder(rows).problems() == [])
        #expect(
            folder(rows).observations() == [
                "people@wucheng = 10", "people--sex-male@wucheng = 4", "people--sex-female@wucheng = 6",
                "people--age-60-plus@wucheng = 3", "people--sex-male--age-0-14@wucheng = 1",
                "people--sex-female--age-60-plus@wucheng = 2",
            ])
    }

    @Test func partsOfAMetricAreLikeIt() throws {
        let report = try #require(folder("people,wucheng,2020-11-01,F,0-14,2,paper\n").folder.report())
        let whole = report.metrics.keys[0]
        let female = try #require(report.metrics.key(of: "people--sex-female"))
        let girls = try #require(report.metrics.key(of: "people--sex-female--age-0-14"))
        #expect(report.metrics[female].name == "常住人口：女")
        #expect(report.metrics[girls].name == "常住人口：女，0—14岁")
        #expect(report.metrics[female].partOf == whole)
        #expect(report.metrics[girls].partOf == female)
        for part in [report.metrics[female], report.metrics[girls]] {
            #expect(part.unit == "人")
            #expect(part.nature == .stock)
            #expect(part.variant?.metric == whole)
            #expect(part.dimensions.isEmpty)
        }
    }

    @Test func onlyCombinationsThatDataHaveAreMade() throws {
        let report = try #require(folder("people,wucheng,2020-11-01,F,0-14,2,paper\n").folder.report())
        #expect(
            report.metrics.elements.map(\.id) == [
                "people", "disputes", "people--sex-male", "people--sex-female", "people--age-0-14", "people--age-15-59",
                "people--age-60-plus", "people--sex-female--age-0-14",
            ])
    }

    @Test func theOrderOfRowsAndColumnsChangesNothing() throws {
        let rows = [
            ["people", "wucheng", "2020-11-01", "_T", "_T", "10", "paper"],
            ["people", "wucheng", "2020-11-01", "F", "15-59", "1", "paper"],
            ["people", "wucheng", "2020-11-01", "M", "60-plus", "2", "paper"],
            ["people", "jindong", "2020-11-01", "M", "0-14", "3", "paper"],
            ["disputes", "jindong", "2020", "", "", "7", "paper"],
        ]
        let header = ["metric", "area", "period", "sex", "age", "value", "source"]
        func told(_ rows: [[String]], columns: [Int]) -> [String] {
            let text = ([header] + rows).map { row in columns.map { row[$0] }.joined(separator: ",") }
            let report = BreakdownFolder("x.csv", text.joined(separator: "\n") + "\n").folder.report()
            return report.map { report in
                report.metrics.elements.map(\.id)
                    + report.observations.map { "\(report.metrics[$0.metric].id) \($0.area.position) \($0.text)" }
            } ?? []
        }
        let expected = told(rows, columns: Array(0..<7))
        #expect(expected.count == 15)
        var generator = Mutator(seed: 40, corpus: [], words: [])
        for _ in 0..<40 {
            #expect(
                told(rows.shuffled(using: &generator), columns: Array(0..<7).shuffled(using: &generator)) == expected)
        }
    }

    @Test func aFileWithoutTheColumnGivesTheTotal() {
        let folder = BreakdownFolder(
            "x.csv", "metric,area,period,value,source\npeople,wucheng,2020-11-01,10,paper\n")
        #expect(folder.observations() == ["people@wucheng = 10"])
    }

    @Test func theNameOfABreakdownHeadsAColumnToo() {
        let folder = BreakdownFolder(
            "x.csv", "指标,地区,时期,性别,数值,来源\n常住人口,婺城区,2020-11-01,女,6,paper\n")
        #expect(folder.observations() == ["people--sex-female@wucheng = 6"])
    }

    @Test func aPartIsNamedByItsIDOrNameToo() {
        let folder = BreakdownFolder(
            "x.csv",
            "metric,area,period,value,source\npeople--sex-male,wucheng,2020-11-01,4,paper\n常住人口：女,wucheng,2020-11-01,6,paper\n"
        )
        #expect(
            folder.observations() == ["people--sex-male@wucheng = 4", "people--sex-female@wucheng = 6"])
    }

    @Test func aListNamesCategoriesUnderTheBreakdown() {
        let items = """
            - {metric: people, area: wucheng, period: 2020-11-01, sex: female, value: 6, source: paper}
            - {metric: people, area: wucheng, period: 2020-11-01, 性别: _T, value: 10, source: paper}
            - {metric: disputes, area: wucheng, period: 2020, value: 3, source: paper}
            """
        #expect(
            BreakdownFolder("x.yml", items).observations() == [
                "people@wucheng = 10", "disputes@wucheng = 3", "people--sex-female@wucheng = 6",
            ])
    }

    @Test func whereOneItemNamesACategoryTheOthersMust() {
        let items = """
            - {metric: people, area: wucheng, period: 2020-11-01, sex: female, value: 6, source: paper}
            - 1️⃣{metric: people, area: wucheng, period: 2020-11-01, value: 10, source: paper}
            """
        #expect(
            BreakdownFolder("x.yml", items).problems() == [
                "1️⃣ error: 常住人口 is broken down by 性别, and no category is given here."
            ])
    }

    @Test(arguments: [
        (
            "people,wucheng,2020-11-01,1️⃣,_T,10,paper",
            "1️⃣ error: 常住人口 is broken down by 性别, and no category is given here.", "1️⃣ error: 常住人口按性别分组，此处没有写明类别。"
        ),
        (
            "people,wucheng,2020-11-01,1️⃣femal,_T,10,paper",
            "1️⃣ error: “femal” is no category of 性别 (sex); did you mean “female”?",
            "1️⃣ error: 性别（sex）没有“femal”这一类，是否应为“female”？"
        ),
        (
            "disputes,wucheng,2020,1️⃣女,,10,paper",
            "1️⃣ error: “女” stands in the column “sex”, but 纠纷 (disputes) has no breakdown “sex”.",
            "1️⃣ error: “sex”列中有“女”，而纠纷（disputes）没有“sex”这个分组。"
        ),
    ])
    func refusesTheCell(_ row: String, _ english: String, _ chinese: String) {
        #expect(folder(row + "\n").problems() == [english])
        #expect(folder(row + "\n").problems(in: .chinese) == [chinese])
    }

    @Test func saysWhatToWriteInstead() throws {
        let (draft, _) = readReport(folder("people,wucheng,2020-11-01,,_T,10,paper\n").folder.tree)
        let problem = try #require(checkReport(draft).problems.first)
        #expect(problem.code == .categoryMissing)
        #expect(problem.remedy?.english == "Write _T for the total, or a category: 男, 女.")
        #expect(problem.remedy?.chinese == "合计请写 _T，否则请写类别：男、女。")
    }

    @Test func aColumnOfNoBreakdownIsUnknown() {
        let folder = BreakdownFolder(
            "x.csv", "metric,area,period,1️⃣sexe,value,source\npeople,wucheng,2020-11-01,F,6,paper\n")
        #expect(folder.problems() == ["1️⃣ error: No column is called “sexe”; did you mean “sex”?"])
    }

    @Test func aBreakdownHasOneColumn() {
        let folder = BreakdownFolder(
            "x.csv", "metric,area,period,1️⃣sex,2️⃣性别,value,source\npeople,wucheng,2020-11-01,F,F,6,paper\n")
        #expect(
            folder.problems() == [
                "2️⃣ error: The column “性别” stands in the header twice. (1️⃣ First given here.)"
            ])
    }

    @Test func aFigureOfAPartMayBeBelowTheLeastOfTheWhole() {
        let metrics = BreakdownFolder.metrics.replacing("  definition: 人口。", with: "  definition: 人口。\n  minimum: 100")
        let rows = "people,wucheng,2020-11-01,F,_T,60,paper\n"
        #expect(BreakdownFolder("x.csv", header + rows, ["metrics.yml": metrics]).problems() == [])
    }

    /// A doubled quotation mark anywhere in a row has the whole row read with care.
    @Test(arguments: 0..<10) func plainRowsAreReadAsThoseReadWithCare(_ seed: Int) {
        let rows = rows(80, seed: seed)
        let plain = reading(rows.map { $0 + ",ab\n" }, by: .alone)
        #expect(plain.count >= 80)
        #expect(plain == reading(rows.map { $0 + ",\"a\"\"b\"\n" }, by: .alone))
    }

    @Test func theRowsComeToTheSameHoweverManyThreadsReadThem() {
        let rows = rows(2500, seed: 99).map { $0 + ",ab\n" }
        let backwards = Workforce(size: 4) { count, work in
            for number in (0..<count).reversed() { work(number) }
        }
        #expect(reading(rows, by: backwards) == reading(rows, by: .alone))
    }

    /// Rows with a place of their own in the source, mostly of words that programs write.
    private func rows(_ count: Int, seed: Int) -> [String] {
        var numbers = Mutator(seed: UInt64(seed), corpus: [""], words: [])
        let columns = [
            ["people", "people", "people", "常住人口", "disputes"], ["wucheng", "jindong", "金东区"],
            ["2020-11-01", "2020-11-01", "2021-11-01"], ["_T", "male", "F", "女", "合计", "男 性", "femal", ""],
            ["_T", "0-14", "60-plus", "60岁以上", ""], ["10", "0", "1,591", "-3"],
        ]
        return (0..<count).map { number in
            let isPlain = Int.random(in: 0..<4, using: &numbers) > 0
            let cells = columns.map { words in
                words[Int.random(in: isPlain ? 0..<2 : words.indices, using: &numbers)]
            }
            return cells.joined(separator: ",") + ",paper,\(number)"
        }
    }

    /// Every observation and every problem in words.
    private func reading(_ rows: [String], by workforce: Workforce) -> [String] {
        let header = "metric,area,period,sex,age,value,source,locator,note\n"
        let tree = BreakdownFolder("x.csv", header + rows.joined()).folder.tree
        let (draft, unread) = readReport(tree, by: workforce)
        let (report, unsound) = checkReport(draft, by: workforce)
        let told = report.map { report in
            report.observations.map {
                "\(report.metrics[$0.metric].id) \($0.area.position) \($0.period) \($0.text) \($0.origin.line)"
            }
        }
        return (told ?? [])
            + (unread + unsound).sortedByPlace().map { "\($0.place.start?.line ?? 0) \($0.summary.english)" }
    }
}
