/// The tier of an area. Areas of one level below one parent are each other's peers.
package enum AreaLevel: String, Sendable, Hashable, CaseIterable, Comparable {
    case country
    case province
    case city
    /// County level: districts, counties, county-level cities.
    case district
    /// A functional zone (开发区, 高新区) that is no unit of GB/T 2260.
    case zone
    case town
    /// Villages and urban communities.
    case village

    /// Whether an area of the level may lie in another one of it: a natural village in an administrative one, a park in a zone.
    package var canNest: Bool { self == .zone || self == .village }

    package static func < (left: AreaLevel, right: AreaLevel) -> Bool { left.tier < right.tier }

    private var tier: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
