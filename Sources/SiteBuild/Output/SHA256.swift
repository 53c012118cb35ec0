import SHA256Blocks

/// The fingerprint of a file: SHA-256 by FIPS 180-4.
///
/// Written here because the alternative, swift-crypto, costs every user a minute of building.
package struct SHA256: Sendable {
    private var state: SIMD8<UInt32> = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    /// Bytes that do not fill a block yet.
    private var rest: [UInt8] = []
    private var length = 0

    package init() {}

    /// Takes the next bytes of the file.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        length += bytes.count
        var bytes = bytes[...]
        if !rest.isEmpty {
            let taken = bytes.prefix(64 - rest.count)
            rest.append(contentsOf: taken)
            bytes = bytes.dropFirst(taken.count)
            guard rest.count == 64 else { return }
            rest.withUnsafeBytes { Self.compress(&state, $0) }
            rest.removeAll(keepingCapacity: true)
        }
        let whole = bytes.count & ~63
        Self.compress(&state, UnsafeRawBufferPointer(rebasing: bytes.prefix(whole)))
        rest.append(contentsOf: bytes.dropFirst(whole))
    }

    /// The fingerprint of all bytes so far.
    package func digest() -> Digest {
        var state = state
        var end = rest
        end.append(0x80)
        end.append(contentsOf: repeatElement(0, count: (120 - end.count) % 64))
        withUnsafeBytes(of: UInt64(length * 8).bigEndian) { end.append(contentsOf: $0) }
        end.withUnsafeBytes { Self.compress(&state, $0) }
        return Digest(state)
    }

    /// The fingerprint of bytes that are all at hand.
    package static func digest(of bytes: [UInt8]) -> Digest {
        var hash = SHA256()
        bytes.withUnsafeBytes { hash.update($0) }
        return hash.digest()
    }

    /// Works whole blocks of 64 bytes into the state.
    private static func compress(_ state: inout SIMD8<UInt32>, _ blocks: UnsafeRawBufferPointer) {
        guard let bytes = blocks.bindMemory(to: UInt8.self).baseAddress else { return }
        withUnsafeMutableBytes(of: &state) { words in
            sha256_blocks(words.bindMemory(to: UInt32.self).baseAddress, bytes, blocks.count / 64)
        }
    }
}
