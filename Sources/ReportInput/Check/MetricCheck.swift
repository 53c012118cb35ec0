import Diagnostics
import ReportModel

/// Makes the catalogue of metrics from its entries.
struct MetricCheck {
    private(set) var ids: DeclaredIDs<Metric>
    private(set) var metrics: Register<Metric> = Register()
    /// The metrics made of parts of others: of each declared category, and of those combinations that data have.
    private(set) var variants: [Variant: Key<Metric>] = [:]
    /// What cells may call the categories of each declared metric's dimensions; by the dimension's id.
    private var words: [[String: DimensionWords]] = []

    init(
        _ draft: RegisterDraft<MetricDraft>, themes: DeclaredIDs<Theme>, sources: DeclaredIDs<Source>,
        problems: inout [Diagnostic]
    ) {
        let drafts = draft.entries
        ids = DeclaredIDs(
            drafts.map(\.id), subject: Phrase("metric", zh: "指标"), unknown: .metricUnknown, file: ContentPath.metrics,
            unread: draft.unread,
            problems: &problems)
        let kept = ids.kept.map { drafts[$0] }
        for (position, draft) in kept.enumerated() {
            let key = Key<Metric>(position: position)
            for name in draft.names { ids.add(name: name, for: key) }
        }
        for name in ids.leftOut.flatMap({ drafts[$0].names }) { ids.leaveOut(name: name) }
        var elements = kept.map { draft in
            let population = draft.population.flatMap { other($0, than: draft, problems: &problems) }
            var metric = metric(draft, themes: themes, problems: &problems)
            metric.perHead = perHead(
                draft, by: population.map { ($0, kept[$0.position].nature) }, problems: &problems)
            metric.target = draft.target.flatMap {
                TargetCheck.target($0, of: metric, sources: sources, problems: &problems)
            }
            return metric
        }
        MetricCycles.cut(&elements, kept, problems: &problems)
        let dimensions = DimensionCheck(kept)
        problems += dimensions.problems
        words = dimensions.words
        for position in elements.indices { elements[position].dimensions = dimensions.dimensions[position] }
        metrics = Register(elements)
        problems += VariantIDs(kept, metrics).problems
        add(
            metrics.keys.flatMap { key in
                metrics[key].dimensions.enumerated().flatMap { dimension, declared in
                    declared.categories.indices.map {
                        Variant(of: key, [Variant.Choice(dimension: dimension, category: $0)])
                    }
                }
            })
    }

    /// What the words in the column of a dimension mean for a metric; nil if the metric has no such dimension.
    func words(of dimension: String, for metric: Key<Metric>) -> DimensionWords? {
        metric.position < words.count ? words[metric.position][dimension] : nil
    }

    /// Puts parts of metrics behind those that are there.
    mutating func add(_ new: [Variant]) {
        guard !new.isEmpty else { return }
        var made: [Variant] = []
        for variant in new {
            let id = VariantMetrics.id(variant, of: metrics[variant.metric])
            // An id that somebody has already is an error; the other one stands in so that checking can go on.
            if let other = ids.key(id) {
                variants[variant] = other
            } else {
                variants[variant] = ids.declare(id)
                made.append(variant)
            }
        }
        let parts = made.map { VariantMetrics.metric($0, in: metrics, keys: variants, ids: ids) }
        metrics = Register(metrics.elements + parts)
        for (variant, part) in zip(made, parts) {
            if let key = variants[variant] { ids.add(name: part.name, for: key) }
        }
    }

    private func metric(
        _ draft: MetricDraft, themes: DeclaredIDs<Theme>, problems: inout [Diagnostic]
    ) -> Metric {
        var ratio: Metric.Ratio?
        if let numerator = draft.numerator, let denominator = draft.denominator,
            let above = other(numerator, than: draft, problems: &problems),
            let below = other(denominator, than: draft, problems: &problems)
        {
            ratio = Metric.Ratio(numerator: above, denominator: below)
        }
        let changeOf = draft.changeOf.flatMap { other($0, than: draft, problems: &problems) }
        let change = changeOf.map { Metric.DeclaredChange(of: $0, base: draft.changeBase ?? .yearEarlier) }
        return Metric(
            id: draft.id.value, name: draft.name, shortName: draft.shortName, unit: draft.unit, nature: draft.nature,
            better: draft.better, decimals: draft.decimals ?? (Unit.isMeasure(draft.unit) ? 1 : 0),
            // An unknown theme is an error already; the first one stands in so that checking can go on.
            theme: themes.resolve(draft.theme, problems: &problems) ?? Key(position: 0),
            definition: draft.definition, note: draft.note, ratio: ratio,
            partOf: draft.partOf.flatMap { other($0, than: draft, problems: &problems) },
            hasCompleteParts: draft.hasCompleteParts, change: change,
            isAdditive: draft.isAdditive, range: range(draft, problems: &problems), aliases: draft.aliases)
    }

    /// A metric that another refers to, which may not be that one itself.
    private func other(
        _ id: Located<String>, than draft: MetricDraft, problems: inout [Diagnostic]
    ) -> Key<Metric>? {
        guard let key = ids.resolve(id, problems: &problems) else { return nil }
        guard key != ids.key(draft.id.value) else {
            problems.append(
                Diagnostic(
                    .valueInvalid, at: id.place,
                    Phrase("The metric “\(id.value)” refers to itself.", zh: "指标“\(id.value)”指向了自身。")))
            return nil
        }
        return key
    }

    /// The possible values: as declared; otherwise 0 to 100 % (1000 ‰) for shares that are no changes, and from 0 for
    /// counts.
    private func range(_ draft: MetricDraft, problems: inout [Diagnostic]) -> Interval {
        let minimum = draft.minimum.flatMap { number($0, problems: &problems) }
        let maximum = draft.maximum.flatMap { number($0, problems: &problems) }
        if let minimum, let maximum, maximum < minimum, let place = draft.maximum?.place {
            problems.append(
                Diagnostic(
                    .boundsOrder, at: place,
                    Phrase(
                        "The maximum \(maximum) is below the minimum \(minimum).", zh: "上限 \(maximum) 小于下限 \(minimum)。")
                ))
        }
        let share: DecimalNumber? =
            switch draft.unit {
            case "%" where draft.nature == .ratio && draft.changeOf == nil: DecimalNumber(100)
            case "‰" where draft.nature == .ratio && draft.changeOf == nil: DecimalNumber(1000)
            default: nil
            }
        let isCount = draft.nature != .ratio && draft.changeOf == nil && !Unit.isMeasure(draft.unit)
        return Interval(lower: minimum ?? (share != nil || isCount ? .zero : nil), upper: maximum ?? share)
    }

    private func number(_ text: Located<String>, problems: inout [Diagnostic]) -> DecimalNumber? {
        if let figure = try? FigureText.parse(text.value), figure.relation == .exact, figure.unit.isEmpty,
            let number = figure.number.shifted(by: figure.scale)
        {
            return number
        }
        problems.append(
            Diagnostic(
                .valueInvalid, at: text.place, Phrase("“\(text.value)” is no number.", zh: "“\(text.value)”不是数字。")))
        return nil
    }
}

extension MetricDraft {
    /// What data may call it besides its id.
    fileprivate var names: [String] { [name, shortName].compactMap { $0 } + aliases }
}
