import ReportAnalysis
import ReportModel

/// The series of an area: those of metrics, and with each metric those of the parts that it is broken down into.
struct AreaSeries {
    /// Of metrics that are no parts of others, in register order.
    private(set) var own: [Series] = []
    /// By metric, in register order.
    private(set) var parts: [Key<Metric>: [Series]] = [:]
    /// Metrics of which the area has figures of parts only, in register order.
    let metricsOfPartsOnly: [Key<Metric>]

    /// - Parameter series: all of the area, in register order of metrics.
    init(_ series: [Series], _ report: Report) {
        for one in series {
            if let variant = report.metrics[one.metric].variant {
                parts[variant.metric, default: []].append(one)
            } else {
                own.append(one)
            }
        }
        let told = Set(own.map(\.metric))
        metricsOfPartsOnly = parts.keys.filter { !told.contains($0) }.sorted()
    }
}
