import Pages

/// A file of the site that has been made.
struct StagedFile: Sendable {
    var file: Manifest.File
    var state: State

    enum State: Sendable, Hashable {
        /// The same bytes stand in place already.
        case unchanged
        /// The bytes wait in a temporary file in the same folder.
        case written(temporary: String)
        /// Something that is not ours stands in the place.
        case occupied
    }
}

/// Makes the files of a site, one at a time and on any thread, and puts those that are new beside their places.
struct Staging: Sendable {
    var output: OutputFolder
    var assets: String
    var rewritesAll: Bool

    func stage(_ file: PlannedFile, number: Int) throws -> StagedFile {
        switch file.content {
        case .rendered(let render):
            let bytes = render()
            let entry = Manifest.File(path: file.path, bytes: bytes.count, sha256: SHA256.digest(of: bytes))
            return try stage(entry, number: number, matches: { try holds($0, bytes) }) { sink in
                try bytes.withUnsafeBytes(sink)
            }
        case .asset(let name):
            let source = assets + "/" + name
            var hash = SHA256()
            var size = 0
            try output.disk.read(source) { piece in
                size += piece.count
                hash.update(piece)
            }
            let entry = Manifest.File(path: file.path, bytes: size, sha256: hash.digest())
            return try stage(entry, number: number, matches: { try fingerprint(of: $0) == entry.sha256 }) { sink in
                try output.disk.read(source, sink)
            }
        }
    }

    /// The path of the temporary file for a file of the site.
    func temporary(_ file: PlannedFile, number: Int) -> String {
        let folder = output.systemPath(folders(above: file.path).last ?? "")
        return folder + "/" + WorkFile.temporary(number)
    }

    private func stage(
        _ entry: Manifest.File, number: Int, matches: (_ place: String) throws -> Bool,
        content: (Disk.FileSink) throws -> Void
    ) throws -> StagedFile {
        let disk = output.disk
        let place = output.systemPath(entry.path)
        let standing = try disk.kind(place)
        let isOurs = output.owned[entry.path] != nil
        switch standing {
        case .folder?: return StagedFile(file: entry, state: .occupied)
        case .file(entry.bytes)? where !(rewritesAll && isOurs):
            if try matches(place) { return StagedFile(file: entry, state: .unchanged) }
        default: break
        }
        guard standing == nil || isOurs else { return StagedFile(file: entry, state: .occupied) }
        let temporary = temporary(PlannedFile(path: entry.path, content: .asset("")), number: number)
        try disk.write(temporary, content)
        return StagedFile(file: entry, state: .written(temporary: temporary))
    }

    /// Whether a file of the right size holds these bytes.
    private func holds(_ file: String, _ bytes: [UInt8]) throws -> Bool {
        var position = 0
        var isSame = true
        try output.disk.read(file) { piece in
            isSame = isSame && bytes.holds(piece, at: position)
            position += piece.count
        }
        return isSame && position == bytes.count
    }

    private func fingerprint(of file: String) throws -> String {
        var hash = SHA256()
        try output.disk.read(file) { hash.update($0) }
        return hash.digest()
    }
}

extension [UInt8] {
    fileprivate func holds(_ piece: UnsafeRawBufferPointer, at position: Int) -> Bool {
        guard position + piece.count <= count else { return false }
        return withUnsafeBytes { $0[position..<position + piece.count].elementsEqual(piece) }
    }
}
