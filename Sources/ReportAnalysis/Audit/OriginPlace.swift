import Diagnostics
import ReportModel

extension Place {
    /// The place of something that was read from a line, or from a row of a sheet.
    init(_ origin: Origin) {
        if let sheet = origin.sheet {
            self.init(file: origin.file, sheet: sheet, cell: CellAddress(row: origin.line, column: origin.column))
            return
        }
        self.init(file: origin.file, line: origin.line, column: origin.column)
    }
}
