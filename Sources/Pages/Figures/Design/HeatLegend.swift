import Markup
import ReportModel

/// What the shades of a heat table mean: five samples with words, for metrics with merit and for others.
struct HeatLegend {
    let view: Viewpoint
    let columns: [ComparedColumn]

    var html: HTML {
        let words = view.words.designs
        let metrics = columns.reduce(into: [Metric]()) { found, column in
            if !found.contains(where: { $0.id == column.metric.id }) { found.append(column.metric) }
        }
        let neutral = metrics.filter { $0.better == .neutral }
        var sentences = [words.heat(neutral.count < metrics.count, !neutral.isEmpty)]
        if !neutral.isEmpty, neutral.count < metrics.count {
            sentences.append(words.heatBySize(view.shortened(neutral.map(\.shortName))))
        }
        return HTML { html in
            html.add(.ul, .class("heat-key")) { list in
                for shade in stride(from: Shades.darkest, through: 1, by: -1) {
                    list.add(.li, words.shade(shade), .class("heat-\(shade)"))
                }
            }
            html.add(.p, view.words.tables.sentences(sentences), .class("table-note"))
        }
    }
}
