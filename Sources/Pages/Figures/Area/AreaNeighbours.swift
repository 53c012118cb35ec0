import Markup
import ReportAnalysis
import ReportModel

/// The way from one area to others: those above it, its peers, those below it, and the ones before and after it.
struct AreaNeighbours {
    let view: Viewpoint
    let key: Key<Area>

    private var words: WayWords { view.edition.words.way }

    /// A list to be unfolded, so that it takes no room; nothing where there is no other area.
    var switcher: HTML {
        var groups = FactList()
        groups.add(words.areasAbove, links(view.analysis.ancestors(of: key)[...]))
        let (peers, place) = peersAndPlace
        if peers.count > 1 { groups.add(words.peers, links(window(of: peers, around: place))) }
        groups.add(view.words.areas.areasBelow, links(view.analysis.children(of: key).prefix(Self.mostNamed)))
        let list = groups.html("meta")
        guard !list.isEmpty else { return list }
        return HTML { html in
            html.add(.nav, .class("switcher"), .ariaLabel(words.switchArea)) { nav in
                nav.add(.details) { details in
                    details.add(.summary, words.switchArea)
                    details.append(list)
                    details.add(
                        .p, view.link(view.edition.words.texts.allAreas, to: .areas), .class("more"))
                }
            }
        }
    }

    /// Links to the peers before and after it in the order of the register.
    var siblings: HTML {
        let (peers, place) = peersAndPlace
        guard peers.count > 1 else { return HTML() }
        let colon = view.edition.words.texts.colon
        return HTML { html in
            html.add(.ul, .class("plain")) { list in
                for (label, other) in [(words.previousArea, place - 1), (words.nextArea, place + 1)]
                where peers.indices.contains(other) {
                    list.add(.li) { item in
                        item.text(label + colon)
                        item.append(view.area(peers[other]))
                    }
                }
            }
        }
    }

    /// The peers in register order, and where among them the area stands.
    private var peersAndPlace: (peers: [Key<Area>], place: Int) {
        let peers = view.analysis.peers(of: key)
        var range = peers.startIndex..<peers.endIndex
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            if peers[middle] < key {
                range = middle + 1..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        return (peers, range.lowerBound)
    }

    /// Those around a place, so that the lists of very many peers do not make every page long.
    private func window(of peers: [Key<Area>], around place: Int) -> ArraySlice<Key<Area>> {
        let first = max(0, min(place - Self.mostNamed / 2, peers.count - Self.mostNamed))
        return peers.dropFirst(first).prefix(Self.mostNamed)
    }

    private func links(_ areas: ArraySlice<Key<Area>>) -> HTML {
        guard !areas.isEmpty else { return HTML() }
        return HTML { html in
            html.add(.ul, .class("links")) { list in
                for area in areas {
                    list.add(.li) { item in
                        if area == key {
                            item.add(.span, view.report.areas[area].name, .ariaCurrent("page"))
                        } else {
                            item.append(view.area(area))
                        }
                    }
                }
            }
        }
    }

    private static let mostNamed = 40
}
