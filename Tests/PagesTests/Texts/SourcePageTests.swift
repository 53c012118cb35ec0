import Pages
import ReportModel
import Testing

/// The pages of sources and the records of figures on them.
struct SourcePageTests {
    @Test func listsEveryFigureTakenFromTheSource() throws {
        var sample = TextSample()
        try sample.add(
            TextSample.money, TextSample.wucheng, "2018", "619.78万元", note: "年内", locator: "执行一节 <二>")
        try sample.add(TextSample.money, TextSample.jindong, "2018", "5元", source: 1)
        let site = RenderedSite(sample)
        #expect(
            site.part(of: "sources/report.html", from: "<tbody>", to: "</tbody>")?.split(separator: "\n").joined()
                == """
                <tr id="money.wucheng.2018"><th scope="row"><a href="../metrics/money.html">金额</a></th>\
                <td><a href="../areas/wucheng.html">婺城区</a></td><td data-sort="737364">2018年</td>\
                <td class="number"><data value="6197800">619.78万元</data> \
                <span class="period">可能的范围：6197750～6197850元</span></td>\
                <td>619.78万元 <span class="period">619.78万 = 6197800元</span></td>\
                <td>执行一节 &lt;二&gt;</td><td>年内</td><td><code>Content/data/a.csv:2</code></td></tr>
                """)
        #expect(site["sources/report.html"].contains("取自本资料的1个数据"))
    }

    @Test(arguments: [
        ("2018", "money.wucheng.2018"), ("2022-01..2022-09", "money.wucheng.2022-01..2022-09"),
        ("2018-Q3", "money.wucheng.2018-Q3"), ("2020-03-01..2020-06-04", "money.wucheng.2020-03-01..2020-06-04"),
    ])
    func anchorsARecordByWhatItIsOf(period: String, anchor: String) throws {
        var sample = TextSample()
        try sample.add(TextSample.money, TextSample.wucheng, period, "1元")
        #expect(RenderedSite(sample)["sources/report.html"].contains("<tr id=\"\(anchor)\">"))
    }

    @Test func anchorsADayKnownOnlyToItsYearApartFromTheYear() throws {
        var sample = TextSample()
        try sample.add(TextSample.rate, TextSample.wucheng, "2018", "80%")
        try sample.add(TextSample.rate, TextSample.wucheng, "../2018", "81%")
        let page = RenderedSite(sample)["sources/report.html"]
        #expect(page.contains(#"id="rate.wucheng.2018""#))
        #expect(page.contains(#"id="rate.wucheng.at-2018""#))
    }

    @Test func numbersFiguresOfOneSubjectInOneSource() throws {
        var sample = TextSample()
        for text in ["1元", "2元", "3元"] { try sample.add(TextSample.money, TextSample.wucheng, "2018", text) }
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "4元", source: 1)
        let site = RenderedSite(sample)
        for anchor in ["2018", "2018.2", "2018.3"] {
            #expect(site["sources/report.html"].contains("id=\"money.wucheng.\(anchor)\""))
        }
        #expect(site["sources/web.html"].contains(#"id="money.wucheng.2018""#))
    }

    @Test func linksToTheSourceItself() {
        #expect(
            RenderedSite(TextSample())["sources/web.html"].contains(
                #"<a class="external" href="https://example.org/a?b=1&amp;c=2" rel="external noopener noreferrer">https://example.org/a?b=1&amp;c=2<span class="visually-hidden">（外部链接）</span></a>"#
            ))
    }

    @Test(arguments: ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", " https://x", "//x"])
    func printsOtherAddressesAsText(address: String) {
        var sample = TextSample()
        sample.sources[1].url = address
        let site = RenderedSite(sample)
        #expect(site["sources/web.html"].contains("<dd>\(address)</dd>"))
        for (path, text) in site.files where path.hasSuffix(".html") {
            #expect(!text.contains("href=\"\(address)"), "\(path)")
        }
    }

    @Test func listsTheTextsThatNameTheSource() {
        var sample = TextSample()
        sample.add(.caseStudy, "old", date: "2018") { $0.sources = [Key(position: 0)] }
        sample.add(.caseStudy, "new", date: "2019") { $0.sources = [Key(position: 0)] }
        let texts = RenderedSite(sample).part(
            of: "sources/report.html", from: #"<section id="texts">"#, to: "</section>")
        let new = texts?.firstRange(of: "../cases/new.html")
        let old = texts?.firstRange(of: "../cases/old.html")
        #expect(new != nil && old != nil)
        if let new, let old { #expect(new.lowerBound < old.lowerBound) }
    }

    @Test func listsSourcesWithTheNumberOfTheirFigures() throws {
        var sample = TextSample()
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "1元")
        try sample.add(TextSample.money, TextSample.wucheng, "2019", "2元")
        let rows = RenderedSite(sample).part(of: "sources/index.html", from: "<tbody>", to: "</tbody>")
        #expect(
            rows?.split(separator: "\n").joined()
                == """
                <tr><th scope="row"><a href="report.html">报道 &lt;一&gt;</a></th><td>日报</td><td>报纸</td>\
                <td><time datetime="2019">2019年</time></td><td class="number">2</td><td class="number">0</td></tr>\
                <tr><th scope="row"><a href="web.html">网页</a></th><td></td><td></td><td></td>\
                <td class="number">0</td><td class="number">0</td></tr>
                """)
    }

    @Test func spreadsVeryManyFiguresOverSeveralPages() throws {
        var sample = TextSample()
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "1元")
        let first = sample.observations[0]
        // The months of 341 years and seven more; the last year itself stands behind its last month.
        let months = try (0..<4099).map { month in
            try Period.parse("\(1677 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)", nature: .flow)
        }
        sample.observations = (months + [first.period]).enumerated().map { number, period in
            Observation(
                metric: first.metric, area: first.area, period: period, figure: first.figure, text: first.text,
                status: first.status, note: first.note, source: first.source, locator: first.locator,
                origin: Origin(file: first.origin.file, line: number + 2))
        }
        sample.add(
            .caseStudy, "a", date: "2020",
            body: RichText(fragments: [.claim(try TextSample.claim(TextSample.money, TextSample.wucheng, "2018", "1元"))]
            ))
        let site = RenderedSite(sample)
        #expect(site.problems.isEmpty)
        let counts = ["sources/report.html", "sources/report.2.html", "sources/report.3.html"].map { path in
            site[path].ranges(of: "<tr id=\"money.").count
        }
        #expect(counts == [2000, 2000, 100])
        #expect(site["sources/report.2.html"].contains(#"<a href="report.3.html">3</a>"#))
        #expect(site["sources/report.3.html"].contains(#"id="money.wucheng.2018""#))
        #expect(site["cases/a.html"].contains("../sources/report.3.html#money.wucheng.2018\""))
    }
}
