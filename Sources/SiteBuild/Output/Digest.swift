/// What the bytes of a file are known by: 256 bits that only they have, by SHA-256.
package struct Digest: Sendable, Hashable {
    /// The bits, eight bytes a word; the first byte is the highest of the first word.
    private let words: (UInt64, UInt64, UInt64, UInt64)

    init(_ state: SIMD8<UInt32>) {
        func word(_ place: Int) -> UInt64 { UInt64(state[place]) << 32 | UInt64(state[place + 1]) }
        words = (word(0), word(2), word(4), word(6))
    }

    /// Reads 64 lower-case hexadecimal digits; nil for anything else.
    init?(hexadecimal digits: some Collection<UInt8>) {
        guard digits.count == 64 else { return nil }
        var state = SIMD8<UInt32>()
        for (place, digit) in digits.enumerated() {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            state[place / 8] = state[place / 8] << 4 | UInt32(value)
        }
        self.init(state)
    }

    package static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

    package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

    /// Appends it as 64 lower-case hexadecimal digits.
    func append(to text: inout [UInt8]) {
        let digits = Self.digits
        for word in [words.0, words.1, words.2, words.3] {
            for shift in stride(from: 60, through: 0, by: -4) {
                text.append(digits[Int(truncatingIfNeeded: word >> UInt64(shift) & 15)])
            }
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)
}

extension Digest: CustomStringConvertible {
    /// 64 lower-case hexadecimal digits.
    package var description: String {
        var text: [UInt8] = []
        append(to: &text)
        return String(decoding: text, as: UTF8.self)
    }
}

// MARK: In the record of a build

extension Digest {
    /// That of no bytes.
    static let none = SHA256().digest()

    /// Takes it from the 32 bytes that `withBytes` handed over; nil if there are fewer.
    init?(bytes: ArraySlice<UInt8>) {
        guard bytes.count == 32 else { return nil }
        words = bytes.withUnsafeBytes { bytes in
            func word(_ offset: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
            return (word(0), word(8), word(16), word(24))
        }
    }

    /// Hands over its 32 bytes as they lie in this machine's memory.
    func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) { withUnsafeBytes(of: words) { body($0) } }
}
