import Pages
import ReportModel
import Testing

/// `data/observations.csv` and its kin, which others rely on.
struct ObservationTableTests {
    private static let columns =
        "metric,metric_name,area,area_code,area_name,area_level,period,period_start,period_end,value,relation,lower,upper,text,unit,status,note,source,locator"

    /// The only row of a table with one figure.
    private func row(
        _ metric: Key<Metric>, _ period: String, _ text: String, area: Key<Area> = TextSample.wucheng,
        status: Status = .normal, note: String? = nil, locator: String? = nil, confidence: Interval? = nil
    ) throws -> [String: String] {
        var sample = TextSample()
        try sample.add(
            metric, area, period, text, status: status, note: note, locator: locator, confidence: confidence)
        let rows = ReadCSV(RenderedSite(sample)["data/observations.csv"]).rows
        try #require(rows.count == 1)
        return rows[0]
    }

    @Test func hasTheColumnsThatAreDocumented() throws {
        var sample = TextSample()
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "796起", note: "甲,\"乙\"\n丙", locator: "首段")
        #expect(
            RenderedSite(sample)["data/observations.csv"]
                == Self.columns + "\n"
                + "disputes-mediated,调处成功的纠纷,wucheng,330702,婺城区,district,2018,2018-01-01,2018-12-31,796,exact,796,796,796起,起,A,\"甲,\"\"乙\"\"\n丙\",report,首段\n"
        )
    }

    @Test(arguments: [
        ("31.36万元", "313600", "exact", "313550", "313650"), ("2000余元", "2000", "over", "2000", "3000"),
        ("近100元", "100", "nearly", "90", "100"), ("95元以上", "95", "at-least", "95", ""),
        ("-27.8元", "-27.8", "exact", "-27.85", "-27.75"), ("12.50元", "12.50", "exact", "12.495", "12.505"),
    ])
    func givesValuesInTheBaseUnitWithTheirBounds(
        text: String, value: String, relation: String, lower: String, upper: String
    ) throws {
        let row = try row(TextSample.money, "2018", text)
        #expect(row["value"] == value)
        #expect(row["relation"] == relation)
        #expect(row["lower"] == lower)
        #expect(row["upper"] == upper)
    }

    @Test func clipsBoundsToWhatTheMetricCanBe() throws {
        let row = try row(TextSample.rate, "2018", "95%以上")
        #expect(row["lower"] == "95")
        #expect(row["upper"] == "100")
    }

    @Test func prefersPublishedConfidenceBounds() throws {
        let row = try row(
            TextSample.rate, "2018", "95%", confidence: Interval(lower: DecimalNumber(93), upper: DecimalNumber(98)))
        #expect(row["lower"] == "93")
        #expect(row["upper"] == "98")
    }

    @Test func leavesWhatIsNotKnownEmpty() throws {
        let row = try row(TextSample.money, "2018", "", status: .notPublished)
        for column in ["value", "relation", "lower", "upper", "text"] { #expect(row[column] == "") }
        #expect(row["status"] == "Q")
    }

    @Test(arguments: [
        ("2018-Q3", "2018-Q3", "2018-07-01", "2018-09-30"),
        ("2025-01..2025-09", "2025-01-01/P9M", "2025-01-01", "2025-09-30"),
        ("2012..2020", "2012-01-01/P9Y", "2012-01-01", "2020-12-31"),
    ])
    func givesPeriodsWithTheirDays(period: String, canonical: String, start: String, end: String) throws {
        let row = try row(TextSample.money, period, "1元")
        #expect(row["period"] == canonical)
        #expect(row["period_start"] == start)
        #expect(row["period_end"] == end)
    }

    @Test(arguments: [
        ("=1+1", " =1+1"), ("+86", "+86"), ("-5.4", "-5.4"), ("-5.4%", " -5.4%"), ("@x", " @x"), ("\tx", " \tx"),
        ("\rx", " \rx"), ("-", " -"), ("-5.", " -5."), ("普通", "普通"), ("1,5", "1,5"), (" x", " x"),
    ])
    func keepsTextFromBeingTakenForAFormula(note: String, cell: String) throws {
        #expect(try row(TextSample.money, "2018", "1元", note: note)["note"] == cell)
    }

    @Test func givesNoCodesOfMoreThanSixDigits() throws {
        #expect(try row(TextSample.money, "2018", "1元", area: TextSample.jindong)["area_code"] == "")
    }

    @Test func givesTheSameTableToSpreadsheetProgramsBehindAMark() throws {
        var sample = TextSample()
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "796起")
        let site = RenderedSite(sample)
        #expect(site["data/observations-excel.csv"].unicodeScalars.first == "\u{FEFF}")
        #expect(
            Array(site["data/observations-excel.csv"].utf8.dropFirst(3)) == Array(site["data/observations.csv"].utf8))
    }

    @Test func splitsTheTableByMetricWithTheOriginOfEachFigure() throws {
        var sample = TextSample()
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "796起")
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "1元", source: 1)
        let site = RenderedSite(sample)
        let table = ReadCSV(site["data/metrics/money.csv"])
        #expect(table.header.joined(separator: ",") == Self.columns + ",source_title,file,row")
        #expect(
            table.rows.map { [$0["value"], $0["source_title"], $0["file"], $0["row"]] } == [
                ["1", "网页", "Content/data/a.csv", "3"]
            ])
        #expect(ReadCSV(site["data/metrics/rate.csv"]).rows.isEmpty)
    }

    @Test func tellsWhatIdsStandFor() throws {
        var sample = TextSample()
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "796起")
        let site = RenderedSite(sample)
        let areas = ReadCSV(site["data/areas.csv"]).rows
        #expect(areas.map { $0["area"] } == ["jinhua", "wucheng", "jindong"])
        #expect(areas.map { $0["parent"] } == ["", "jinhua", "jinhua"])
        let metrics = ReadCSV(site["data/metrics.csv"]).rows
        #expect(metrics.map { $0["maximum"] } == ["", "100", ""])
        let sources = ReadCSV(site["data/sources.csv"]).rows
        #expect(sources.map { $0["title"] } == ["报道 <一>", "网页"])
        #expect(sources.map { $0["url"] } == ["", "https://example.org/a?b=1&c=2"])
    }
}
