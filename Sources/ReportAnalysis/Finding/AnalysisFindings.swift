package import ReportModel

extension Analysis {
    /// What the audits found, decided or not: by rule, metric, area and period. Findings of rules that the site has
    /// switched off are not among them.
    package var findings: [Finding] { record.findings }

    /// The findings on a figure that a finding's key names.
    package func findings(on metric: Key<Metric>, for area: Key<Area>, in period: Period) -> [Finding] {
        let key = FindingKey(metric: metric, area: area, period: period)
        return (record.findingsByKey[key] ?? []).map { record.findings[$0] }
    }

    /// What was decided on which of a point's figures are published; nil if nothing was.
    package func decision(on point: Point) -> Decision? {
        findings(on: point.metric, for: point.area, in: point.period).lazy.compactMap(\.decision).first
    }
}
