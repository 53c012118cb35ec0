package import ReportModel

/// An event by which an area took over territory of areas that were abolished.
package struct BoundaryChange: Sendable, Hashable {
    /// The first day on which the abolished areas no longer existed, as far as it is known.
    package let date: PartialDate
    /// The areas that went wholly into it, in register order.
    package let merged: [Key<Area>]
    /// The areas that were divided between it and others, in register order.
    package let divided: [Key<Area>]
    /// Whether the area came into being by it, so that it has no earlier boundary of its own.
    package let isFounding: Bool

    /// Whether all of every abolished area came to it, so that figures can be carried.
    package var isWhole: Bool { divided.isEmpty }

    /// Whether figures of two periods are, or may be, for different boundaries. A figure is for the area as it was on the
    /// last day of its period, as the year's figures of a yearbook are.
    package func isBetween(_ earlier: Period, _ later: Period) -> Bool {
        earlier.end < date.latest && later.end >= date.earliest
    }
}
