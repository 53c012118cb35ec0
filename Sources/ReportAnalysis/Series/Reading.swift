package import ReportModel

/// What the observations of one metric for one area in one period say together.
package enum Reading: Sendable {
    /// One place tells a value, or several tell values that can all be true, and the most precise speaks.
    case value(Speaker)
    /// Places tell values that cannot all be true. They are shown side by side; nothing is computed from them.
    case conflicting
    /// No place tells a value; the status says why (of several the first). A value that a decision withholds is not
    /// published.
    case noValue(Status)
}

/// The observation that speaks for a point.
package struct Speaker: Sendable {
    /// Its index in `Report.observations`.
    package let observation: Int
    package let figure: Figure
    package let status: Status
}
