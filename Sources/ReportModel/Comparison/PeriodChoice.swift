/// Which period's figures a column of a table or a chart shows.
package enum PeriodChoice: Sendable, Hashable {
    /// Each area's own latest; every cell says which.
    case latest
    /// For each metric the latest period that all areas with figures share.
    case latestCommon
    case fixed(Period)
}
