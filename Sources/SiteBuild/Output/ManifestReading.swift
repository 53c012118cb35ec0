extension Manifest {
    /// Reads a manifest that an earlier build wrote, however it has been laid out since; nil if the bytes are none.
    package init?(json: [UInt8]) {
        var scanner = ManifestScanner(json)
        guard let files = scanner.files() else { return nil }
        self.init(files)
    }
}

/// Reads the one form of JSON that manifests have: an object with a list of flat objects.
private struct ManifestScanner {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    mutating func files() -> [Manifest.File]? {
        guard take("{"), string() == "files", take(":"), take("[") else { return nil }
        var files: [Manifest.File] = []
        if !take("]") {
            repeat {
                guard let file = file() else { return nil }
                files.append(file)
            } while take(",")
            guard take("]") else { return nil }
        }
        guard take("}") else { return nil }
        skipSpace()
        return rest.isEmpty ? files : nil
    }

    private mutating func file() -> Manifest.File? {
        guard take("{"), string() == "path", take(":"), let path = string(), take(","),
            string() == "bytes", take(":"), let bytes = number(), take(","),
            string() == "sha256", take(":"), let sha256 = string(), take("}"),
            isSafePath(path), sha256.utf8.count == 64
        else { return nil }
        return Manifest.File(path: path, bytes: bytes, sha256: sha256)
    }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard let first = rest.first, first == mark.value else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return String(validating: bytes, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let next = rest.popFirst(), next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\") else {
                    return nil
                }
                bytes.append(next)
            default: bytes.append(byte)
            }
        }
        return nil
    }

    private mutating func number() -> Int? {
        skipSpace()
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest = rest.dropFirst(digits.count)
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private mutating func skipSpace() {
        rest = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    }
}
