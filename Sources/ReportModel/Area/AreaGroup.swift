/// Areas with a name in common: what comparisons and blocks may ask for by name, and whom an area is ranked among if the
/// group says so.
package struct AreaGroup: Sendable, Identifiable {
    package var id: String
    package var name: String
    /// In register order.
    package var areas: [Key<Area>]
    /// Whether its areas are each other's peers, in place of those of their level below their parent. No area is in two such
    /// groups.
    package var arePeers: Bool

    package init(id: String, name: String, areas: [Key<Area>], arePeers: Bool = false) {
        self.id = id
        self.name = name
        self.areas = areas
        self.arePeers = arePeers
    }
}
