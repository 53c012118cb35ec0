/// A value that was computed, or the reason why it must not be.
package enum Computed<Value: Sendable, Refusal: Sendable>: Sendable {
    case value(Value)
    case refused(Refusal)

    /// The value, if there is one.
    package var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }

    /// The reason, if there is no value.
    package var refusal: Refusal? {
        if case .refused(let refusal) = self { refusal } else { nil }
    }
}

extension Computed: Equatable where Value: Equatable, Refusal: Equatable {}
extension Computed: Hashable where Value: Hashable, Refusal: Hashable {}
