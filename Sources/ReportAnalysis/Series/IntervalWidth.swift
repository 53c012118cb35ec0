import ReportModel

extension Interval {
    /// The distance of its bounds; nil if it is unlimited.
    var width: DecimalNumber? {
        guard let lower, let upper else { return nil }
        return upper - lower
    }
}
