import Markup
import ReportAnalysis
import ReportModel

/// The headers of a designed table: metrics with their units and periods, and below them what is told of each.
struct DesignedHead {
    let view: Viewpoint
    let design: TableDesign
    /// In the order of the table: what is told of the first metric in its first period, and so on.
    let columns: [DesignedColumn]

    private var words: DesignWords { view.words.designs }
    /// Whether several things are told of each figure, so that they need headers below that of the metric.
    private var tellsSeveral: Bool { design.columns.count > 1 }

    /// One row of headers where each metric has one column, else the lower row of two.
    var columnHeads: [DataTable.Column] {
        columns.map { column in
            var head = DataTable.Column(
                tellsSeveral
                    ? name(of: column)
                    : design.periods.count > 1 ? periodName(of: column.compared) : self.head(of: column.compared))
            head.isNumeric = column.kind.isNumeric
            return head
        }
    }

    /// The upper row: a metric with all of its columns or, where several things are told in several periods, a metric in
    /// a period.
    var groups: [DataTable.Group] {
        guard tellsSeveral || design.periods.count > 1 else { return [] }
        let width = tellsSeveral ? design.columns.count : design.periods.count
        return stride(from: 0, to: columns.count, by: width).map { first in
            DataTable.Group(head: head(of: columns[first].compared), count: width)
        }
    }

    /// The metric, its unit, and the period where all figures are of one.
    private func head(of column: ComparedColumn) -> HTML {
        HTML { html in
            html.append(view.link(column.metric.shortName, to: .metric(column.column.metric)))
            html.add(.span, view.words.tables.inBrackets(column.metric.unit), .class("unit"))
            if tellsSeveral || design.periods.count == 1, let period = column.period {
                html.addLine(view.label(period), .class("period"))
            }
        }
    }

    private func periodName(of column: ComparedColumn) -> HTML {
        HTML(text: column.period.map(view.label) ?? words.choice(column.column.choice))
    }

    /// What the column tells, with its unit where that is not the metric's.
    private func name(of column: DesignedColumn) -> HTML {
        let metric = column.compared.metric
        switch column.kind {
        case .perHead:
            guard let perHead = metric.perHead else { return HTML(text: words.columnName(.perHead)) }
            let unit = view.words.profile.perHeadUnit(
                metric.unit, perHead.factor, view.report.metrics[perHead.population].unit)
            return named(words.columnName(.perHead), unit)
        case .rank where metric.better == .neutral:
            return named(words.columnName(.rank), words.bySize)
        case .rank:
            return named(words.columnName(.rank), view.words.tables.order(metric.better))
        default: return HTML(text: words.columnName(column.kind))
        }
    }

    private func named(_ name: String, _ remark: String) -> HTML {
        HTML { html in
            html.text(name)
            html.add(.span, view.words.tables.inBrackets(remark), .class("unit"))
        }
    }
}

extension TableDesign.Column {
    /// Whether what it tells are numbers, which stand on the right.
    fileprivate var isNumeric: Bool {
        switch self {
        case .value, .rank, .change, .share, .perHead, .median, .target: true
        case .period, .bar, .strip, .sparkline, .source: false
        }
    }
}
