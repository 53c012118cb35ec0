import Diagnostics
import Markup

/// The list of all files of a site, kept in it as `data/manifest.json`: what a reader can check a copy against, and
/// how the next build knows its own files from those of others.
package struct Manifest: Sendable, Hashable {
    /// Sorted by the bytes of their paths; no two have the same one.
    package private(set) var files: [File]
    /// In the list of a part, the fingerprint of all that the site is made of: parts with another one are of another site.
    package private(set) var inputs: Digest?

    /// Where the manifest stands in a site.
    package static let path = "data/manifest.json"

    /// A file of a site.
    package struct File: Sendable, Hashable {
        /// The path from the site's folder, with `/`.
        package var path: String
        /// The size in bytes.
        package var bytes: Int
        package var sha256: Digest

        package init(path: String, bytes: Int, sha256: Digest) {
            self.path = path
            self.bytes = bytes
            self.sha256 = sha256
        }
    }

    package init(_ files: [File] = [], inputs: Digest? = nil) {
        self.inputs = inputs
        self.files = files.sorted { $0.path.precedesInBytes($1.path) }
    }

    /// The manifest as JSON, a file a line.
    package var json: [UInt8] {
        var json: [UInt8] = []
        json.reserveCapacity(files.count * 160)
        json.append(utf8: "{\n")
        if let inputs { json.append(utf8: "  \"inputs\": \"\(inputs)\",\n") }
        json.append(utf8: "  \"files\": [\n")
        for (number, file) in files.enumerated() {
            json.append(utf8: number == 0 ? "    {\"path\": " : ",\n    {\"path\": ")
            JSONValue.append(quoted: file.path, to: &json)
            json.append(utf8: ", \"bytes\": \(file.bytes), \"sha256\": \"")
            file.sha256.append(to: &json)
            json.append(utf8: "\"}")
        }
        json.append(utf8: "\n  ]\n}\n")
        return json
    }

    /// The entry of a file; nil if it is none of these.
    func file(at path: String) -> File? { files.element(with: path, sortedBy: \.path) }
}
