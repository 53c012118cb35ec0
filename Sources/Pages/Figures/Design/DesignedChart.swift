import Markup
import ReportAnalysis
import ReportModel

/// The charts that somebody designed: a drawing of all, or one for each metric and period where only one fits in.
struct DesignedChart {
    let view: Viewpoint
    /// Unique on the page; the ids of the drawings begin with it.
    let id: String
    let design: ChartDesign

    var html: HTML {
        switch design.kind {
        case .bars:
            drawings { id, metric, period in
                ComparedBars(view: view, id: id, design: design, metric: metric, period: period).html
            }
        case .strip:
            drawings { id, metric, period in
                ComparedStrip(view: view, id: id, design: design, metric: metric, period: period).html
            }
        case .groupedBars: GroupedBars(view: view, id: id, design: design).html
        case .lines, .smallMultiples:
            drawingsOfMetrics { id, metric in
                ComparedLines(view: view, id: id, design: design, metric: metric).html
            }
        }
    }

    /// A drawing for each metric and period.
    private func drawings(_ draw: (String, Key<Metric>, PeriodChoice) -> HTML) -> HTML {
        let parts = design.metrics.flatMap { metric in design.periods.map { (metric, $0) } }
        return HTML { html in
            for (number, part) in parts.enumerated() {
                html.append(draw(parts.count > 1 ? "\(id)-\(number + 1)" : id, part.0, part.1))
            }
        }
    }

    private func drawingsOfMetrics(_ draw: (String, Key<Metric>) -> HTML) -> HTML {
        HTML { html in
            for (number, metric) in design.metrics.enumerated() {
                html.append(draw(design.metrics.count > 1 ? "\(id)-\(number + 1)" : id, metric))
            }
        }
    }
}

extension ChartDesign {
    /// The title of one of its drawings: the author's words, with what the drawing shows where there are several; or what
    /// is written by rule.
    func title(_ rule: String, part: String, isOneOfSeveral: Bool, _ words: TableWords) -> String {
        guard let title else { return rule }
        return isOneOfSeveral ? title + words.colon + part : title
    }
}
