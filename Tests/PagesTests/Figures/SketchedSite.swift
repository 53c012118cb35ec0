import ReportModel

/// A small site written as text, for tests of its pages.
///
///     SketchedSite(areas: ["city", "a < city"], metrics: [.count()], figures: ["count a 2018 796"])
///
/// An area is `id [< parent] [from DATE] [to DATE] [> successor]`; areas below another are districts, others cities. Its
/// name is its id in capitals. A figure is `metric area period value [STATUS] [@source] [#note]`, `-` for no value. A
/// decision is `rule metric area period publication`, where the last is `all`, `neither` or `@source`.
struct SketchedSite {
    var areas: [String] = ["city", "a < city", "b < city", "c < city", "d < city"]
    var metrics: [Metric] = [.count()]
    var figures: [String] = []
    var articles: [Article] = []
    var comparisons: [Comparison] = []
    var headline: [String] = []
    var decisions: [String] = []
    var language = SiteLanguage.english
    var grouping = NumberGrouping.none

    struct Malformed: Error { var text: String }

    func report() throws -> Report {
        let areas = Register(try readAreas())
        let metrics = Register(self.metrics)
        let sources = Register(["book", "paper"].map { Source(id: $0, title: "The \($0)") })
        var observations: [Observation] = []
        for (line, text) in figures.enumerated() {
            observations.append(try observation(text, line: line + 2, areas, metrics, sources))
        }
        observations.sort { left, right in
            if left.metric != right.metric { return left.metric < right.metric }
            if left.area != right.area { return left.area < right.area }
            if left.period != right.period { return left.period < right.period }
            if left.source != right.source { return left.source < right.source }
            return left.origin.line < right.origin.line
        }
        let settings = SiteSettings(
            title: "Site", language: language, headlineMetrics: headline.compactMap(metrics.key(of:)),
            grouping: grouping)
        return Report(
            settings: settings, themes: Register([Theme(id: "theme", name: "Theme", description: "All of it.")]),
            areas: areas, metrics: metrics, sources: sources, observations: observations, articles: Register(articles),
            comparisons: Register(comparisons),
            decisions: try decisions.map { try decision($0, areas, metrics, sources) })
    }

    private func decision(
        _ text: String, _ areas: Register<Area>, _ metrics: Register<Metric>, _ sources: Register<Source>
    ) throws -> Decision {
        let words = text.split(separator: " ").map(String.init)
        guard words.count == 5, let rule = FindingRule(rawValue: words[0]), let metric = metrics.key(of: words[1]),
            let area = areas.key(of: words[2]), let date = PartialDate(year: 2026)
        else { throw Malformed(text: text) }
        let publication: Decision.Publication =
            switch words[4] {
            case "all": .all
            case "neither": .neither
            default: sources.key(of: String(words[4].dropFirst())).map { .source($0) } ?? .place(words[4])
            }
        return Decision(
            rule: rule,
            key: FindingKey(
                metric: metric, area: area, period: try Period.parse(words[3], nature: metrics[metric].nature)),
            reason: "Nobody knows.", date: date, publication: publication,
            origin: Origin(file: "decisions.yml", line: 1))
    }

    /// The pages by their paths.
    func pages() throws -> [String: String] {
        let site = RenderedSite(try report())
        guard site.problems.isEmpty else { throw Malformed(text: "\(site.problems)") }
        return site.files.filter { $0.key.hasSuffix(".html") }
    }

    /// One page.
    func page(_ path: String) throws -> PageReading {
        guard let page = try pages()[path] else { throw Malformed(text: path) }
        return try PageReading(page)
    }

    private func readAreas() throws -> [Area] {
        let ids = areas.map { String($0.prefix { $0 != " " }) }
        return try areas.map { text in
            var words = text.split(separator: " ").map(String.init)[...]
            let id = words.removeFirst()
            var area = Area(id: id, name: id.uppercased(), level: .city)
            while let word = words.popFirst() {
                guard let value = words.popFirst() else { throw Malformed(text: text) }
                switch word {
                case "<":
                    area.parent = ids.firstIndex(of: value).map(Key.init(position:))
                    area.level = .district
                case ">": area.successors += ids.firstIndex(of: value).map { [Key(position: $0)] } ?? []
                case "from": area.from = Int(value).flatMap { PartialDate(year: $0) }
                case "to": area.to = Int(value).flatMap { PartialDate(year: $0) }
                default: throw Malformed(text: text)
                }
            }
            return area
        }
    }

    private func observation(
        _ text: String, line: Int, _ areas: Register<Area>, _ metrics: Register<Metric>, _ sources: Register<Source>
    ) throws -> Observation {
        let parts = text.split(separator: "#", maxSplits: 1)
        let words = parts[0].split(separator: " ").map(String.init)
        guard words.count >= 4, let metric = metrics.key(of: words[0]), let area = areas.key(of: words[1]) else {
            throw Malformed(text: text)
        }
        var observation = Observation(
            metric: metric, area: area, period: try Period.parse(words[2], nature: metrics[metric].nature), figure: nil,
            text: words[3], note: parts.count > 1 ? String(parts[1]) : nil, source: Key(position: 0),
            origin: Origin(file: "data.csv", line: line))
        if words[3] != "-" {
            observation.figure = try FigureText.parse(words[3]).figure(
                unit: metrics[metric].unit, isCount: metrics[metric].isCount)
        }
        for word in words.dropFirst(4) {
            if word.hasPrefix("@"), let source = sources.key(of: String(word.dropFirst())) {
                observation.source = source
            } else if let status = Status(rawValue: word) {
                observation.status = status
            } else {
                throw Malformed(text: text)
            }
        }
        return observation
    }
}

extension Metric {
    /// A count of things, the more the better unless told otherwise.
    static func count(_ id: String = "count", better: Polarity = .higher) -> Metric {
        Metric(
            id: id, name: "Number of \(id)", shortName: id, unit: "cases", nature: .flow, better: better,
            theme: Key(position: 0), definition: "How many.")
    }

    static func rate(_ id: String = "rate", better: Polarity = .higher) -> Metric {
        Metric(
            id: id, name: "Rate of \(id)", shortName: id, unit: "%", nature: .ratio, better: better, decimals: 1,
            theme: Key(position: 0))
    }
}
