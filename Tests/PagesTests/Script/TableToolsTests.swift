import ReportModel
import Testing

/// What tables tell the script.
struct TableToolsTests {
    private func source(figures count: Int) throws -> String {
        var sample = TextSample()
        for year in 0..<count { try sample.add(TextSample.money, TextSample.wucheng, "\(2010 + year)", "\(year)元") }
        return RenderedSite(sample)["sources/report.html"]
    }

    @Test(arguments: [(4, false), (5, true)])
    func marksTablesOfFiveRowsAndMore(rows: Int, isMarked: Bool) throws {
        #expect(try source(figures: rows).contains(#"<table class="figures" data-tools="">"#) == isMarked)
    }

    @Test func sortsPeriodsByTheirLastDay() throws {
        let page = try source(figures: 2)
        let day = try #require(CalendarDate(year: 2011, month: 12, day: 31)).dayNumber
        #expect(page.contains("<td data-sort=\"\(day)\">2011年</td>"))
    }

    @Test func sortsFiguresByTheirPlainValues() throws {
        var sample = TextSample()
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "619.78万元")
        #expect(RenderedSite(sample)["sources/report.html"].contains(#"<data value="6197800">"#))
    }

    @Test func sortsChangesByTheDifferenceAndRanksByTheBest() throws {
        var sample = TextSample()
        sample.betterMetrics = [TextSample.money]
        for (area, text) in [(TextSample.wucheng, "7元"), (TextSample.jindong, "9元")] {
            try sample.add(TextSample.money, area, "2017", "5元")
            try sample.add(TextSample.money, area, "2018", text)
        }
        let page = RenderedSite(sample)["areas/wucheng.html"]
        #expect(page.contains(#"<td class="change up" data-sort="2""#))
        #expect(page.contains(#"<td class="rank" data-sort="2""#))
    }
}
