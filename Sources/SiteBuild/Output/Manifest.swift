import Markup

/// The list of all files of a site, kept in it as `data/manifest.json`: what a reader can check a copy against, and
/// how the next build knows its own files from those of others.
package struct Manifest: Sendable, Hashable {
    /// Sorted by the bytes of their paths; no two have the same one.
    package private(set) var files: [File]

    /// Where the manifest stands in a site.
    package static let path = "data/manifest.json"

    /// A file of a site.
    package struct File: Sendable, Hashable {
        /// The path from the site's folder, with `/`.
        package var path: String
        /// The size in bytes.
        package var bytes: Int
        /// 64 lower-case hexadecimal digits.
        package var sha256: String

        package init(path: String, bytes: Int, sha256: String) {
            self.path = path
            self.bytes = bytes
            self.sha256 = sha256
        }
    }

    package init(_ files: [File] = []) {
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The manifest as JSON, a file a line.
    package var json: [UInt8] {
        let lines = files.map { file in
            "    {\"path\": \(JSONValue.quoted(file.path)), \"bytes\": \(file.bytes), \"sha256\": \"\(file.sha256)\"}"
        }
        return Array("{\n  \"files\": [\n\(lines.joined(separator: ",\n"))\n  ]\n}\n".utf8)
    }
}
