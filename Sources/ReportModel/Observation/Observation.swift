/// A figure of one metric for one area in one period, with where it comes from.
package struct Observation: Sendable {
    package var metric: Key<Metric>
    package var area: Key<Area>
    package var period: Period
    /// The value; nil exactly where the status says that there is none.
    package var figure: Figure?
    /// The words the figure was printed with, unit included where it was given: `31.36万人次`.
    package var text: String
    package var status: Status
    package var note: String?
    package var source: Key<Source>
    /// Where in the source.
    package var locator: String?
    /// The published confidence bounds, in the metric's unit.
    package var confidence: Interval?
    package var origin: Origin
    /// Whether a decision keeps the figure from being published. The analysis sets it; nothing is computed from such a
    /// figure, and it is no value of its metric, area and period.
    package var isSetAside = false

    package init(
        metric: Key<Metric>, area: Key<Area>, period: Period, figure: Figure?, text: String = "",
        status: Status = .normal, note: String? = nil, source: Key<Source>, locator: String? = nil,
        confidence: Interval? = nil, origin: Origin
    ) {
        self.metric = metric
        self.area = area
        self.period = period
        self.figure = figure
        self.text = text
        self.status = status
        self.note = note
        self.source = source
        self.locator = locator
        self.confidence = confidence
        self.origin = origin
    }
}

/// The line of a file, or the row of a sheet, that something was read from.
package struct Origin: Sendable, Hashable {
    /// The path from the project folder.
    package var file: String
    /// In a workbook, the sheet.
    package var sheet: String?
    /// The line of the file, or the row of the sheet; from 1.
    package var line: Int
    package var column: Int

    package init(file: String, sheet: String? = nil, line: Int, column: Int = 1) {
        self.file = file
        self.sheet = sheet
        self.line = line
        self.column = column
    }

    /// The file, and in a workbook the sheet: `Content/data/book.xlsx#Sheet1`.
    package var table: String { sheet.map { "\(file)#\($0)" } ?? file }

    /// The line of the file, or the first cell of the row: `Content/data/a.csv:3`, `Content/data/book.xlsx#Sheet1!A3`.
    package var row: String { sheet == nil ? "\(table):\(line)" : "\(table)!A\(line)" }
}
