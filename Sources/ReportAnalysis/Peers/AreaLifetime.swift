package import ReportModel

extension Area {
    /// Whether it existed on at least one day that a period can mean. Dates known only to the month or year are read in
    /// the area's favour.
    package func exists(in period: Period) -> Bool {
        if let from, period.end < from.earliest { return false }
        if let to, period.start >= to.latest { return false }
        return true
    }
}
