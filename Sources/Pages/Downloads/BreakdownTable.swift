import ReportModel

/// A table that says which categories each part of a metric has: a row for each part and dimension.
struct BreakdownTable {
    let report: Report

    static let fileName = "breakdowns.csv"
    static let columns = ["metric", "variant_of", "dimension", "dimension_name", "category", "category_name"]

    var bytes: [UInt8] {
        var table = CSVText(columns: Self.columns)
        for metric in report.metrics.elements {
            guard let variant = metric.variant else { continue }
            let whole = report.metrics[variant.metric]
            for choice in variant.choices {
                let dimension = whole.dimensions[choice.dimension]
                let category = dimension.categories[choice.category]
                for cell in [metric.id, whole.id, dimension.id, dimension.name, category.id, category.name] {
                    table.cell(cell)
                }
                table.endRow()
            }
        }
        return table.bytes
    }
}

extension Report {
    /// Whether any metric is broken down.
    var hasBreakdowns: Bool { metrics.elements.contains { !$0.dimensions.isEmpty } }

    /// How many metrics there are without those made from breakdowns.
    var ownMetricCount: Int { metrics.elements.count { $0.variant == nil } }

    /// For each dimension that a metric declares the id of the category that a metric is a part of it by: that of the total
    /// where it is none.
    func categories(of part: Metric, in dimensions: [Dimension]) -> [String] {
        dimensions.enumerated().map { position, dimension in
            part.variant?.choices.first { $0.dimension == position }.map { dimension.categories[$0.category].id }
                ?? Dimension.totalCode
        }
    }
}
