import ReportAnalysis
import ReportModel

/// What a table says, in front of it: how much is known, and who is highest and lowest as far as the figures allow it.
///
/// Where figures are of several levels, the level that most of them are of is told of; where periods differ, those of the
/// period that most are of, unless they are ranked with each other.
struct TableSentence {
    let view: Viewpoint
    let table: ComparisonTable

    private var words: SentenceWords { view.words.sentences }

    var text: String {
        let ranges = table.columns.indices.lazy.compactMap(range).prefix(Self.mostTold)
        return view.words.tables.sentences([counts] + ranges)
    }

    /// More sentences than these tell less.
    private static let mostTold = 4

    private var counts: String {
        if let column = table.columns.first, table.columns.count == 1 {
            return view.words.metrics.reported(column.summary.areas, column.summary.told)
        }
        let told = table.columns.reduce(0) { $0 + $1.summary.told }
        return view.words.comparisons.counts(
            table.rows.count, table.design.metrics.count, told, table.rows.count * table.columns.count)
    }

    /// Nil where fewer than two figures can be compared with each other.
    private func range(ofColumn index: Int) -> String? {
        let column = table.columns[index]
        // Of several of one size the first.
        let largest = column.rankings.reduce(nil as Ranking?) { best, next in
            next.count > best?.count ?? 1 ? next : best
        }
        guard let ranking = largest, let first = ranking.entries.first else { return nil }
        var scope = [ranking.isAcrossPeriods ? words.severalPeriods : view.label(ranking.period)]
        if ranking.count < column.summary.told {
            scope.append(words.levelCount(view.words.areas.level(view.report.areas[first.area].level), ranking.count))
        }
        let name = view.report.metrics[column.metric].shortName
        let clauses = clauses(ranking) + [missing(inColumn: index)].compactMap(\.self)
        return words.about(name, view.list(scope), view.words.tables.sentence(clauses))
    }

    private func clauses(_ ranking: Ranking) -> [String] {
        let range = ValueRange(view: view, ranking: ranking).clauses
        // Of two figures, or where nobody is ahead, a middle says nothing.
        guard range.count > 1, let median = ranking.median.value else { return range }
        return range + [self.median(median, ranking.metric)]
    }

    /// Who has no figure, where they are few.
    private func missing(inColumn index: Int) -> String? {
        let missing = table.rows.filter { !($0.cells[index].point?.hasValue ?? false) }.map(\.area)
        guard (1...Self.mostMissing).contains(missing.count) else { return nil }
        return words.missing(view.list(missing.map { view.report.areas[$0].name }))
    }

    private static let mostMissing = 3

    private func median(_ median: Median, _ key: Key<Metric>) -> String {
        let metric = view.report.metrics[key]
        let text = view.words.tables.median(
            view.exact(median.value, of: metric, scale: median.scale, unit: metric.unit))
        guard median.bounds != Interval(exactly: median.value) else { return text }
        return text
            + view.words.tables.inBrackets(
                view.words.tables.bounds(view.numbers.interval(median.bounds, unit: metric.unit, scale: median.scale)))
    }
}
