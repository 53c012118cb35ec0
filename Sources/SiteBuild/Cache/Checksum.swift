/// A sum over bytes by which damage of a file of ours is found; no fingerprint that somebody could not imitate.
///
/// It takes eight bytes a step, so that a body costs a microsecond; SHA-256 would cost forty.
enum Checksum {
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var sum = UInt64(bytes.count) &* factor
        var offset = 0
        while offset + 8 <= bytes.count {
            sum = mixed(sum, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var last: UInt64 = 0
        while offset < bytes.count {
            last = last << 8 | UInt64(bytes[offset])
            offset += 1
        }
        return mixed(sum, last)
    }

    /// An odd number with its bits well spread: 2⁶⁴ divided by the golden ratio.
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
        let product = (sum ^ word) &* factor
        return product ^ (product >> 29)
    }
}
