/// An ordered collection of things with ids, each found by its id or by a typed key that cannot miss.
///
/// The order is the author's order (for areas: the official one).
@usableFromInline package struct Register<Element: Identifiable & Sendable>: Sendable where Element.ID == String {
    @usableFromInline package let elements: [Element]
    private let keysByID: [String: Key<Element>]

    /// A register of elements with distinct ids; of elements that share an id only the first is found by it.
    package init(_ elements: [Element] = []) {
        self.elements = elements
        keysByID = Dictionary(
            elements.enumerated().map { ($1.id, Key(position: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Inlined, so that who wants the name of a metric does not copy all of it (1.2% of a build).
    @inlinable package subscript(key: Key<Element>) -> Element { elements[key.position] }

    /// The key of the element with that id.
    package func key(of id: String) -> Key<Element>? { keysByID[id] }

    /// All keys, in order.
    package var keys: [Key<Element>] { elements.indices.map(Key.init(position:)) }

    package var count: Int { elements.count }
    package var isEmpty: Bool { elements.isEmpty }
}

/// The place of an element in its register. Keys order as the register does.
@usableFromInline package struct Key<Element: Sendable>: Hashable, Comparable, Sendable {
    @usableFromInline let storage: UInt32

    package init(position: Int) {
        storage = UInt32(position)
    }

    @inlinable package var position: Int { Int(storage) }

    @inlinable package static func < (left: Key, right: Key) -> Bool { left.storage < right.storage }
}
