import Diagnostics
import ReportModel

/// Reads cells of figures: the figure as printed, or what a symbol in its place means.
struct CellReading {
    private let table: LaidOutTable
    private var problems: [Diagnostic] = []
    private var empty: (first: Place, count: Int)?
    /// Words of the column of statuses, each with its code; nil for one that has none.
    private var statuses: [String: String?] = [:]

    /// The columns of parts but the value, each checked once a row.
    private let commonColumns: [(part: ObservationColumn, column: Int)]

    init(_ table: LaidOutTable) {
        self.table = table
        // A category is a word as the name of a metric is.
        let categories = table.breakdowns.columns.map { (part: ObservationColumn.metric, column: $0.position) }
        commonColumns =
            (categories
            + table.columns.compactMap { name, column in name.part.flatMap { $0 == .value ? nil : ($0, column) } })
            .sorted { $0.column < $1.column }
    }

    /// The figure and its status; nil if the layout passes over the cell, or if a problem does.
    mutating func read(row: Int, column: Int?) -> (value: String, status: String)? {
        guard let status = status(row: row), column.map({ isSound(row: row, column: $0, .value) }) ?? true
        else { return nil }
        let text = column.map { table.grid.text(row: row, column: $0) } ?? table.text(.value, row: row)
        if let meaning = table.layout.words.symbols[text]?.value {
            if LayoutWords.isSkip(meaning) { return nil }
            return ("", status.isEmpty ? meaning : status)
        }
        let place = { (table: LaidOutTable) in
            column.map { table.grid.place(row: row, column: $0) } ?? table.place(.value, row: row)
        }
        if text.isEmpty {
            guard status.isEmpty else { return (text, status) }
            empty = (empty?.first ?? place(table), (empty?.count ?? 0) + 1)
            return ("", Status.missing.rawValue)
        }
        if Self.isSymbol(text) {
            problems.append(LayoutProblem.undeclaredSymbol(Located(text, at: place(table)), table.layout))
            return nil
        }
        return (text, status)
    }

    func finished() -> [Diagnostic] {
        problems + (empty.map { [LayoutProblem.emptyCells($0.count, first: $0.first, table.layout)] } ?? [])
    }

    /// Whether the cells that the figures of a row have in common can be read.
    mutating func isSound(row: Int) -> Bool {
        var isSound = true
        for (part, column) in commonColumns where !self.isSound(row: row, column: column, part) { isSound = false }
        return isSound
    }

    private mutating func isSound(row: Int, column: Int, _ part: ObservationColumn) -> Bool {
        guard let problem = table.grid.problem(row: row, column: column, part: part) else { return true }
        problems.append(problem)
        return false
    }

    /// The code of the row's status, empty for none; nil, with a problem at the first such cell, for a word without one.
    private mutating func status(row: Int) -> String? {
        let text = table.text(.status, row: row)
        if text.isEmpty, table.layout.words.statuses[""] == nil { return text }
        if let known = statuses[text] { return known }
        let code = table.layout.words.statuses[text]?.value ?? Status.named(text)?.rawValue
        if code == nil {
            problems.append(
                LayoutProblem.undeclaredStatus(Located(text, at: table.place(.status, row: row)), table.layout))
        }
        statuses[text] = .some(code)
        return code
    }

    /// Whether a text stands where a figure should, and has no number.
    private static func isSymbol(_ text: String) -> Bool {
        if text.utf8.contains(where: { (48...57).contains($0) }) { return false }
        do throws(FigureSyntaxError) {
            _ = try FigureText.parse(cell: text)
            return false
        } catch {
            switch error {
            case .gapSymbol: return true
            // 几百 and 三分之一 are figures that nobody can read; what has no numeral at all is a symbol.
            case .unreadable:
                return !text.unicodeScalars.contains { $0.properties.numericType != nil || $0 == "=" || $0 == "#" }
            default: return false
            }
        }
    }
}
