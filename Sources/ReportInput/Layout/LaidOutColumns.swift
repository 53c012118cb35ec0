import Diagnostics

/// The header of a file with a layout, understood: which column is what. Columns count from 0.
struct LaidOutColumns {
    private let grid: any Grid
    private let layout: Layout
    private(set) var labels: [String] = []
    private(set) var parts: [LayoutColumn: Int] = [:]
    private(set) var breakdowns: [BreakdownColumns.Column] = []
    private(set) var filters: [(column: Int, filter: Layout.Filter)] = []
    private(set) var empty: [Int] = []
    private(set) var fillDown: [Int] = []
    private(set) var values: [Int] = []
    private(set) var problems: [Diagnostic] = []
    private var positions: [String: Int] = [:]
    private let header: [Int]

    init(_ grid: any Grid, _ layout: Layout) {
        self.grid = grid
        self.layout = layout
        header = layout.rows.header.map { $0 - 1 }
        let rows = header
        labels = (0..<grid.width(ofHeader: rows)).map { grid.label(rows: rows, column: $0) }
        findPositions()
        for (column, name) in layout.columns { parts[column] = position(of: name) }
        filters = layout.filters.compactMap { filter in position(of: filter.column).map { ($0, filter) } }
        breakdowns = layout.breakdowns.compactMap { breakdown in
            position(of: breakdown.column).map {
                BreakdownColumns.Column(
                    dimension: breakdown.dimension.value, position: $0, totals: breakdown.totals,
                    categories: breakdown.categories)
            }
        }
        fillDown = layout.fillDown.compactMap { position(of: $0) }
        let ignored = Set(layout.ignored.map { HeaderText.collapsed($0.value) })
        let ignoredUnlessEmpty = Set(layout.ignoredUnlessEmpty.map { HeaderText.collapsed($0.value) })
        let known = Set(parts.values).union(filters.map(\.column)).union(breakdowns.map(\.position))
        for column in labels.indices where !known.contains(column) {
            let label = labels[column]
            if !label.isEmpty, ignored.contains(label) || positions[label] != column { continue }
            if ignoredUnlessEmpty.contains(label) {
                empty.append(column)
            } else if label.isEmpty {
                if !grid.isEmpty(column: column, from: layout.lastHeaderRow) {
                    problems.append(LayoutProblem.nameless(place(column)))
                }
            } else if layout.shape.across != nil {
                values.append(column)
            } else {
                problems.append(LayoutProblem.unknownColumn(label, at: place(column), layout))
            }
        }
        if layout.shape.across == nil { values = [parts[.value]].compactMap { $0 } }
        if layout.shape.across != nil, values.isEmpty, problems.isEmpty {
            problems.append(LayoutProblem.noValueColumns(grid, layout, header: header.last ?? 0))
        }
        problems.sort { $0.place < $1.place }
    }

    /// Where each name stands; one that stands in the header twice is refused.
    private mutating func findPositions() {
        let ignored = Set(layout.ignored.map { HeaderText.collapsed($0.value) })
        for (column, label) in labels.enumerated() where !label.isEmpty {
            guard let first = positions[label] else {
                positions[label] = column
                continue
            }
            if ignored.contains(label) { continue }
            problems.append(
                Diagnostic(
                    .columnDuplicate, at: place(column),
                    Phrase("The column “\(label)” stands in the header twice.", zh: "表头中的列“\(label)”重复出现。"),
                    remedy: Phrase("Delete one of the two columns.", zh: "请删除其中一列。"),
                    notes: [.init(Phrase("First given here.", zh: "第一次出现在此。"), at: place(first))]))
        }
    }

    private mutating func position(of name: Located<String>) -> Int? {
        if let position = positions[HeaderText.collapsed(name.value)] { return position }
        problems.append(LayoutProblem.missingColumn(name, labels: labels.filter { !$0.isEmpty }, file: grid.file))
        return nil
    }

    private func place(_ column: Int) -> Place {
        let row = header.last { !grid.text(row: $0, column: column).isEmpty } ?? header.last ?? 0
        return grid.place(row: row, column: column)
    }
}
