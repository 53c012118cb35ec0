import Diagnostics
import ReportModel

/// One observation of a file with a layout: the words of its cells, changed where the layout says what they mean; places
/// are those of the cells.
struct LaidOutRecord: ObservationRecord {
    let table: LaidOutTable
    /// From 0.
    let row: Int
    /// The column of the figure, from 0; nil in a tidy table whose value is a constant.
    let column: Int?
    let metric: String
    let area: String
    let period: String
    let value: String
    let status: String
    let unit: String
    /// Where the unit stands, if not in a column.
    let unitPlace: Place?

    func text(_ column: ObservationColumn) -> String {
        switch column {
        case .metric: metric
        case .area: area
        case .period: period
        case .value: value
        case .status: status
        case .unit: unit
        case .note, .source, .locator: table.text(column, row: row)
        case .lower, .upper: bound(table.text(column, row: row))
        }
    }

    /// A bound; none where a symbol stands that the layout knows.
    private func bound(_ text: String) -> String { table.layout.words.symbols[text] == nil ? text : "" }

    var layoutName: String? { table.layout.name }

    func place(_ column: ObservationColumn) -> Place {
        if column == .unit, let unitPlace { return unitPlace }
        if column == .value, let position = self.column { return table.grid.place(row: row, column: position) }
        if column == table.layout.shape.across, let position = self.column { return table.headingPlace(position) }
        return table.place(column, row: row)
    }

    func category(_ number: Int) -> String {
        table.name(row: row, column: table.breakdowns.columns[number].position)
    }

    func place(ofCategory number: Int) -> Place {
        table.place(ofName: row, column: table.breakdowns.columns[number].position)
    }

    /// Of a row with one figure its beginning, of one with several the cell.
    var origin: Origin {
        table.grid.origin(row: row, column: table.layout.shape.across == nil ? 0 : column ?? 0)
    }
}
