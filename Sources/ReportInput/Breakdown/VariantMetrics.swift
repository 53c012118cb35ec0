import Diagnostics
import ReportModel

/// The metrics that are made of the parts of metrics: each as its metric, but for what holds of the whole only.
enum VariantMetrics {
    /// `METRIC--DIMENSION-CATEGORY`, more categories behind further double hyphens.
    static func id(_ variant: Variant, of metric: Metric) -> String {
        metric.id + suffix(variant, of: metric)
    }

    /// - Parameters:
    ///   - metrics: the register with all metrics that can be broken down.
    ///   - keys: those of all variants that there are already.
    static func metric(
        _ variant: Variant, in metrics: Register<Metric>, keys: [Variant: Key<Metric>], ids: DeclaredIDs<Metric>
    ) -> Metric {
        let metric = metrics[variant.metric]
        let suffix = suffix(variant, of: metric)
        let names = categoryNames(variant, of: metric)
        var part = metric
        part.id = metric.id + suffix
        part.name = joined(metric.name, names)
        part.shortName = joined(metric.shortName, names)
        part.variant = variant
        part.dimensions = []
        part.hasCompleteParts = false
        part.aliases = []
        // What is aimed at, and published of changes, is the whole; so is who lives in an area.
        (part.target, part.change, part.perHead) = (nil, nil, nil)
        part.ratio = metric.ratio.flatMap { whole in
            let above = ids.key(metrics[whole.numerator].id + suffix)
            let below = ids.key(metrics[whole.denominator].id + suffix)
            // The rate of the same categories above and below the line, where both have them.
            return above.flatMap { above in below.map { Metric.Ratio(numerator: above, denominator: $0) } }
        }
        if metric.nature == .ratio || metric.change != nil {
            part.partOf = nil
        } else {
            // Of several categories: a part of the first of them.
            let first = Variant(of: variant.metric, [variant.choices[0]])
            part.partOf = variant.choices.count == 1 ? variant.metric : keys[first] ?? variant.metric
            if let lower = metric.range.lower, lower > .zero { part.range.lower = .zero }
        }
        return part
    }

    private static func suffix(_ variant: Variant, of metric: Metric) -> String {
        variant.choices.map { choice in
            let dimension = metric.dimensions[choice.dimension]
            return "--\(dimension.id)-\(dimension.categories[choice.category].id)"
        }.joined()
    }

    private static func categoryNames(_ variant: Variant, of metric: Metric) -> [String] {
        variant.choices.map { metric.dimensions[$0.dimension].categories[$0.category].name }
    }

    /// 常住人口：女，0—14岁; Population: female, under 15.
    private static func joined(_ name: String, _ categories: [String]) -> String {
        let isChinese = name.unicodeScalars.contains { $0.properties.isIdeographic }
        return name + (isChinese ? "：" : ": ") + categories.joined(separator: isChinese ? "，" : ", ")
    }
}
