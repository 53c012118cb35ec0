package import Diagnostics
import Glibc
import Synchronization

/// Does a piece of work for each number below `count` on up to `jobs` threads, and hands the results back in order,
/// whichever thread made them. Of several failures the one with the lowest number is thrown, and no work begins after it.
///
/// The work never runs on the caller's thread, so that the room for recursion is the same for any number of jobs.
func inParallel<Result: Sendable>(
    _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) throws -> Result
) throws -> [Result] {
    let shared = SharedWork<Result>(count)
    let body: @Sendable () -> Void = {
        while let number = shared.next() {
            do {
                shared.finish(number, try work(number))
            } catch {
                shared.fail(number, error)
            }
        }
    }
    let threads = (0..<min(count, max(1, jobs))).compactMap { _ in startThread(body) }
    // A system that grants no thread at all leaves the work to this one.
    if threads.isEmpty { body() }
    for thread in threads { pthread_join(thread, nil) }
    return try shared.results()
}

extension Workforce {
    /// That many threads of our own.
    package static func threads(_ jobs: Int) -> Workforce {
        Workforce(size: jobs) { count, work in
            // Work that cannot fail.
            _ = try? inParallel(count, jobs: jobs, work)
        }
    }
}

/// What the threads share: the next number, and the results so far.
private final class SharedWork<Result: Sendable>: Sendable {
    private struct State {
        var next = 0
        var results: [Result?]
        var failure: (number: Int, error: any Error)?
    }

    private let state: Mutex<State>
    private let count: Int

    init(_ count: Int) {
        self.count = count
        state = Mutex(State(results: Array(repeating: nil, count: count)))
    }

    func next() -> Int? {
        state.withLock { state in
            guard state.failure == nil, state.next < count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    func finish(_ number: Int, _ result: Result) {
        state.withLock { $0.results[number] = result }
    }

    func fail(_ number: Int, _ error: any Error) {
        state.withLock { state in
            if number < state.failure?.number ?? .max { state.failure = (number, error) }
        }
    }

    func results() throws -> [Result] {
        try state.withLock { state in
            if let failure = state.failure { throw failure.error }
            return state.results.compactMap(\.self)
        }
    }
}

/// A closure on its way into a thread.
private final class ThreadBody: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
        self.run = run
    }
}

/// How many threads the machine runs at the same time.
package let processorCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

/// Room for recursion in each thread: 16 MiB of addresses, of which only what is used costs memory.
private let stackSize = 16 << 20

private func startThread(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    let argument = Unmanaged.passRetained(ThreadBody(body))
    var thread = pthread_t()
    let started = pthread_create(
        &thread, &attributes,
        { raw in
            if let raw { Unmanaged<ThreadBody>.fromOpaque(raw).takeRetainedValue().run() }
            return nil
        }, argument.toOpaque())
    if started == 0 { return thread }
    argument.release()
    return nil
}
