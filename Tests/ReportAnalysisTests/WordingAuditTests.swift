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
        let (one, two) = ("cases/one.md", "pages/two.md")
        let bodies =
            isOneText
            ? [RichText(fragments: [try claim(first, one, line: 1), try claim(second, one, line: 2)])]
            : [
                RichText(fragments: [try claim(first, one, line: 1)]),
                RichText(fragments: [try claim(second, two, line: 9)]),
            ]
        let texts = [("one", ArticleKind.caseStudy, "一", one), ("two", .page, "二", two)]
        let articles = zip(texts, bodies).map { text, body in
            Article(name: text.0, kind: text.1, title: text.2, body: body, origin: Origin(file: text.3, line: 1))
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
