/// A sum over bytes by which damage of a file of ours is found; no fingerprint that somebody could not imitate.
///
/// It takes eight bytes a step, so that a body costs a microsecond; SHA-256 would cost forty.
struct Checksum {
    private var sum: UInt64 = 0
    private var count = 0

    /// The sum over some bytes.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var checksum = Checksum()
        checksum.add(bytes)
        return checksum.value
    }

    /// Takes the next bytes: a multiple of eight, unless they are the last ones.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var offset = 0
        while offset + 8 <= bytes.count {
            sum = Self.mixed(sum, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        if offset < bytes.count {
            var last: UInt64 = 0
            while offset < bytes.count {
                last = last << 8 | UInt64(bytes[offset])
                offset += 1
            }
            sum = Self.mixed(sum, last)
        }
        count += bytes.count
    }

    /// The sum over all bytes so far.
    var value: UInt64 { Self.mixed(sum, UInt64(count)) }

    /// An odd number with its bits well spread: 2⁶⁴ divided by the golden ratio.
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
        let product = (sum ^ word) &* factor
        return product ^ (product >> 29)
    }
}
