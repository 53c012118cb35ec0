extension String {
    /// Texts one behind the other, put together in one piece of memory of the right size.
    static func joined(_ pieces: String...) -> String {
        String(unsafeUninitializedCapacity: pieces.reduce(0) { $0 + $1.utf8.count }) { text in
            var end = 0
            for var piece in pieces { piece.withUTF8 { end = text[end...].initialize(fromContentsOf: $0) } }
            return end
        }
    }
}
