/// A figure of one metric for one area in one period, with where it comes from.
///
/// Three million of them fit: 88 bytes each, digits that are printed plainly not held twice, and what rows repeat (file,
/// note, place in the source) held once for all that share it.
///
/// What many are asked for is inlined: a call would copy the observation first, which counts references to all it shares, and
/// of several threads each would wait for the others there. That was a fifth of the time of an analysis.
package struct Observation: Sendable {
    package var metric: Key<Metric>
    package var area: Key<Area>
    package var source: Key<Source>
    package var period: Period
    /// The value; nil exactly where the status says that there is none.
    package var figure: Figure?
    package var status: Status
    /// Whether a decision keeps the figure from being published. The analysis sets it; nothing is computed from such a
    /// figure, and it is no value of its metric, area and period.
    package var isSetAside = false
    private let line: UInt32
    private let column: UInt32
    private let words: PrintedWords
    package private(set) var sharedNote: SharedText?
    package private(set) var sharedLocator: SharedText?
    private let table: DataTable
    package private(set) var bounds: ConfidenceBounds?

    /// - Parameters:
    ///   - row: the line of the file, or the row of the sheet; from 1.
    ///   - column: the column where the row begins; from 1.
    package init(
        metric: Key<Metric>, area: Key<Area>, period: Period, figure: Figure?, words: PrintedWords,
        status: Status, note: SharedText?, source: Key<Source>, locator: SharedText?, confidence: Interval?,
        table: DataTable, row: Int, column: Int
    ) {
        self.metric = metric
        self.area = area
        self.source = source
        self.period = period
        self.figure = figure
        self.status = status
        line = UInt32(clamping: row)
        self.column = UInt32(clamping: column)
        self.words = words
        sharedNote = note
        sharedLocator = locator
        self.table = table
        bounds = confidence.map(ConfidenceBounds.init)
    }

    /// An observation that shares nothing with others.
    package init(
        metric: Key<Metric>, area: Key<Area>, period: Period, figure: Figure?, text: String = "",
        status: Status = .normal, note: String? = nil, source: Key<Source>, locator: String? = nil,
        confidence: Interval? = nil, origin: Origin
    ) {
        self.init(
            metric: metric, area: area, period: period, figure: figure, words: PrintedWords(text, of: figure),
            status: status, note: note.map(SharedText.init), source: source, locator: locator.map(SharedText.init),
            confidence: confidence, table: DataTable(file: origin.file, sheet: origin.sheet), row: origin.line,
            column: origin.column)
    }

    /// The figure, unless a decision keeps it from being published.
    @inlinable package var published: Figure? { isSetAside ? nil : figure }

    /// The words the figure was printed with, unit included where it was given: `31.36万人次`.
    package var text: String { words.text(of: figure) }

    package var note: String? {
        @inlinable get { sharedNote?.text }
        set { sharedNote = newValue.map(SharedText.init) }
    }

    /// Where in the source.
    package var locator: String? {
        @inlinable get { sharedLocator?.text }
        set { sharedLocator = newValue.map(SharedText.init) }
    }

    /// The published confidence bounds, in the metric's unit.
    package var confidence: Interval? {
        @inlinable get { bounds?.interval }
        set { bounds = newValue.map(ConfidenceBounds.init) }
    }

    package var origin: Origin {
        Origin(file: table.file, sheet: table.sheet, line: Int(line), column: Int(column))
    }
}

/// A text that many observations repeat: a note, a place in a source.
package final class SharedText: Sendable {
    package let text: String
    /// Whether a spreadsheet would run it as a formula.
    package let isFormula: Bool

    package init(_ text: String) {
        self.text = text
        isFormula = FormulaText.isFormula(text)
    }
}

/// The file, and in a workbook the sheet, that observations were read from.
package final class DataTable: Sendable {
    /// The path from the project folder.
    package let file: String
    package let sheet: String?

    package init(file: String, sheet: String? = nil) {
        self.file = file
        self.sheet = sheet
    }
}

/// Confidence bounds, which few observations have.
package final class ConfidenceBounds: Sendable {
    package let interval: Interval

    init(_ interval: Interval) {
        self.interval = interval
    }
}
