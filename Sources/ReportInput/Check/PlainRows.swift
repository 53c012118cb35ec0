import Diagnostics
import ReportModel

/// The rows of a tidy table in which nothing is unusual: words that mean something, values and bounds in plain digits.
/// Whatever else a row holds, `ObservationCheck` reads and tells of; both read the same.
///
/// Cells are compared as bytes and no text is made of what repeats: a tenth of the time. It is a class because closures copied
/// a structure with every row, which was two fifths of the time.
final class PlainRows {
    private let table: CSVTable
    /// Those of the table.
    private let bytes: UnsafeBufferPointer<UInt8>
    /// For each column of observations, by its place among all, the one of the table.
    private let positions: [Int?]
    private let registers: Registers
    private let dataTable: DataTable

    init(
        _ table: CSVTable, _ bytes: UnsafeBufferPointer<UInt8>, positions: [Int?], registers: Registers
    ) {
        self.table = table
        self.bytes = bytes
        self.positions = positions
        self.registers = registers
        dataTable = DataTable(file: table.file)
    }

    /// What rows refer to.
    struct Registers: Sendable {
        let areas: DeclaredIDs<Area>
        let metrics: DeclaredIDs<Metric>
        let sources: DeclaredIDs<Source>
        let measures: [Measure]
    }

    /// What the reading of a figure has to know of its metric.
    struct Measure: Sendable {
        let unit: String
        let isCount: Bool
        let range: Interval
        let nature: Nature

        init(_ metric: Metric) {
            unit = metric.unit
            isCount = metric.isCount
            range = metric.range
            nature = metric.nature
        }
    }

    /// What cells were found to mean.
    struct Memory {
        /// For each column of a breakdown the numbers of its words.
        var categories: [CellMemo<UInt32>]
        /// The words of the row that is being read.
        var words: [UInt32] = []
        var metrics = CellMemo<Key<Metric>>()
        var areas = CellMemo<Key<Area>>()
        var sources = CellMemo<Key<Source>>()
        var statuses = CellMemo<Status>()
        var notes = CellMemo<SharedText?>()
        var locators = CellMemo<SharedText?>()
        var spans = CellMemo<Period>()
        var days = CellMemo<Period>()
        var ratioPeriods = CellMemo<Period>()
        var units = CellMemo<SharedText>()
        /// The power of ten that a number is multiplied by.
        var powers: [MetricUnit: Int] = [:]
    }

    /// A metric, and what stands in the column of units beside it.
    struct MetricUnit: Hashable {
        let metric: Key<Metric>
        let unit: ObjectIdentifier
    }

    /// The observation of a row; nil if the row has to be read with more care.
    func observation(
        row: Int, _ cells: inout [Range<Int>], _ memory: inout Memory, _ breakdowns: inout BreakdownReading
    ) -> Observation? {
        guard table.findCells(ofRow: row, in: bytes, &cells),
            let named = memory.metrics.meaning(
                of: cell(.metric, cells), in: bytes, byText: { registers.metrics.key($0) }),
            let metric = part(of: named, cells, &memory, &breakdowns),
            let area = memory.areas.meaning(of: cell(.area, cells), in: bytes, byText: { registers.areas.key($0) }),
            let source = memory.sources.meaning(
                of: cell(.source, cells), in: bytes, byText: { registers.sources.key($0) }),
            let status = memory.statuses.meaning(of: cell(.status, cells), in: bytes, byText: { Status.named($0) }),
            let note = memory.notes.meaning(of: cell(.note, cells), in: bytes, byText: { .some(Self.shared($0)) }),
            let locator = memory.locators.meaning(
                of: cell(.locator, cells), in: bytes, byText: { .some(Self.shared($0)) }),
            let period = period(of: registers.measures[named.position].nature, cell(.period, cells), &memory),
            let (unit, power) = unit(cell(.unit, cells), beside: named, &memory)
        else { return nil }
        let measure = registers.measures[breakdowns.described(metric).position]
        guard let value = number(cell(.value, cells), power), let lower = number(cell(.lower, cells), power),
            let upper = number(cell(.upper, cells), power)
        else { return nil }
        var figure: Figure?
        if let number = value.number {
            guard status.hasValue != false, measure.range.contains(number) else { return nil }
            figure = Figure(number, scale: power, isCount: measure.isCount)
        } else if status.hasValue == true {
            return nil
        }
        var confidence: Interval?
        if lower.number != nil || upper.number != nil {
            if let lower = lower.number, let upper = upper.number, upper < lower { return nil }
            confidence = Interval(lower: lower.number, upper: upper.number)
        }
        return Observation(
            metric: metric, area: area, period: period, figure: figure,
            words: (figure == nil ? nil : unit).map(PrintedWords.digitsWithUnit) ?? .digits, status: status, note: note,
            source: source,
            locator: locator, confidence: confidence, table: dataTable, row: table.line(ofRow: row), column: 1)
    }

