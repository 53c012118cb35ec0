/// A value together with the place it was read from.
@usableFromInline package struct Located<Value: Sendable>: Sendable {
    @usableFromInline package var value: Value
    @usableFromInline package var place: Place

    @inlinable package init(_ value: Value, at place: Place) {
        self.value = value
        self.place = place
    }

    /// The same place with another value.
    package func map<Other: Sendable>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
        Located<Other>(try transform(value), at: place)
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
