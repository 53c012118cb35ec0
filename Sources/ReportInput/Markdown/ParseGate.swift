import Glibc

/// A gate that many threads pass together, or one alone.
final class ParseGate: @unchecked Sendable {
    // The system's lock must not move; what it guards is outside.
    private let lock = UnsafeMutablePointer<pthread_rwlock_t>.allocate(capacity: 1)

    init() {
        pthread_rwlock_init(lock, nil)
    }

    deinit {
        pthread_rwlock_destroy(lock)
        lock.deallocate()
    }

    /// Waits until nobody is there alone.
    func together<Result>(_ work: () -> Result) -> Result {
        pthread_rwlock_rdlock(lock)
        defer { pthread_rwlock_unlock(lock) }
        return work()
    }

    /// Waits until nobody else is there.
    func alone<Result>(_ work: () -> Result) -> Result {
        pthread_rwlock_wrlock(lock)
        defer { pthread_rwlock_unlock(lock) }
        return work()
    }
}
