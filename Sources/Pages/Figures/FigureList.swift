import Markup
import ReportModel

extension Viewpoint {
    /// Links in a list without bullets, each with a remark behind it.
    func plainList(_ items: [(link: HTML, remark: String)]) -> HTML {
        guard !items.isEmpty else { return HTML() }
        return HTML { html in
            html.add(.ul, .class("plain")) { list in
                for item in items {
                    list.add(.li) { entry in
                        entry.append(item.link)
                        if !item.remark.isEmpty { entry.addLine(item.remark, .class("remark")) }
                    }
                }
            }
        }
    }

    /// Comparisons as cards; their headings are one level below what they stand under.
    func cards(_ comparisons: [Key<Comparison>], heading: ElementName = .h3) -> HTML {
        guard !comparisons.isEmpty else { return HTML() }
        return HTML { html in
            html.add(.ul, .class("cards")) { list in
                for key in comparisons {
                    let comparison = report.comparisons[key]
                    list.add(.li, .class("card")) { card in
                        card.add(heading, link(comparison.title, to: .comparison(key)))
                        if let summary = comparison.summary { card.add(.p, summary) }
                        card.add(
                            .p, words.comparisons.size(comparison.table.areas.count, comparison.table.metrics.count),
                            .class("card-meta"))
                    }
                }
            }
        }
    }
}
