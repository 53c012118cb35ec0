import Diagnostics
import ReportModel

/// Finds tables, charts and figures in large print that ask for a period in which nothing of theirs was observed: a page of
/// empty cells, which nobody means.
func auditDesigns(_ analysis: Analysis) -> [Diagnostic] {
    let report = analysis.report
    let ofComparisons = report.comparisons.elements.flatMap { comparison -> [Diagnostic] in
        guard let origin = comparison.origin else { return [] }
        return ([Selection(comparison.table)] + comparison.charts.map(Selection.init)).flatMap {
            $0.empty(at: origin, analysis)
        }
    }
    let ofTexts = report.articles.elements.flatMap { article in
        article.body.gaps.flatMap { gap -> [Diagnostic] in
            guard case .block(let block, let origin) = gap.content else { return [] }
            return Selection(block).empty(at: origin, analysis)
        }
    }
    return ofComparisons + ofTexts
}

/// Which figures a design asks for.
private struct Selection {
    var metrics: [Key<Metric>]
    var areas: [Key<Area>]
    var periods: [PeriodChoice]

    private init(metrics: [Key<Metric>], areas: [Key<Area>], periods: [PeriodChoice]) {
        self.metrics = metrics
        self.areas = areas
        self.periods = periods
    }

    init(_ design: TableDesign) {
        self.init(metrics: design.metrics, areas: design.areas, periods: design.periods)
    }

    init(_ design: ChartDesign) {
        self.init(metrics: design.metrics, areas: design.areas, periods: design.periods)
    }

    init(_ block: FigureBlock) {
        switch block {
        case .table(let design): self.init(design)
        case .chart(let design): self.init(design)
        case .figures(let design):
            self.init(metrics: design.metrics, areas: design.areas, periods: design.periods)
        }
    }

    /// A warning for each period asked for in which there is no figure at all.
    func empty(at origin: Origin, _ analysis: Analysis) -> [Diagnostic] {
        periods.compactMap { choice in
            guard case .fixed(let period) = choice, !metrics.isEmpty, !areas.isEmpty,
                !has(period, analysis)
            else { return nil }
            return warning(period, at: origin, analysis)
        }
    }

    private func has(_ period: Period, _ analysis: Analysis) -> Bool {
        metrics.contains { metric in
            areas.contains { analysis.series(of: metric, for: $0)?.point(standingFor: period) != nil }
        }
    }

    private func warning(_ period: Period, at origin: Origin, _ analysis: Analysis) -> Diagnostic {
        let others = Set(
            metrics.flatMap { metric in
                areas.flatMap { analysis.series(of: metric, for: $0)?.points.map(\.period) ?? [] }
            })
        return Diagnostic(
            .periodEmpty, at: Place(origin),
            Phrase(
                "There is no figure for \(period.written) among those asked for here.",
                zh: "这里所选的指标和地区在 \(period.written) 没有任何数据。"),
            remedy: others.isEmpty
                ? Phrase("These areas have no figures of these metrics at all.", zh: "所选地区没有所选指标的任何数据。")
                : Phrase { language in
                    let list = FigureWords.list(others.sorted(by: >).map(\.written), language)
                    return language == .chinese ? "有数据的时期：\(list)。" : "There are figures for \(list)."
                })
    }
}
