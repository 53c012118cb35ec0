import Pages
import ReportModel
import Testing

/// The first page.
struct HomePageTests {
    private func filled() throws -> TextSample {
        var sample = TextSample()
        sample.settings.headlineMetrics = [TextSample.money]
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "796起")
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "2000余元")
        try sample.add(TextSample.money, TextSample.city, "2018", "", status: .missing)
        for number in 1...8 { sample.add(.caseStudy, "case-\(number)", date: "201\(number)") }
        return sample
    }

    @Test func showsAreasWithTheirHeadlineFiguresFirst() throws {
        let site = RenderedSite(try filled())
        #expect(site.problems.isEmpty)
        let card = site.part(of: "index.html", from: "areas/wucheng.html", to: "card-meta")
        #expect(
            card?.contains(
                #"<li><a href="metrics/money.html">金额</a> <span class="told"><a class="figure" href="sources/report.html#money.wucheng.2018"><data value="2000">2000余元</data></a></span> <span class="period">2018年</span></li>"#
            ) == true)
        let money = card?.firstRange(of: "2000余元")
        let disputes = card?.firstRange(of: "796起")
        #expect(money != nil && disputes != nil)
        if let money, let disputes { #expect(money.lowerBound < disputes.lowerBound) }
        #expect(site["index.html"].contains("市辖区 · 2个数据"))
    }

    @Test func leavesOutAreasWithoutFigures() throws {
        #expect(!RenderedSite(try filled())["index.html"].contains("areas/jindong.html"))
    }

    @Test func tellsWhatTheSiteHolds() throws {
        let holdings = RenderedSite(try filled()).part(
            of: "index.html", from: #"<dl class="facts holdings">"#, to: "</dl>")
        #expect(
            holdings?.split(separator: "\n").joined()
                == """
                <div><dt>数据</dt><dd><a href="data/index.html">3</a></dd></div>\
                <div><dt>地区</dt><dd><a href="areas/index.html">3</a></dd></div>\
                <div><dt>指标</dt><dd><a href="metrics/index.html">3</a></dd></div>\
                <div><dt>来源</dt><dd><a href="sources/index.html">2</a></dd></div>
                """)
    }

    @Test func showsTheNewestCasesOnly() throws {
        let page = RenderedSite(try filled())["index.html"]
        #expect(page.contains("cases/case-8.html"))
        #expect(page.contains("cases/case-3.html"))
        #expect(!page.contains("cases/case-2.html"))
        #expect(page.contains(#"<p class="more"><a href="cases/index.html">全部案例</a></p>"#))
    }

    @Test func listsTheMetricsWithTheLatestFiguresFirst() throws {
        var sample = try filled()
        try sample.add(TextSample.rate, TextSample.wucheng, "../2021", "97%")
        let page = RenderedSite(sample)["index.html"]
        let latest = try #require(page.firstPart(from: #"<section id="latest">"#, to: "</section>"))
        let metrics = latest.matches(of: #/metrics\/([a-z-]+)\.html/#).map { String($0.1) }
        #expect(metrics == ["rate", "disputes-mediated", "money", "index"])
        // How many areas have a figure in that very period.
        let counts = latest.matches(of: #/<td class="number">(\d+)<\/td>/#).map { String($0.1) }
        #expect(counts == ["1", "1", "1"])
    }

    @Test func leavesCountriesOutOfTheAreasAtAGlance() throws {
        var sample = try filled()
        sample.cityLevel = .country
        try sample.add(TextSample.money, TextSample.city, "2018", "5元")
        let page = RenderedSite(sample)["index.html"]
        #expect(page.contains("areas/wucheng.html"))
        #expect(!page.contains("areas/jinhua.html"))
    }

    @Test func promisesNothingWithoutFigures() {
        #expect(!RenderedSite(TextSample())["index.html"].contains("class=\"promise\""))
    }

    @Test func speaksEnglish() throws {
        var sample = try filled()
        sample.settings.language = .english
        let page = RenderedSite(sample)["index.html"]
        #expect(page.contains("<h2>Areas at a glance</h2>"))
        #expect(page.contains("市辖区 · 2 figures"))
        #expect(page.contains("over 2000 元"))
    }
}
