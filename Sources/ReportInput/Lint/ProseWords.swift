/// Words to look for in prose.
struct ProseWords: Sendable {
    /// By their first characters, the longest first.
    private var byFirst: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    /// By their last characters, the longest first.
    private var byLast: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    /// A bit for every first character, so that nearly all other characters need not be looked up.
    private var firstBits = [UInt64](repeating: 0, count: 32)

    init(_ words: some Sequence<String>) {
        for word in Set(words).sorted(by: { ($0.unicodeScalars.count, $1) > ($1.unicodeScalars.count, $0) }) {
            let scalars = Array(word.unicodeScalars)
            guard let first = scalars.first, let last = scalars.last else { continue }
            byFirst[first, default: []].append(scalars)
            byLast[last, default: []].append(scalars)
            firstBits[Self.row(first)] |= Self.bit(first)
        }
    }

    private static func row(_ scalar: Unicode.Scalar) -> Int { Int(scalar.value >> 6 & 31) }
    private static func bit(_ scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value & 63) }

    /// How long the longest word is that begins at an index.
    func length(at index: Int, of scalars: [Unicode.Scalar]) -> Int? {
        guard index < scalars.count, firstBits[Self.row(scalars[index])] & Self.bit(scalars[index]) != 0,
            let words = byFirst[scalars[index]]
        else { return nil }
        for word in words where Self.stands(word, at: index, in: scalars) { return word.count }
        return nil
    }

    /// How long the longest word is that ends before an index.
    func length(before index: Int, of scalars: [Unicode.Scalar]) -> Int? {
        guard index > 0, index <= scalars.count, let words = byLast[scalars[index - 1]] else { return nil }
        for word in words where Self.stands(word, at: index - word.count, in: scalars) { return word.count }
        return nil
    }

    private static func stands(_ word: [Unicode.Scalar], at start: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard start >= 0, start + word.count <= scalars.count else { return false }
        for index in word.indices where word[index] != scalars[start + index] { return false }
        return true
    }

    /// Every place where a word stands; none overlaps another.
    func matches(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            if let length = length(at: index, of: scalars) {
                found.append(index..<(index + length))
                index += length
            } else {
                index += 1
            }
        }
        return found
    }
}
