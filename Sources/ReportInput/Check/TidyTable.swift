import Diagnostics
import ReportModel

/// A tidy table on its way to observations: one a row, in parts that are read side by side.
struct TidyTable: Sendable {
    private let table: CSVTable
    private let positions: [ObservationColumn: Int]
    private let categories: BreakdownColumns
    private let areas: AreaCheck
    private let metrics: MetricCheck
    private let sources: DeclaredIDs<Source>

    init(
        _ table: CSVTable, _ columns: [ObservationColumn?], _ categories: BreakdownColumns, areas: AreaCheck,
        metrics: MetricCheck, sources: DeclaredIDs<Source>
    ) {
        self.table = table
        self.categories = categories
        positions = ObservationColumn.positions(in: columns)
        self.areas = areas
        self.metrics = metrics
        self.sources = sources
    }

    /// What came of some rows.
    struct Part: Sendable {
        /// Those of parts that are not in the register of metrics have provisional keys.
        var observations: [Observation] = []
        /// The parts with provisional keys, in their order.
        var combinations: [Variant] = []
        /// The rows that something is to be said of. They are left to a check that has seen all rows before, since what is
        /// said of an unknown word depends on how much has been said.
        var refused: [Int] = []
    }

    func record(row: Int) -> TableRecord<CSVTable> {
        TableRecord(table: table, positions: positions, breakdowns: categories, row: row)
    }

    /// The rows of the table, part by part in their order. Each part is let go when it has been taken.
    func parts(by workforce: Workforce) -> some Sequence<Part> {
        let count = max(0, table.rowCount - 1)
        let parts = max(min(workforce.size, count / Self.fewestRows), (count + Self.mostRows - 1) / Self.mostRows, 1)
        let registers = PlainRows.Registers(
            areas: areas.ids, metrics: metrics.ids, sources: sources,
            measures: metrics.metrics.elements.map(PlainRows.Measure.init))
        var rest = workforce.map(parts) { part in
            self.part(rows: 1 + count * part / parts..<1 + count * (part + 1) / parts, registers)
        }
        rest.reverse()
        return IteratorSequence(AnyIterator { rest.popLast() })
    }

    /// So many rows at least are worth a thread, which takes some 50 µs to start.
    private static let fewestRows = 500
    /// Two copies of a part stand in memory when it is put to the others: 4.5 MB.
    private static let mostRows = 50_000

    private func part(rows: Range<Int>, _ registers: PlainRows.Registers) -> Part {
        var part = Part()
        part.observations.reserveCapacity(rows.count)
        table.bytes.withUnsafeBufferPointer { bytes in
            let plain = PlainRows(
                table, bytes, positions: ObservationColumn.allCases.map { positions[$0] }, registers: registers)
            var memory = PlainRows.Memory(categories: categories.columns.map { _ in CellMemo() })
            var cells = [Range<Int>](repeating: 0..<0, count: table.cellCount(ofRow: 0))
            var careful = ObservationCheck(areas: areas, metrics: metrics, sources: sources, categories: categories)
            for row in rows {
                if let observation = plain.observation(row: row, &cells, &memory, &careful.breakdowns) {
                    part.observations.append(observation)
                } else if let found = careful.observations(of: record(row: row)) {
                    part.observations += found
                } else {
                    part.refused.append(row)
                }
            }
            part.combinations = careful.breakdowns.combinations
        }
        return part
    }
}

extension ObservationColumn {
    /// The first column of each kind.
    static func positions(in columns: [ObservationColumn?]) -> [ObservationColumn: Int] {
        Dictionary(columns.enumerated().compactMap { position, column in column.map { ($0, position) } }) { first, _ in
            first
        }
    }
}
