package import ReportModel

extension Figure {
    /// What a value can be when areas are ranked: its published confidence bounds, or else what the printed figure can stand
    /// for; in both cases only as far as the metric can go.
    func rankedBounds(_ confidence: Interval?, within range: Interval) -> Interval {
        let bounds = confidence ?? self.bounds
        return bounds.intersection(range) ?? bounds
    }
}

extension Analysis {
    /// What the value of a point can be when areas are ranked, in the metric's unit; nil where it has no one value.
    package func rankedBounds(of point: Point) -> Interval? {
        point.speaker.flatMap {
            $0.figure.rankedBounds(
                report.observations.confidence(at: $0.observation), within: report.metrics[point.metric].range)
        }
    }
}
