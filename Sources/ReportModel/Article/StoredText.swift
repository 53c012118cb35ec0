/// The finished bytes of a text, kept where they take no memory, or in memory where there is no such place.
package struct StoredText: Sendable {
    private let place: Place

    private enum Place: Sendable {
        case memory([UInt8])
        case shelf(any TextShelf, TextSlot)
    }

    /// Bytes kept in memory.
    package init(_ bytes: [UInt8]) {
        place = .memory(bytes)
    }

    /// Bytes that stand on a shelf.
    package init(on shelf: any TextShelf, at slot: TextSlot) {
        place = .shelf(shelf, slot)
    }

    /// The bytes, fetched anew each time.
    package var bytes: [UInt8] {
        switch place {
        case .memory(let bytes): bytes
        case .shelf(let shelf, let slot): shelf.bytes(at: slot)
        }
    }

    /// Where they stand on a shelf; nil if they are in memory.
    package var slot: TextSlot? {
        if case .shelf(_, let slot) = place { slot } else { nil }
    }
}

/// Something outside of memory that keeps the bytes of texts and hands them out to any thread.
package protocol TextShelf: AnyObject, Sendable {
    /// The bytes that were put in a slot. A shelf that has lost them answers with none, and tells its owner.
    func bytes(at slot: TextSlot) -> [UInt8]
}

/// Where a text stands on a shelf.
package struct TextSlot: Sendable, Hashable {
    /// In bytes from the beginning.
    package var offset: Int
    /// In bytes.
    package var count: Int
    /// What the bytes add up to, so that others are not taken for them.
    package var checksum: UInt64

    package init(offset: Int, count: Int, checksum: UInt64) {
        self.offset = offset
        self.count = count
        self.checksum = checksum
    }
}
