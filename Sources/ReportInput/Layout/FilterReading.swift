import Diagnostics

/// Chooses the rows that the layout's `where` lets in.
struct FilterReading {
    private let table: LaidOutTable
    /// For each filter the texts that stand in its column, up to a few, and whether one was let in.
    private var seen: [(texts: Set<String>, isMet: Bool)]
    private let values: [Set<String>]

    /// More are no list that a message could show.
    private static let mostShown = 30

    init(_ table: LaidOutTable) {
        self.table = table
        seen = table.filters.map { _ in ([], false) }
        values = table.filters.map { Set($0.filter.values.map(\.value)) }
    }

    mutating func admits(_ row: Int) -> Bool {
        var isAdmitted = true
        for (index, filter) in table.filters.enumerated() {
            let text = table.name(row: row, column: filter.column)
            if values[index].contains(text) {
                seen[index].isMet = true
            } else {
                isAdmitted = false
                if seen[index].texts.count < Self.mostShown { seen[index].texts.insert(text) }
            }
        }
        return isAdmitted
    }

    /// The problems of filters that let nothing in.
    func finished() -> [Diagnostic] {
        zip(table.filters, seen).compactMap { entry, seen in
            guard !seen.isMet, !table.rows.isEmpty else { return nil }
            return LayoutProblem.nothingPasses(entry.filter, texts: seen.texts.sorted(), file: table.grid.file)
        }
    }
}
