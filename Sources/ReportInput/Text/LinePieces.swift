extension ArraySlice<UInt8> {
    /// The text in at most so many pieces, each but the last with a line feed at its end, so that no character lies in two.
    func linePieces(atMost count: Int) -> [ArraySlice<UInt8>] {
        let size = Swift.max(smallestPiece, (self.count + count - 1) / Swift.max(1, count))
        var pieces: [ArraySlice<UInt8>] = []
        var rest = self
        while !rest.isEmpty {
            let end = rest.dropFirst(size).firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? endIndex
            pieces.append(rest[..<end])
            rest = rest[end...]
        }
        return pieces
    }
}

/// So many bytes at least are worth a thread, which takes some 50 µs to start.
private let smallestPiece = 64 << 10
