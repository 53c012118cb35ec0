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
}
