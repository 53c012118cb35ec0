import Markup
import ReportAnalysis
import ReportModel

/// What a reader has to know before reading an area's figures: that it is no more, or that others were merged into it,
/// and how far figures from before can be compared.
struct AreaNotices {
    let view: Viewpoint
    let key: Key<Area>
    /// All of the area, in register order of metrics.
    let series: [Series]

    private var area: Area { view.report.areas[key] }
    private var words: AreaWords { view.words.areas }
    private static let mostNamed = 8

    var html: HTML {
        HTML { html in
            html.append(abolition)
            for change in view.analysis.boundaryChanges(of: key) { html.append(notice(of: change)) }
        }
    }

    /// For an area that is no more: since when, and what took its place.
    private var abolition: HTML {
        guard let to = area.to else { return HTML() }
        return HTML { html in
            html.add(.div, .class("notice")) { notice in
                notice.add(.p) { line in
                    line.text(words.isAbolished(area.name, to.label(in: view.language)))
                    guard !area.successors.isEmpty else { return }
                    line.text(words.successors)
                    line.append(view.list(area.successors.map(view.area)))
                    line.text(words.fullStop)
                }
                if let first = area.successors.first {
                    let isWhole = area.successors.allSatisfy { $0 == first }
                    notice.add(.p, isWhole ? view.words.profile.isCarriedOn : view.words.profile.isNotCarriedOn)
                }
            }
        }
    }

    /// Which areas an area took over, and what of theirs is counted in its figures.
    private func notice(of change: BoundaryChange) -> HTML {
        let words = view.words.profile
        let date = change.date.label(in: view.language)
        return HTML { html in
            html.add(.div, .class("notice")) { notice in
                notice.add(.p) { line in
                    line.text(words.tookOver(date))
                    line.append(view.list((change.merged + change.divided).map(view.area)))
                    line.text(self.words.fullStop)
                    line.text(change.isWhole ? words.isCarried : words.isDivided)
                }
                if change.isWhole, !carried.isEmpty {
                    notice.add(.p) { line in
                        line.text(words.carriedMetrics(carried.count))
                        line.append(view.list(carried.prefix(Self.mostNamed).map(view.metric)))
                        line.text(carried.count > Self.mostNamed ? words.andMore : self.words.fullStop)
                    }
                }
            }
        }
    }

    /// The metrics of which something is carried to the area.
    private var carried: [Key<Metric>] {
        series.map(\.metric).filter { !view.analysis.carried(to: key, of: $0).isEmpty }
    }
}
