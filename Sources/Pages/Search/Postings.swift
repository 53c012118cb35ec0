/// For each term of some documents which of them have it, gathered document by document.
///
/// A hash table with open addressing over lists in one array: nothing is allocated per term or per character, and a term
/// that occurs often in a document costs one comparison each time.
struct Postings {
    /// For each slot the number of its term, from 1; 0 where it is free.
    private var slots: [UInt32]
    private var terms: [SearchTerm] = []
    /// For each term the places of its first and last entry.
    private var ends: [(first: UInt32, last: UInt32)] = []
    /// The documents of all terms, each with the place of the next one of its term; 0 at the end.
    private var entries: [(document: UInt32, next: UInt32)] = [(0, 0)]

    init() {
        slots = Array(repeating: 0, count: 1 << 12)
    }

    /// Adds a term of a document; documents come in their order, and each may have a term often.
    ///
    /// - Parameter document: twice its number, and 1 if the term is in its name; names come before the text.
    mutating func add(_ term: SearchTerm, _ document: UInt32) {
        if terms.count * 2 >= slots.count { grow() }
        var slot = Self.slot(of: term, slots.count)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if terms[number] == term {
                let last = Int(ends[number].last)
                guard entries[last].document >> 1 != document >> 1 else { return }
                entries[last].next = UInt32(entries.count)
                ends[number].last = UInt32(entries.count)
                entries.append((document, 0))
                return
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        terms.append(term)
        slots[slot] = UInt32(terms.count)
        ends.append((UInt32(entries.count), UInt32(entries.count)))
        entries.append((document, 0))
    }

    /// The terms divided by a power of two of files: their texts one behind the other, and where each ends. In a text the
    /// terms stand in order, each with its documents behind a blank, and with a comma between two.
    func shards(_ count: Int) -> (bytes: [UInt8], ends: [Int]) {
        // By counting, then in order within each: sorting all terms at once takes twice as long.
        var places = [Int](repeating: 0, count: count + 1)
        for term in terms { places[term.shard(of: count) + 1] += 1 }
        for shard in 0..<count { places[shard + 1] += places[shard] }
        var next = places
        var numbers = [Int](repeating: 0, count: terms.count)
        for number in terms.indices {
            let shard = terms[number].shard(of: count)
            numbers[next[shard]] = number
            next[shard] += 1
        }
        var output: [UInt8] = []
        output.reserveCapacity(terms.count * 6 + entries.count * 2)
        var ends: [Int] = []
        ends.reserveCapacity(count)
        for shard in 0..<count {
            let own = places[shard]..<places[shard + 1]
            numbers[own].sort { terms[$0].packed < terms[$1].packed }
            for place in own {
                if place > own.lowerBound { output.append(UInt8(ascii: ",")) }
                terms[numbers[place]].append(to: &output)
                output.append(UInt8(ascii: " "))
                appendDocuments(of: numbers[place], to: &output)
            }
            ends.append(output.count)
        }
        // What is kept takes no more room than it needs; a slice of all would be the same piece of memory.
        return (output.withUnsafeBufferPointer { Array($0) }, ends)
    }

    /// The documents of a term, each as the difference to the one before in digits of five bits, the lowest first; a digit
    /// that another one follows has a sixth bit.
    private func appendDocuments(of number: Int, to output: inout [UInt8]) {
        var last: UInt32 = 0
        var place = Int(ends[number].first)
        while place != 0 {
            var rest = entries[place].document - last
            last = entries[place].document
            place = Int(entries[place].next)
            while rest > 31 {
                output.append(Self.digits[Int(rest & 31 | 32)])
                rest >>= 5
            }
            output.append(Self.digits[Int(rest)])
        }
    }

    private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)

    private mutating func grow() {
        let size = slots.count * 2
        slots = Array(repeating: 0, count: size)
        for (number, term) in terms.enumerated() {
            var slot = Self.slot(of: term, size)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }

    private static func slot(of term: SearchTerm, _ count: Int) -> Int {
        // Fibonacci hashing: the upper bits of the product depend on all bits of the term.
        Int(truncatingIfNeeded: (term.packed &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
    }
}
