import Synchronization

/// What several pages need and none needs before it is rendered: made once, when the first of them asks.
///
/// A page that asks while another one has it made waits. What is made must not ask for itself.
final class OnDemand<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    var value: Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
