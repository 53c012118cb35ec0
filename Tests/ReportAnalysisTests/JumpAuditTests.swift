import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

@Suite("Jumps in a series")
struct JumpAuditTests {
    static func series(_ values: [String], from year: Int = 2010) -> [String] {
        values.enumerated().map { "count a \(year + $0) \($1)" }
    }

    @Test(arguments: [
        FindingCase(series(["100", "105", "103", "110", "108", "112"]), [], "as every year"),
        FindingCase(
            series(["100", "105", "103", "1100", "108", "112"]), ["series-jump count@a#2013"], "up and back, told once"),
        FindingCase(series(["100", "105", "103", "110", "18"]), ["series-jump count@a#2014"], "down at the end"),
        FindingCase(series(["10", "105", "103", "110", "108"]), ["series-jump count@a#2011"], "up at the start"),
        FindingCase(series(["100", "105", "103", "205", "210", "212"]), [], "less than twice as much"),
        FindingCase(series(["100", "200", "400", "800", "1600"]), [], "doubling every year is a rhythm"),
        FindingCase(series(["100", "900", "40", "700", "20", "800"]), [], "as restless as ever"),
        FindingCase(series(["100", "105", "103", "1100"]), [], "four points are too few"),
        FindingCase(series(["100", "105", "103", "110", "1800 B"]), [], "a declared break"),
        FindingCase(series(["100", "105", "103", "110", "超1800"]), [], "no number stands for it"),
        FindingCase(series(["100", "105", "103", "110", "0"]), [], "zero has no ratio"),
        FindingCase(series(["100", "105", "103", "110", "- L"]), [], "a gap"),
        FindingCase(
            series(["100", "105", "103", "110"]) + ["count a 2014-03 1800"], [], "a month is not compared with years"),
        FindingCase(
            series(["100", "105", "103", "约110", "近1800"]), ["series-jump count@a#2014"], "approximate numbers count"),
    ])
    func findsWhatIsFarFromTheSeries(_ row: FindingCase) throws {
        try row.verify(metrics: [.count()])
    }

    @Test func saysWhy() throws {
        let finding = try #require(
            try FindingCase(Self.series(["100", "105", "103", "110", "1100"]), "").analysis(metrics: [.count()])
                .findings
                .first)
        #expect(
            finding.found.english
                == "count (数) for a (A) in 2014 is 1100 起, 10 times the 110 起 of 2013, while other neighbours in the series differ by factors of 0.98 to 1.07."
        )
        #expect(finding.severity == .warning)
    }
}
