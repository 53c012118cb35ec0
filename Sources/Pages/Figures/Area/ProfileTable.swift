import Markup
import ReportAnalysis
import ReportModel

/// The table of a theme on an area's page: for each metric the latest figure, what it is compared with, and where it
/// comes from.
struct ProfileTable {
    private let view: Viewpoint
    private let strips: PeerStrips
    private let trends: TrendSelections
    private var table: DataTable

    init(_ view: Viewpoint, strips: PeerStrips, trends: TrendSelections, id: String, caption: String) {
        self.view = view
        self.strips = strips
        self.trends = trends
        let words = view.words.tables
        let profile = view.words.profile
        table = DataTable(
            id: id, caption: caption,
            columns: [
                .init(words.metric), .init(words.value), .init(words.change, isOptional: true),
                .init(words.rank, isOptional: true), .init(words.peerMedian, isOptional: true),
                .init(profile.amongPeers, isOptional: true), .init(profile.overTime, isOptional: true),
                .init(words.sources),
            ], rows: [], notes: TableNotes(table: id))
        table.isProfile = true
        table.captionRepeatsHeading = true
    }

    /// Adds a metric, with the figures of its parts below its name.
    mutating func add(_ series: Series, parts: [Series]) {
        let point = series.latest
        let trend = view.analysis.trend(of: series)
        table.rows.append(
            DataTable.Row(
                header: MetricDetails(view: view, series: series, parts: parts, test: trend).html,
                cells: [
                    value(of: point), ChangeCell(view: view, point: point, series: series).cell,
                    RankCell(view: view, point: point).cell, MedianCell(view: view, point: point).cell,
                    StripCell(view: view, point: point, strip: strips.strip(at: point)).cell,
                    SparklineCell(
                        view: view, series: series, test: trend.value,
                        isPickable: trends.isPickable(series.area, on: series.metric)
                    ).cell,
                    SourceLinks(view: view, observations: Array(point.observations)).cell,
                ]))
    }

    /// Adds a metric of which only parts have figures.
    mutating func add(_ metric: Key<Metric>, parts: [Series]) {
        let header = HTML { html in
            html.add(.details, .class("metric-more")) { details in
                details.add(.summary, view.report.metrics[metric].name)
                details.add(.p, view.link(view.words.profile.metricPage, to: .metric(metric)))
                details.append(PartFigures(view: view, series: parts, period: nil).html)
            }
        }
        let missing = Cell.missing(view.words.reasons.partsOnly)
        table.rows.append(
            DataTable.Row(header: header, cells: Array(repeating: missing, count: table.columns.count - 1)))
    }

    private mutating func value(of point: Point) -> Cell {
        let unit = view.report.metrics[point.metric].unit
        var cell = FigureCell(view: view, point: point, unit: unit).cell(&table.notes)
        cell.content.addLine(view.label(point.period), .class("period"))
        return cell
    }

    /// What is to be said of several tables of the page together.
    func tell(_ remarks: inout TableRemarks) {
        guard !table.rows.isEmpty else { return }
        remarks.add(leftOut: table.leftOut, reasons: table.shownReasons)
    }

    var html: HTML { table.html(view.words.tables) }
}
