import Pages
import ReportModel
import Testing

/// What holds for all pages about texts, sources and downloads together.
struct WholeSiteTests {
    private func sample(_ language: SiteLanguage = .chinese) throws -> TextSample {
        var sample = TextSample()
        sample.settings.language = language
        sample.settings.baseURL = "https://example.org/"
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "796起")
        try sample.add(TextSample.rate, TextSample.wucheng, "../2018", "97%", source: 1)
        let claim = try TextSample.claim(TextSample.mediated, TextSample.wucheng, "2018", "796")
        let rate = FigureClaim(
            metric: TextSample.rate, area: TextSample.wucheng, period: try .parse("../2018", nature: .ratio), text: "",
            origin: Origin(file: "a.md", line: 1))
        let first = sample.add(
            .caseStudy, "a", date: "2020", body: RichText(fragments: [.claim(claim), .claim(rate)])
        ) { article in
            article.themes = [TextSample.theme]
            article.areas = [TextSample.wucheng]
            article.sources = [Key(position: 0), Key(position: 1)]
        }
        sample.add(.bulletin, "b", date: "2021")
        sample.add(.page, "about")
        sample.settings.navigation = [Key(position: 2)]
        _ = first
        return sample
    }

    @Test func linksToRecordsThatAreThere() throws {
        let site = RenderedSite(try sample())
        var checked = 0
        for (path, page) in site.files where path.hasSuffix(".html") {
            for link in page.matches(of: #/href="(?:\.\./)?sources/([^"#]+)#([^"]+)"/#) {
                let target = site["sources/\(link.1)"]
                #expect(target.contains("id=\"\(link.2)\""), "\(path): \(link.0)")
                checked += 1
            }
        }
        #expect(checked >= 2)
    }

    @Test func givesEveryIdOnceOnAPage() throws {
        for (path, page) in RenderedSite(try sample()).files where path.hasSuffix(".html") {
            let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
            #expect(Set(ids).count == ids.count, "\(path): \(ids)")
        }
    }

    @Test func isTheSameEachTime() throws {
        #expect(RenderedSite(try sample()).files == RenderedSite(try sample()).files)
    }

    /// The sample's own words are Chinese, so only what the site itself says is looked at.
    @Test func saysNothingChineseOnAnEnglishSite() throws {
        var sample = TextSample()
        sample.settings = SiteSettings(
            title: "Report", language: .english, baseURL: "https://example.org/", organisation: "Office")
        sample.sources = [Source(id: "s", title: "Source", publisher: "P", kind: "K", url: "https://example.org/")]
        sample.add(.caseStudy, "a", date: "2020") { $0.sources = [Key(position: 0)] }
        sample.add(.bulletin, "b", date: "2021") { $0.isDraft = true }
        let site = RenderedSite(sample)
        for path in ["sources/s.html", "cases/a.html", "bulletins/b.html", "cases/index.html"] {
            // Ideographs, and their punctuation and full-width forms.
            let chinese = site[path].unicodeScalars.filter { scalar in
                (0x3000...0x9FFF).contains(scalar.value) || (0xFF00...0xFFEF).contains(scalar.value)
            }
            #expect(chinese.isEmpty, "\(path): \(String(String.UnicodeScalarView(chinese)))")
            #expect(site[path].contains("</html>"), "\(path)")
        }
    }

    @Test func saysNothingEnglishOnAChineseSite() throws {
        let english = ["Source", "Figure", "Metric", "Period", "Value", "Note", "Date", "Newer", "Draft", "All "]
        for (path, page) in RenderedSite(try sample()).files where path.hasSuffix(".html") {
            let main = page.firstPart(from: "<main", to: "</main>") ?? ""
            for word in english where path != "data/index.html" {
                #expect(!main.contains(">\(word)"), "\(path): \(word)")
            }
        }
    }
}
