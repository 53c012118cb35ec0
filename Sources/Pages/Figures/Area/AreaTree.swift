import Markup
import ReportAnalysis
import ReportModel

/// Areas in a list, each with a list of those below it.
struct AreaTree {
    let view: Viewpoint

    /// The areas, in the order given, and all below them.
    func html(of areas: [Key<Area>]) -> HTML {
        HTML { html in add(areas, depth: 0, to: &html) }
    }

    private func add(_ areas: [Key<Area>], depth: Int, to html: inout HTML) {
        guard !areas.isEmpty, depth < AreaLevel.allCases.count * 2 else { return }
        html.add(.ul, .class("tree")) { list in
            for area in areas {
                list.add(.li) { entry in
                    entry.append(view.area(area))
                    entry.addLine(remark(on: area), .class("remark"))
                    add(view.analysis.children(of: area), depth: depth + 1, to: &entry)
                }
            }
        }
    }

    /// Code, kind, and what there is on the area; since when it no longer exists.
    func remark(on key: Key<Area>) -> String {
        let area = view.report.areas[key]
        let words = view.words.areas
        let figures = view.analysis.figureCount(of: key)
        let cases = view.analysis.articles(about: key).count { view.report.articles[$0].kind == .caseStudy }
        var parts = [area.kind ?? words.level(area.level)]
        if let code = area.code { parts.append(code) }
        if let to = area.to { parts.append(words.abolished(to.label(in: view.language))) }
        if figures > 0 { parts.append(words.figureCount(figures)) }
        if cases > 0 { parts.append(words.caseCount(cases)) }
        return parts.joined(separator: " · ")
    }
}
