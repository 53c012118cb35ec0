import Diagnostics
import ReportModel

/// One observation as written, whichever kind of file it stands in.
protocol ObservationRecord {
    /// The text under a column or key; empty if there is none.
    func text(_ column: ObservationColumn) -> String
    /// Where that text stands, or where the record begins.
    func place(_ column: ObservationColumn) -> Place
    /// The word in one of the file's columns of breakdowns, by its number among them.
    func category(_ number: Int) -> String
    /// Where that word stands, or should stand.
    func place(ofCategory number: Int) -> Place
    /// Where the record begins.
    var origin: Origin { get }
    /// The name of the layout that the file is read by; nil if it needs none.
    var layoutName: String? { get }
}

extension ObservationRecord {
    var layoutName: String? { nil }

    func located(_ column: ObservationColumn) -> Located<String> {
        Located(text(column), at: place(column))
    }
}

/// A row of a table.
struct TableRecord<Source: Table>: ObservationRecord {
    let table: Source
    let positions: [ObservationColumn: Int]
    let breakdowns: BreakdownColumns
    let row: Int

    func text(_ column: ObservationColumn) -> String {
        guard let position = positions[column] else { return "" }
        return table.text(row: row, column: position)
    }

    func place(_ column: ObservationColumn) -> Place {
        guard let position = positions[column] else { return table.place(ofRow: row) }
        return table.place(row: row, column: position)
    }

    func category(_ number: Int) -> String { table.text(row: row, column: breakdowns.columns[number].position) }

    func place(ofCategory number: Int) -> Place { table.place(row: row, column: breakdowns.columns[number].position) }

    var origin: Origin { table.origin(ofRow: row) }
}

/// An item of a list in JSON or YAML, its values read as text.
struct ListRecord: ObservationRecord {
    private let texts: [ObservationColumn: Located<String>]
    private let categories: [Located<String>]
    private let begin: Place

    init(_ fields: Fields<ObservationColumn>, _ breakdowns: BreakdownColumns, problems: inout [Diagnostic]) {
        var fields = fields
        let before = fields.problems.count
        var texts: [ObservationColumn: Located<String>] = [:]
        for column in ObservationColumn.allCases { texts[column] = fields.text(column) }
        self.texts = texts
        let place = fields.place
        categories = breakdowns.columns.map { fields.category(in: $0.dimension) ?? Located("", at: place) }
        begin = fields.place
        problems += fields.problems.dropFirst(before)
    }

    func text(_ column: ObservationColumn) -> String { texts[column]?.value ?? "" }

    func place(_ column: ObservationColumn) -> Place { texts[column]?.place ?? begin }

    func category(_ number: Int) -> String { categories[number].value }

    func place(ofCategory number: Int) -> Place { categories[number].place }

    var origin: Origin {
        Origin(file: begin.file, line: begin.start?.line ?? 1, column: begin.start?.column ?? 1)
    }
}
