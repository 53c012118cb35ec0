package import ReportModel

extension Analysis {
    /// The areas that an area is compared with and that existed in a period, itself included, in register order; without a
    /// period: at any time. They are those of its group of peers, if it is in one, or else those of the same level below the
    /// same parent. Outside such groups a functional zone has only functional zones for peers.
    package func peers(of area: Key<Area>, in period: Period? = nil) -> [Key<Area>] {
        let members = peerGroups.members(with: area)
        guard let period else { return Array(members) }
        return members.filter { report.areas[$0].exists(in: period) }
    }

    /// What an area and its peers have in common.
    package func peerSet(of area: Key<Area>) -> PeerSet { peerGroups.set(of: area) }

    /// The areas directly below an area, in register order.
    package func children(of area: Key<Area>) -> [Key<Area>] {
        Array(kinship.children[area.position])
    }

    /// The areas below no other, in register order.
    package var rootAreas: [Key<Area>] {
        report.areas.keys.filter { report.areas[$0].parent == nil }
    }

    /// The areas above an area, the topmost first.
    package func ancestors(of area: Key<Area>) -> [Key<Area>] {
        var found: [Key<Area>] = []
        var next = report.areas[area].parent
        // No area is above itself in a checked report; the bound keeps an unchecked one from hanging.
        while let parent = next, found.count < AreaLevel.allCases.count * 2 {
            found.append(parent)
            next = report.areas[parent].parent
        }
        return found.reversed()
    }

    /// The areas that name an area as their successor, in register order.
    package func predecessors(of area: Key<Area>) -> [Key<Area>] {
        Array(kinship.predecessors[area.position])
    }
}
