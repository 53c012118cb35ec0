/// Reads what a `PackWriter` wrote, in the same order. Behind the end it finds zeros and empty texts.
package struct PackReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    /// Begins with the first of the bytes.
    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// What has not been read yet.
    package var remaining: ArraySlice<UInt8> { bytes[position...] }

    /// A number from 0 on.
    package mutating func number() -> Int {
        var number: UInt = 0
        var shift: UInt = 0
        while position < bytes.endIndex, shift < 64 {
            let byte = bytes[position]
            position += 1
            number |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return Int(bitPattern: number)
    }

    /// Yes or no.
    package mutating func flag() -> Bool { number() == 1 }

    /// A text.
    package mutating func text() -> String {
        let count = count()
        defer { position += count }
        return String(decoding: bytes[position..<(position + count)], as: UTF8.self)
    }

    /// Bytes as they are.
    package mutating func data() -> ArraySlice<UInt8> { raw(count()) }

    /// So many bytes as they are; fewer where the end is near.
    package mutating func raw(_ count: Int) -> ArraySlice<UInt8> {
        let end = min(position + count, bytes.endIndex)
        defer { position = end }
        return bytes[position..<end]
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
    package mutating func count() -> Int { min(max(0, number()), bytes.endIndex - position) }
}
