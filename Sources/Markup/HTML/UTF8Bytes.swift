extension [UInt8] {
    /// Appends the bytes of a text in one copy; going through UTF-8 views took 5% of a build.
    package mutating func append(utf8 text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }

    /// Hands over what has been gathered once it is much (256 KiB), and begins anew: so a file of any size passes through
    /// little memory.
    package mutating func handOver(to sink: (UnsafeRawBufferPointer) -> Void) {
        guard count >= 1 << 18 else { return }
        withUnsafeBytes(sink)
        removeAll(keepingCapacity: true)
    }
}
