import Diagnostics
import ReportModel

/// Reads the observations of a file with a layout: row by row, and in a table that is read crosswise cell by cell.
struct LaidOutReading {
    private let table: LaidOutTable
    private var labels: LabelReading
    private var cells: CellReading
    private var units: UnitReading
    private var found: [Diagnostic] = []
    private var filters: FilterReading

    init(_ table: LaidOutTable, areas: AreaCheck, metrics: MetricCheck) {
        self.table = table
        labels = LabelReading(table, areas: areas, metrics: metrics)
        cells = CellReading(table)
        units = UnitReading(table, metrics: metrics)
        filters = FilterReading(table)
    }

    /// Hands over each observation in the order of the file.
    mutating func read(_ receive: (LaidOutRecord) -> Void) {
        let headings = table.layout.shape.across.map { across in
            table.valueColumns.map { column in (column, labels.heading(column, across)) }
        }
        for row in table.rows where filters.admits(row) && isEmptyWhereItMust(row) && cells.isSound(row: row) {
            guard let row = labelled(row) else { continue }
            guard let headings else {
                read(row, column: table.valueColumns.first, receive)
                continue
            }
            for case (let column, .meaning(let heading)) in headings {
                read(row.with(heading, as: table.layout.shape.across), column: column, receive)
            }
        }
    }

    var problems: [Diagnostic] { found + units.problems + labels.finished() + cells.finished() + filters.finished() }

    /// The words of a row that all of its figures have in common, as the layout means them.
    private struct Row {
        let number: Int
        var metric = ""
        var area = ""
        var period = ""
        /// The label that the metric was told by, which may name a unit.
        var metricLabel = ""

        func with(_ heading: LabelReading.Meaning, as part: ObservationColumn?) -> Row {
            var row = self
            switch part {
            case .metric: (row.metric, row.metricLabel) = (heading.text, heading.label)
            case .area: row.area = heading.text
            case .period: row.period = heading.text
            default: break
            }
            return row
        }
    }

    /// Nil if the layout leaves the row out, or if a problem does.
    private mutating func labelled(_ number: Int) -> Row? {
        var row = Row(number: number)
        var isRead = true
        for part in [ObservationColumn.metric, .area, .period] where part != table.layout.shape.across {
            switch labels.label(part, row: number) {
            case .meaning(let meaning): row = row.with(meaning, as: part)
            case .skipped, .refused: isRead = false
            }
        }
        guard isRead, labels.agreesWithName(row: number, area: row.area) else { return nil }
        return row
    }

    private mutating func read(_ row: Row, column: Int?, _ receive: (LaidOutRecord) -> Void) {
        guard let cell = cells.read(row: row.number, column: column) else { return }
        let unit = units.unit(row: row.number, column: column, label: row.metricLabel)
        receive(
            LaidOutRecord(
                table: table, row: row.number, column: column, metric: row.metric, area: row.area, period: row.period,
                value: cell.value, status: cell.status, unit: unit.text, unitPlace: unit.place))
    }

    private mutating func isEmptyWhereItMust(_ row: Int) -> Bool {
        var isEmpty = true
        for column in table.emptyColumns where !table.grid.text(row: row, column: column).isEmpty {
            found.append(LayoutProblem.notEmpty(table, row: row, column: column))
            isEmpty = false
        }
        return isEmpty
    }
}