    /// The part of a metric that the categories of a row make, or the metric itself; nil if these were not met before.
    private func part(
        of metric: Key<Metric>, _ cells: [Range<Int>], _ memory: inout Memory, _ breakdowns: inout BreakdownReading
    ) -> Key<Metric>? {
        if memory.categories.isEmpty { return metric }
        memory.words.removeAll(keepingCapacity: true)
        for (number, column) in breakdowns.columns.enumerated() {
            let word = memory.categories[number].meaning(of: cells[column.position], in: bytes) {
                breakdowns.wordNumber(of: $0)
            }
            guard let word else { return nil }
            memory.words.append(word)
        }
        return breakdowns.known(metric, words: memory.words)
    }

    /// The cell of a column; an empty one where there is no such column.
    private func cell(_ column: ObservationColumn, _ cells: [Range<Int>]) -> Range<Int> {
        positions[column.number].map { cells[$0] } ?? 0..<0
    }

    private static func shared(_ text: String) -> SharedText? { text.isEmpty ? nil : SharedText(text) }

    private func period(of nature: Nature, _ cell: Range<Int>, _ memory: inout Memory) -> Period? {
        func find(_ text: String) -> Period? {
            var problems: [Diagnostic] = []
            return PeriodCheck.period(Located(text, at: Place(file: "")), nature: nature, problems: &problems)
        }
        switch nature {
        case .flow: return memory.spans.meaning(of: cell, in: bytes, byText: find)
        case .stock: return memory.days.meaning(of: cell, in: bytes, byText: find)
        case .ratio: return memory.ratioPeriods.meaning(of: cell, in: bytes, byText: find)
        }
    }

    /// What stands in the column of units, and the power of ten that this makes of a plain number in the metric's unit; nil
    /// where it fits the metric only with more care, or not at all.
    private func unit(
        _ cell: Range<Int>, beside metric: Key<Metric>, _ memory: inout Memory
    ) -> (text: SharedText?, power: Int)? {
        guard let unit = memory.units.meaning(of: cell, in: bytes, byText: { SharedText($0) }) else { return nil }
        let text = unit.text.isEmpty ? nil : unit
        let pair = MetricUnit(metric: metric, unit: ObjectIdentifier(unit))
        if let power = memory.powers[pair] { return (text, power) }
        guard !unit.text.utf8.contains(where: { (48...57).contains($0) }),
            let power = FigureText.power(ofColumn: unit.text, in: registers.measures[metric.position].unit), power >= 0
        else { return nil }
        memory.powers[pair] = power
        return (text, power)
    }

    /// The number in a cell, or that there is none; nil if it is no plain one.
    private func number(_ cell: Range<Int>, _ power: Int) -> (number: DecimalNumber?, Void)? {
        if cell.isEmpty { return (nil, ()) }
        guard let printed = PlainDigits.number(cell, in: bytes) else { return nil }
        if power == 0 { return (printed, ()) }
        // Digits that have to be moved to fit are no longer those printed.
        guard let number = printed.shifted(by: power), number.significand == printed.significand else { return nil }
        return (number, ())
    }
}

extension ObservationColumn {
    /// Its place among all columns.
    fileprivate var number: Int {
        switch self {
        case .metric: 0
        case .area: 1
        case .period: 2
        case .value: 3
        case .unit: 4
        case .status: 5
        case .note: 6
        case .source: 7
        case .locator: 8
        case .lower: 9
        case .upper: 10
        }
    }
}
