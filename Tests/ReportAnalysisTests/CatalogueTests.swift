import ReportAnalysis
import ReportModel
import Testing

@Suite("What belongs to what")
struct CatalogueTests {
    static func report() throws -> Report {
        let period = try Period.parse("2018", nature: .flow)
        let origin = Origin(file: "cases/one.md", line: 1)
        let claim = FigureClaim(
            metric: Key(position: 0), area: Key(position: 0), period: period, text: "", origin: origin)
        var change = Metric.rate("change")
        change.change = .init(of: Key(position: 0), base: .yearEarlier)
        var part = Metric.count("part")
        part.partOf = Key(position: 0)
        return try ReportSketch(
            areas: ["a", "b"], metrics: [.count(), change, part],
            figures: ["count a 2018 1 @web", "count b 2018 2", "count a 2017 3 @web"],
            articles: [
                Article(
                    name: "one", kind: .caseStudy, title: "一", areas: [Key(position: 0), Key(position: 0)],
                    themes: [Key(position: 0)], sources: [Key(position: 2)],
                    body: RichText(fragments: [.html("<p>"), .claim(claim), .claim(claim)]), origin: origin),
                Article(
                    name: "two", kind: .bulletin, title: "二", areas: [Key(position: 1), Key(position: 0)],
                    metrics: [Key(position: 1), Key(position: 0)], body: RichText(), origin: origin),
            ]
        ).report()
    }

    @Test func findsArticlesByWhatTheyName() throws {
        let report = try Self.report()
        let analysis = analyse(report)
        func names(_ keys: [Key<Article>]) -> String { keys.map { report.articles[$0].name }.joined(separator: " ") }
        #expect(names(analysis.articles(about: try report.area("a"))) == "one two")
        #expect(names(analysis.articles(about: try report.area("b"))) == "two")
        #expect(names(analysis.articles(on: Key(position: 0))) == "one")
        #expect(names(analysis.articles(naming: try report.metric("count"))) == "one two")
        #expect(names(analysis.articles(naming: try report.metric("change"))) == "two")
        #expect(names(analysis.articles(naming: try report.metric("part"))) == "")
        #expect(names(analysis.articles(from: Key(position: 2))) == "one")
        #expect(names(analysis.articles(from: Key(position: 0))) == "")
    }

    @Test(arguments: [
        FigureBlock.table(TableDesign(metrics: [Key(position: 2)], areas: [Key(position: 1)])),
        .chart(ChartDesign(kind: .bars, metrics: [Key(position: 2)], areas: [Key(position: 1)])),
        .figures(FiguresDesign(metrics: [Key(position: 2)], areas: [Key(position: 1)])),
    ])
    func anArticleNamesTheMetricsOfItsTablesAndChartsButNotTheirAreas(_ block: FigureBlock) throws {
        let origin = Origin(file: "cases/one.md", line: 1)
        let report = try ReportSketch(
            areas: ["a", "b"], metrics: [.count(), .count("other"), .count("shown")], figures: [],
            articles: [
                Article(
                    name: "one", kind: .caseStudy, title: "一",
                    body: RichText(fragments: [.block(block, origin: origin), .block(block, origin: origin)]),
                    origin: origin)
            ]
        ).report()
        let analysis = analyse(report)
        #expect(analysis.articles(naming: try report.metric("shown")) == [Key(position: 0)])
        #expect(analysis.articles(naming: try report.metric("other")) == [])
        #expect(analysis.articles(about: try report.area("b")) == [])
    }

    @Test func findsTheFiguresOfASource() throws {
        let report = try Self.report()
        let analysis = analyse(report)
        let found = analysis.observations(from: Key(position: 2)).map { report.observations[$0].period.written }
        #expect(found == ["2017", "2018"])
        #expect(analysis.observations(from: Key(position: 1)).isEmpty)
    }

    @Test func findsMetricsThatDependOnAMetric() throws {
        let report = try Self.report()
        let analysis = analyse(report)
        #expect(analysis.publishedChanges(of: try report.metric("count")) == [try report.metric("change")])
        #expect(analysis.parts(of: try report.metric("count")) == [try report.metric("part")])
        #expect(analysis.parts(of: try report.metric("part")) == [])
        #expect(analysis.metrics(on: Key(position: 0)) == report.metrics.keys)
    }
}
