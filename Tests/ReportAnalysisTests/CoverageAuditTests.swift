import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

@Suite("Coverage")
struct CoverageAuditTests {
    static let areas = ["city"] + ["a", "b", "c", "d", "e"].map { "\($0) < city" } + ["zone < city"]

    static func reported(_ areas: String, _ value: String = "5") -> [String] {
        areas.map { "count \($0) 2018 \(value)" }
    }

    @Test(arguments: [
        FindingCase(reported("abcde"), [], "all have reported"),
        FindingCase(reported("abcd"), ["coverage count@city#2018"], "four of five"),
        FindingCase(reported("abc"), ["coverage count@city#2018"], "three of five"),
        FindingCase(reported("ab"), [], "so few do not report area by area"),
        FindingCase(reported("abcd") + ["count e 2018 - L"], [], "the fifth says why not"),
        FindingCase(reported("abc") + ["count d 2018 - L"], ["coverage count@city#2018"], "the fifth does not"),
        FindingCase(reported("abcd") + ["count e 2017 5"], ["coverage count@city#2018"], "in another period"),
    ])
    func findsWhoHasNotReported(_ row: FindingCase) throws {
        try row.verify(areas: Self.areas, metrics: [.count()])
    }

    @Test func expectsOnlyAreasThatExisted() throws {
        let areas = ["city", "a < city", "b < city", "c < city", "new < city from 2019-01-01"]
        try FindingCase(Self.reported("abc"), [], "not founded yet").verify(areas: areas, metrics: [.count()])
    }

    @Test func countsThem() throws {
        let finding = try #require(
            try FindingCase(Self.reported("abcd"), "").analysis(areas: Self.areas, metrics: [.count()]).findings.first)
        #expect(finding.found.chinese == "数(count) 2018：CITY(city)下级 5 个地区中 4 个有记录；缺：E(e)。")
        #expect(finding.severity == .notice)
    }
}
