import Markup
import ReportAnalysis
import ReportModel

/// What an area is: its code, what it belongs to, when it existed, what became of it.
struct AreaFacts {
    let view: Viewpoint
    let key: Key<Area>

    private var area: Area { view.report.areas[key] }
    private var words: AreaWords { view.words.areas }

    /// For an area that is no more: since when, and what took its place.
    var notice: HTML {
        guard let to = area.to else { return HTML() }
        return HTML { html in
            html.add(.div, .class("notice")) { notice in
                notice.add(.p) { line in
                    line.text(words.isAbolished(area.name, to.label(in: view.language)))
                    if !area.successors.isEmpty {
                        line.text(words.successors)
                        line.append(view.list(area.successors.map(view.area)))
                        line.text(words.fullStop)
                    }
                }
            }
        }
    }

    var html: HTML {
        var facts = FactList()
        facts.add(words.kind, area.kind ?? words.level(area.level))
        facts.add(words.code, area.code)
        facts.add(words.partOf, view.list(view.analysis.ancestors(of: key).map(view.area)))
        facts.add(words.peers, peers)
        facts.add(words.from, area.from?.label(in: view.language))
        facts.add(words.to, area.to?.label(in: view.language))
        facts.add(words.predecessors, predecessors)
        facts.add(words.aliases, view.list(area.aliases))
        facts.add(words.note, area.note)
        return facts.html("facts")
    }

    /// The areas it is ranked among; none if it has no peers.
    private var peers: String? {
        let count = view.analysis.peers(of: key).count
        return count > 1 ? view.peerSet(of: key, count: count) : nil
    }

    private var predecessors: HTML {
        view.list(
            view.analysis.predecessors(of: key).map { predecessor in
                var link = view.area(predecessor)
                if let to = view.report.areas[predecessor].to {
                    link.text(view.words.tables.inBrackets(words.abolished(to.label(in: view.language))))
                }
                return link
            })
    }
}

extension Viewpoint {
    /// The peers of an area in words: how many of which level below which parent, or of which group.
    func peerSet(of area: Key<Area>, count: Int) -> String {
        switch analysis.peerSet(of: area) {
        case .siblings(let level, let parent): words.areas.peerSet(level, parent.map { report.areas[$0].name }, count)
        case .group(let group): words.areas.peerGroup(report.groups[group].name, count)
        }
    }
}
