import Pages
import ReportModel
import Testing

/// What search engines read.
struct SitemapTests {
    private func sample(articles: Int = 0) -> TextSample {
        var sample = TextSample()
        sample.settings.baseURL = "https://example.org/a/"
        for number in 0..<articles { sample.add(.page, "p\(number)", date: "2020-01") }
        return sample
    }

    @Test func listsEveryPageButTheOneForMissingAddresses() throws {
        let site = RenderedSite(sample(articles: 1))
        let pages = site.paths.filter { $0.hasSuffix(".html") && $0 != "404.html" }
        let addresses = try ReadXML(site["sitemap.xml"]).texts("loc")
        #expect(
            addresses.sorted()
                == pages.map { "https://example.org/a/" + ($0 == "index.html" ? "" : $0) }.sorted())
    }

    @Test func tellsTheDatesOfTextsOnly() throws {
        let map = try ReadXML(RenderedSite(sample(articles: 1))["sitemap.xml"])
        #expect(map.texts("lastmod") == ["2020-01"])
    }

    @Test func leavesOutDraftsAndFormerAddresses() throws {
        var sample = sample()
        sample.add(.caseStudy, "draft", date: "2020") { $0.isDraft = true }
        sample.add(.caseStudy, "a", date: "2020") { $0.formerSlugs = ["before"] }
        let site = RenderedSite(sample)
        #expect(site.paths.contains("cases/before.html"))
        #expect(!site["sitemap.xml"].contains("before"))
        #expect(!site["sitemap.xml"].contains("draft"))
    }

    @Test func splitsVeryManyAddresses() throws {
        // Rendering so many pages would take long, so only the maps are.
        let (plan, _) = sample(articles: 45_000).plan
        let maps = Dictionary(
            uniqueKeysWithValues: try plan.files.filter { $0.path.hasPrefix("sitemap") }.map { file in
                guard let bytes = file.bytes else { throw NoText() }
                return (file.path, try ReadXML(String(decoding: bytes, as: UTF8.self)).texts("loc"))
            })
        let pages = plan.files.count { $0.path.hasSuffix(".html") && $0.path != "404.html" }
        #expect(
            maps["sitemap.xml"] == ["https://example.org/a/sitemap-1.xml", "https://example.org/a/sitemap-2.xml"])
        #expect(maps["sitemap-1.xml"]?.count == 45_000)
        #expect(maps["sitemap-2.xml"]?.count == pages - 45_000)
    }

    @Test func tellsRobotsWhereTheMapIs() {
        #expect(
            RenderedSite(sample())["robots.txt"]
                == "User-agent: *\nAllow: /\n\nSitemap: https://example.org/a/sitemap.xml\n")
    }

    @Test func hasNeitherWithoutTheAddressOfTheSite() {
        let paths = RenderedSite(TextSample()).paths
        #expect(!paths.contains("sitemap.xml"))
        #expect(!paths.contains("robots.txt"))
    }

    private struct NoText: Error {}
}
