import ReportModel

/// A small report written as text, for tests.
///
///     ReportSketch(areas: ["city", "a < city"], metrics: ["count"], figures: ["count a 2018 796"])
///
/// An area is `id [< parent] [from DATE] [to DATE] [> successor]`; areas below another are districts, others cities,
/// those whose id begins with `zone` zones. A figure is `metric area period value [status] [@source] [^locator] [lower..upper]`, `-` for no value; the
/// last are confidence bounds. A decision is `rule metric@area#period publication`, where the last is `all`, `neither`,
/// `@source` or `^locator`.
struct ReportSketch {
    var areas: [String]
    var metrics: [Metric]
    var figures: [String]
    var articles: [Article] = []
    var comparisons: [Comparison] = []
    var decisions: [String] = []
    /// Groups of areas, `id: area area …`, each other's peers; those whose id begins with `list` are not.
    var groups: [String] = []
    var rules: [FindingRule: RuleSetting] = [:]

    struct Malformed: Error { var text: String }

    func report() throws -> Report {
        let areas = Register(try readAreas())
        let metrics = Register(self.metrics)
        let sources = Register(["book", "paper", "web"].map { Source(id: $0, title: $0) })
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
        return Report(
            settings: SiteSettings(title: "测试", rules: rules), themes: Register([Theme(id: "theme", name: "主题")]),
            areas: areas, groups: Register(try groups.map { try group($0, areas) }), metrics: metrics, sources: sources,
            observations: observations, articles: Register(articles),
            comparisons: Register(comparisons),
            decisions: try decisions.enumerated().map { try decision($1, line: $0 + 1, areas, metrics, sources) })
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
                case "from": area.from = try date(value)
                case "to": area.to = try date(value)
                default: throw Malformed(text: text)
                }
            }
            if id.hasPrefix("zone") { area.level = .zone }
            return area
        }
    }

    private func group(_ text: String, _ areas: Register<Area>) throws -> AreaGroup {
        var words = text.split(whereSeparator: { " :".contains($0) }).map(String.init)
        let id = words.removeFirst()
        let members = words.compactMap(areas.key(of:))
        guard members.count == words.count else { throw Malformed(text: text) }
        return AreaGroup(id: id, name: id.uppercased(), areas: members.sorted(), arePeers: !id.hasPrefix("list"))
    }

    private func date(_ text: String) throws -> PartialDate {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard let year = parts.first,
            let date = PartialDate(
                year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
        else { throw Malformed(text: text) }
        return date
    }

    private func confidence(_ text: String) throws -> Interval {
        let bounds = text.ranges(of: "..").first.map { [text[..<$0.lowerBound], text[$0.upperBound...]] } ?? []
        let numbers = try bounds.map { try FigureText.parse(String($0)).number }
        return Interval(lower: numbers.first, upper: numbers.last)
    }

    private func decision(
        _ text: String, line: Int, _ areas: Register<Area>, _ metrics: Register<Metric>, _ sources: Register<Source>
    ) throws -> Decision {
        let words = text.split(separator: " ").map(String.init)
        guard words.count == 3, let rule = FindingRule(rawValue: words[0]), let date = PartialDate(year: 2026) else {
            throw Malformed(text: text)
        }
        let parts = words[1].split(whereSeparator: { "@#".contains($0) }).map(String.init)
        guard let metric = metrics.key(of: parts[0]) else { throw Malformed(text: text) }
        var key = FindingKey(metric: metric)
        if parts.count > 1 { key.area = areas.key(of: parts[1]) }
        if parts.count > 2 { key.period = try Period.parse(parts[2], nature: metrics[metric].nature) }
        let publication: Decision.Publication
        switch words[2] {
        case "all": publication = .all
        case "neither": publication = .neither
        case let word where word.hasPrefix("@"):
            guard let source = sources.key(of: String(word.dropFirst())) else { throw Malformed(text: text) }
            publication = .source(source)
        default: publication = .place(String(words[2].dropFirst()))
        }
        return Decision(
            rule: rule, key: key, reason: "理由", date: date, publication: publication,
            origin: Origin(file: "decisions.yml", line: line))
    }

    private func observation(
        _ text: String, line: Int, _ areas: Register<Area>, _ metrics: Register<Metric>, _ sources: Register<Source>
    ) throws -> Observation {
        let words = text.split(separator: " ").map(String.init)
        guard words.count >= 4, let metric = metrics.key(of: words[0]), let area = areas.key(of: words[1]) else {
            throw Malformed(text: text)
        }
        var observation = Observation(
            metric: metric, area: area, period: try Period.parse(words[2], nature: metrics[metric].nature), figure: nil,
            text: words[3], source: Key(position: 0), origin: Origin(file: "data.csv", line: line))
        if words[3] != "-" {
            observation.figure = try FigureText.parse(words[3]).figure(
                unit: metrics[metric].unit, isCount: metrics[metric].isCount)
        }
        for word in words.dropFirst(4) {
            if word.hasPrefix("@"), let source = sources.key(of: String(word.dropFirst())) {
                observation.source = source
            } else if word.hasPrefix("^") {
                observation.locator = String(word.dropFirst())
            } else if word.contains("..") {
                observation.confidence = try confidence(word)
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
        Metric(id: id, name: "数", unit: "起", nature: .flow, better: better, theme: Key(position: 0))
    }

    static func rate(_ id: String = "rate", better: Polarity = .higher) -> Metric {
        Metric(
            id: id, name: "率", unit: "%", nature: .ratio, better: better, decimals: 1, theme: Key(position: 0))
    }

    static func stock(_ id: String = "stock") -> Metric {
        Metric(id: id, name: "存量", unit: "人", nature: .stock, better: .higher, theme: Key(position: 0))
    }
}

extension Report {
    func area(_ id: String) throws -> Key<Area> {
        guard let key = areas.key(of: id) else { throw ReportSketch.Malformed(text: id) }
        return key
    }

    func metric(_ id: String) throws -> Key<Metric> {
        guard let key = metrics.key(of: id) else { throw ReportSketch.Malformed(text: id) }
        return key
    }

    func names(_ keys: some Sequence<Key<Area>>) -> String {
        keys.map { areas[$0].id }.joined(separator: " ")
    }
}

/// Numbers that look random and are the same in every run (xorshift64*).
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 2_685_821_657_736_338_717
    }
}
