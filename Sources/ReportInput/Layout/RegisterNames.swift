import Diagnostics
import ReportModel

/// What the areas and metrics of a project are called, as written.
struct RegisterNames {
    private var areas: [String: String] = [:]
    private var metrics: [String: String] = [:]
    /// The units that metrics are measured in.
    private(set) var units: Set<String> = []
    /// The breakdowns that metrics declare, by their ids and names in small letters, with all words that cells may have.
    private var breakdowns: [String: (id: String, words: Set<String>)] = [:]

    init(_ draft: ReportDraft) {
        for area in draft.areas.entries {
            let names = [area.id.value, area.name.value, area.shortName, area.code?.value].compactMap { $0 }
            for name in names + area.aliases { areas[name] = area.id.value }
        }
        for metric in draft.metrics.entries {
            let names = [metric.id.value, metric.name, metric.shortName].compactMap { $0 } + metric.aliases
            for name in names { metrics[name] = metric.id.value }
            units.insert(Unit.canonical(PrintedScale.split(metric.unit).unit))
            for dimension in metric.dimensions { add(dimension) }
        }
    }

    private mutating func add(_ dimension: DimensionDraft) {
        let words = dimension.categories.flatMap { [$0.id, $0.name] + $0.aliases } + dimension.totals
        for name in [dimension.id.value, dimension.name] {
            let known = breakdowns[name.lowercased()]?.words ?? [Dimension.totalCode]
            breakdowns[name.lowercased()] = (dimension.id.value, known.union(words.map(\.value)))
        }
    }

    /// The breakdown that a column is called by, whether in capitals or not.
    func breakdown(named column: String) -> (id: String, words: Set<String>)? { breakdowns[column.lowercased()] }

    func isArea(_ text: String) -> Bool { areas[text] != nil }

    func isMetric(_ text: String) -> Bool {
        metrics[text] != nil || UnitLabel(text).map { metrics[$0.name] != nil } ?? false
    }

    func isPeriod(_ text: String) -> Bool {
        (try? Period.parse(text, nature: .ratio)) != nil
            || PeriodFormat(form: .yearSlashYear, yearStarts: nil).written(text) != nil
    }

    /// The id of the metric that the last part of a joined name calls: 受理 of 矛盾纠纷/受理（起）.
    func metric(ofLastPart label: String) -> String? {
        let last = label.split(separator: "/").last.map(String.init) ?? label
        return metrics[last] ?? UnitLabel(last).flatMap { metrics[$0.name] }
    }

    /// The id of what is called much like a word.
    func nearest(to word: String, _ key: LayoutKey) -> String? {
        let names = key == .metrics ? metrics : areas
        let bare = UnitLabel(word)?.name ?? word
        return Suggestion.nearest(to: bare, in: names.keys.sorted()).flatMap { names[$0] }
    }
}
