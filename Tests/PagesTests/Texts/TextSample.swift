import ReportAnalysis
import ReportModel

/// A small report with texts, made of literals: two districts of a city, three metrics, two sources.
struct TextSample {
    var settings = SiteSettings(
        title: "治理数据", description: "示范站点", organisation: "编写组", lead: "逐条注明出处。")
    var sources = [
        Source(id: "report", title: "报道 <一>", publisher: "日报", kind: "报纸", date: .parse("2019"), note: "版面没有日期。"),
        Source(id: "web", title: "网页", url: "https://example.org/a?b=1&c=2"),
    ]
    var observations: [Observation] = []
    var articles: [Article] = []
    var assets: [String] = []
    /// The level of the area that the districts belong to.
    var cityLevel = AreaLevel.city
    /// Metrics of which more is better.
    var betterMetrics: [Key<Metric>] = []
    /// How many metrics there are besides the three, behind them.
    var moreMetrics = 0
    /// What is decided on figures that contradict each other.
    var decisions: [Decision] = []

    static let mediated = Key<Metric>(position: 0)
    static let rate = Key<Metric>(position: 1)
    static let money = Key<Metric>(position: 2)
    static let city = Key<Area>(position: 0)
    static let wucheng = Key<Area>(position: 1)
    static let jindong = Key<Area>(position: 2)
    static let theme = Key<Theme>(position: 0)

    var report: Report {
        Report(
            settings: settings,
            themes: Register([Theme(id: "mediation", name: "矛盾调解"), Theme(id: "grid", name: "网格")]),
            areas: Register([
                Area(id: "jinhua", code: "330700", name: "金华市", level: cityLevel),
                Area(
                    id: "wucheng", code: "330702", name: "婺城区", kind: "市辖区", level: .district,
                    parent: Self.city),
                Area(id: "jindong", code: "330703000000", name: "金东区", level: .district, parent: Self.city),
            ]),
            metrics: Register(metrics),
            sources: Register(sources),
            observations: observations.sorted {
                ($0.metric, $0.area, $0.period, $0.source, $0.origin.line)
                    < ($1.metric, $1.area, $1.period, $1.source, $1.origin.line)
            }, articles: Register(articles), assets: assets, decisions: decisions)
    }

    private var metrics: [Metric] {
        var metrics = [
            Metric(
                id: "disputes-mediated", name: "调处成功的纠纷", shortName: "调处成功", unit: "起", nature: .flow,
                theme: Self.theme, definition: "经调解成功的纠纷。"),
            Metric(
                id: "rate", name: "满意率", unit: "%", nature: .ratio, decimals: 1, theme: Self.theme,
                range: Interval(lower: .zero, upper: DecimalNumber(100))),
            Metric(id: "money", name: "金额", unit: "元", nature: .flow, theme: Self.theme),
        ]
        for number in 0..<moreMetrics {
            metrics.append(
                Metric(id: "more-\(number)", name: "其他\(number)", unit: "个", nature: .stock, theme: Self.theme))
        }
        for key in betterMetrics { metrics[key.position].better = .higher }
        return metrics
    }

    /// Adds a figure as it would be read from a data file.
    mutating func add(
        _ metric: Key<Metric>, _ area: Key<Area>, _ period: String, _ text: String, source: Int = 0,
        status: Status = .normal, note: String? = nil, locator: String? = nil, confidence: Interval? = nil
    ) throws {
        let declared = report.metrics[metric]
        let figure =
            text.isEmpty ? nil : try FigureText.parse(text).figure(unit: declared.unit, isCount: declared.isCount)
        observations.append(
            Observation(
                metric: metric, area: area, period: try .parse(period, nature: declared.nature), figure: figure,
                text: text, status: status, note: note, source: Key(position: source), locator: locator,
                confidence: confidence, origin: Origin(file: "Content/data/a.csv", line: observations.count + 2)))
    }

    /// Adds a text with a body.
    @discardableResult
    mutating func add(
        _ kind: ArticleKind, _ name: String, date: String? = nil, title: String? = nil, body: RichText = RichText(),
        _ change: (inout ArticleSketch) -> Void = { _ in }
    ) -> Key<Article> {
        var sketch = ArticleSketch(name: name, kind: kind, title: title ?? name, body: body)
        sketch.date = date.flatMap { .parse($0) }
        change(&sketch)
        articles.append(sketch.article)
        return Key(position: articles.count - 1)
    }

    /// A figure in prose.
    static func claim(_ metric: Key<Metric>, _ area: Key<Area>, _ period: String, _ text: String) throws -> FigureClaim
    {
        FigureClaim(
            metric: metric, area: area, period: try .parse(period, nature: .flow), text: text,
            origin: Origin(file: "Content/cases/a.md", line: 9))
    }
}
