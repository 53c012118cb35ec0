import ReportModel

/// Who is whose peer: the areas of each level below each parent, and the areas of each group that says so.
///
/// Areas of different levels are never peers, but for functional zones, which count as districts in a group with districts.
/// Of a group with other levels those of the level that most of its areas have are peers; the others stay with the areas of
/// their own level.
struct PeerGroups: Sendable {
    /// For each area the number of its set of peers.
    let group: [UInt32]
    /// For each area the level that it is ranked on.
    let levels: [AreaLevel]
    /// For each number what the areas have in common.
    private let sets: [PeerSet]
    /// For each number its areas, in register order.
    private let members: GroupedLists<Key<Area>>

    /// Without groups only areas of one level below one parent are peers.
    init(_ areas: Register<Area>, _ groups: Register<AreaGroup> = Register()) {
        var levels = areas.elements.map(\.level)
        var named: [Key<Area>: PeerSet] = [:]
        for key in groups.keys where groups[key].arePeers {
            let joint = Self.joint(groups[key].areas, areas)
            for (area, level) in joint where named[area] == nil {
                named[area] = .group(key)
                levels[area.position] = level
            }
        }
        var numbers: [PeerSet: UInt32] = [:]
        var sets: [PeerSet] = []
        let group = areas.keys.map { key in
            let set = named[key] ?? .siblings(level: areas[key].level, parent: areas[key].parent)
            if let number = numbers[set] { return number }
            let number = UInt32(sets.count)
            numbers[set] = number
            sets.append(set)
            return number
        }
        self.group = group
        self.levels = levels
        self.sets = sets
        members = GroupedLists(count: sets.count, filler: Key(position: 0)) { add in
            for position in group.indices { add(Int(group[position]), Key(position: position)) }
        }
    }

    /// The areas of a group that are of one level, that of the most of them, and that level; of several the one that the
    /// register has first.
    private static func joint(_ keys: [Key<Area>], _ areas: Register<Area>) -> [(area: Key<Area>, level: AreaLevel)] {
        let hasDistricts = keys.contains { areas[$0].level == .district }
        let all = keys.sorted().map { key in
            let level = areas[key].level
            return (area: key, level: level == .zone && hasDistricts ? .district : level)
        }
        var counts: [AreaLevel: Int] = [:]
        for area in all { counts[area.level, default: 0] += 1 }
        let most = counts.values.max()
        let level = all.first { counts[$0.level] == most }?.level
        return all.filter { $0.level == level }
    }

    /// All peers of an area at any time, itself included, in register order.
    func members(with area: Key<Area>) -> ArraySlice<Key<Area>> {
        members[Int(group[area.position])]
    }

    /// What an area and its peers have in common.
    func set(of area: Key<Area>) -> PeerSet { sets[Int(group[area.position])] }

    /// Every set of peers, in the order in which their first members are registered.
    var all: [[Key<Area>]] { sets.indices.map { Array(members[$0]) } }
}
