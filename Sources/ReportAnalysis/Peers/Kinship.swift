import ReportModel

/// Who belongs to whom among areas, over space and over time.
struct Kinship: Sendable {
    let children: GroupedLists<Key<Area>>
    /// For each area those that name it as a successor, each once.
    let predecessors: GroupedLists<Key<Area>>

    init(_ areas: Register<Area>) {
        children = GroupedLists(count: areas.count, filler: Key(position: 0)) { add in
            for key in areas.keys {
                if let parent = areas[key].parent { add(parent.position, key) }
            }
        }
        predecessors = GroupedLists(count: areas.count, filler: Key(position: 0)) { add in
            for key in areas.keys {
                for successor in Set(areas[key].successors) { add(successor.position, key) }
            }
        }
    }
}
