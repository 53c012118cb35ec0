import Diagnostics
import ReportModel

/// The cells of a file as they stand in it, titles above a table and remarks below it among them: a CSV file, or a sheet
/// of a workbook. Rows and columns count from 0 here.
protocol Grid: Sendable {
    var file: String { get }
    var rowCount: Int { get }
    /// As many as the longest row has.
    var columnCount: Int { get }
    /// How many columns a header has.
    func width(ofHeader rows: [Int]) -> Int
    /// The text of a cell, without white space around it; empty where nothing stands.
    func text(row: Int, column: Int) -> String
    /// The same where the cell names something: of a merged cell, what the whole of it shows.
    func name(row: Int, column: Int) -> String
    func place(row: Int, column: Int) -> Place
    func place(ofRow row: Int) -> Place
    func origin(row: Int, column: Int) -> Origin
    /// Why a row cannot be read as one of a table whose header stands in other rows.
    func problem(ofRow row: Int, header: [Int]) -> Diagnostic?
    /// Why a cell cannot be read as a part of an observation.
    func problem(row: Int, column: Int, part: ObservationColumn) -> Diagnostic?
    /// The first filled cell of a row; nil for a blank row.
    func firstFilled(row: Int) -> Int?
    /// Whether nothing stands in a column from a row on.
    func isEmpty(column: Int, from row: Int) -> Bool
    /// What is to be said of rows and columns that were read, such as that they are hidden.
    func remarks(onRows rows: [Int], columns: [Int]) -> [Diagnostic]
    /// What stands in the cells of a header above one column, from above.
    func header(rows: [Int], column: Int) -> [String]
}

extension Grid {
    func isBlank(row: Int) -> Bool { firstFilled(row: row) == nil }

    /// The name of a column: what stands above it, from above and joined by `/`; the same words above each other count once.
    func label(rows: [Int], column: Int) -> String {
        var words: [String] = []
        for word in header(rows: rows, column: column).map(HeaderText.collapsed) {
            if !word.isEmpty, words.last != word { words.append(word) }
        }
        return words.joined(separator: "/")
    }
}
