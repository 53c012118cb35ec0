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
    /// What its values are divided by to compare areas of different size.
    package var perHead: PerHead?
    /// The value that is aimed at.
    package var target: Target?
    /// Whether values may be summed over areas.
    package var isAdditive: Bool
    /// The values that are possible, in the unit.
    package var range: Interval
    package var aliases: [String]
    /// What its figures may be broken down by.
    package var dimensions: [Dimension]
    /// For a metric that was made from a breakdown: what of which metric it is.
    package var variant: Variant?

    /// The two counts that a rate is made of.
    package struct Ratio: Sendable, Hashable {
        package var numerator: Key<Metric>
        package var denominator: Key<Metric>

        package init(numerator: Key<Metric>, denominator: Key<Metric>) {
            self.numerator = numerator
            self.denominator = denominator
        }
    }

    /// How values are made comparable between areas of different size: 个/万人 is per 10000 of the population.
    package struct PerHead: Sendable, Hashable {
        /// What is divided by: a stock such as the population, or households.
        package var population: Key<Metric>
        /// Of how many of the population: a power of ten from 1 to 1000000.
        package var factor: Int

        package init(population: Key<Metric>, factor: Int) {
            self.population = population
            self.factor = factor
        }
    }

    /// A value that is aimed at.
    package struct Target: Sendable, Hashable {
        /// In the metric's unit; 95%以上 is reached from 95% on.
        package var figure: Figure
        /// As written: 95%以上.
        package var text: String
        /// When it is to be reached.
        package var period: Period?
        /// What sets it.
        package var source: Key<Source>?
        package var note: String?

        package init(
            figure: Figure, text: String, period: Period? = nil, source: Key<Source>? = nil, note: String? = nil
        ) {
            self.figure = figure
            self.text = text
            self.period = period
            self.source = source
            self.note = note
        }
    }

    /// A published change of another metric.
    package struct DeclaredChange: Sendable, Hashable {
        package var of: Key<Metric>
        package var base: ChangeBase

        package init(of metric: Key<Metric>, base: ChangeBase) {
            self.of = metric
            self.base = base
        }
    }

    package init(
        id: String, name: String, shortName: String? = nil, unit: String, nature: Nature, better: Polarity = .neutral,
        decimals: Int = 0, theme: Key<Theme>, definition: String = "", note: String? = nil, ratio: Ratio? = nil,
        partOf: Key<Metric>? = nil, hasCompleteParts: Bool = false, change: DeclaredChange? = nil,
        perHead: PerHead? = nil, target: Target? = nil, isAdditive: Bool? = nil,
        range: Interval = Interval(), aliases: [String] = [], dimensions: [Dimension] = [], variant: Variant? = nil
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
        self.perHead = perHead
        self.target = target
        self.isAdditive = isAdditive ?? (nature != .ratio)
        self.range = range
        self.aliases = aliases
        self.dimensions = dimensions
        self.variant = variant
    }

    /// Whether its values are percentages, whose differences are 百分点 (percentage points).
    package var isPercentage: Bool { unit == "%" || unit == "‰" }

    /// Whether its values count whole things, so that a number printed in full (796起) is exact and not rounded.
    package var isCount: Bool { nature != .ratio && decimals == 0 && !Unit.isMeasure(unit) }
}
