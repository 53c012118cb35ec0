import ReportModel
import Testing

/// A layout is itself checked: its keys, what its shape needs, and which files it is for.
@Suite struct LayoutCheckTests {
    private static let table = "指标,区县,年份,数\n纠纷,婺城区,2018,796\n"
    private static let columns = "columns: {metric: 指标, area: 区县, period: 年份, value: 数}\n"

    @Test(arguments: [
        (
            columns + "constants: {source: paper}\n1️⃣colums: {}",
            "1️⃣ error: A layout has no key “colums”; did you mean “columns”?"
        ),
        (
            "columns: {metric: 指标, area: 区县, period: 年份, value: 数, 1️⃣vlue: x}\nconstants: {source: paper}",
            "1️⃣ error: “columns” has no key “vlue”; did you mean “value”?"
        ),
        ("1️⃣" + columns, "1️⃣ error: The layout does not say where “source” stands."),
        (
            "1️⃣shape: areas-by-metrics\nconstants: {period: 2018, source: paper}",
            "1️⃣ error: The shape “areas-by-metrics” needs the column with the “area” of each row."
        ),
        (
            "shape: areas-by-metrics\ncolumns: {area: 区县, value: 1️⃣数}\nconstants: {period: 2018, source: paper}",
            "1️⃣ error: In the shape “areas-by-metrics” there is no column for “value”: each row has several values."
        ),
        (
            "shape: 1️⃣areas-by-metric\n" + columns,
            "1️⃣ error: “areas-by-metric” is no value of “shape”; did you mean “areas-by-metrics”?"
        ),
        (
            "columns: {metric: 2️⃣指标, area: 区县, period: 年份, value: 数}\nconstants: {metric: 1️⃣disputes, source: paper}",
            "1️⃣ error: “metric” is given as a constant and by a column. (2️⃣ The column is named here.)"
        ),
        (
            "columns: {metric: 指标, area: 1️⃣区线, period: 年份, value: 数}\nconstants: {source: paper}\nignore: [区县]",
            "1️⃣ error: Content/data/t.csv has no column “区线”; did you mean “区县”?"
        ),
        (
            columns + "constants: {source: paper}\nheader: 1️⃣first",
            "1️⃣ error: “first” is no row number, which “header” must be."
        ),
        (
            columns + "constants: {source: paper}\nskip: [1️⃣5-3]",
            "1️⃣ error: “5-3” is no row number, which “skip” must be."
        ),
        (columns + "constants: {source: paper}\nunit-cell: 1️⃣单位", "1️⃣ error: “单位” is no cell."),
        (columns + "constants: {source: paper}\nstatuses: {x: 1️⃣Z}", "1️⃣ error: “Z” is no status."),
        (
            columns + "constants: {source: paper}\nsymbols: 1️⃣x",
            "1️⃣ error: “symbols” is a single value here; it must be a group of keys."
        ),
        (
            columns + "constants: {source: paper}\nperiod-format: 1️⃣YYYYY",
            "1️⃣ error: “YYYYY” is no value of “period-format”; did you mean “YYYY”?"
        ),
        (
            columns + "constants: {source: paper}\nperiod-format: 1️⃣YYYY/YY",
            "1️⃣ error: “YYYY/YY” goes over two calendar years; in which month it begins is not said."
        ),
        (
            columns + "constants: {source: paper}\nyear-starts: 1️⃣4",
            "1️⃣ error: “year-starts” says something of years only, which the periods of this layout are not."
        ),
        (
            columns + "constants: {source: paper}\nmetrics: {纠纷: 1️⃣dispute}",
            "1️⃣ error: No metric “dispute” in Content/metrics.yml; did you mean “disputes”?"
        ),
        (
            columns + "constants: {source: 1️⃣papier}",
            "1️⃣ error: No source “papier” in Content/sources.yml; did you mean “paper”?"
        ),
        (
            columns + "constants: {source: paper}\nfiles: [data/t.csv, 1️⃣data/o/*.csv]",
            "1️⃣ error: No table is called “data/o/*.csv”; did you mean “data/t.csv”?"
        ),
        (
            columns + "constants: {source: paper}\nfiles: [data/t.csv, 1️⃣../x.csv]",
            "1️⃣ error: “../x.csv” names no tables in Content/data/."
        ),
    ])
    func saysWhatIsWrongWithALayout(_ layout: String, _ expected: String) {
        #expect(LaidOutFolder(layout, Self.table).problems().contains(expected))
    }

    private static let sound = columns + "constants: {source: paper}\n"

    @Test func asMuchAsPossibleIsToldInOneRun() {
        let layout =
            "columns: {metric: 指标, area: 区县, period: 年份, value: 数}\nconstants: {source: 2️⃣\"?\"}\nsymbols: {\"-\": 1️⃣\"?\"}\n"
        let problems = LaidOutFolder(layout, "指标,区县,年份,数\n纠纷,婺城区,2018,-\n纠纷,3️⃣婺城,2019,796\n").problems()
        #expect(problems.map { $0.prefix(1) } == ["3️⃣", "2️⃣", "1️⃣"])
    }

    @Test func onlyTheLayoutIsToldOfWhenItHasProblems() {
        #expect(LaidOutFolder("shape: tidi\n" + Self.columns, Self.table).problems().count == 1)
    }

    @Test func aLayoutMayServeManyFiles() {
        let files = Dictionary(
            uniqueKeysWithValues: (1...3).map { number in
                ("data/ons/\(number).csv", "指标,区县,年份,数\n纠纷,婺城区,201\(number),\(number)\n")
            })
        let folder = Folder.sound(
            files.merging(["data/ons.layout.yml": "files: data/ons/*.csv\n" + Self.sound]) { $1 })
        #expect(folder.problems() == [])
        #expect(folder.report()?.observations.map(\.text) == ["1", "2", "3"])
    }

    @Test func twoLayoutsForOneFileAreRefused() {
        let folder = Folder.sound([
            "data/a.layout.yml": "files: 2️⃣data/t.csv\n" + Self.sound,
            "data/b.layout.yml": "files: 1️⃣data/?.csv\n" + Self.sound, "data/t.csv": Self.table,
        ])
        #expect(folder.problems() == ["1️⃣ error: Two layouts are for Content/data/t.csv. (2️⃣ The other layout.)"])
    }

    @Test func aLayoutWithoutItsTableIsASlip() {
        #expect(
            Folder.sound([
                "data/u.layout.yml": Self.sound,
                "data/other.csv": "metric,area,period,value,source\ndisputes,wucheng,2018,796,paper\n",
            ])
            .problems() == ["Content/data/u.layout.yml error: No table of the same name stands beside this layout."]
        )
    }

    @Test func anUnreadableLayoutIsTheOnlyProblemOfItsTable() {
        #expect(LaidOutFolder("columns: {1️⃣", Self.table).problems().count == 1)
    }

    @Test func aTableOfAnotherKindIsToldHowToGetALayout() {
        let folder = Folder.sound(["data/ons.csv": "1️⃣areacd,period,observation\nE06,2018,3\n"])
        #expect(
            folder.problems() == [
                "1️⃣ error: This row does not name the columns of a data file (metric, area, period, value, source)."
            ])
    }
}
