import Markup
import ReportAnalysis
import ReportModel

/// A column of a designed table: one thing told of one metric in one period.
struct DesignedColumn {
    let view: Viewpoint
    let design: TableDesign
    let kind: TableDesign.Column
    let compared: ComparedColumn
    /// Whether ranks stand below the figures they belong to, where no column tells them.
    let namesRanks: Bool
    /// The place of the metric in the period among the columns of the comparison.
    let index: Int

    func cell(_ row: ComparisonTable.Row, _ notes: inout TableNotes) -> Cell {
        switch row.cells[index] {
        case .missing(let reason):
            return Cell.missing(view.words.reasons.missing(reason), detail: reason.latest.map(view.latest))
        case .point(let point, let place):
            var cell = told(point, place, &notes)
            if kind == .value { cell.shade = compared.shade(of: point.area) }
            return cell
        }
    }

    private func told(_ point: Point, _ place: ComparisonTable.Place, _ notes: inout TableNotes) -> Cell {
        switch kind {
        case .value: return value(point, place, &notes)
        case .period: return view.cell(point.period)
        case .rank: return rank(place)
        case .change:
            return series(of: point).map {
                ChangeCell(view: view, point: point, series: $0, base: design.changeBase).cell
            }
                ?? Cell.missing(view.words.reasons.notObserved)
        case .share: return ShareCell(view: view, point: point).cell
        case .perHead: return PerHeadCell(view: view, point: point).cell
        case .median:
            return MedianOfTableCell(view: view, place: place, ranking: compared.ranking(of: point.area)).cell
        case .target: return TargetCell(view: view, place: place, metric: compared.metric).cell
        case .bar, .strip, .sparkline: return drawing(point)
        case .source: return SourceLinks(view: view, observations: Array(point.observations)).cell
        }
    }

    /// The figure with its rank and its period, as far as no columns tell them.
    private func value(_ point: Point, _ place: ComparisonTable.Place, _ notes: inout TableNotes) -> Cell {
        var cell = FigureCell(view: view, point: point, unit: "").cell(&notes)
        if namesRanks, !design.columns.contains(.rank), case .value(let standing) = place.standing, standing.isMerit {
            cell.content.addLine(view.words.tables.rankOf(standing.rank, standing.count), .class("rank"))
        }
        if point.period != compared.period, !design.columns.contains(.period) {
            cell.content.addLine(view.label(point.period), .class("period"))
        }
        return cell
    }

    private func rank(_ place: ComparisonTable.Place) -> Cell {
        switch place.standing {
        case .value(let standing):
            return RankCell.cell(standing.rank, of: standing.count, nil, view.words.tables)
        case .refused(let refusal): return Cell.missing(view.words.reasons.standing(refusal))
        }
    }

    /// What cannot stand beside the others is not drawn; the reason takes its place.
    private func drawing(_ point: Point) -> Cell {
        if kind == .sparkline {
            return series(of: point).map { series in
                SparklineCell(
                    view: view, series: series, test: view.analysis.trend(of: series).value, isPickable: false
                ).cell
            }
                ?? Cell.missing(view.words.reasons.notObserved)
        }
        guard let figure = point.figure, compared.figures.obstacle(of: point.area) == nil else {
            return Cell.missing(view.words.designs.notDrawnHere)
        }
        if kind == .bar { return Cell(.drawing, CellBar(BarValue(figure), on: compared.bars).html) }
        guard compared.figures.drawn.count > 1 else { return Cell.missing(view.words.designs.notDrawnHere) }
        return Cell(
            .drawing,
            StripMark(peers: compared.strip, own: figure.number.position, interval: figure.drawnInterval).html)
    }

    private func series(of point: Point) -> Series? {
        view.analysis.series(of: point.metric, for: point.area)
    }
}
