extension Manifest {
    /// Reads a manifest that an earlier build wrote, however it has been laid out since; nil if the bytes are none.
    package init?(json: [UInt8]) {
        var scanner = ManifestScanner(json)
        guard let manifest = scanner.manifest() else { return nil }
        self = manifest
    }
}

/// Reads the one form of JSON that manifests have: an object with a list of flat objects.
private struct ManifestScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func manifest() -> Manifest? {
        guard take("{"), var name = string() else { return nil }
        var inputs: Digest?
        if name == "inputs" {
            guard take(":"), let found = digest(), take(","), let next = string() else { return nil }
            (inputs, name) = (found, next)
        }
        guard name == "files", take(":"), take("[") else { return nil }
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
        return next == nil ? Manifest(files, inputs: inputs) : nil
    }

    private mutating func file() -> Manifest.File? {
        guard take("{"), string() == "path", take(":"), let path = string(), take(","),
            string() == "bytes", take(":"), let bytes = number(), take(","),
            string() == "sha256", take(":"), let sha256 = digest(), take("}"),
            isSafePath(path)
        else { return nil }
        return Manifest.File(path: path, bytes: bytes, sha256: sha256)
    }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard let next, next == mark.value else { return false }
        position += 1
        return true
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        let start = position
        var escapes: [Int] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                var text = bytes[start..<position - 1]
                for escape in escapes.reversed() { text.remove(at: escape) }
                return String(validating: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\") else { return nil }
                escapes.append(position - 1)
                position += 1
            default: break
            }
        }
        return nil
    }

    private mutating func digest() -> Digest? {
        guard take("\""), let digest = Digest(hexadecimal: bytes[position...].prefix(64)) else { return nil }
        position += 64
        return take("\"") ? digest : nil
    }

    private mutating func number() -> Int? {
        skipSpace()
        let start = position
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return Int(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
    }
}
