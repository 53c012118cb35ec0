import ReportModel

/// A cell of a sheet in which something stands.
package struct Cell: Sendable {
    /// From 1.
    package let column: Int
    package let content: Content
    /// Whether a formula computed it.
    package let isFormula: Bool

    package enum Content: Sendable, Hashable {
        /// Words, without white space around them.
        case text(String)
        /// A number in plain digits as it is stored, and as the cell shows it but for the grouping of digits: `0.0735` and
        /// `7.35%`, `12.5` and `12.50`, `31.36` and `31.36万`. No digit that is stored is left out.
        case number(stored: String, shown: String)
        case date(WorkbookDate)
        case flag(Bool)
        /// What a formula failed with: `#DIV/0!`.
        case error(String)
        /// A formula whose result the program that wrote the file did not compute.
        case uncomputed
    }

    /// What a person sees in the cell; of a date that is not shown whole, the whole date.
    package var shown: String {
        switch content {
        case .text(let text), .error(let text): text
        case .number(_, let shown): shown
        case .date(let date): date.text ?? date.day.description
        case .flag(let flag): flag ? "TRUE" : "FALSE"
        case .uncomputed: ""
        }
    }
}
