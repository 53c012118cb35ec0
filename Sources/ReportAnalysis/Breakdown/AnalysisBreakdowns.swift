package import ReportModel

extension Analysis {
    /// All parts that a metric was broken down into, in register order.
    package func variants(of metric: Key<Metric>) -> [Key<Metric>] { Array(variantIndex.variants[metric.position]) }

    /// What a metric, or a part of one, is broken down by: a dimension each, in the order of their declaration.
    package func breakdowns(of metric: Key<Metric>) -> [Breakdown] { variantIndex.breakdowns[metric] ?? [] }

    /// The dimension of a breakdown.
    package func dimension(_ breakdown: Breakdown, of metric: Key<Metric>) -> Dimension {
        let declaring = report.metrics[metric].variant?.metric ?? metric
        return report.metrics[declaring].dimensions[breakdown.dimension]
    }
}
