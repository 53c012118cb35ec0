import Pages
import ReportModel
import Testing

/// The page of a text.
struct ArticlePageTests {
    @Test func tellsWhatTheTextSaysOfItself() {
        var sample = TextSample()
        sample.add(.caseStudy, "b", date: "2026-01-15", title: "第一 <期>") { article in
            article.number = "2026年第1期"
            article.summary = "摘要 & 说明"
            article.updated = .parse("2026-02")
            article.publisher = "编写组"
            article.areas = [TextSample.wucheng]
            article.themes = [TextSample.theme]
            article.sources = [Key(position: 0)]
            article.tags = ["综述", "比较"]
        }
        let site = RenderedSite(sample)
        #expect(site.problems.isEmpty)
        let page = site["cases/b.html"]
        #expect(page.contains("<h1>第一 &lt;期&gt;</h1>"))
        #expect(page.contains(#"<p class="lead">摘要 &amp; 说明</p>"#))
        #expect(
            site.part(of: "cases/b.html", from: #"<dl class="meta">"#, to: "</dl>")?.split(separator: "\n").joined()
                == """
                <div><dt>期号</dt><dd>2026年第1期</dd></div>\
                <div><dt>日期</dt><dd><time datetime="2026-01-15">2026年1月15日</time></dd></div>\
                <div><dt>更新</dt><dd><time datetime="2026-02">2026年2月</time></dd></div>\
                <div><dt>发布单位</dt><dd>编写组</dd></div>\
                <div><dt>地区</dt><dd><a href="../areas/wucheng.html">婺城区</a></dd></div>\
                <div><dt>主题</dt><dd><a href="../themes/mediation.html">矛盾调解</a></dd></div>\
                <div><dt>来源</dt><dd><a href="../sources/report.html">报道 &lt;一&gt;</a></dd></div>\
                <div><dt>标签</dt><dd>综述、比较</dd></div>
                """)
    }

    @Test func showsTheImageWithItsAlternative() {
        var sample = TextSample()
        sample.assets = ["图 1.svg"]
        sample.add(.caseStudy, "a", date: "2020") { article in
            article.image = "图 1.svg"
            article.imageAlternative = "流程 <图>"
        }
        #expect(
            RenderedSite(sample)["cases/a.html"].contains(
                #"<img src="../assets/%E5%9B%BE%201.svg" alt="流程 &lt;图&gt;">"#))
    }

    private func contents(_ headings: [(Int, String)]) -> String? {
        var sample = TextSample()
        let headings = headings.enumerated().map { index, heading in
            RichText.Heading(level: heading.0, anchor: "s\(index + 1)", text: heading.1)
        }
        sample.add(.page, "a", body: RichText(headings: headings))
        return RenderedSite(sample).part(of: "a.html", from: #"<nav class="contents""#, to: "</article>")
    }

    @Test func listsThreeOrMoreHeadings() {
        let contents = contents([(2, "一 & 二"), (3, "其一"), (4, "细节"), (2, "二"), (3, "其二")])
        #expect(
            contents?.firstPart(from: "</h2>", to: "</nav>")?.split(separator: "\n").joined()
                == """
                <ol><li><a href="#s1">一 &amp; 二</a><ol><li><a href="#s2">其一</a></li></ol></li>\
                <li><a href="#s4">二</a><ol><li><a href="#s5">其二</a></li></ol></li></ol>
                """)
    }

    @Test func leavesTheContentsOutOfAShortText() {
        #expect(contents([(2, "一"), (2, "二")]) == nil)
    }

    @Test func keepsHeadingsBeforeTheFirstOfTheTopTier() {
        #expect(contents([(3, "前"), (2, "一"), (2, "二")])?.contains(##"<a href="#s1">前</a>"##) == true)
    }

    @Test func leadsToTheNewerAndTheOlderTextOfItsKind() {
        var sample = TextSample()
        sample.add(.caseStudy, "old", date: "2018")
        sample.add(.caseStudy, "new", date: "2021")
        sample.add(.caseStudy, "middle", date: "2019-05")
        sample.add(.bulletin, "other", date: "2019-06")
        let site = RenderedSite(sample)
        let middle = site.part(of: "cases/middle.html", from: #"<nav class="siblings""#, to: "</nav>")
        #expect(middle?.contains(#"较新一篇：<a href="new.html">new</a>"#) == true)
        #expect(middle?.contains(#"较早一篇：<a href="old.html">old</a>"#) == true)
        #expect(site["bulletins/other.html"].contains("siblings") == false)
        #expect(site.part(of: "cases/old.html", from: "siblings", to: "</nav>")?.contains("较早") == false)
    }

    @Test func showsTheLatestFiguresOfItsMetricsForItsAreas() throws {
        var sample = TextSample()
        try sample.add(TextSample.mediated, TextSample.wucheng, "2017", "700起")
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "796起", status: .provisional)
        try sample.add(TextSample.mediated, TextSample.jindong, "2018", "", status: .missing)
        sample.add(.caseStudy, "a", date: "2020") { article in
            article.areas = [TextSample.wucheng, TextSample.jindong]
            article.metrics = [TextSample.mediated, TextSample.rate]
        }
        let rows = RenderedSite(sample).part(of: "cases/a.html", from: "<tbody>", to: "</tbody>")
        #expect(
            rows?.split(separator: "\n").joined()
                == """
                <tr><th scope="row"><a href="../metrics/disputes-mediated.html">调处成功的纠纷</a></th>\
                <td><a href="../areas/wucheng.html">婺城区</a></td>\
                <td class="number"><a class="figure" href="../sources/report.html#disputes-mediated.wucheng.2018">\
                <data value="796">796起</data></a><span class="flag" title="初步数"><span aria-hidden="true">初</span>\
                <span class="visually-hidden">（初步数）</span></span></td>\
                <td>2018年</td></tr>
                """)
    }

    @Test(arguments: [12, 13])
    func saysSoWhereItShowsTheFirstOfManyFigures(count: Int) throws {
        var sample = TextSample()
        sample.moreMetrics = count
        let metrics = (3..<3 + count).map { Key<Metric>(position: $0) }
        for metric in metrics { try sample.add(metric, TextSample.wucheng, "../2018", "7个") }
        sample.add(.caseStudy, "a", date: "2020") { article in
            article.areas = [TextSample.wucheng]
            article.metrics = metrics
        }
        let related = try #require(
            RenderedSite(sample).part(of: "cases/a.html", from: #"<section id="related">"#, to: "</section>"))
        #expect(related.matches(of: /<tr>/).count == 13)
        #expect(related.contains("这里只列出前12个，其余见各指标和地区的页面。") == (count == 13))
    }

    @Test func saysThatADraftIsOne() {
        var sample = TextSample()
        sample.add(.caseStudy, "a", date: "2020") { $0.isDraft = true }
        sample.add(.caseStudy, "b", date: "2020")
        let site = RenderedSite(sample)
        #expect(site["cases/a.html"].contains(#"<div class="notice">这是草稿，尚未发布。</div>"#))
        #expect(!site["cases/b.html"].contains("草稿"))
        #expect(site["cases/index.html"].contains("草稿 · "))
    }
}
