import ReportModel

/// What there is of what: series by area, observations by source, metrics by theme, changes by metric.
struct Catalogue: Sendable {
    /// For each area its series, by metric.
    let seriesByArea: GroupedLists<UInt32>
    /// For each source the indices of its observations.
    let observationsBySource: GroupedLists<UInt32>
    /// Without those made from breakdowns, which go with their metrics.
    let metricsByTheme: GroupedLists<Key<Metric>>
    /// For each metric those that are its published change.
    let changesByMetric: GroupedLists<Key<Metric>>
    /// For each metric those that are declared its parts.
    let partsByMetric: GroupedLists<Key<Metric>>

    init(_ report: Report, _ table: SeriesTable) {
        let metrics = report.metrics
        seriesByArea = GroupedLists(count: report.areas.count, filler: 0) { add in
            for series in 0..<table.seriesCount { add(table.area(ofSeries: series).position, UInt32(series)) }
        }
        observationsBySource = GroupedLists(count: report.sources.count, filler: 0) { add in
            for index in report.observations.indices {
                add(report.observations[index].source.position, UInt32(index))
            }
        }
        metricsByTheme = GroupedLists(count: report.themes.count, filler: Key(position: 0)) { add in
            for key in metrics.keys where metrics[key].variant == nil { add(metrics[key].theme.position, key) }
        }
        changesByMetric = GroupedLists(count: metrics.count, filler: Key(position: 0)) { add in
            for key in metrics.keys {
                if let change = metrics[key].change { add(change.of.position, key) }
            }
        }
        partsByMetric = GroupedLists(count: metrics.count, filler: Key(position: 0)) { add in
            for key in metrics.keys where metrics[key].variant == nil {
                if let whole = metrics[key].partOf { add(whole.position, key) }
            }
        }
    }
}
