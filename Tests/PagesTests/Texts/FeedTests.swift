import Pages
import ReportModel
import Testing

/// The feed of new texts.
struct FeedTests {
    private func sample(_ baseURL: String? = "https://www.example.org/sub/") -> TextSample {
        var sample = TextSample()
        sample.settings.baseURL = baseURL
        sample.add(.caseStudy, "a", date: "2020-01-04", title: "甲 <&> 乙") { article in
            article.slug = "other"
            article.summary = "摘要\u{0}"
            article.themes = [TextSample.theme]
        }
        sample.add(.bulletin, "b", date: "2019") { $0.updated = .parse("2021-05") }
        sample.add(.caseStudy, "draft", date: "2022") { $0.isDraft = true }
        sample.add(.page, "about", date: "2023")
        return sample
    }

    @Test func tellsTheNewestChangesFirst() throws {
        let site = RenderedSite(sample())
        let feed = try ReadXML(site["feed.xml"])
        #expect(feed.texts("title") == ["治理数据", "b", "甲 <&> 乙"])
        #expect(
            feed.texts("updated") == [
                "2021-05-01T00:00:00+08:00", "2021-05-01T00:00:00+08:00", "2020-01-04T00:00:00+08:00",
            ])
        #expect(feed.texts("published") == ["2019-01-01T00:00:00+08:00", "2020-01-04T00:00:00+08:00"])
        #expect(
            feed.attributes("link", "href") == [
                "https://www.example.org/sub/feed.xml", "https://www.example.org/sub/",
                "https://www.example.org/sub/bulletins/b.html", "https://www.example.org/sub/cases/other.html",
            ])
    }

    @Test func namesEntriesByDateAndFileNotByAddress() throws {
        let feed = try ReadXML(RenderedSite(sample())["feed.xml"])
        #expect(
            feed.texts("id") == [
                "https://www.example.org/sub/", "tag:www.example.org,2019-01-01:/sub/bulletins/b",
                "tag:www.example.org,2020-01-04:/sub/cases/a",
            ])
    }

    @Test func leavesThePortOutOfIdentifiers() throws {
        let feed = try ReadXML(RenderedSite(sample("http://example.org:8080/"))["feed.xml"])
        #expect(feed.texts("id").last == "tag:example.org,2020-01-04:/cases/a")
    }

    @Test func pointsToTheFeedFromEveryPage() {
        #expect(
            RenderedSite(sample())["cases/other.html"].contains(
                #"<link rel="alternate" type="application/atom+xml" href="../feed.xml">"#))
    }

    @Test func hasNoneWithoutTheAddressOfTheSite() {
        let site = RenderedSite(sample(nil))
        #expect(!site.paths.contains("feed.xml"))
        #expect(!site["index.html"].contains("atom+xml"))
    }

    @Test func hasNoneWithoutTexts() {
        var sample = TextSample()
        sample.settings.baseURL = "https://example.org/"
        let site = RenderedSite(sample)
        #expect(!site.paths.contains("feed.xml"))
        #expect(!site["index.html"].contains("atom+xml"))
    }
}
