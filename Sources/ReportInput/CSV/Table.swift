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

extension Table {
    /// What is said of a header with nothing below it: it publishes nothing, which nobody means.
    var withoutRows: Diagnostic {
        var problem = Diagnostic(
            .tableEnd, at: place(ofRow: 0), Phrase("The table has no rows.", zh: "表中没有数据行。"),
            remedy: Phrase("Put the figures below the header, or take the table away.", zh: "请在表头下填写数据，或删去该表。"))
        // One that is prepared for a time to come does no harm.
        problem.severity = .warning
        return problem
    }
}
