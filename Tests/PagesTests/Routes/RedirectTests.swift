import Pages
import ReportModel
import Testing

/// Files at former addresses of texts.
struct RedirectTests {
    private func sample(_ baseURL: String? = nil) -> TextSample {
        var sample = TextSample()
        sample.settings.baseURL = baseURL
        sample.add(.caseStudy, "a", date: "2020", title: "甲 <乙>") { article in
            article.slug = "now"
            article.formerSlugs = ["before", "旧址"]
        }
        sample.add(.page, "about") { $0.formerSlugs = ["contact"] }
        return sample
    }

    @Test func leadToTheTextInItsFolder() {
        let site = RenderedSite(sample())
        for path in ["cases/before.html", "cases/旧址.html"] {
            #expect(site[path].contains(#"<meta http-equiv="refresh" content="0; url=now.html">"#))
            #expect(site[path].contains(#"<p>本页已移到新的网址：<a href="now.html">甲 &lt;乙&gt;</a></p>"#))
            #expect(!site[path].contains("canonical"))
        }
        #expect(site["contact.html"].contains(#"content="0; url=about.html""#))
    }

    @Test func tellSearchEnginesThePresentAddress() {
        #expect(
            RenderedSite(sample("https://example.org/"))["cases/before.html"].contains(
                #"<link rel="canonical" href="https://example.org/cases/now.html">"#))
    }
}
