import Diagnostics
import ReportModel

/// Rows of cells below a header, with the place of each: a CSV file, or a sheet of a workbook.
protocol Table: Sendable {
    /// The number of rows, the header among them.
    var rowCount: Int { get }
    func cellCount(ofRow row: Int) -> Int
    /// The text of a cell, without white space around it.
    func text(row: Int, column: Int) -> String
    func place(row: Int, column: Int) -> Place
    /// Where a row begins.
    func place(ofRow row: Int) -> Place
    /// What is kept of where a row was read from.
    func origin(ofRow row: Int) -> Origin
}
