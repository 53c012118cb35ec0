import Diagnostics
import ReportInput
import Testing

/// What may stand in place of a figure, and what a status is called.
@Suite struct LayoutCellTests {
    private func folder(_ keys: String, _ cell: String) -> LaidOutFolder {
        LaidOutFolder(
            "shape: areas-by-metrics\ncolumns: {area: a}\nconstants: {period: 2018, source: paper}\n" + keys,
            "a,disputes,mediators\nwucheng,1️⃣\(cell),1\n")
    }

    @Test(arguments: [
        ("symbols: {\"-\": O}", "-", "disputes@wucheng#2018 =  O"),
        ("symbols: {…: N}", "…", "disputes@wucheng#2018 =  N"),
        ("符号: {x: 未报, \"-\": O}", "x", "disputes@wucheng#2018 =  L"),
        ("symbols: {\"\": M}", "", "disputes@wucheng#2018 =  M"),
        ("", "2000余", "disputes@wucheng#2018 = 2000余"), ("", "近百", "disputes@wucheng#2018 = 近百"),
    ])
    func readsWhatIsDeclared(_ keys: String, _ cell: String, _ expected: String) {
        #expect(folder(keys, cell).problems() == [])
        #expect(folder(keys, cell).observations()?.first == expected)
    }

    @Test(arguments: ["skip", "跳过"])
    func aSymbolMayStandForNoObservation(_ word: String) {
        #expect(folder("symbols: {\"-\": \(word)}", "-").observations() == ["mediators@wucheng#../2018 = 1"])
    }

    @Test(arguments: ["-", "—", "…", "...", "NA", "x", "[c]", "*", ":"])
    func refusesSymbolsThatNobodyDeclared(_ symbol: String) {
        #expect(
            folder("", symbol).problems() == [
                "1️⃣ error: “\(symbol)” stands in place of a figure; what it means is not said."
            ])
    }

    @Test func saysOnceThatCellsAreEmpty() {
        let folder = LaidOutFolder(
            "shape: areas-by-metrics\ncolumns: {area: a}\nconstants: {period: 2018, source: paper}",
            "a,disputes,mediators\nwucheng,1️⃣,1\njindong,,2\n")
        #expect(
            folder.problems() == [
                "1️⃣ warning: 2 cells are empty, this one first; they are read as O (missing, reason unknown)."
            ])
        #expect(folder.observations()?.first == "disputes@wucheng#2018 =  O")
    }

    @Test(arguments: [
        ("", "#REF!", "1️⃣ error: “#REF!” is no figure: a spreadsheet shows this where it has no value."),
        ("", "1~3", "1️⃣ error: “1~3” is no figure: it is a range."),
        ("", "几百", "1️⃣ error: “几百” is no figure: “几百” names no number."),
    ])
    func leavesWhatIsNoSymbolToTheReaderOfFigures(_ keys: String, _ cell: String, _ expected: String) {
        #expect(folder(keys, cell).problems() == [expected])
    }

    private func status(_ keys: String, _ status: String, value: String = "5") -> LaidOutFolder {
        LaidOutFolder(
            "columns: {area: a, value: v, status: s}\nconstants: {metric: disputes, period: 2018, source: paper}\n"
                + keys,
            "a,v,s\nwucheng,\(value),1️⃣\(status)\n")
    }

    @Test(arguments: [
        ("statuses: {Estimated value: E}", "Estimated value", "5", "disputes@wucheng#2018 = 5 E"),
        ("statuses: {p: U}", "p", "5", "disputes@wucheng#2018 = 5 U"), ("", "p", "5", "disputes@wucheng#2018 = 5 P"),
        ("", "初步数", "5", "disputes@wucheng#2018 = 5 P"), ("", "", "5", "disputes@wucheng#2018 = 5"),
        ("statuses: {c: Q}", "c", "", "disputes@wucheng#2018 =  Q"),
        ("symbols: {\"-\": O}\nstatuses: {c: Q}", "c", "-", "disputes@wucheng#2018 =  Q"),
    ])
    func readsStatusesAsMapped(_ keys: String, _ word: String, _ value: String, _ expected: String) {
        #expect(status(keys, word, value: value).problems() == [])
        #expect(status(keys, word, value: value).observations() == [expected])
    }

    @Test func refusesAStatusThatNobodyKnows() {
        #expect(status("", "Obsolete").problems() == ["1️⃣ error: “Obsolete” is no status."])
    }

    /// A symbol in place of a bound is no bound once the layout knows it.
    @Test func symbolsMayStandInPlaceOfBounds() {
        let layout =
            "columns: {area: a, period: p, value: v, lower: l, upper: u}\nconstants: {metric: rate, source: paper}\n"
        let table = "a,p,v,l,u\nwucheng,2018,98.5,-,1️⃣-\nwucheng,2019,98.5,98.0,99.0\n"
        #expect(
            LaidOutFolder(layout + "symbols: {\"-\": skip}\n", table).observations() == [
                "rate@wucheng#2018 = 98.5", "rate@wucheng#2019 = 98.5 [98.0, 99.0]",
            ])
        #expect(
            LaidOutFolder(layout, table).problems().last
                == "1️⃣ error: “-” is no figure: “-” can mean several things.")
    }

    @Test(arguments: [
        (true, "Write in t.layout.yml that it stands for no bound: “symbols: {\"-\": skip}”."),
        (false, "Leave the cell empty where no bound was published."),
    ])
    func theMendOfASymbolInPlaceOfABoundIsWhereItIsMade(_ hasLayout: Bool, _ expected: String) throws {
        let header = hasLayout ? "m,area,period,value,source,lower\n" : "metric,area,period,value,source,lower\n"
        var files = ["data/t.csv": header + "rate,wucheng,2018,98.5,paper,-\n"]
        if hasLayout {
            files["data/t.layout.yml"] =
                "columns: {metric: m, area: area, period: period, value: value, source: source, lower: lower}\n"
        }
        let problems = checkReport(readReport(Folder.sound(files).tree).draft, includesDrafts: false).problems
        #expect(problems.map(\.remedy?.english) == [expected])
    }
}
