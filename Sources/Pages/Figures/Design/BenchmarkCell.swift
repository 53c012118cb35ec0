import Markup
import ReportAnalysis
import ReportModel

/// What a figure is held against: the median of those it is ranked with, or the target of its metric.
struct BenchmarkCell {
    let view: Viewpoint
    let point: Point
    let compared: ComparedColumn
    let kind: TableDesign.Column
    var cell: Cell { Cell.missing(view.words.reasons.neutral) }
}
