import Markup
import ReportModel
import Testing

/// The pages that need the script, and what every page gives it.
struct ScriptPagesTests {
    @Test(arguments: SiteLanguage.allCases)
    func handsItsWordsToTheScript(language: SiteLanguage) throws {
        var sample = TextSample()
        sample.settings.language = language
        let site = RenderedSite(sample)
        let words = site["static/words.js"]
        #expect(words.hasPrefix("gazetteer(\"words\",{") && words.hasSuffix("});\n"))
        #expect(site["areas/wucheng.html"].contains(#"<script src="../static/site.js" defer=""></script>"#))
        #expect(site["areas/wucheng.html"].contains(#"<script src="../static/words.js" defer=""></script>"#))
    }

    /// A word that the script says and nobody gives it would be empty on the page.
    @Test func givesEveryWordThatTheScriptSays() throws {
        let script = String(decoding: try #require(BuiltIn.assets["assets/site.js"]), as: UTF8.self)
        let words = RenderedSite(TextSample())["static/words.js"]
        let said = script.matches(of: #/say\("(\w+)"|words\[[^\]]*"(\w+)"\]/#).compactMap { $0.1 ?? $0.2 }
        #expect(said.count > 20)
        for word in said { #expect(words.contains("\"\(word)\":"), "\(word)") }
    }

    @Test func explainsTheSearchWithoutTheScript() {
        let page = RenderedSite(TextSample())["search.html"]
        #expect(page.contains("<noscript><p>搜索需要浏览器运行脚本"))
        #expect(page.contains(#"<form role="search" action="search.html""#))
    }

    @Test func leadsFromAnAreaToItsComparison() throws {
        var sample = TextSample()
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "1元")
        let site = RenderedSite(sample)
        #expect(site["areas/wucheng.html"].contains(#"<a href="../compare.html#areas=wucheng">与其他地区对比</a>"#))
        #expect(!site["areas/jindong.html"].contains("compare.html#"))
    }
}
