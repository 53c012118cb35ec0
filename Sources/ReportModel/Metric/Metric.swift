/// What is measured.
package struct Metric: Sendable, Identifiable {
    package var id: String
    package var name: String
    package var shortName: String
    /// The base unit as printed: 起, 元, %, 个百分点.
    package var unit: String
    package var nature: Nature
    package var better: Polarity
    /// Decimals of values that are computed (medians, changes); printed values keep the digits they were printed with.
    package var decimals: Int
    package var theme: Key<Theme>
    package var definition: String
    package var note: String?
    /// For a ratio of two metrics: numerator and denominator.
    package var ratio: Ratio?
    /// The metric that this one is a part of.
    package var partOf: Key<Metric>?
    /// Whether the metrics that are declared its parts are all there are, none of them overlapping, so that they add up.
    package var hasCompleteParts: Bool
    /// The metric whose published change this one is, and what the change is against.
    package var change: DeclaredChange?
    /// Whether values may be summed over areas.
    package var isAdditive: Bool
    /// The values that are possible, in the unit.
    package var range: Interval
    package var aliases: [String]

    /// The two counts that a rate is made of.
    package struct Ratio: Sendable, Hashable {
        package var numerator: Key<Metric>
        package var denominator: Key<Metric>

        package init(numerator: Key<Metric>, denominator: Key<Metric>) {
            self.numerator = numerator
            self.denominator = denominator
        }
    }

    /// A published change of another metric.
    package struct DeclaredChange: Sendable, Hashable {
        package var of: Key<Metric>
        package var base: Base

        package enum Base: String, Sendable, Hashable, CaseIterable {
            case yearEarlier = "year-earlier"
            case previous
        }

        package init(of metric: Key<Metric>, base: Base) {
            self.of = metric
            self.base = base
        }
    }

    package init(
        id: String, name: String, shortName: String? = nil, unit: String, nature: Nature, better: Polarity = .neutral,
        decimals: Int = 0, theme: Key<Theme>, definition: String = "", note: String? = nil, ratio: Ratio? = nil,
        partOf: Key<Metric>? = nil, hasCompleteParts: Bool = false, change: DeclaredChange? = nil,
        isAdditive: Bool? = nil,
        range: Interval = Interval(), aliases: [String] = []
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName ?? name
        self.unit = unit
        self.nature = nature
        self.better = better
        self.decimals = decimals
        self.theme = theme
        self.definition = definition
        self.note = note
        self.ratio = ratio
        self.partOf = partOf
        self.hasCompleteParts = hasCompleteParts
        self.change = change
        self.isAdditive = isAdditive ?? (nature != .ratio)
        self.range = range
        self.aliases = aliases
    }

    /// Whether its values are percentages, whose differences are 百分点 (percentage points).
    package var isPercentage: Bool { unit == "%" || unit == "‰" }

    /// Whether its values count whole things, so that a number printed in full (796起) is exact and not rounded.
    package var isCount: Bool { nature != .ratio && decimals == 0 && !Unit.isMeasure(unit) }
}
