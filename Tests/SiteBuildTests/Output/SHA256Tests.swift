import SiteBuild
import Testing

@Suite struct SHA256Tests {
    /// The examples of FIPS 180-4 and of NIST's CAVP byte vectors.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func agreesWithTheStandard(text: String, digest: String) {
        #expect(SHA256.digest(of: Array(text.utf8)).description == digest)
    }

    @Test func agreesWithTheStandardOnAMillionLetters() {
        let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        #expect(SHA256.digest(of: Array(repeating: UInt8(ascii: "a"), count: 1_000_000)).description == digest)
    }

    @Test func agreesWithTheStandardOnOneByte() {
        #expect(
            SHA256.digest(of: [0xd3]).description
                == "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1")
    }

    /// Every length around the sizes at which the padding takes another block.
    @Test(arguments: [1, 7, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000])
    func doesNotDependOnThePieces(length: Int) {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var hash = SHA256()
        for start in stride(from: 0, to: length, by: 13) {
            bytes[start..<min(start + 13, length)].withUnsafeBytes { hash.update($0) }
        }
        #expect(hash.digest() == SHA256.digest(of: bytes))
    }
}
