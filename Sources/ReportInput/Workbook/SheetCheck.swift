import Diagnostics

/// Looks at the cells of a sheet's table before they are read as observations.
struct SheetCheck {
    private let sheet: Sheet
    private let columns: [(number: Int, key: ObservationColumn)]
    private var problems: [Diagnostic] = []
    /// Runs of hidden rows.
    private var hidden: [ClosedRange<Int>] = []
    private var mergedBodies: Set<CellRange> = []

    init(_ sheet: Sheet, columns: [(number: Int, key: ObservationColumn)]) {
        self.sheet = sheet
        self.columns = columns
    }

    /// Whether a row is data that can be read; if it is data that can't, there is a problem.
    mutating func accepts(_ row: Sheet.Row) -> Bool {
        if row.cells.count == 1, TableWords.isRemark(row.cells[0].shown) { return false }
        if row.isHidden { addHidden(row.number) }
        var isSound = true
        for (column, key) in columns {
            if key.isNumber, let range = sheet.merged.range(at: CellAddress(row: row.number, column: column)) {
                if mergedBodies.insert(range).inserted { problems.append(SheetProblem.mergedBody(sheet, range)) }
                isSound = false
            }
            guard let cell = row.cell(column: column),
                let problem = Self.problem(cell, key, at: sheet.place(row: row.number, column: column))
            else { continue }
            problems.append(problem)
            isSound = false
        }
        return isSound
    }

    /// All that was found.
    func finished() -> [Diagnostic] {
        let hiddenColumns = columns.filter { sheet.isHidden(column: $0.number) }
        return problems + hidden.map { SheetProblem.hiddenRows(sheet, $0) }
            + hiddenColumns.map { SheetProblem.hiddenColumn(sheet, $0.number) }
    }

    private mutating func addHidden(_ row: Int) {
        guard let last = hidden.last, last.upperBound == row - 1 else { return hidden.append(row...row) }
        hidden[hidden.count - 1] = last.lowerBound...row
    }

    /// Why a cell cannot be a part of an observation; nil if it can.
    static func problem(_ cell: Cell, _ key: ObservationColumn, at place: Place) -> Diagnostic? {
        switch cell.content {
        case .text, .number, .flag: return nil
        case .error(let text): return SheetProblem.failed(text, at: place)
        case .uncomputed: return SheetProblem.uncomputed(at: place)
        case .date(let date):
            // Only words can hold a day that is not a period: a remark, a place in a source.
            let isWhole = date.parts.isSuperset(of: [.year, .month, .day])
            let fits = key == .period ? date.text != nil : [.note, .locator].contains(key) && isWhole
            return fits ? nil : SheetProblem.madeDate(date, key, at: place)
        }
    }
}

extension ObservationColumn {
    /// Whether numbers stand in the column.
    var isNumber: Bool { [.value, .lower, .upper].contains(self) }
}
