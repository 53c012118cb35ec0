import Diagnostics
import ReportModel

/// Finds the unit of a figure where it stands: in a column, in a row of units, behind a name in parentheses, in one cell
/// for all, or in the layout.
struct UnitReading {
    private let table: LaidOutTable
    private let knownUnits: Set<String>
    /// The units of columns that the row of units tells.
    private var ofColumns: [Int: Located<String>] = [:]
    /// That no unit stands where the layout says.
    private(set) var problems: [Diagnostic] = []
    private var ofLabels: [String: String?] = [:]
    /// The unit of all.
    private var ofAll: Located<String>?

    init(_ table: LaidOutTable, metrics: MetricCheck) {
        self.table = table
        knownUnits = Set(metrics.metrics.elements.map { Unit.canonical(PrintedScale.split($0.unit).unit) })
        let grid = table.grid
        if let number = table.layout.units.row {
            for column in table.valueColumns where number.value <= grid.rowCount {
                ofColumns[column] = Self.unit(grid, row: number.value - 1, column: column)
            }
            if ofColumns.isEmpty { problems.append(LayoutProblem.noUnits(number, in: grid)) }
        }
        if let cell = table.layout.units.cell {
            if cell.value.row <= grid.rowCount, cell.value.column <= grid.columnCount {
                ofAll = Self.unit(grid, row: cell.value.row - 1, column: cell.value.column - 1)
            }
            if ofAll == nil { problems.append(LayoutProblem.noUnit(cell, in: grid)) }
        }
    }

    private static func unit(_ grid: any Grid, row: Int, column: Int) -> Located<String>? {
        let text = UnitLabel.plain(grid.name(row: row, column: column))
        return text.isEmpty ? nil : Located(text, at: grid.place(row: row, column: column))
    }

    /// The unit as printed or as the layout means it, empty for the metric's own; and its place, unless it stands in a
    /// column of units.
    ///
    /// - Parameter label: the words by which the metric was told.
    mutating func unit(row: Int, column: Int?, label: String) -> (text: String, place: Place?) {
        let (text, place) = printed(row: row, column: column, label: label)
        guard !text.isEmpty, !table.layout.words.units.isEmpty else { return (text, place) }
        return (table.layout.words.units[HeaderText.collapsed(text)]?.value ?? text, place)
    }

    private mutating func printed(row: Int, column: Int?, label: String) -> (text: String, place: Place?) {
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

    /// The words in parentheses in a name, the last of them, if they are a unit that somebody measures in and no remark.
    private mutating func unit(in label: String) -> String? {
        if let known = ofLabels[label] { return known }
        let found = UnitLabel.remarks(in: label).last { unit in
            let bare = PrintedScale.split(unit).unit
            return table.layout.words.units[HeaderText.collapsed(unit)] != nil
                || knownUnits.contains(Unit.canonical(bare)) || Unit.isMeasure(bare)
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

    /// What stands in parentheses anywhere in a name, as in 救助金（万元）/发放.
    static func remarks(in label: String) -> [String] {
        label.split { $0 == "（" || $0 == "(" }.dropFirst(label.first.map { "（(".contains($0) } == true ? 0 : 1)
            .compactMap { part in
                part.firstIndex { $0 == "）" || $0 == ")" }.map { plain(String(part[..<$0])) }
            }
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
