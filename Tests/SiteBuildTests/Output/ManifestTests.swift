import SiteBuild
import Testing

@Suite struct ManifestTests {
    let digest = SHA256.digest(of: [])

    @Test func listsFilesInTheOrderOfTheirBytes() {
        let manifest = Manifest([
            Manifest.File(path: "b.html", bytes: 0, sha256: digest),
            Manifest.File(path: "assets/图.svg", bytes: 12, sha256: digest),
            Manifest.File(path: "B.html", bytes: 0, sha256: digest),
        ])
        let json = """
            {
              "files": [
                {"path": "B.html", "bytes": 0, "sha256": "\(digest)"},
                {"path": "assets/图.svg", "bytes": 12, "sha256": "\(digest)"},
                {"path": "b.html", "bytes": 0, "sha256": "\(digest)"}
              ]
            }

            """
        #expect(String(decoding: manifest.json, as: UTF8.self) == json)
    }

    @Test func readsWhatItWrote() {
        let manifest = Manifest([
            Manifest.File(path: "a \"quoted\" name.html", bytes: 5, sha256: digest),
            Manifest.File(path: "图/一.svg", bytes: 12, sha256: digest),
        ])
        #expect(Manifest(json: manifest.json) == manifest)
        #expect(Manifest(json: Manifest().json) == Manifest())
    }

    @Test func readsAManifestInAnotherLayout() {
        let json = #"{"files":[{"path":"a.html","bytes":1,"sha256":"\#(digest)"}]}"#
        #expect(Manifest(json: Array(json.utf8)) == Manifest([.init(path: "a.html", bytes: 1, sha256: digest)]))
    }

    @Test(arguments: [
        "", "{", "[]", "{\"files\": []} more", "{\"files\": [{\"path\": \"a\"}]}",
        "{\"files\": [{\"path\": \"../a\", \"bytes\": 1, \"sha256\": \"\(SHA256.digest(of: []))\"}]}",
        "{\"files\": [{\"path\": \"a\", \"bytes\": -1, \"sha256\": \"\(SHA256.digest(of: []))\"}]}",
        "{\"files\": [{\"path\": \"a\", \"bytes\": 1, \"sha256\": \"abc\"}]}",
    ])
    func refusesWhatIsNoManifest(text: String) {
        #expect(Manifest(json: Array(text.utf8)) == nil)
    }
}
