package import Diagnostics

/// One of the `groups` of `site.yml` as written.
package struct GroupDraft: Sendable {
    package var id: Located<String>
    package var name: String
    package var areas: [Located<String>]
    /// Whether its areas are each other's peers, and where that is said; nil where nothing is.
    package var arePeers: Located<Bool>?

    /// Reads one group; nil, with problems, if it has no id or name.
    static func read(_ node: YAMLNode, problems: inout [Diagnostic]) -> GroupDraft? {
        let subject = Phrase("a group of areas", zh: "地区组")
        var fields = Fields<GroupKey>(node, subject: subject)
        let id = fields.required(.id, subject)
        let name = fields.required(.name, subject)
        let areas = fields.list(.areas)
        let arePeers = fields.flag(.peers)
        let place = fields.node(.peers)?.place ?? node.place
        problems += fields.problems
        guard let id, let name else { return nil }
        return GroupDraft(
            id: id, name: name.value, areas: areas, arePeers: arePeers.map { Located($0, at: place) })
    }
}
