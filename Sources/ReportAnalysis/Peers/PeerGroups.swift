import ReportModel

/// The areas of each level below each parent: each other's peers.
struct PeerGroups: Sendable {
    /// For each area the number of its group.
    let group: [UInt32]
    /// For each group its areas, in register order.
    private let members: GroupedLists<Key<Area>>
    let count: Int

    init(_ areas: Register<Area>) {
        var numbers: [Tier: UInt32] = [:]
        let group = areas.elements.map { area in
            let place = Tier(level: area.level, parent: area.parent)
            if let number = numbers[place] { return number }
            let number = UInt32(numbers.count)
            numbers[place] = number
            return number
        }
        self.group = group
        count = numbers.count
        members = GroupedLists(count: numbers.count, filler: Key(position: 0)) { add in
            for position in group.indices { add(Int(group[position]), Key(position: position)) }
        }
    }

    /// All peers of an area at any time, itself included, in register order.
    func members(with area: Key<Area>) -> ArraySlice<Key<Area>> {
        members[Int(group[area.position])]
    }

    /// Every group, in the order in which their first members are registered.
    var all: [[Key<Area>]] { (0..<count).map { Array(members[$0]) } }

    private struct Tier: Hashable {
        var level: AreaLevel
        var parent: Key<Area>?
    }
}
