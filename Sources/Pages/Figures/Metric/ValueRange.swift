import ReportAnalysis
import ReportModel

/// Who is highest and who lowest of those that are ranked with each other, in words that say no more than the figures
/// allow: every area that may be it.
struct ValueRange {
    let view: Viewpoint
    let ranking: Ranking

    private var words: SentenceWords { view.words.sentences }

    /// A sentence of its own; nil where there are fewer than two figures.
    var sentence: String? {
        let clauses = clauses
        return clauses.isEmpty ? nil : words.capitalized(view.words.tables.sentence(clauses))
    }

    /// The same as parts of a sentence.
    var clauses: [String] {
        let (highest, lowest) = (ranking.highest, ranking.lowest)
        guard let first = highest.first, !lowest.isEmpty else { return [] }
        if highest.count == ranking.count, lowest.count == ranking.count {
            return [isCertainlyEqual(highest) ? words.allEqual(text(first)) : words.allOverlap]
        }
        return [words.highest(told(highest)), words.lowest(told(lowest))]
    }

    /// The one area, the areas that certainly share the value, or those that it is among, each with its own figure; of many
    /// only how many they are.
    private func told(_ areas: [Key<Area>]) -> String {
        let isFew = areas.count <= Self.mostNamed
        if let first = areas.first, areas.count == 1 || isCertainlyEqual(areas) {
            let names = isFew ? view.list(areas.map(name)) : view.words.metrics.areas(areas.count)
            return areas.count == 1 ? words.one(names, text(first)) : words.shared(names, text(first))
        }
        return words.uncertain(
            isFew
                ? view.list(areas.map { name($0) + view.words.tables.inBrackets(text($0)) })
                : view.words.metrics.areas(areas.count))
    }

    private static let mostNamed = 3

    /// Whether areas have one exact value, and not only figures that are printed alike.
    private func isCertainlyEqual(_ areas: [Key<Area>]) -> Bool {
        let members = Set(areas)
        let bounds = Set(ranking.entries.filter { members.contains($0.area) }.map(\.bounds))
        guard bounds.count == 1, let only = bounds.first, let lower = only.lower else { return false }
        return lower == only.upper
    }

    private func name(_ area: Key<Area>) -> String { view.report.areas[area].name }

    /// The figure of an area as printed, with its period where they differ.
    private func text(_ area: Key<Area>) -> String {
        guard let entry = ranking.entry(of: area),
            let figure = view.analysis.point(of: ranking.metric, for: area, in: entry.period)?.figure
        else { return "" }
        let text = view.numbers.figure(figure, unit: view.report.metrics[ranking.metric].unit)
        return ranking.isAcrossPeriods ? text + view.words.tables.inBrackets(view.label(entry.period)) : text
    }
}
