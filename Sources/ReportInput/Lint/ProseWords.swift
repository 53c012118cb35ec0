/// Words to look for in prose.
struct ProseWords: Sendable {
    /// By their first characters, the longest first.
    private var byFirst: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    /// By their last characters, the longest first.
    private var byLast: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    /// One bit for every first character, so that most characters need not be looked up.
    private var firstBits: UInt64 = 0

    init(_ words: some Sequence<String>) {
        for word in Set(words).sorted(by: { ($0.unicodeScalars.count, $1) > ($1.unicodeScalars.count, $0) }) {
            let scalars = Array(word.unicodeScalars)
            guard let first = scalars.first, let last = scalars.last else { continue }
            byFirst[first, default: []].append(scalars)
            byLast[last, default: []].append(scalars)
            firstBits |= Self.bit(first)
        }
    }

    private static func bit(_ scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value & 63) }

    /// How long the longest word is that begins at an index.
    func length(at index: Int, of scalars: [Unicode.Scalar]) -> Int? {
        guard index < scalars.count, firstBits & Self.bit(scalars[index]) != 0 else { return nil }
        return byFirst[scalars[index]]?.first { scalars[index...].starts(with: $0) }?.count
    }

    /// How long the longest word is that ends before an index.
    func length(before index: Int, of scalars: [Unicode.Scalar]) -> Int? {
        guard index > 0, index <= scalars.count else { return nil }
        return byLast[scalars[index - 1]]?.first { word in
            word.count <= index && scalars[(index - word.count)..<index].elementsEqual(word)
        }?.count
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
