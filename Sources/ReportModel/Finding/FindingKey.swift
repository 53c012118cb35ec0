/// What a finding is about: a metric, and as far as it goes an area and a period.
package struct FindingKey: Sendable, Hashable {
    package var metric: Key<Metric>
    package var area: Key<Area>?
    package var period: Period?

    package init(metric: Key<Metric>, area: Key<Area>? = nil, period: Period? = nil) {
        self.metric = metric
        self.area = area
        self.period = period
    }

    /// The form that figure links have, in ASCII: `disputes-mediated@wucheng#2018`; without `@` and `#` where there is no
    /// area or no period.
    package func text(in report: Report) -> String {
        report.metrics[metric].id + (area.map { "@\(report.areas[$0].id)" } ?? "")
            + (period.map { "#\($0.written)" } ?? "")
    }
}

extension FindingKey: Comparable {
    /// By metric, area and period as observations are sorted; what has none comes first.
    package static func < (left: FindingKey, right: FindingKey) -> Bool {
        if left.metric != right.metric { return left.metric < right.metric }
        if left.area != right.area {
            guard let area = left.area, let other = right.area else { return left.area == nil }
            return area < other
        }
        guard let period = left.period, let other = right.period else {
            return left.period == nil && right.period != nil
        }
        return period < other
    }
}
