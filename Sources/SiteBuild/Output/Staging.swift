import Glibc
import Pages

/// A file of the site that has been made.
struct StagedFile: Sendable {
    var file: Manifest.File
    var state: State
    /// How many bytes each part has, of a file that is made of parts.
    var partSizes: [Int] = []

    enum State: Sendable, Hashable {
        /// It stands in place already, as the memory of the build before tells; nobody looked at its bytes.
        case known
        /// The same bytes stand in place already.
        case unchanged
        /// The bytes wait in the staging folder.
        case written
        /// Something that is not ours stands in the place.
        case occupied
    }
}

/// Makes the files of a site, one at a time and on any thread, and lets those that are new wait for their time.
struct Staging: Sendable {
    var output: OutputFolder
    var waiting: StagingFolder
    var assets: String
    var rewritesAll: Bool
    /// What is known of the site that stands.
    var memory = SiteMemory.none

    func stage(_ file: PlannedFile) throws -> StagedFile {
        if !rewritesAll, let entry = memory.standing(file) { return StagedFile(file: entry, state: .known) }
        switch file.content {
        case .rendered(let render): return try stage(render(), of: file)
        case .parted(let parts, let part): return try stage(file, parts, part)
        case .streamed(let stream): return try stage(file, stream)
        case .asset(let name):
            let source = assets + "/" + name
            var hash = SHA256()
            var size = 0
            try output.disk.read(source) { piece in
                size += piece.count
                hash.update(piece)
            }
            let entry = Manifest.File(path: file.path, bytes: size, sha256: hash.digest())
            return try stage(entry, matches: { try fingerprint(of: $0) == entry.sha256 }) { sink in
                try output.disk.read(source, sink)
            }
        }
    }

    private func stage(_ bytes: [UInt8], of file: PlannedFile) throws -> StagedFile {
        let entry = Manifest.File(path: file.path, bytes: bytes.count, sha256: SHA256.digest(of: bytes))
        return try stage(entry, matches: { try holds($0, bytes) }) { sink in
            try bytes.withUnsafeBytes(sink)
        }
    }

    /// Of a file of parts that stands, the parts that are known to be right are taken from there.
    private func stage(
        _ file: PlannedFile, _ parts: PartList, _ part: (Int) -> [UInt8]
    ) throws -> StagedFile {
        let standing = rewritesAll ? nil : memory.standingParts(file.path, parts)
        let old = standing == nil ? [] : try output.disk.bytes(of: output.systemPath(file.path))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(old.count)
        var sizes: [Int] = []
        for number in parts.bodies.indices {
            let before = bytes.count
            if let place = standing?.places[number], place.upperBound <= old.count {
                bytes += old[place]
            } else {
                bytes += part(number)
            }
            sizes.append(bytes.count - before)
        }
        var staged =
            if let standing, bytes == old {
                StagedFile(file: standing.file, state: .unchanged)
            } else {
                try stage(bytes, of: file)
            }
        staged.partSizes = sizes
        return staged
    }

    /// A file that is too large for memory is written at once, and compared when it is whole.
    private func stage(
        _ file: PlannedFile, _ stream: @escaping @Sendable (_ sink: PlannedFile.Sink) -> Void
    ) throws -> StagedFile {
        var hash = SHA256()
        var size = 0
        try waiting.write(file.path) { sink in
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
            try waiting.remove(file.path)
            return StagedFile(file: entry, state: state)
        }
        return StagedFile(file: entry, state: .written)
    }

    private func stage(
        _ entry: Manifest.File, matches: (_ place: String) throws -> Bool, content: (Disk.FileSink) throws -> Void
    ) throws -> StagedFile {
        if let state = try state(of: entry, matches: matches) { return StagedFile(file: entry, state: state) }
        try waiting.write(entry.path, content)
        return StagedFile(file: entry, state: .written)
    }

    /// Whether a file stands in its place already, or something of somebody else's does; nil if it is to be written.
    private func state(of entry: Manifest.File, matches: (_ place: String) throws -> Bool) throws -> StagedFile.State? {
        if waiting.missing.contains(siteFolder(of: entry.path)) { return nil }
        let place = output.systemPath(entry.path)
        guard let standing = try output.disk.kind(place) else { return nil }
        let isOurs = !output.fingerprints(of: entry.path).isEmpty
        switch standing {
        case .folder: return .occupied
        case .file(entry.bytes) where !(rewritesAll && isOurs):
            if try matches(place) { return .unchanged }
        default: break
        }
        return isOurs ? nil : .occupied
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

    private func fingerprint(of file: String) throws -> Digest {
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
