package import ReportModel

/// Why no change is told for a figure.
package enum ChangeRefusal: Sendable, Hashable {
    /// There is no value to compare; the status says why.
    case noValue(Status)
    /// The status of the figure allows no change: a forecast, another definition.
    case status(Status)
    /// The places that tell the figure contradict each other.
    case conflicting
    /// Nothing earlier was observed.
    case nothingEarlier
    /// Earlier figures are of another kind or length of period (a year after nine months); the latest of them.
    case unequalLength(Period)
    /// For such a period there is none of the kind that the change is asked against: no period before that as-of days are
    /// known to have, no year earlier than several years.
    case noSuchBase(ChangeBase)
    /// Nothing was observed in the period that the change is asked against.
    case baseNotObserved(Period)
    /// The latest earlier figure of equal kind and length is neither of the period before nor of a year earlier.
    case gap(Period)
    /// The earlier period has no value; the status says why.
    case baseWithoutValue(Period, Status)
    /// The status of the earlier figure allows no change.
    case baseStatus(Period, Status)
    /// The places that tell the earlier figure contradict each other.
    case baseConflicting(Period)
    /// The definition or the area's boundary changed; the period that first has the new one.
    case seriesBreak(Period)
    /// Another area, or a part of one, was merged into the area on that day, behind the earlier period, for which nothing
    /// could be carried.
    case boundaryChange(Period, PartialDate)
    /// Only one bound of one of the figures is told (超, 以上, 不足, 以下), so that no number stands for it.
    case unbounded(Period, Relation)
    /// The bounds of both figures overlap, so that it is not certain which is larger.
    case overlapping(Period)
    /// The difference has more digits than can be computed exactly.
    case beyondLimits(Period)
}

/// Why a change is not told in percent.
package enum PercentRefusal: Sendable, Hashable {
    /// The figures are percentages or percentage points: their difference is told in 百分点.
    case percentage
    /// The earlier value is zero.
    case zeroBase
    /// The earlier value is negative, so that a percentage would mislead.
    case negativeBase
    /// The quotient has more digits than can be computed.
    case beyondLimits
}
