import Diagnostics
import ReportModel

/// What `sort` says, taken apart: `disputes.change` is the metric `disputes` and its column `change`.
///
/// Names of metrics may have points in them (PM2.5), so that only the last part can be a column.
struct SortText {
    /// What stands before the last point; nil without a point.
    let metric: Located<String>?
    /// What stands behind the last point.
    let columnName: Located<String>?

    init(_ text: Located<String>) {
        guard let point = text.value.lastIndex(of: ".") else {
            (metric, columnName) = (nil, nil)
            return
        }
        metric = Located(String(text.value[..<point]), at: text.place)
        columnName = Located(String(text.value[text.value.index(after: point)...]), at: text.place)
    }

    /// The column, if there is one of that name.
    var column: TableDesign.Column? { columnName.flatMap { TableDesign.Column.named($0.value) } }
}
