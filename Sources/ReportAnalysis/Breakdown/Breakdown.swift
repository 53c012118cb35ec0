package import ReportModel

/// A metric, or a part of one, broken down by one dimension.
package struct Breakdown: Sendable {
    /// The position of the dimension in those of the metric that declares it.
    package var dimension: Int
    /// The parts that there are, by category; never empty.
    package var parts: [Part]

    /// One category of it.
    package struct Part: Sendable {
        /// The position of the category in its dimension.
        package var category: Int
        package var metric: Key<Metric>
    }
}
