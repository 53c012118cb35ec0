import Pages
import ReportModel
import Testing

/// Lists of texts.
struct ArticlesPageTests {
    /// The titles in a file, in order, headings of sections with a `#`.
    private func outline(_ page: String) -> [String] {
        page.split(separator: "\n").compactMap { line in
            if let title = String(line).firstPart(from: "<h2>", to: "</h2>") { return "# \(title)" }
            return String(line).firstPart(from: "<h3><a", to: "</a>")?.split(separator: ">").last.map(String.init)
        }
    }

    @Test func listsCasesByTheirFirstThemeNewestFirst() {
        var sample = TextSample()
        let grid = Key<Theme>(position: 1)
        sample.add(.caseStudy, "grid-old", date: "2018") { $0.themes = [grid, TextSample.theme] }
        sample.add(.caseStudy, "undated") { $0.themes = [grid] }
        sample.add(.caseStudy, "grid-new", date: "2018-02") { $0.themes = [grid] }
        sample.add(.caseStudy, "talk", date: "2017") { $0.themes = [TextSample.theme] }
        sample.add(.caseStudy, "none", date: "2022")
        let page = RenderedSite(sample)["cases/index.html"]
        #expect(
            outline(page) == ["# 矛盾调解", "talk", "# 网格", "grid-new", "grid-old", "undated", "# 其他", "none"])
        #expect(page.contains(##"<li><a href="#theme-grid">网格</a></li>"##))
    }

    @Test func listsBulletinsByYearNewestFirst() {
        var sample = TextSample()
        for date in ["2025-03", "2026-01-15", "2025-11"] { sample.add(.bulletin, "b-\(date)", date: date) }
        #expect(
            outline(RenderedSite(sample)["bulletins/index.html"])
                == ["# 2026年", "b-2026-01-15", "# 2025年", "b-2025-11", "b-2025-03"])
    }

    @Test func keepsTheOrderOfTheRegisterWithinADay() {
        var sample = TextSample()
        for name in ["b", "a", "c"] { sample.add(.bulletin, name, date: "2026") }
        #expect(outline(RenderedSite(sample)["bulletins/index.html"]) == ["# 2026年", "b", "a", "c"])
    }

    @Test func hasNoListWithoutTexts() {
        let site = RenderedSite(TextSample())
        #expect(!site.paths.contains("cases/index.html"))
        #expect(!site.paths.contains("bulletins/index.html"))
        #expect(!site["index.html"].contains("cases/index.html"))
    }

    @Test func tellsDateAndAreasOnACard() {
        var sample = TextSample()
        sample.add(.caseStudy, "a", date: "2020-01") { article in
            article.summary = "摘要"
            article.areas = [TextSample.wucheng, TextSample.jindong]
        }
        #expect(
            RenderedSite(sample)["cases/index.html"].contains(
                #"<p class="card-meta"><time datetime="2020-01">2020年1月</time> · 婺城区、金东区</p>"#))
    }

    @Test func dividesListsOfManyTextsIntoPagesByYear() throws {
        var sample = TextSample()
        for number in 0..<650 {
            sample.add(.caseStudy, "a\(number)", date: "\(2024 - number / 200)") { $0.themes = [TextSample.theme] }
        }
        let site = RenderedSite(sample)
        let pages = ["cases/index.html", "cases/page-2.html", "cases/page-3.html"].map { outline(site[$0]) }
        #expect(!site.paths.contains("cases/page-4.html"))
        #expect(
            pages.map { $0.filter { $0.hasPrefix("#") } } == [
                ["# 2024年", "# 2023年"], ["# 2023年", "# 2022年"], ["# 2021年"],
            ])
        let titles = pages.flatMap { $0.filter { !$0.hasPrefix("#") } }
        #expect(titles == (0..<650).map { "a\($0)" })
        let second = site["cases/page-2.html"]
        #expect(second.contains("（第 2/3 页）</h1>"))
        #expect(second.contains("<p class=\"lead\">按日期排列，新的在前。</p>"))
        #expect(second.contains(##"<li><a href="page-3.html#year-2021">2021年</a></li>"##))
        #expect(second.contains(##"<li><a href="index.html#year-2024">2024年</a></li>"##))
        #expect(second.contains(#"<li><a href="page-2.html" aria-current="page">2</a></li>"#))
        #expect(second.contains(#"<a href="a300.html">a300</a>"#))
    }

    @Test func keepsListsOfFewerTextsOnOnePage() {
        var sample = TextSample()
        for number in 0..<499 {
            sample.add(.caseStudy, "a\(number)", date: "2024") { $0.themes = [TextSample.theme] }
        }
        let site = RenderedSite(sample)
        #expect(!site.paths.contains("cases/page-2.html"))
        #expect(!site.paths.contains { $0.hasPrefix("themes/") && $0.contains(".cases") })
        #expect(outline(site["themes/mediation.html"]).count { $0.hasPrefix("a") } == 499)
    }

    @Test func givesWhatVeryManyTextsHaveToDoWithListsOfItsOwn() {
        var sample = TextSample()
        for number in 0..<510 {
            sample.add(.caseStudy, "a\(number)", date: "2024") { article in
                article.themes = [TextSample.theme]
                article.areas = [TextSample.wucheng]
            }
        }
        sample.add(.caseStudy, "other", date: "2024")
        sample.add(.bulletin, "b", date: "2024") { $0.themes = [TextSample.theme] }
        let site = RenderedSite(sample)
        let theme = site["themes/mediation.html"]
        #expect(outline(theme) == ["# 指标", "# 案例"] + (0..<30).map { "a\($0)" } + ["# 简报", "b"])
        #expect(theme.contains(#"<p class="more"><a href="mediation.cases.html">全部510篇</a></p>"#))
        let pages = ["themes/mediation.cases.html", "themes/mediation.cases.2.html"].map { outline(site[$0]) }
        #expect(pages.flatMap { $0.filter { !$0.hasPrefix("#") } } == (0..<510).map { "a\($0)" })
        let second = site["themes/mediation.cases.2.html"]
        #expect(second.contains("<h1>矛盾调解：案例（第 2/2 页）</h1>"))
        #expect(second.contains(#"<a href="mediation.html">矛盾调解</a>"#))
        #expect(site["areas/wucheng.cases.2.html"].contains(#"<a href="../cases/a400.html">a400</a>"#))
        #expect(!site.paths.contains("themes/mediation.bulletins.html"))
    }

    @Test func givesASourceOfVeryManyTextsAListOfTextsOfAllKinds() {
        var sample = TextSample()
        for number in 0..<500 {
            sample.add(number == 7 ? .bulletin : .caseStudy, "a\(number)", date: "2024") {
                $0.sources = [Key(position: 0)]
            }
        }
        let site = RenderedSite(sample)
        let page = site.paths.filter { $0.hasPrefix("sources/") && $0.hasSuffix(".texts.html") }
        #expect(page.count == 1)
        #expect(outline(site[page.first ?? ""]).contains("a7"))
    }
}
