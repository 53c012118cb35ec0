import SiteBuild
import Testing

/// Digests as they stand in a manifest.
struct DigestTests {
    private let manifest = Manifest([.init(path: "a.html", bytes: 3, sha256: SHA256.digest(of: Array("abc".utf8)))])
    private let digits = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    @Test func `are read as they were written`() {
        #expect(String(decoding: manifest.json, as: UTF8.self).contains(digits))
        #expect(Manifest(json: manifest.json) == manifest)
    }

    @Test func `differ if a digit differs`() {
        for place in [0, 15, 16, 31, 32, 47, 48, 63] {
            var other = Array(digits)
            other[place] = other[place] == "0" ? "1" : "0"
            let json = String(decoding: manifest.json, as: UTF8.self).replacing(digits, with: String(other))
            #expect(Manifest(json: Array(json.utf8)) != manifest)
        }
    }

    @Test(arguments: ["", "ba78", "BA7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "g"])
    func `are nothing else`(text: String) {
        let json = String(decoding: manifest.json, as: UTF8.self)
        let wrong = text == "g" ? digits.replacing("b", with: "g") : text
        #expect(Manifest(json: Array(json.replacing(digits, with: wrong).utf8)) == nil)
    }
}
