import Diagnostics
import ReportInput
import Testing

/// Breakdown columns of tables with a layout.
@Suite struct LaidOutBreakdownTests {
    private static let layout = """
        columns: {period: Year, unit: Units, area: GeoCode, value: Value}
        constants: {metric: people, source: paper}
        breakdowns:
          sex: {column: Sex, total: ""}
          age: {column: Age, total: "", categories: {Under 15: 0-14}}
        ignore: [Observation status]
        areas: {"": jinhua}
        """

    private static let table = """
        Year,Sex,Age,Units,Observation status,GeoCode,Value
        2018-11-01,,,人,A,,100
        2018-11-01,F,,人,A,,55
        2018-11-01,F,Under 15,人,A,330702,9
        2018-11-01,,60-plus,人,A,330702,12
        2018-11-01,,,人,A,330702,96

        """

    private func folder(_ layout: String = Self.layout, _ table: String = Self.table) -> BreakdownFolder {
        BreakdownFolder("t.csv", table, ["data/t.layout.yml": layout])
    }

    @Test func readsTheShapeOfTheSustainableDevelopmentGoalsWithItsBreakdowns() {
        #expect(folder().problems() == [])
        #expect(
            folder().observations() == [
                "people@jinhua = 100人", "people@wucheng = 96人", "people--sex-female@jinhua = 55人",
                "people--age-60-plus@wucheng = 12人", "people--sex-female--age-0-14@wucheng = 9人",
            ])
    }

    @Test func anEmptyCellIsTheTotalOnlyWhereTheLayoutSaysSo() {
        let layout = Self.layout.replacing("{column: Sex, total: \"\"}", with: "Sex")
        let table = "Year,Sex,Age,Units,Observation status,GeoCode,Value\n2018-11-01,1️⃣,,人,A,,100\n"
        #expect(
            folder(layout, table).problems() == [
                "1️⃣ error: 常住人口 is broken down by 性别, and no category is given here."
            ])
    }

    @Test func aSheetOfAreasByMetricsNamesPartsInItsHeader() {
        let layout = """
            shape: areas-by-metrics
            columns: {area: 地区}
            constants: {period: 2018-11-01, source: paper}
            metrics: {"人口": people, "其中：女": people--sex-female}
            """
        let folder = folder(layout, "地区,人口,其中：女\n婺城区,100,55\n")
        #expect(folder.observations() == ["people@wucheng = 100", "people--sex-female@wucheng = 55"])
    }

    @Test func aColumnOfCategoriesHoldsForEveryFigureOfItsRow() {
        let layout = """
            shape: areas-by-periods
            columns: {area: 地区}
            constants: {metric: people, source: paper}
            breakdowns: {性别: {列: 性别, 合计: 合 计}}
            fill-down: [地区]
            """
        let table = "地区,性别,2018-11-01,2019-11-01\n婺城区,合 计,100,110\n,男,45,50\n,女,55,60\n"
        #expect(
            folder(layout, table).observations() == [
                "people@wucheng = 100", "people@wucheng = 110", "people--sex-male@wucheng = 45",
                "people--sex-male@wucheng = 50", "people--sex-female@wucheng = 55", "people--sex-female@wucheng = 60",
            ])
    }

    @Test(arguments: [
        (
            "sex: {column: Sex, total: \"\"}", "1️⃣sexe: Sex",
            "1️⃣ error: No metric has a breakdown “sexe”; did you mean “sex”?",
            "1️⃣ error: 没有指标按“sexe”分组，是否应为“sex”？"
        ),
        (
            "sex: {column: Sex, total: \"\"}", "sex: 1️⃣{total: \"\"}", "1️⃣ error: Which column tells “sex” is not said.",
            "1️⃣ error: 没有写明“sex”在哪一列。"
        ),
        (
            "sex: {column: Sex, total: \"\"}", "sex: {column: 1️⃣Sexe}",
            "1️⃣ error: Content/data/t.csv has no column “Sexe”; did you mean “Sex”?",
            "1️⃣ error: Content/data/t.csv 中没有名为“Sexe”的列，是否应为“Sex”？"
        ),
        (
            "{Under 15: 0-14}", "{Under 15: 1️⃣0-15}",
            "1️⃣ error: “0-15” is no category of 年龄 (age); did you mean “0-14”?",
            "1️⃣ error: 年龄（age）没有“0-15”这一类，是否应为“0-14”？"
        ),
        (
            "sex: {column: Sex, total: \"\"}", "1️⃣sex: {column: Sex, total: \"\"}\n  2️⃣性别: Sex",
            "2️⃣ error: The breakdown “sex” is given twice. (1️⃣ First given here.)",
            "2️⃣ error: 分组“sex”重复出现。 (1️⃣ 第一次出现在此。)"
        ),
        (
            "{Under 15: 0-14}", "1️⃣[0-14]",
            "1️⃣ error: “categories” is a list here; it must be a group of keys.",
            "1️⃣ error: “类别”（categories）在此处是列表，应为一组键值。"
        ),
        (
            "{Under 15: 0-14}", "{Under 15: 1️⃣[]}", "1️⃣ error: “Under 15” has no single meaning here.",
            "1️⃣ error: “Under 15”没有写明一个含义。"
        ),
    ])
    func refuses(_ part: String, _ wrong: String, _ english: String, _ chinese: String) {
        let folder = folder(Self.layout.replacing(part, with: wrong))
        #expect(folder.problems().contains(english))
        #expect(folder.problems(in: .chinese).contains(chinese))
    }
}
