import ReportAnalysis
import ReportModel

/// What the areas of a table or a chart are called as a set, so that every comparison says with whom it compares.
struct AreaSetName {
    let view: Viewpoint
    let areas: [Key<Area>]
    let group: Key<AreaGroup>?

    /// A named group, a whole set of peers, or the areas one by one.
    var text: String {
        let words = view.words.designs
        if let group { return words.group(view.report.groups[group].name, areas.count) }
        if let first = areas.first, areas.count > 1, Set(view.analysis.peers(of: first)) == Set(areas) {
            return view.peerSet(of: first, count: areas.count)
        }
        let names = areas.prefix(Self.mostNamed).map { view.report.areas[$0].shortName }
        return words.named(view.list(names), areas.count, areas.count > Self.mostNamed)
    }

    /// More names than these help nobody.
    private static let mostNamed = 15
}
