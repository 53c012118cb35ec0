/// What the cells of a table were found to mean, by their bytes: columns repeat few words in many rows.
///
/// The bytes of a cell that is known are compared where they stand, so that no text is made of them; a cell like the one
/// asked for before costs one comparison.
struct CellMemo<Meaning> {
    private struct Entry {
        var cell: Range<Int>
        var hash: Int
        var meaning: Meaning
    }

    private var entries: [Entry] = []
    /// One more than the position of an entry, at its hash or behind it; zero where nothing stands. Half of them at most
    /// are taken.
    private var slots = [UInt32](repeating: 0, count: 64)
    private var last = 0

    /// What a cell means: as found before, or by its text; nil if it means nothing.
    mutating func meaning(
        of cell: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, byText find: (String) -> Meaning?
    ) -> Meaning? {
        if let meaning = known(cell, bytes) { return meaning }
        guard let meaning = find(CSVTable.text(bytes[cell])) else { return nil }
        remember(meaning, of: cell, bytes)
        return meaning
    }

    private mutating func known(_ cell: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Meaning? {
        if last < entries.count, Self.areEqual(entries[last].cell, cell, bytes) { return entries[last].meaning }
        let hash = Self.hash(cell, bytes)
        var slot = hash & (slots.count - 1)
        while slots[slot] > 0 {
            let position = Int(slots[slot]) - 1
            if entries[position].hash == hash, Self.areEqual(entries[position].cell, cell, bytes) {
                last = position
                return entries[position].meaning
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private mutating func remember(_ meaning: Meaning, of cell: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
        if entries.count * 2 >= slots.count {
            slots = [UInt32](repeating: 0, count: slots.count * 2)
            for position in entries.indices { place(position) }
        }
        last = entries.count
        entries.append(Entry(cell: cell, hash: Self.hash(cell, bytes), meaning: meaning))
        place(last)
    }

    private mutating func place(_ position: Int) {
        var slot = entries[position].hash & (slots.count - 1)
        while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(position + 1)
    }

    private static func areEqual(_ left: Range<Int>, _ right: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        for distance in 0..<left.count where bytes[left.lowerBound + distance] != bytes[right.lowerBound + distance] {
            return false
        }
        return true
    }

    private static func hash(_ cell: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[cell]))
        return hasher.finalize()
    }
}
