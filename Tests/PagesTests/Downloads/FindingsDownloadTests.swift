import Foundation
import Pages
import ReportModel
import Testing

/// `data/findings.json`, and what the other downloads tell of decisions and derived rates.
struct FindingsDownloadTests {
    private func object(_ text: String?) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data((text ?? "").utf8)) as? [String: Any])
    }

    private func files(_ site: SketchedSite) throws -> [String: String] { RenderedSite(try site.report()).files }

    private static let conflict = ["count a 2018 3万", "count a 2018 801 @paper"]

    @Test func tellsFindingsWithTheirFiguresAndDecisions() throws {
        let files = try files(
            SketchedSite(
                figures: Self.conflict, decisions: ["figures-conflict count a 2018 @paper"], language: .chinese))
        let document = try object(files["data/findings.json"])
        #expect(document["schema_version"] as? Int == 1)
        #expect(document["language"] as? String == "zh-CN")
        #expect(document["finding_count"] as? Int == 1)
        #expect(document["decided_count"] as? Int == 1)
        #expect(document["confirmation_count"] as? Int == 0)
        let finding = try #require((document["findings"] as? [[String: Any]])?.first)
        #expect(finding["rule"] as? String == "figures-conflict")
        #expect(finding["rule_name"] as? String == "数据不一致")
        #expect(finding["severity"] as? String == "error")
        #expect(finding["key"] as? String == "count@a#2018")
        #expect((finding["area"] as? [String: String]) == ["id": "a", "name": "A"])
        #expect((finding["metric"] as? [String: String]) == ["id": "count", "name": "Number of count"])
        #expect(finding["period"] as? String == "2018")
        #expect((finding["found"] as? String)?.hasPrefix("A 2018 的Number of count有不能同时成立的数：3万cases") == true)
        let anchor = try #require(finding["anchor"] as? String)
        let page = try #require(finding["page"] as? String)
        #expect(files[page]?.contains("id=\"\(anchor)\"") == true)
        let figures = try #require(finding["observations"] as? [[String: Any]])
        #expect(figures.map { $0["is_published"] as? Bool } == [false, true])
        #expect(figures.map { $0["text"] as? String } == ["3万", "801"])
        #expect(figures.map { $0["status"] as? String } == ["Q", "A"])
        #expect(figures[0]["value"] is NSNull && figures[0]["lower"] is NSNull)
        #expect(figures.map { ($0["source"] as? [String: Any])?["id"] as? String } == ["book", "paper"])
        #expect((finding["places"] as? [[String: Any]])?.map { $0["line"] as? Int } == [2, 3])
        let decision = try #require(finding["decision"] as? [String: Any])
        #expect(decision["publish"] as? String == "source")
        #expect(decision["named"] as? String == "paper")
        #expect(decision["text"] as? String == "只发布出自“The paper”的数。")
        #expect(decision["reason"] as? String == "Nobody knows.")
        #expect(decision["date"] as? String == "2026")
    }

    @Test func tellsWhatIsUndecided() throws {
        let document = try object(try files(SketchedSite(figures: Self.conflict))["data/findings.json"])
        #expect((document["findings"] as? [[String: Any]])?.first?["decision"] is NSNull)
    }

    @Test func tellsConfirmationsWithTheirInputs() throws {
        let document = try object(
            try files(
                SketchedSite(
                    metrics: FindingsPageTests.counts,
                    figures: ["rate a 2018 99%", "solved a 2018 37050", "all a 2018 37242"]))["data/findings.json"])
        let confirmation = try #require((document["confirmations"] as? [[String: Any]])?.first)
        #expect(confirmation["rule"] as? String == "rate-mismatch")
        #expect(confirmation["text"] as? String == "agrees with its counts")
        #expect(confirmation["key"] as? String == "rate@a#2018")
        let inputs = try #require(confirmation["inputs"] as? [[String: Any]])
        #expect(inputs.map { $0["key"] as? String } == ["solved@a#2018", "all@a#2018"])
        #expect(
            inputs.map { ($0["observations"] as? [[String: Any]])?.first?["value"] as? Int } == [37050, 37242])
        let computed = try #require(confirmation["computed"] as? [String: Double])
        #expect(computed["lower"].map { abs($0 - 99.48445) < 0.00001 } == true)
    }

    @Test(arguments: [("neither", ["", ""]), ("@paper", ["", "801"]), ("all", ["30000", "801"])])
    func keepsWhatIsSetAsideOutOfTheTables(publication: String, values: [String]) throws {
        let files = try files(
            SketchedSite(figures: Self.conflict, decisions: ["figures-conflict count a 2018 \(publication)"]))
        let rows = ReadCSV(files["data/observations.csv"] ?? "").rows
        #expect(rows.map { $0["value"] } == values)
        #expect(rows.map { $0["status"] } == values.map { $0.isEmpty ? "Q" : "A" })
        #expect(rows.map { $0["text"] } == ["3万", "801"])
        let figures = try #require(
            try object(files["data/metrics/count.json"])["observations"] as? [[String: Any]])
        #expect(figures.map { $0["is_published"] as? Bool } == values.map { !$0.isEmpty })
    }

    @Test func tellsDerivedRatesWithTheirFormula() throws {
        let files = try files(
            SketchedSite(metrics: FindingsPageTests.counts, figures: ["solved a 2018 148", "all a 2018 193"]))
        let derived = try #require(
            (try object(files["data/metrics/rate.json"])["derived"] as? [[String: Any]])?.first)
        #expect(derived["formula"] as? String == "Number of solved ÷ Number of all × 100")
        #expect((derived["value"] as? Double).map { abs($0 - 76.68394) < 0.00001 } == true)
        #expect(derived["is_approximate"] as? Bool == false)
        let numerator = try #require(derived["numerator"] as? [String: Any])
        #expect(numerator["metric"] as? String == "solved")
        #expect((numerator["observations"] as? [[String: Any]])?.first?["text"] as? String == "148")
        #expect((try object(files["data/metrics/all.json"])["derived"] as? [Any])?.isEmpty == true)
    }
}
