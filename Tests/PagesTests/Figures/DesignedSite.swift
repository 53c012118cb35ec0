import ReportModel

/// Sites with one table, chart or set of figures that somebody designed, over a city (0) and its districts a to d (1 to 4).
enum DesignedSite {
    /// The page of a comparison.
    static func comparison(
        _ table: TableDesign, charts: [ChartDesign] = [], figures: [String], metrics: [Metric] = [.count()],
        language: SiteLanguage = .english
    ) throws -> PageReading {
        let comparison = Comparison(id: "side", title: "Side by side", table: table, charts: charts)
        return try SketchedSite(metrics: metrics, figures: figures, comparisons: [comparison], language: language)
            .page("comparisons/side.html")
    }

    /// The page of a text with some blocks in it.
    static func text(
        _ blocks: [FigureBlock], figures: [String], metrics: [Metric] = [.count()], language: SiteLanguage = .english
    ) throws -> PageReading {
        let origin = Origin(file: "Content/pages/text.md", line: 9)
        let body = RichText(fragments: blocks.map { .block($0, origin: origin) })
        let article = Article(name: "text", kind: .page, title: "Text", body: body, origin: origin)
        return try SketchedSite(metrics: metrics, figures: figures, articles: [article], language: language)
            .page("text.html")
    }

    static func areas(_ range: Range<Int>) -> [Key<Area>] { range.map(Key.init(position:)) }
    static func metrics(_ range: Range<Int>) -> [Key<Metric>] { range.map(Key.init(position:)) }

    /// A table on the first metrics.
    static func table(
        metrics: Int = 1, areas range: Range<Int> = 1..<5, periods: [PeriodChoice] = [.latest],
        columns: [TableDesign.Column] = [.value], _ change: (inout TableDesign) -> Void = { _ in }
    ) -> TableDesign {
        var design = TableDesign(
            metrics: Self.metrics(0..<metrics), areas: areas(range), periods: periods, columns: columns)
        change(&design)
        return design
    }

    /// A chart on the first metrics.
    static func chart(
        _ kind: ChartDesign.Kind, metrics: Int = 1, areas range: Range<Int> = 1..<5,
        periods: [PeriodChoice] = [.latest], _ change: (inout ChartDesign) -> Void = { _ in }
    ) -> ChartDesign {
        var design = ChartDesign(
            kind: kind, metrics: Self.metrics(0..<metrics), areas: areas(range), periods: periods)
        change(&design)
        return design
    }

    static func year(_ year: String) throws -> PeriodChoice { .fixed(try Period.parse(year, nature: .flow)) }
}
