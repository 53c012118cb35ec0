import Synchronization

/// Who does a piece of work that falls into parts: nobody but the caller, or as many threads as the caller of a step has.
///
/// Steps are functions over values and own no threads; whoever calls them says how their parts are spread. What comes out
/// is the same for every workforce.
package struct Workforce: Sendable {
    /// How many parts are worked on at the same time; at least 1. Work that can be cut anywhere is cut into so many parts.
    package let size: Int
    private let spread: @Sendable (_ count: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void

    /// Only the caller: one part after the other.
    package static let alone = Workforce(size: 1) { count, work in
        for number in 0..<count { work(number) }
    }

    /// - Parameters:
    ///   - size: how many parts are worked on at the same time; at least 1.
    ///   - spread: does the work for each number below a count, in any order and on any thread, and returns when all is done.
    package init(
        size: Int, spread: @escaping @Sendable (_ count: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void
    ) {
        self.size = max(1, size)
        self.spread = spread
    }

    /// The results of a piece of work for each number below a count, in order.
    package func map<Result: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) -> [Result] {
        let results = Results<Result>(count)
        spread(count) { results.put(work($0), at: $0) }
        return results.all
    }

    /// The results of two pieces of work, done at the same time if there is somebody for the second one.
    package func both<First: Sendable, Second: Sendable>(
        _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
    ) -> (First, Second) {
        let results: [Either<First, Second>] = map(2) { $0 == 0 ? .first(first()) : .second(second()) }
        if case .first(let first) = results[0], case .second(let second) = results[1] { return (first, second) }
        return (first(), second())
    }

    /// The result of one of two pieces of work.
    private enum Either<First: Sendable, Second: Sendable>: Sendable {
        case first(First), second(Second)
    }

    /// The results so far, put in their places by whoever made them.
    private final class Results<Result: Sendable>: Sendable {
        private let results: Mutex<[Result?]>

        init(_ count: Int) {
            results = Mutex(Array(repeating: nil, count: count))
        }

        func put(_ result: Result, at number: Int) {
            results.withLock { $0[number] = result }
        }

        var all: [Result] { results.withLock { $0.compactMap { $0 } } }
    }
}
