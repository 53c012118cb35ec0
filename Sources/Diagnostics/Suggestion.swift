/// Finds what somebody probably meant to write.
package enum Suggestion {
    /// The candidate nearest to a misspelt word, if one is near enough: at most a third of its characters differ
    /// (insertions, deletions, substitutions and neighbouring swaps each count one), the first such in the given order.
    package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let word = Array(word.lowercased().unicodeScalars)
        guard !word.isEmpty, word.count <= longestWord else { return nil }
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            let limit = max(1, max(word.count, scalars.count) / 3)
            guard abs(scalars.count - word.count) <= limit, scalars.count <= longestWord else { continue }
            let distance = editDistance(word, scalars)
            // A word of one or two characters that shares none with the candidate is no misspelling of it.
            guard distance <= limit, distance < max(word.count, scalars.count) else { continue }
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.candidate
    }

    /// Longer words are not compared, so that hostile input cannot make this slow.
    private static let longestWord = 64

    private static func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for row in 0..<first.count {
            var current = [row + 1]
            for column in 0..<second.count {
                var cost = Swift.min(
                    last[column + 1] + 1, current[column] + 1, last[column] + (first[row] == second[column] ? 0 : 1))
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    cost = Swift.min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[second.count]
    }
}
