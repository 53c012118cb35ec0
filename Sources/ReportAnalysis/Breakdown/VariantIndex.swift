import ReportModel

/// Which parts metrics were broken down into.
///
/// Time and memory grow with the number of parts and of the categories that each has.
struct VariantIndex: Sendable {
    /// For each metric its parts, in register order.
    let variants: GroupedLists<Key<Metric>>
    /// For each metric or part that is broken down: by which dimensions, in the order of the declaration.
    let breakdowns: [Key<Metric>: [Breakdown]]

    init(_ metrics: Register<Metric>) {
        let parts = metrics.keys.compactMap { key in metrics[key].variant.map { (key, $0) } }
        variants = GroupedLists(count: metrics.count, filler: Key(position: 0)) { add in
            for (key, variant) in parts { add(variant.metric.position, key) }
        }
        let keys = Dictionary(parts.map { ($1, $0) }) { first, _ in first }
        var found: [Key<Metric>: [Int: [Breakdown.Part]]] = [:]
        for (key, variant) in parts {
            for choice in variant.choices {
                // Women of 60 and more are a part of those of 60 and more, and of the women.
                let whole = variant.without(choice)
                guard let whole = whole.map({ keys[$0] }) ?? variant.metric else { continue }
                found[whole, default: [:]][choice.dimension, default: []].append(
                    Breakdown.Part(category: choice.category, metric: key))
            }
        }
        breakdowns = found.mapValues { dimensions in
            dimensions.sorted { $0.key < $1.key }.map { dimension, parts in
                Breakdown(dimension: dimension, parts: parts.sorted { $0.category < $1.category })
            }
        }
    }
}
