import Foundation

/// Makes texts that nobody wrote out of texts that somebody could have, the same ones in every run.
struct Mutator: RandomNumberGenerator {
    private var state: UInt64
    private let corpus: [[UInt8]]
    private let words: [[UInt8]]

    /// - Parameter words: what the reader looks for: signs, keywords, brackets.
    init(seed: UInt64, corpus: [String], words: [String]) {
        state = seed
        self.corpus = corpus.map { Array($0.utf8) }
        self.words = words.map { Array($0.utf8) }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A text of the corpus with one to eight changes: bytes and words put in, taken out, doubled, or moved in from
    /// another text. It need not be UTF-8.
    mutating func bytes() -> [UInt8] {
        var bytes = corpus[below(corpus.count)]
        for _ in 0...below(8) {
            let start = below(bytes.count + 1)
            let end = Swift.min(bytes.count, start + below(12))
            switch below(7) {
            case 0: bytes.insert(UInt8(truncatingIfNeeded: next()), at: start)
            case 1: bytes.removeSubrange(start..<end)
            case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 3:
                let other = corpus[below(corpus.count)]
                let from = below(other.count + 1)
                bytes.replaceSubrange(start..<end, with: other[from..<Swift.min(other.count, from + below(24))])
            case 4:
                let word = words[below(words.count)]
                bytes.insert(contentsOf: Array(repeating: word, count: 1 << below(6)).joined(), at: start)
            case 5 where start < bytes.count: bytes[start] ^= 1 << UInt8(below(8))
            default: bytes.insert(contentsOf: words[below(words.count)], at: start)
            }
        }
        return bytes
    }

    private mutating func below(_ bound: Int) -> Int {
        Int.random(in: 0..<Swift.max(1, bound), using: &self)
    }

    /// How many inputs a test runs: so many, or, for a longer run, `GAZETTEER_MUTATIONS` times as many.
    static func count(_ usual: Int) -> Int {
        usual * (ProcessInfo.processInfo.environment["GAZETTEER_MUTATIONS"].flatMap { Int($0) } ?? 1)
    }
}
