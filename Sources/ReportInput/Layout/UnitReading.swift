import Diagnostics
import ReportModel

/// Finds the unit of a figure where it stands: in a column, in a row of units, behind a name in parentheses, in one cell
/// for all, or in the layout.
struct UnitReading {
    private let table: LaidOutTable
    private let knownUnits: Set<String>
    /// The units of columns that the row of units tells.
    private var ofColumns: [Int: Located<String>] = [:]
    private var ofLabels: [String: String?] = [:]
    /// The unit of all.
    private var ofAll: Located<String>?

    init(_ table: LaidOutTable, metrics: MetricCheck) {
        self.table = table
        knownUnits = Set(metrics.metrics.elements.map { Unit.canonical(PrintedScale.split($0.unit).unit) })
        let grid = table.grid
        if let number = table.layout.units.row, number <= grid.rowCount {
            for column in table.valueColumns {
                let text = UnitLabel.plain(grid.name(row: number - 1, column: column))
                if !text.isEmpty { ofColumns[column] = Located(text, at: grid.place(row: number - 1, column: column)) }
            }
        }
        if let cell = table.layout.units.cell, cell.row <= grid.rowCount, cell.column <= grid.columnCount {
            let (row, column) = (cell.row - 1, cell.column - 1)
            let text = UnitLabel.plain(grid.name(row: row, column: column))
            if !text.isEmpty { ofAll = Located(text, at: grid.place(row: row, column: column)) }
        }
    }

    /// The unit as printed, empty for the metric's own; and its place, unless it stands in a column of units.
    ///
    /// - Parameter label: the words by which the metric was told.
    mutating func unit(row: Int, column: Int?, label: String) -> (text: String, place: Place?) {
        if table.column(.unit) != nil {
            let text = table.text(.unit, row: row)
            if !text.isEmpty { return (text, nil) }
        }
        if let column, let unit = ofColumns[column] { return (unit.value, unit.place) }
        if let unit = unit(in: label) {
            let isHeading = table.layout.shape.across == .metric
            return (unit, column.flatMap { isHeading ? table.headingPlace($0) : nil } ?? table.place(.metric, row: row))
        }
        if let ofAll { return (ofAll.value, ofAll.place) }
        guard let constant = table.layout.constants[.unit] else { return ("", nil) }
        return (constant.value, constant.place)
    }

    /// The words in parentheses behind a name, if they are a unit that somebody measures in and no remark.
    private mutating func unit(in label: String) -> String? {
        if let known = ofLabels[label] { return known }
        var found: String?
        if let unit = UnitLabel(label)?.unit {
            let bare = PrintedScale.split(unit).unit
            if knownUnits.contains(Unit.canonical(bare)) || Unit.isMeasure(bare) { found = unit }
        }
        ofLabels[label] = .some(found)
        return found
    }
}

/// A name with a unit behind it in parentheses: 救助金（万元）.
struct UnitLabel {
    let name: String
    let unit: String

    /// Nil for a name without parentheses at its end.
    init?(_ label: String) {
        guard let last = label.last, last == "）" || last == ")",
            let opening = label.lastIndex(where: { $0 == "（" || $0 == "(" }), opening > label.startIndex
        else { return nil }
        name = label[..<opening].trimmingBlanks()
        unit = Self.plain(String(label[label.index(after: opening)...].dropLast()))
    }

    /// The unit without 单位： before it and parentheses around it.
    static func plain(_ text: String) -> String {
        var text = text.trimmingBlanks()
        if let first = text.first, let last = text.last, "（(".contains(first), "）)".contains(last) {
            text = text.dropFirst().dropLast().trimmingBlanks()
        }
        for word in ["计量单位", "单位", "Unit", "unit"] where text.hasPrefix(word) {
            let rest = text.dropFirst(word.count).trimmingBlanks()
            if rest.hasPrefix("：") || rest.hasPrefix(":") { return rest.dropFirst().trimmingBlanks() }
        }
        return text
    }
}
