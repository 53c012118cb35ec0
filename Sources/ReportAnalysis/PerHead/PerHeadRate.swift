package import ReportModel

/// A figure divided by the population that its metric names, times a factor: 5.4 网格员 per 10000 residents.
package struct PerHeadRate: Sendable, Hashable {
    package let metric: Key<Metric>
    package let area: Key<Area>
    package let period: Period
    /// The quotient of the printed numbers times the factor, to twelve decimals.
    package let value: DecimalNumber
    /// What it can be, given the bounds of both figures.
    package let bounds: Interval
    /// Whether one of the figures is only about right (约, 余, 近).
    package let isApproximate: Bool
    /// Of how many of the population: a power of ten from 1 to 1000000.
    package let factor: Int
    /// The observation that is divided: an index of `Report.observations`.
    package let numerator: Int
    package let population: Population

    /// What is divided by. It has a period and sources of its own, which are always shown.
    package struct Population: Sendable, Hashable {
        package let metric: Key<Metric>
        package let period: Period
        package let age: Age
        /// The observation; several where it is carried from areas that were merged since. Indices of `Report.observations`.
        package let parts: [Int]
    }

    /// How the population's period stands to that of the figure.
    package enum Age: Sendable, Hashable {
        case samePeriod
        /// As of the last day of the figure's period.
        case lastDay
        /// Of an earlier time, at most three years before the end of the figure's period.
        case older
    }
}

/// Why no figure per head is told.
package enum PerHeadRefusal: Sendable, Hashable {
    /// The metric names no population.
    case notDeclared
    /// There is no value; the status says why.
    case noValue(Status)
    /// The status of the figure forbids it: a forecast, another definition.
    case status(Status)
    /// The places that tell the figure contradict each other.
    case conflicting
    /// Only one bound of the figure is told (超, 以上 …).
    case unbounded(Relation)
    /// No population is known for the period nor for the three years before its end; the latest before those.
    case noPopulation(latest: Period?)
    /// The places that tell the population of that period contradict each other.
    case populationConflicting(Period)
    /// Only one bound of the population of that period is told.
    case populationUnbounded(Period)
    /// The population of that period is zero or negative.
    case populationNotPositive(Period)
    /// Another area was merged into the area on that day, behind the period that a population is known for.
    case boundaryChange(Period, PartialDate)
    /// The quotient has more digits than can be computed.
    case beyondLimits
}
