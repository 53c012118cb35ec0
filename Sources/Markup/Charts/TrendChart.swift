/// Values over time as lines with marked points, at most four of them in colour.
///
/// Points are joined only where nothing is missing between them and the series does not break. A period that another
/// series of the chart has, or that has a point without a position, is missing where there is no value.
package struct TrendChart: Sendable, Hashable {
    /// Unique on its page: the ids of the title and the description begin with it.
    package var id: String
    package var title: String
    /// What a reader sees in the chart, in a sentence or two, for those who do not see it.
    package var description: String
    /// The series; those behind the fourth are drawn thin and grey, without labels.
    package var series: [Series]

    /// The values of one thing over time.
    package struct Series: Sendable, Hashable {
        package var name: String
        /// In order of time.
        package var points: [Point]

        package init(name: String, points: [Point]) {
            self.name = name
            self.points = points
        }
    }

    /// A value in a period.
    package struct Point: Sendable, Hashable {
        /// The period as printed on the axis: 2018.
        package var period: String
        /// Where the period lies on the time axis, in any unit that is the same for the whole chart (years, say).
        package var time: Double
        /// The value as printed.
        package var text: String
        /// Where the value lies on the value axis, for drawing only; nil where it is missing, which leaves a gap.
        package var position: Double?
        /// The range that the value may lie in, if it is not exact.
        package var interval: ChartInterval?
        /// Whether the value cannot be compared with the one before: the line is broken there.
        package var isBreak: Bool
        /// What more is said of it where a reader points at it.
        package var hint: String?

        package init(
            period: String, time: Double, text: String, position: Double?, interval: ChartInterval? = nil,
            isBreak: Bool = false, hint: String? = nil
        ) {
            self.period = period
            self.time = time
            self.text = text
            self.position = position
            self.interval = interval
            self.isBreak = isBreak
            self.hint = hint
        }
    }

    package init(id: String, title: String, description: String, series: [Series]) {
        self.id = id
        self.title = title
        self.description = description
        self.series = series
    }
}
