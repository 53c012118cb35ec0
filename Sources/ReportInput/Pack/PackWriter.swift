/// Values one behind the other as bytes: numbers of seven bits a byte (LEB128), texts with their length before them.
@usableFromInline package struct PackWriter {
    @usableFromInline package internal(set) var bytes: [UInt8] = []

    package init() {}

    /// Hands over what has been written once it is much (256 KiB), in whole words of eight bytes, and forgets it.
    package mutating func handOver(to sink: (UnsafeRawBufferPointer) throws -> Void) rethrows {
        guard bytes.count >= 1 << 18 else { return }
        let count = bytes.count & ~7
        try bytes.withUnsafeBytes { try sink(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        bytes.removeSubrange(..<count)
    }

    /// A number from 0 on.
    @inlinable package mutating func number(_ number: Int) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Yes or no.
    @inlinable package mutating func flag(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    /// A text in UTF-8.
    @inlinable package mutating func text(_ text: String) {
        number(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Bytes as they are, with their number before them.
    @inlinable package mutating func data(_ data: some Collection<UInt8>) {
        number(data.count)
        bytes.append(contentsOf: data)
    }

    /// Bytes as they are; the reader knows their number.
    @inlinable package mutating func raw(_ data: UnsafeRawBufferPointer) { bytes.append(contentsOf: data) }

    /// Whether there is a value, then the value.
    @inlinable package mutating func optional<Value>(_ value: Value?, _ write: (inout PackWriter, Value) -> Void) {
        flag(value != nil)
        if let value { write(&self, value) }
    }

    /// How many values there are, then the values.
    @inlinable package mutating func list<Value>(_ values: [Value], _ write: (inout PackWriter, Value) -> Void) {
        number(values.count)
        for value in values { write(&self, value) }
    }
}
