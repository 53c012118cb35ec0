import Glibc
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
    /// The entry of a file that stands just as it would be made now.
    var standing: @Sendable (PlannedFile) -> Manifest.File? = { _ in nil }

    func stage(_ file: PlannedFile, number: Int) throws -> StagedFile {
        if !rewritesAll, let entry = standing(file) { return StagedFile(file: entry, state: .unchanged) }
        switch file.content {
        case .rendered(let render):
            let bytes = render()
            let entry = Manifest.File(path: file.path, bytes: bytes.count, sha256: SHA256.digest(of: bytes))
            return try stage(entry, number: number, matches: { try holds($0, bytes) }) { sink in
                try bytes.withUnsafeBytes(sink)
            }
        case .streamed(let stream): return try stage(file, number: number, stream)
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

    /// A file that is too large for memory is written beside its place at once, and compared when it is whole.
    private func stage(
        _ file: PlannedFile, number: Int, _ stream: @escaping @Sendable (_ sink: PlannedFile.Sink) -> Void
    ) throws -> StagedFile {
        let temporary = temporary(file, number: number)
        var hash = SHA256()
        var size = 0
        try output.disk.write(temporary) { sink in
            var failure: (any Error)?
            stream { piece in
                guard failure == nil else { return }
                size += piece.count
                hash.update(piece)
                do { try sink(piece) } catch { failure = error }
            }
            if let failure { throw failure }
        }
        let entry = Manifest.File(path: file.path, bytes: size, sha256: hash.digest())
        let state = try state(of: entry, matches: { try fingerprint(of: $0) == entry.sha256 })
        if let state {
            try output.disk.removeFile(temporary)
            return StagedFile(file: entry, state: state)
        }
        return StagedFile(file: entry, state: .written(temporary: temporary))
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
        if let state = try state(of: entry, matches: matches) { return StagedFile(file: entry, state: state) }
        let temporary = temporary(PlannedFile(path: entry.path, content: .asset("")), number: number)
        try output.disk.write(temporary, content)
        return StagedFile(file: entry, state: .written(temporary: temporary))
    }

    /// Whether a file stands in its place already, or something of somebody else's does; nil if it is to be written.
    private func state(of entry: Manifest.File, matches: (_ place: String) throws -> Bool) throws -> StagedFile.State? {
        let place = output.systemPath(entry.path)
        let standing = try output.disk.kind(place)
        let isOurs = output.owned[entry.path] != nil
        switch standing {
        case .folder?: return .occupied
        case .file(entry.bytes)? where !(rewritesAll && isOurs):
            if try matches(place) { return .unchanged }
        default: break
        }
        return standing == nil || isOurs ? nil : .occupied
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
        // Byte by byte as collections compare, an unchanged page takes as long as making it.
        return withUnsafeBytes { bytes in
            guard let own = bytes.baseAddress, let other = piece.baseAddress else { return piece.isEmpty }
            return memcmp(own + position, other, piece.count) == 0
        }
    }
}
