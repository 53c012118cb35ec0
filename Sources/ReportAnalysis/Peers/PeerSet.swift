package import ReportModel

/// Whom an area is compared with.
package enum PeerSet: Sendable, Hashable {
    /// The areas of one level below one parent that are in no group of peers.
    case siblings(level: AreaLevel, parent: Key<Area>?)
    /// A named group that says that its areas are each other's peers.
    case group(Key<AreaGroup>)
}
