import Pages
import ReportModel
import Testing

/// Changes, ranks and shares in prose.
struct ViewTests {
    private func body(
        _ view: FigureView, _ text: String, metric: Key<Metric> = TextSample.money, language: SiteLanguage = .chinese
    ) throws -> String? {
        var sample = TextSample()
        sample.settings.language = language
        try sample.add(TextSample.money, TextSample.city, "2018", "2000元")
        try sample.add(TextSample.money, TextSample.wucheng, "2017", "400元")
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "500元")
        try sample.add(TextSample.money, TextSample.jindong, "2018", "900元")
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "5起")
        try sample.add(TextSample.rate, TextSample.wucheng, "2017", "95.0%")
        try sample.add(TextSample.rate, TextSample.wucheng, "2018", "96.5%")
        sample.betterMetrics = [TextSample.money, TextSample.rate]
        let claim = FigureClaim(
            metric: metric, area: TextSample.wucheng, period: try .parse("2018", nature: .flow), view: view, text: text,
            origin: Origin(file: "Content/cases/a.md", line: 9))
        sample.add(
            .caseStudy, "a", date: "2020", body: RichText(fragments: [.html("<p>"), .claim(claim), .html("</p>")]))
        return RenderedSite(sample).part(of: "cases/a.html", from: "<p>", to: "</p>")
    }

    @Test(arguments: [
        (FigureView.change, "", "+25.0%", "25.0", "500元，2017年为400元"),
        (.change, "25%", "25%", "25.0", "500元，2017年为400元"),
        (.rank, "", "第2", "2", "500元、在同级2个中排第2"), (.share, "", "25.0%", "25.0", "500元，占金华市2000元"),
        (.share, "约四分之一", "约四分之一", "25.0", "500元，占金华市2000元"),
    ])
    func leadsToTheRecordAndSaysWhatGoesIntoIt(
        view: FigureView, text: String, shown: String, value: String, note: String
    ) throws {
        #expect(
            try body(view, text)
                == """
                <a class="figure" href="../sources/report.html#money.wucheng.2018" title="婺城区、金额、2018年：\(note)">\
                <data value="\(value)">\(shown)</data></a>
                """)
    }

    @Test(arguments: [(FigureView.change, "+25.0%"), (.rank, "2 of 2"), (.share, "25.0%")])
    func isFilledInInEnglish(view: FigureView, shown: String) throws {
        #expect(try body(view, "", language: .english)?.contains(">\(shown)</data>") == true)
    }

    @Test func tellsAChangeOfARateInPercentagePoints() throws {
        #expect(
            try body(.change, "", metric: TextSample.rate)?.contains(#"<data value="1.5">+1.5个百分点</data>"#) == true)
    }

    @Test(arguments: [
        (FigureView.share, TextSample.rate), (.change, TextSample.mediated), (.rank, TextSample.mediated),
    ])
    func leavesTheWordsAloneWhereThereIsNothingToTell(view: FigureView, metric: Key<Metric>) throws {
        #expect(try body(view, "很多", metric: metric) == "很多")
    }
}
