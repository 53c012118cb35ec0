import ReportInput
import Testing

/// No layout and no table behind it crashes the reader or keeps it busy.
@Suite struct HostileLayoutTests {
    private static let layout =
        "shape: areas-by-metrics\ncolumns: {area: a}\nconstants: {period: 2018, source: paper}\n"

    @Test(arguments: [
        "", "[]", "x", "columns: []", "columns: {area: [a]}", "where: {a: {b: c}}", "where: []", "metrics: {a: [b]}",
        "header: [[1]]",
        "header: 0", "header: 101", "header: 99999999999999999999", "header: -1", "skip: [1-1048577]", "end: {a: b}",
        "unit-cell: A0",
        "unit-cell: ZZZZ9", "year-starts: 13", "files: /etc/passwd", "files: data/../../x.csv",
        "files: [data/t.csv, data/t.yml]",
        "symbols: {x: }", "totals: {a: \"\"}", "skip-unknown: [all]", "shape: [tidy]", "? [a]\n: b",
        "unit-row: 1048577",
        "files: [\(Array(repeating: "data/*.csv", count: 2000).joined(separator: ", "))]",
    ])
    func refusesALayoutThatMakesNoSense(_ layout: String) {
        #expect(!LaidOutFolder(layout, "a,disputes\nwucheng,5\n").problems().isEmpty)
    }

    @Test(arguments: [
        "", "\n", "a", "a\n", "\"", ",", ",,,\n,,,\n", "a,disputes", "\u{0},\u{0}\n", "a,disputes\n\"wucheng",
        "a,disputes\nwucheng,5,6,7\n",
        "a,disputes\n\n\n\n", "a,disputes\n合计：1,注：2\n",
    ])
    func anyTableIsReadOrRefused(_ table: String) {
        let folder = LaidOutFolder(Self.layout, table)
        #expect(!folder.problems().isEmpty || folder.observations() != nil)
    }

    @Test func aTableOfManyColumnsIsRefused() {
        let header = (0...1000).map { "c\($0)" }.joined(separator: ",")
        #expect(LaidOutFolder(Self.layout, "a," + header + "\n").problems().count == 1)
    }

    @Test func starsInPatternsTakeNoTime() {
        let layout = Self.layout + "files: [data/t.csv, \"data/\(String(repeating: "*a", count: 2000))b.csv\"]\n"
        let name = "data/" + String(repeating: "a", count: 200) + ".csv"
        let folder = LaidOutFolder(
            layout, "a,disputes\nwucheng,5\n",
            [name: "metric,area,period,value,source\ndisputes,wucheng,2017,5,paper\n"])
        #expect(folder.problems().count == 1)
    }
}
