import ReportModel
import Testing

/// Where the unit of a figure may stand.
@Suite struct LayoutUnitTests {
    private static let wide = "shape: areas-by-metrics\ncolumns: {area: a}\nconstants: {period: 2018, source: paper}\n"

    @Test(arguments: [
        (wide, "a,救助金\nwucheng,619.78万\n", "619.78万"),
        (wide, "a,救助金（万元）\nwucheng,619.78\n", "619.78万元"),
        (wide, "a,救助金(万元)\nwucheng,619.78\n", "619.78万元"),
        (wide + "metrics: {救助金额（万元）: money}", "a,救助金额（万元）\nwucheng,619.78\n", "619.78万元"),
        (wide + "metrics: {救助金额: money}", "a,救助金额（万元）\nwucheng,619.78\n", "619.78万元"),
        (wide + "unit-row: 2", "a,救助金\n,万元\nwucheng,619.78\n", "619.78万元"),
        (wide + "unit-row: 2", "a,救助金\n单位,（万元）\nwucheng,619.78\n", "619.78万元"),
        (wide + "header: 2\nunit-cell: B1", "表1,单位：万元\na,救助金\nwucheng,619.78\n", "619.78万元"),
        (wide.replacing("period: 2018", with: "period: 2018, unit: 万元"), "a,救助金\nwucheng,619.78\n", "619.78万元"),
        (wide.replacing("area: a", with: "area: a, unit: u"), "a,u,救助金\nwucheng,万元,619.78\n", "619.78万元"),
        (
            wide + "header: 1-2\nmetrics: {救助（万元）/发放: money}", "a,救助（万元）\n,发放\nwucheng,619.78\n",
            "619.78万元"
        ),
        (wide + "units: {ten thousand yuan: 万元}", "a,救助金 (ten thousand yuan)\nwucheng,619.78\n", "619.78万元"),
        (
            wide.replacing("area: a", with: "area: a, unit: u") + "单位: {wan: 万元}", "a,u,救助金\nwucheng,wan,619.78\n",
            "619.78万元"
        ),
        // What stands in parentheses and is no unit is a remark.
        (wide, "a,救助金（含街道）\nwucheng,619.78万\n", "619.78万"),
        (
            "shape: metrics-by-areas\ncolumns: {metric: 项目, unit: 计量单位}\nconstants: {period: 2018, source: paper}",
            "项目,计量单位,wucheng\n救助金,万元,619.78\n", "619.78万元"
        ),
    ])
    func readsTheUnitWhereItStands(_ layout: String, _ table: String, _ expected: String) throws {
        let folder = Folder.sound(["data/t.layout.yml": layout, "data/t.csv": table])
        #expect(folder.problems() == [])
        let observation = try #require(folder.report()?.observations.first)
        #expect(observation.text == expected)
        #expect(observation.figure?.number.normalized.description == "6197800")
    }

    @Test(arguments: [
        ("unit-cell: 1️⃣C1", "1️⃣ error: The cell C1 of Content/data/t.csv is empty; a unit was expected."),
        ("unit-cell: 1️⃣B9", "1️⃣ error: The cell B9 of Content/data/t.csv is empty; a unit was expected."),
        ("unit-row: 1️⃣9", "1️⃣ error: Row 9 of Content/data/t.csv has no unit above any figures."),
    ])
    func saysWhereNoUnitStands(_ keys: String, _ expected: String) {
        #expect(LaidOutFolder(Self.wide + keys, "a,救助金\nwucheng,619.78\n").problems() == [expected])
    }

    @Test(arguments: [
        (wide, "a,1️⃣救助金（人）\nwucheng,619.78\n"), (wide, "a,1️⃣救助金（万美元）\nwucheng,619.78\n"),
        (wide + "unit-row: 2", "a,救助金\n,1️⃣人\nwucheng,619.78\n"),
        (wide + "header: 2\nunit-cell: B1", "表1,1️⃣单位：人\na,救助金\nwucheng,619.78\n"),
    ])
    func refusesAnotherUnitWhereItStands(_ layout: String, _ table: String) {
        let problems = Folder.sound(["data/t.layout.yml": layout, "data/t.csv": table]).problems()
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("1️⃣ error: The unit “") == true)
    }
}
