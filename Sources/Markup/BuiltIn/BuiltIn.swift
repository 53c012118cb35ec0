internal import BuiltInFiles

/// What the tool brings along: the files of the repository's folder `Templates/`.
package enum BuiltIn {
    /// The text of every built-in template by its name: `layout` for `Templates/layout.mustache`.
    package static let templates: [String: String] = {
        var templates: [String: String] = [:]
        for (path, bytes) in files where path.hasSuffix(templateSuffix) {
            templates[String(path.dropLast(templateSuffix.count))] = String(decoding: bytes, as: UTF8.self)
        }
        return templates
    }()

    /// The bytes of every file that is copied into the site, by its path there: `assets/style.css`.
    package static let assets: [String: [UInt8]] = files.filter { !$0.key.hasSuffix(templateSuffix) }

    private static let templateSuffix = ".mustache"

    private static let files: [String: [UInt8]] = {
        var files: [String: [UInt8]] = [:]
        for file in UnsafeBufferPointer(start: builtInFiles, count: Int(builtInFileCount)) {
            files[String(cString: file.path)] = Array(UnsafeBufferPointer(start: file.bytes, count: Int(file.count)))
        }
        return files
    }()
}
