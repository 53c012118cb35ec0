/// Which part of a metric's figures a metric has that was made from a breakdown: those of one category, or of one
/// category of each of several dimensions.
package struct Variant: Sendable, Hashable {
    /// The metric that is broken down.
    package var metric: Key<Metric>
    /// At most one of each dimension, in the order in which the metric declares its dimensions; never empty.
    package var choices: [Choice]

    /// A category of a dimension, by their positions in `Metric.dimensions` and `Dimension.categories`.
    package struct Choice: Sendable, Hashable, Comparable {
        package var dimension: Int
        package var category: Int

        package init(dimension: Int, category: Int) {
            self.dimension = dimension
            self.category = category
        }

        package static func < (left: Choice, right: Choice) -> Bool {
            (left.dimension, left.category) < (right.dimension, right.category)
        }
    }

    package init(of metric: Key<Metric>, _ choices: [Choice]) {
        self.metric = metric
        self.choices = choices
    }

    /// The same without one of its choices; nil if that leaves the metric itself.
    package func without(_ choice: Choice) -> Variant? {
        choices.count == 1 ? nil : Variant(of: metric, choices.filter { $0 != choice })
    }
}

extension Variant: Comparable {
    /// By metric, those of fewer categories first.
    package static func < (left: Variant, right: Variant) -> Bool {
        if left.metric != right.metric { return left.metric < right.metric }
        if left.choices.count != right.choices.count { return left.choices.count < right.choices.count }
        return left.choices.lexicographicallyPrecedes(right.choices)
    }
}
