import Diagnostics
import ReportInput
import Testing

/// What `breakdowns` in `metrics.yml` may say.
@Suite struct DimensionCheckTests {
    private func problems(
        _ breakdowns: String, id: String = "people", more: String = "", in language: MessageLanguage = .english
    ) -> [String] {
        let metrics = """
            - id: \(id)
              name: 人口
              unit: 人
              nature: stock
              theme: mediation
              definition: 人口。
              breakdowns: \(breakdowns)
            \(more)
            """
        return Folder.sound(["metrics.yml": metrics]).problems(in: language)
    }

    @Test(arguments: [
        ("[1️⃣{id: sex, name: 性别}]", "1️⃣ error: A breakdown needs “categories”.", "1️⃣ error: 分组缺少“类别”（categories）。"),
        (
            "[1️⃣{name: 性别, categories: [{id: male, name: 男}]}]", "1️⃣ error: A breakdown needs “id”.",
            "1️⃣ error: 分组缺少“编号”（id）。"
        ),
        (
            "[{id: sex, name: 性别, categories: [1️⃣{id: male}]}]", "1️⃣ error: A category needs “name”.",
            "1️⃣ error: 类别缺少“名称”（name）。"
        ),
        (
            "[{id: 1️⃣性别, name: 性别, categories: [{id: male, name: 男}]}]",
            "1️⃣ error: “性别” can't be the id of a breakdown.", "1️⃣ error: “性别”不能用作分组的编号。"
        ),
        (
            "[{id: sex, name: 性别, categories: [{id: 1️⃣a--b, name: 男}]}]",
            "1️⃣ error: “a--b” can't be the id of a category.", "1️⃣ error: “a--b”不能用作类别的编号。"
        ),
        (
            "[{id: sex, name: 性别, categories: [{id: 1️⃣m, name: 男}, {id: 2️⃣m, name: 女}]}]",
            "2️⃣ error: The category “m” is given twice. (1️⃣ First given here.)", "2️⃣ error: 类别“m”重复出现。 (1️⃣ 第一次出现在此。)"
        ),
        (
            "[{id: sex, name: 性别, categories: [{id: m, name: 男}, {id: f, name: 1️⃣男}]}]",
            "1️⃣ error: “男” means something else in this breakdown already.", "1️⃣ error: “男”在此分组中已有别的含义。"
        ),
        (
            "[{id: sex, name: 性别, total: 全部, categories: [{id: m, name: 1️⃣全部}]}]",
            "1️⃣ error: “全部” means something else in this breakdown already.", "1️⃣ error: “全部”在此分组中已有别的含义。"
        ),
        (
            "[{id: 1️⃣kind, name: 单位, categories: [{id: m, name: 男}]}]",
            "1️⃣ error: A breakdown can't be called “单位”: that is a column of every data file.",
            "1️⃣ error: 分组不能叫“单位”：数据文件已有这一列。"
        ),
        (
            "[{id: 1️⃣sex, name: 性别, categories: [{id: m, name: 男}]}, {id: 2️⃣kind, name: 性别, categories: [{id: m, name: 男}]}]",
            "2️⃣ error: “性别” is the name of the breakdown “sex” already. (1️⃣ First given here.)",
            "2️⃣ error: “性别”已经是分组“sex”的名称。 (1️⃣ 第一次出现在此。)"
        ),
        (
            "[{id: sex, 1️⃣nam: 性别, name: 性别, categories: [{id: m, name: 男}]}]",
            "1️⃣ error: A breakdown has no key “nam”; did you mean “name”?", "1️⃣ error: 分组没有“nam”这个键，是否应为“name”？"
        ),
    ])
    func refuses(_ breakdowns: String, _ english: String, _ chinese: String) {
        #expect(problems(breakdowns) == [english])
        #expect(problems(breakdowns, in: .chinese) == [chinese])
    }

    private static let sex = "[{id: sex, name: 性别, categories: [{id: m, name: 男}]}]"

    @Test func idsOfPartsAreKeptFree() {
        let more =
            "- {id: 1️⃣people--children, name: 儿童, unit: 人, nature: stock, theme: mediation, definition: 儿童。}"
        #expect(
            problems(Self.sex, more: more) == [
                "1️⃣ error: Ids that begin with “people--” are those of parts of 人口, which is broken down."
            ])
    }

    @Test func otherIDsMayHaveTwoHyphens() {
        let more = "- {id: other--children, name: 儿童, unit: 人, nature: stock, theme: mediation, definition: 儿童。}"
        #expect(problems(Self.sex, more: more) == [])
    }

    @Test func categoriesOfTwoBreakdownsMayNotComeToOneID() {
        let breakdowns =
            "[{id: a, name: 甲, categories: [{id: b-c, name: 一}]}, {id: a-b, name: 乙, categories: [{id: c, name: 二}]}]"
        #expect(
            problems(breakdowns, id: "1️⃣people") == ["1️⃣ error: Two categories of 人口 come to the id “a-b-c”."])
    }

    @Test func idsOfPartsAreNotTooLongForTheNameOfAFile() {
        let long = String(repeating: "x", count: 100)
        let breakdowns = "[{id: sex, name: 性别, categories: [{id: \(long), name: 男}]}]"
        let id = String(repeating: "y", count: 100)
        #expect(
            problems(breakdowns, id: "1️⃣" + id) == [
                "1️⃣ error: With its categories the id “\(id)” comes to 206 characters; 200 are possible."
            ])
    }

    @Test func severalMetricsMayHaveTheSameBreakdown() {
        let more = """
            - id: workers
              name: 职工
              unit: 人
              nature: stock
              theme: mediation
              definition: 职工。
              breakdowns: [{id: sex, name: 性别, categories: [{id: f, name: 女}]}]
            """
        #expect(problems(Self.sex, more: more) == [])
    }

    @Test func aColumnOfAMetricThatCouldNotBeReadIsNotToBlame() {
        let folder = Folder.sound([
            "metrics.yml": "- 1️⃣{id: people, breakdowns: \(Self.sex)}",
            "data/x.csv": "metric,area,period,sex,value,source\npeople,wucheng,2020,m,6,paper\n",
        ])
        #expect(folder.problems().allSatisfy { $0.hasPrefix("1️⃣ error: A metric needs") })
    }
}
