import Diagnostics

/// What a layout file says of the data files it serves: where in them each part of an observation stands.
package struct Layout: Sendable {
    /// The path of the layout file from the project folder.
    let file: String
    let place: Place
    /// Patterns of paths below `Content/`; empty for the file of the same name beside the layout.
    let files: [Located<String>]
    /// How the files are written as bytes; nil where that is found out.
    let encoding: Located<DeclaredEncoding>?
    /// The sheets of a workbook; empty for the first one that people see.
    let sheets: [Located<String>]
    let rows: LayoutRows
    let shape: LayoutShape
    let columns: [LayoutColumn: Located<String>]
    let constants: [ObservationColumn: Located<String>]
    let breakdowns: [LayoutBreakdown]
    let units: LayoutUnits
    /// Columns whose empty cells repeat the cell above.
    let fillDown: [Located<String>]
    let filters: [Filter]
    let ignored: [Located<String>]
    /// Columns that are ignored as long as nothing stands in them.
    let ignoredUnlessEmpty: [Located<String>]
    let words: LayoutWords
    /// How periods are written; nil for the spellings that every data file may have.
    let periods: PeriodFormat?

    /// Only rows with one of some words in a column are read.
    struct Filter: Sendable {
        let column: Located<String>
        let values: [Located<String>]
    }

    /// How many rows of header there are before the table, the last of them; from 1.
    var lastHeaderRow: Int { rows.header.last ?? 1 }
}

/// Which rows of a file are what; numbers count from 1, as spreadsheets show them.
struct LayoutRows: Sendable {
    /// In ascending order; never empty.
    let header: [Int]
    let skippedNumbers: [ClosedRange<Int>]
    /// Beginnings of rows that are skipped, as written in their first filled cell.
    let skippedLabels: [Located<String>]
    /// The last row of the table; nil if it ends at a blank row or a remark.
    let last: Int?
    /// Beginnings of rows that end the table, besides the usual remarks.
    let endLabels: [String]

    func skips(_ number: Int) -> Bool { skippedNumbers.contains { $0.contains(number) } }
}

/// Where the units of a table stand, if not in a column of their own.
struct LayoutUnits: Sendable {
    /// A row with the unit of each column.
    let row: Located<Int>?
    /// A cell with the unit of all, such as `单位：万元`.
    let cell: Located<CellAddress>?
}

/// What the words of a file mean here: each word with an id, a code, or nothing where its row is skipped.
struct LayoutWords: Sendable {
    var metrics: [String: Located<String>] = [:]
    var areas: [String: Located<String>] = [:]
    var totals: [String: Located<String>] = [:]
    var units: [String: Located<String>] = [:]
    var symbols: [String: Located<String>] = [:]
    var statuses: [String: Located<String>] = [:]
    /// Of what rows that no register knows are left out.
    var skipsUnknown: Set<UnknownRows> = []

    /// The word that a row or a cell is to be passed over.
    static func isSkip(_ word: String) -> Bool { word == "skip" || word == "跳过" }
}
