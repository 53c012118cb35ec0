import Markup
import ReportAnalysis
import ReportModel

/// A metric broken down by one dimension: areas × categories for the latest period that most figures share.
struct BreakdownSection {
    let view: Viewpoint
    let metric: Key<Metric>
    let breakdown: Breakdown

    /// With more cells than this only the first areas are shown; the downloads have all.
    private static let mostCells = 3000

    private var words: MetricWords { view.words.metrics }
    /// Those that have figures at all.
    private var parts: [Breakdown.Part] {
        breakdown.parts.filter { !view.analysis.areas(with: $0.metric).isEmpty }
    }
    private var dimension: Dimension { view.analysis.dimension(breakdown, of: metric) }

    /// Empty where no category has a figure.
    var section: PageSection {
        PageSection(
            anchor: "by-\(dimension.id)", title: words.brokenDown(dimension.name),
            content: period.map(html) ?? HTML())
    }

    /// The latest period in which about as many cells have a value as ever do, at least four fifths; nil if none has.
    private var period: Period? {
        var counts: [Period: Int] = [:]
        for part in breakdown.parts {
            for series in view.analysis.series(of: part.metric) {
                for point in series.points where point.hasValue { counts[point.period, default: 0] += 1 }
            }
        }
        let most = counts.values.max() ?? 0
        return counts.filter { $0.value * 5 >= most * 4 }.keys.max()
    }

    private func html(_ period: Period) -> HTML {
        let measured = view.report.metrics[metric]
        let parts = parts
        let areas = areas(parts, period)
        let hasTotal = areas.contains { view.analysis.point(of: metric, for: $0, in: period) != nil }
        let columns = (hasTotal ? [metric] : []) + parts.map(\.metric)
        let shown = areas.prefix(max(1, Self.mostCells / columns.count))
        let id = "by-\(dimension.id)-table"
        var table = DataTable(
            id: id,
            caption: words.breakdownCaption(measured.name, dimension.name, view.label(period))
                + view.words.tables.inBrackets(measured.unit),
            columns: [.init(view.words.tables.area)] + (hasTotal ? [.init(words.total)] : [])
                + parts.map { part in
                    .init(view.link(dimension.categories[part.category].name, to: .metric(part.metric)))
                },
            rows: [], notes: TableNotes(table: id))
        for area in shown {
            let cells = columns.map { column in
                guard let point = view.analysis.point(of: column, for: area, in: period) else {
                    return Cell.missing(view.words.reasons.notObserved)
                }
                return FigureCell(view: view, point: point, unit: "").cell(&table.notes)
            }
            table.rows.append(DataTable.Row(header: view.area(area), cells: cells))
        }
        if shown.count < areas.count { table.remarks.append(words.onlyFirstAreas(shown.count, areas.count)) }
        return table.html(view.words.tables)
    }

    /// The areas that any category was observed for in a period, in register order.
    private func areas(_ parts: [Breakdown.Part], _ period: Period) -> [Key<Area>] {
        let areas = parts.flatMap { part in
            view.analysis.series(of: part.metric).filter { $0.points.contains { $0.period == period } }.map(\.area)
        }
        return Set(areas).sorted()
    }
}
