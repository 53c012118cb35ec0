import Synchronization

/// What several pages need and none needs before it is rendered: made once, when the first of them asks.
///
/// A page that asks while another one has it made waits; once it is made nobody waits. Waiting then as well took a fiftieth of
/// the time of a large site. What is made must not ask for itself.
final class OnDemand<Value: Sendable>: Sendable {
    private let made = AtomicLazyReference<Made>()
    private let making = Mutex<Void>(())
    private let make: @Sendable () -> Value

    private final class Made: Sendable {
        let value: Value

        init(_ value: Value) {
            self.value = value
        }
    }

    init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    var value: Value {
        if let made = made.load() { return made.value }
        return making.withLock { _ in
            if let made = made.load() { return made.value }
            return made.storeIfNil(Made(make())).value
        }
    }
}
