/// An administrative unit that is reported on.
package struct Area: Sendable, Identifiable {
    /// The id, which is also the name of its page: `wucheng`.
    package var id: String
    /// The official code (GB/T 2260 or longer), as a string; nil where the unit has none or it is not known.
    package var code: String?
    package var name: String
    package var shortName: String
    /// What the unit is called: 市辖区, 县级市, 街道, 社区 …
    package var kind: String?
    package var level: AreaLevel
    package var parent: Key<Area>?
    /// The first day of its existence, if that is told.
    package var from: PartialDate?
    /// The first day on which it no longer exists; nil while it exists.
    package var to: PartialDate?
    /// The areas that took its place.
    package var successors: [Key<Area>]
    package var aliases: [String]
    package var note: String?

    package init(
        id: String, code: String? = nil, name: String, shortName: String? = nil, kind: String? = nil,
        level: AreaLevel, parent: Key<Area>? = nil, from: PartialDate? = nil, to: PartialDate? = nil,
        successors: [Key<Area>] = [], aliases: [String] = [], note: String? = nil
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.shortName = shortName ?? name
        self.kind = kind
        self.level = level
        self.parent = parent
        self.from = from
        self.to = to
        self.successors = successors
        self.aliases = aliases
        self.note = note
    }
}
