import Foundation
import Pages
import ReportModel
import Testing

/// Downloads in JSON, read back by somebody else's reader.
struct JSONDownloadTests {
    private func sample() throws -> TextSample {
        var sample = TextSample()
        try sample.add(
            TextSample.money, TextSample.wucheng, "2018", "31.36万元", note: "\"引\" \\ \n\t\u{1}", locator: "首段")
        try sample.add(TextSample.money, TextSample.jindong, "2018", "", source: 1, status: .missing)
        return sample
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func tellsEverythingOfAMetric() throws {
        let metric = try object(RenderedSite(try sample())["data/metrics/money.json"])
        #expect(metric["id"] as? String == "money")
        #expect(metric["unit"] as? String == "元")
        #expect(metric["ratio"] is NSNull)
        let figures = try #require(metric["observations"] as? [[String: Any]])
        #expect(figures.count == 2)
        #expect(figures[0]["value"] as? Int == 313_600)
        #expect(figures[0]["lower"] as? Int == 313_550)
        #expect(figures[0]["text"] as? String == "31.36万元")
        #expect(figures[0]["note"] as? String == "\"引\" \\ \n\t\u{1}")
        #expect(figures[0]["file"] as? String == "Content/data/a.csv")
        #expect(figures[0]["row"] as? Int == 2)
        #expect((figures[0]["source"] as? [String: Any])?["title"] as? String == "报道 <一>")
        #expect((figures[0]["area"] as? [String: Any])?["code"] as? String == "330702")
        #expect(
            figures[0]["record"] as? [String: String] == [
                "page": "sources/report.html", "anchor": "money.wucheng.2018",
            ])
        let conversion = try #require(figures[0]["conversion"] as? [String: Any])
        #expect(conversion["number"] as? Double == 31.36)
        #expect(conversion["factor"] as? Int == 10_000)
        #expect(figures[0]["is_published"] as? Bool == true)
        #expect(figures[1]["conversion"] is NSNull)
        #expect(figures[1]["value"] is NSNull)
        #expect((figures[1]["area"] as? [String: Any])?["code"] is NSNull)
        #expect((figures[1]["source"] as? [String: Any])?["url"] as? String == "https://example.org/a?b=1&c=2")
    }

    @Test func writesEmptyListsForMetricsWithoutFigures() throws {
        let metric = try object(RenderedSite(try sample())["data/metrics/rate.json"])
        #expect((metric["observations"] as? [Any])?.isEmpty == true)
    }

    @Test func describesEveryTableAsItIs() throws {
        var sample = try sample()
        sample.sources[1].url = "javascript:alert(1)"
        let site = RenderedSite(sample)
        let package = try object(site["data/datapackage.json"])
        #expect(package["$schema"] as? String == "https://datapackage.org/profiles/2.0/datapackage.json")
        #expect(package["created"] == nil && package["licenses"] == nil && package["homepage"] == nil)
        #expect((package["sources"] as? [[String: String]]) == [["title": "报道 <一>"], ["title": "网页"]])
        let resources = try #require(package["resources"] as? [[String: Any]])
        #expect(
            resources.compactMap { $0["name"] as? String } == [
                "observations", "areas", "metrics", "sources", "metric-disputes-mediated", "metric-rate",
                "metric-money", "findings",
            ])
        #expect(resources.last?["path"] as? String == "findings.json")
        #expect(resources.last?["mediatype"] as? String == "application/json")
        for resource in resources.dropLast() {
            let path = try #require(resource["path"] as? String)
            let schema = try #require(resource["schema"] as? [String: Any])
            let fields = try #require(schema["fields"] as? [[String: Any]])
            #expect(fields.compactMap { $0["name"] as? String } == ReadCSV(site["data/\(path)"]).header)
            #expect(resource["type"] as? String == "table")
            #expect(schema["fieldsMatch"] == nil)
        }
    }

    @Test func constrainsPeriodsToWhatIsWritten() throws {
        var sample = TextSample()
        for period in [
            "2018", "2018-S1", "2018-Q3", "2018-09", "2022-01..2022-09", "2012..2020", "2020-03-01..2020-06-04",
        ] {
            try sample.add(TextSample.money, TextSample.wucheng, period, "1元")
        }
        for period in ["2018-12-31", "../2018", "../2018-12"] {
            try sample.add(TextSample.rate, TextSample.wucheng, period, "1%")
        }
        let site = RenderedSite(sample)
        let package = try object(site["data/datapackage.json"])
        let resources = try #require(package["resources"] as? [[String: Any]])
        let fields = try #require((resources[0]["schema"] as? [String: Any])?["fields"] as? [[String: Any]])
        let period = try #require(fields.first { $0["name"] as? String == "period" })
        let pattern = try #require((period["constraints"] as? [String: Any])?["pattern"] as? String)
        let expression = try Regex(pattern)
        for row in ReadCSV(site["data/observations.csv"]).rows {
            let text = try #require(row["period"])
            #expect(text.wholeMatch(of: expression) != nil, "\(text)")
        }
        #expect("18".wholeMatch(of: expression) == nil)
    }

    @Test func labelsStatusesInTheLanguageOfTheSite() throws {
        var sample = try sample()
        sample.settings.language = .english
        sample.settings.baseURL = "https://example.org/"
        let package = RenderedSite(sample)["data/datapackage.json"]
        #expect(package.contains(#""label": "provisional""#))
        #expect(package.contains(#""homepage": "https://example.org/""#))
    }

    @Test func describesTheDataSetToSearchEngines() throws {
        var sample = try sample()
        sample.settings.description = "说明 </script> 结束"
        let page = RenderedSite(sample)["data/index.html"]
        let script = try #require(page.firstPart(from: #"<script type="application/ld+json">"#, to: "</script>"))
        let dataset = try object(script)
        #expect(dataset["@type"] as? String == "Dataset")
        #expect((dataset["description"] as? String)?.hasPrefix("说明 </script> 结束") == true)
        #expect(dataset["temporalCoverage"] as? String == "2018-01-01/2018-12-31")
        #expect((dataset["variableMeasured"] as? [Any])?.count == 3)
    }

    @Test func hasNoDownloadsWithoutFigures() {
        #expect(!RenderedSite(TextSample()).paths.contains { $0.hasPrefix("data/") && !$0.hasSuffix(".js") })
    }
}
