/// An ordered collection of things with ids, each found by its id or by a typed key that cannot miss.
///
/// The order is the author's order (for areas: the official one).
@usableFromInline package struct Register<Element: Identifiable & Sendable>: Sendable where Element.ID == String {
    @usableFromInline package let elements: [Element]
    @usableFromInline let keysByID: [String: Key<Element>]

    /// A register of elements with distinct ids; of elements that share an id only the first is found by it.
    @inlinable package init(_ elements: [Element] = []) {
        self.elements = elements
        keysByID = Dictionary(
            elements.indices.map { (elements[$0].id, Key(position: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Inlined, so that who wants the name of a metric does not copy all of it; other modules can because the type is marked.
    @inlinable package subscript(key: Key<Element>) -> Element { elements[key.position] }

    /// The key of the element with that id.
    @inlinable package func key(of id: String) -> Key<Element>? { keysByID[id] }

    /// All keys, in order.
    @inlinable package var keys: [Key<Element>] { elements.indices.map { Key(position: $0) } }

    @inlinable package var count: Int { elements.count }
    @inlinable package var isEmpty: Bool { elements.isEmpty }
}

/// The place of an element in its register. Keys order as the register does.
@usableFromInline package struct Key<Element: Sendable>: Hashable, Comparable, Sendable {
    @usableFromInline let storage: UInt32

    @inlinable package init(position: Int) {
        storage = UInt32(position)
    }

    @inlinable package var position: Int { Int(storage) }

    @inlinable package static func < (left: Key, right: Key) -> Bool { left.storage < right.storage }
}
