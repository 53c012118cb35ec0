import Pages
import ReportModel
import Testing

/// The page about downloads.
struct DataPageTests {
    @Test(arguments: SiteLanguage.allCases)
    func linksToEveryDownload(language: SiteLanguage) throws {
        var sample = TextSample()
        sample.settings.language = language
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "796起")
        let site = RenderedSite(sample)
        #expect(site.problems.isEmpty)
        let page = site["data/index.html"]
        let downloads = site.paths.filter {
            // What the script loads is for nobody else.
            $0.hasPrefix("data/") && $0 != "data/index.html" && !$0.hasSuffix(".js")
        }
        #expect(downloads.count == 13)
        for path in downloads { #expect(page.contains("href=\"\(path.dropFirst(5))\""), "\(path)") }
    }

    @Test func explainsEveryColumn() throws {
        var sample = TextSample()
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "796起")
        let site = RenderedSite(sample)
        let columns = site.part(of: "data/index.html", from: #"<section id="columns">"#, to: "</section>")
        for column in ReadCSV(site["data/observations.csv"]).header {
            #expect(columns?.contains("<code>\(column)</code>") == true, "\(column)")
        }
    }

    @Test func tellsTheNumberOfRows() throws {
        var sample = TextSample()
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "1元")
        try sample.add(TextSample.money, TextSample.wucheng, "2019", "2元")
        #expect(
            RenderedSite(sample).part(of: "data/index.html", from: ">金额</a></th>", to: "</td>")
                == #"<td class="number">2"#)
    }
}
