/// What a figure in prose tells of an observation: `figure:METRIC.VIEW@AREA#PERIOD`.
package enum FigureView: String, Sendable, Hashable, CaseIterable {
    /// The figure itself, where no view is named.
    case value
    /// Its change since the comparable period before.
    case change
    /// Its rank among the peers of its area.
    case rank
    /// Its share of the figure of the area above, in percent.
    case share
}
