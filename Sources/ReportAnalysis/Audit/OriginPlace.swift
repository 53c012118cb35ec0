import Diagnostics
import ReportModel

extension Place {
    /// The place of something that was read from a line.
    init(_ origin: Origin) {
        self.init(file: origin.file, line: origin.line, column: origin.column)
    }
}
