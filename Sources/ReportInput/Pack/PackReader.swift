/// Reads what a `PackWriter` wrote, in the same order. Behind the end it finds zeros and empty texts.
@usableFromInline package struct PackReader {
    @usableFromInline let bytes: ArraySlice<UInt8>
    /// Of the byte that is read next.
    @usableFromInline var offset: Int

    /// Begins with the first of the bytes.
    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
    }

    /// What has not been read yet.
    package var remaining: ArraySlice<UInt8> { bytes[offset...] }

    /// A number from 0 on.
    @inlinable package mutating func number() -> Int {
        var number: UInt = 0
        var shift: UInt = 0
        while offset < bytes.endIndex, shift < 64 {
            let byte = bytes[offset]
            offset += 1
            number |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return Int(bitPattern: number)
    }

    /// Yes or no.
    @inlinable package mutating func flag() -> Bool { number() == 1 }

    /// A text.
    @inlinable package mutating func text() -> String {
        let count = count()
        defer { offset += count }
        return String(decoding: bytes[offset..<(offset + count)], as: UTF8.self)
    }

    /// Bytes as they are.
    @inlinable package mutating func data() -> ArraySlice<UInt8> { raw(count()) }

    /// So many bytes as they are; fewer where the end is near.
    @inlinable package mutating func raw(_ count: Int) -> ArraySlice<UInt8> {
        let end = min(offset + count, bytes.endIndex)
        defer { offset = end }
        return bytes[offset..<end]
    }

    /// A value, if there is one.
    @inlinable package mutating func optional<Value>(_ read: (inout PackReader) -> Value) -> Value? {
        flag() ? read(&self) : nil
    }

    /// Values, as many as there are.
    @inlinable package mutating func list<Value>(_ read: (inout PackReader) -> Value) -> [Value] {
        let count = count()
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(read(&self)) }
        return values
    }

    /// How many values follow; no value takes less than a byte.
    @inlinable package mutating func count() -> Int { min(max(0, number()), bytes.endIndex - offset) }
}
