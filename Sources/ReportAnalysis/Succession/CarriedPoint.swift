package import ReportModel

/// What an area's figure would have been before others were merged into it: the sum of theirs and of its own.
package struct CarriedPoint: Sendable, Hashable {
    package let metric: Key<Metric>
    /// The area that the others were merged into.
    package let area: Key<Area>
    package let period: Period
    /// The sum of the printed numbers, in the metric's unit; nil where one of them has no one number (超, 以上 …).
    package let value: DecimalNumber?
    /// What the sum can be, given the bounds of the figures.
    package let bounds: Interval
    /// Whether one of the figures is only about right (约, 余, 近).
    package let isApproximate: Bool
    /// The power of ten that all figures are printed in multiples of: 4 for 万; the smallest where they differ.
    package let scale: Int
    /// The areas whose figures are added up, in register order; the area itself among them where it existed already.
    package let areas: [Key<Area>]
    /// The observations that are added up, one for each of the areas: indices of `Report.observations`.
    package let parts: [Int]
}

/// Why nothing is carried to an area for a period.
package enum CarryRefusal: Sendable, Hashable {
    /// Values of the metric may not be added up over areas.
    case notAdditive
    /// No other area was merged into it after the period.
    case notMerged
    /// The area was divided between several successors; nobody knows which part of its figure went where.
    case divided(Key<Area>)
    /// It is not told when the area was abolished.
    case undated(Key<Area>)
    /// The day of the merger is known only to the month or year, in which the period ends.
    case uncertainDate(PartialDate)
    /// The area did not exist in the period, nor is it known which areas were there before it.
    case notExisting(Key<Area>)
    /// The area has no value for the period.
    case noValue(Key<Area>)
    /// The places that tell the area's figure contradict each other.
    case conflicting(Key<Area>)
    /// The status of the area's figure forbids adding it up.
    case status(Key<Area>, Status)
    /// The sum has more digits than can be computed exactly.
    case beyondLimits
}
