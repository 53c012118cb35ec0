import Markup
import ReportAnalysis
import ReportModel

/// The figures of a comparison on one metric as bars, the largest first.
///
/// Drawn are the areas of the level that most figures are of, with periods of one kind and length (or days); where the
/// periods differ each bar names its own.
struct ComparedChart {
    let view: Viewpoint
    let metric: Key<Metric>
    let table: ComparisonTable

    var html: HTML {
        guard let column = table.columns.firstIndex(where: { $0.metric == metric }) else { return HTML() }
        let all = table.rows.compactMap { $0.cells[column].point.flatMap(RankedChart.Bar.init) }
        var drawn = comparable(all)
        let periods = Set(drawn.map(\.point.period))
        drawn.sort { ($1.figure.number, $0.point.area) < ($0.figure.number, $1.point.area) }
        for index in drawn.indices { drawn[index].namesPeriod = periods.count > 1 }
        let shown = Set(drawn.map(\.point.area))
        let left = all.map(\.point.area).filter { !shown.contains($0) }
        let name = view.report.metrics[metric].name
        let words = view.words.comparisons
        return RankedChart(
            view: view, id: "chart",
            caption: periods.count > 1
                ? words.chartOfSeveralPeriods(name) : words.chart(name, periods.first.map(view.label) ?? ""),
            metric: metric, bars: drawn,
            remark: left.isEmpty ? nil : words.notDrawn(view.list(left.map { view.report.areas[$0].name }))
        ).html
    }

    /// The largest set of bars that may stand side by side; of several such the first.
    private func comparable(_ bars: [RankedChart.Bar]) -> [RankedChart.Bar] {
        var sets: [[RankedChart.Bar]] = []
        for bar in bars {
            let level = view.report.areas[bar.point.area].level
            let place = sets.firstIndex { set in
                view.report.areas[set[0].point.area].level == level
                    && set[0].point.period.canStandBeside(bar.point.period)
            }
            if let place { sets[place].append(bar) } else { sets.append([bar]) }
        }
        return sets.reduce([]) { $1.count > $0.count ? $1 : $0 }
    }
}

extension Period {
    /// Whether bars of the two may stand side by side: periods of one kind and length, or days however exactly known.
    fileprivate func canStandBeside(_ other: Period) -> Bool {
        isComparable(with: other) || (isDay && other.isDay)
    }
}
