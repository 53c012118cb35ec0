import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

@Suite("One figure in two texts")
struct WordingAuditTests {
    static func found(
        _ first: String, _ second: String, data: [String] = ["21456"], metric: Metric = .count(),
        isOneText: Bool = false
    ) throws -> [Finding] {
        func claim(_ text: String, _ file: String, line: Int) throws -> RichText.Fragment {
            .claim(
                FigureClaim(
                    metric: Key(position: 0), area: Key(position: 0), period: try Period.parse("2018", nature: .flow),
                    text: text, origin: Origin(file: file, line: line)))
        }
        var articles = [
            Article(
                name: "one", kind: .caseStudy, title: "一",
                body: RichText(fragments: [try claim(first, "cases/one.md", line: 1)]),
                origin: Origin(file: "cases/one.md", line: 1))
        ]
        if isOneText {
            let more = try claim(second, "cases/one.md", line: 2)
            articles[0].body = RichText(fragments: articles[0].body.fragments + [more])
        } else {
            articles.append(
                Article(
                    name: "two", kind: .page, title: "二",
                    body: RichText(fragments: [try claim(second, "pages/two.md", line: 9)]),
                    origin: Origin(file: "pages/two.md", line: 1)))
        }
        let figures = data.map { "\(metric.id) a 2018 \($0)" }
        let report = try ReportSketch(areas: ["a"], metrics: [metric], figures: figures, articles: articles).report()
        return analyse(report).findings.filter { $0.rule == .wordingDiffers }
    }

    @Test(arguments: [
        ("2万多起", "2.1万起", true), ("21456起", "2.1万起", true), ("21456起", "21456", false), ("2.1万起", "２．１万", false),
        ("2万多起", "两万多起", false), ("超2万起", "2万多起", true), ("2.1万起", "", false), ("2.1万起", "很多", false),
    ])
    func findsOtherDigitsAndOtherQualifiers(_ first: String, _ second: String, _ isFound: Bool) throws {
        let found = try Self.found(first, second)
        #expect(found.count == (isFound ? 1 : 0))
        #expect(found.allSatisfy { $0.places.map(\.file) == ["cases/one.md", "pages/two.md"] })
    }

    @Test func leavesWrongTextsToTheAuditOfClaims() throws {
        #expect(try Self.found("21456起", "3万起") == [])
        #expect(try Self.found("2万多起", "2.1万起", data: ["- L"]) == [])
    }

    @Test func leavesOneTextToItsAuthor() throws {
        #expect(try Self.found("2万多起", "2.1万起", isOneText: true) == [])
    }

    @Test func tellsAFallWithAndWithoutItsSignAlike() throws {
        let change = Metric.rate().with { $0.change = .init(of: Key(position: 0), base: .yearEarlier) }
        #expect(try Self.found("-27.8%", "27.8%", data: ["-27.8"], metric: change) == [])
    }

    @Test func letsTextsTellEitherOfTwoPublishedFigures() throws {
        #expect(try Self.found("3.46万起", "1.45万起", data: ["3.46万 ^x", "1.45万 ^y"]) == [])
        #expect(try Self.found("3.46万起", "3.5万起", data: ["3.46万 ^x", "1.45万 ^y"]).count == 1)
    }
}
