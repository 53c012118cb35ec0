import Pages
import ReportInput
import ReportModel
import Synchronization

/// What is known from the build before, in the folder `.gazetteer` of the project, and what is to be kept of this one.
///
/// It decides what need not be read, understood and rendered again; it never decides what comes out. A cache that is
/// missing, damaged, or another program's is no cache.
final class BuildCache: Sendable {
    /// The folder of the cache, from the project folder. Deleting it costs one whole build.
    static let folder = ".gazetteer"

    let project: ProjectFolder
    /// The bodies of the texts.
    let shelf: BodyShelf
    private let tool: String
    private let call: String
    /// What the last build left; nil if there is nothing that can be used.
    private let last: BuildRecord?
    /// The time of the file system when the build began, in nanoseconds since 1970.
    private let begin: Int
    private let unlock: @Sendable () -> Void
    private let state = Mutex(State())

    /// What this build has found out so far.
    private struct State {
        var inputs: [String: BuildRecord.Input] = [:]
        var texts: [String: PackedText] = [:]
        /// All that the reading of a text depends on besides its file; nil while it is not known.
        var reading: String?
        /// What long lists of bodies are known by; the plan, which has the lists, outlives the build.
        var lists: [ObjectIdentifier: String] = [:]
    }

    /// Opens the cache of a project, and makes its folder; nil where that is refused or another build is at it.
    ///
    /// - Parameters:
    ///   - call: how the build was called.
    ///   - isFresh: whether to begin anew, whatever the last build left.
    init?(_ project: ProjectFolder, call: String, isFresh: Bool) {
        let disk = project.disk
        let folder = project.systemPath(Self.folder)
        guard let openShelf = disk.shelf, let tool = programIdentity, (try? disk.makeFolder(folder)) != nil,
            (try? disk.kind(folder)) == .folder, let unlock = try? disk.lock(folder)
        else { return nil }
        self.project = project
        self.tool = tool
        self.call = call
        self.unlock = unlock
        let record = folder + "/" + Name.record
        var last = isFresh ? nil : (try? disk.bytes(of: record)).flatMap(BuildRecord.init)
        if last?.tool != tool || last.map(Self.isMostlyVoid) == true { last = nil }
        guard let begin = Self.now(in: folder, on: disk) else {
            unlock()
            return nil
        }
        self.begin = begin
        // What is put on the shelf from now on takes the place of what the old record speaks of.
        if last == nil, (try? disk.kind(record)) != nil { _ = try? disk.removeFile(record) }
        if let shelf = openShelf(folder + "/" + Name.bodies, last?.shelfCount ?? 0) {
            self.shelf = shelf
            self.last = last
        } else if let shelf = openShelf(folder + "/" + Name.bodies, 0) {
            _ = try? disk.removeFile(record)
            self.shelf = shelf
            self.last = nil
        } else {
            unlock()
            return nil
        }
    }

    deinit { unlock() }

    private enum Name {
        static let record = "record"
        static let newRecord = "record.new"
        static let bodies = "bodies"
        static let clock = "clock"
    }

    /// The time of the file system: that of a file written just now.
    private static func now(in folder: String, on disk: Disk) -> Int? {
        let clock = folder + "/" + Name.clock
        guard (try? disk.write([0x0A], to: clock)) != nil else { return nil }
        return disk.stamp(clock)?.modified
    }

    /// Whether more of the shelf is void than is in use: then it is filled anew.
    private static func isMostlyVoid(_ record: BuildRecord) -> Bool {
        // 60 KB of HTML a text is more than any but a few have.
        record.shelfCount > 16 << 20 && record.shelfCount > (record.texts.count + 1) * 60_000
    }
}

// MARK: Nothing changed

extension BuildCache {
    /// The site as it stands, if nothing at all has changed since it was written; nil if it must be looked at.
    func standingSite(in folder: String) -> SiteChange? {
        guard let last, last.isSilent, last.call == call, let paths = project.paths(), paths.count == last.inputs.count,
            paths.allSatisfy(isSame), last.outputs.values.allSatisfy({ stands($0, in: folder) })
        else { return nil }
        // The manifest does not list itself.
        var change = SiteChange(folder: folder, files: last.outputs.count - 1)
        change.pages = last.outputs.keys.count { $0.hasSuffix(".html") }
        return change
    }

    private func isSame(_ path: String) -> Bool {
        guard let input = last?.inputs[path], let stamp = project.disk.stamp(project.systemPath(path)) else {
            return false
        }
        if input.isSettled, input.stamp == stamp { return true }
        guard stamp.size == input.stamp.size, !input.digest.isEmpty,
            let bytes = try? project.disk.bytes(of: project.systemPath(path))
        else { return false }
        return SHA256.digest(of: bytes) == input.digest
    }

    private func stands(_ output: BuildRecord.Output, in folder: String) -> Bool {
        let place = folder + "/" + output.file.path
        guard let stamp = project.disk.stamp(place), (try? project.disk.kind(place)) == .file(bytes: output.file.bytes)
        else { return false }
        if output.isSettled, output.stamp == stamp { return true }
        var hash = SHA256()
        guard (try? project.disk.read(place, { hash.update($0) })) != nil else { return false }
        return hash.digest() == output.file.sha256
    }
}

// MARK: Reading

extension BuildCache {
    /// Hears of a file that has been read; of assets there are no bytes.
    func note(_ path: String, _ stamp: FileStamp?, _ bytes: [UInt8]?) {
        guard let stamp else { return }
        let known = last?.inputs[path].flatMap { $0.isSettled && $0.stamp == stamp ? $0.digest : nil }
        let digest = known ?? bytes.map { SHA256.digest(of: $0) } ?? ""
        state.withLock { $0.inputs[path] = input(stamp, digest) }
    }

    private func input(_ stamp: FileStamp, _ digest: String) -> BuildRecord.Input {
        BuildRecord.Input(stamp: stamp, isSettled: stamp.isSettled(at: begin), digest: digest)
    }

    /// What the reading of texts may use; called when all other files have been read.
    func memory() -> TextMemory {
        let reading = state.withLock { state in
            let reading = tool + " " + (state.inputs[ContentPath.metrics]?.digest ?? "")
            state.reading = reading
            return reading
        }
        let knowsTexts = last?.reading == reading
        return TextMemory(
            recall: { knowsTexts ? self.recall($0) : nil }, store: shelf.store,
            remember: { text in self.state.withLock { $0.texts[text.file] = text } })
    }

    private func recall(_ path: String) -> PackedText? {
        guard let record = last?.texts[path], let known = last?.inputs[path],
            let stamp = project.disk.stamp(project.systemPath(path)), stamp.size == known.stamp.size,
            let text = PackedText(record: record, file: path, shelf: shelf)
        else { return nil }
        if !known.isSettled || known.stamp != stamp {
            guard let bytes = try? project.disk.bytes(of: project.systemPath(path)),
                SHA256.digest(of: bytes) == known.digest
            else { return nil }
        }
        state.withLock { state in
            state.inputs[path] = input(stamp, known.digest)
            state.texts[path] = text
        }
        return text
    }
}

// MARK: Writing

extension BuildCache {
    /// What the writer of the site is told, and what it tells; called when all has been read.
    ///
    /// - Parameters:
    ///   - folder: the folder of the site.
    ///   - isSilent: whether the build has nothing to say.
    func siteMemory(in folder: String, isSilent: Bool) -> SiteMemory {
        let basis = basis()
        let isKnown = last?.basis == basis && last?.call == call
        return SiteMemory(
            standing: { file in
                guard isKnown, let bodies = self.bodies(of: file), let output = self.last?.outputs[file.path],
                    output.bodies == bodies, output.isSettled,
                    self.project.disk.stamp(folder + "/" + file.path) == output.stamp
                else { return nil }
                return output.file
            },
            isSound: { !self.shelf.isDamaged },
            published: { self.keep($0, folder, basis, isSilent: isSilent) })
    }

    /// All that a page depends on besides the bodies of the texts on it: every file that is no text, and the outlines of
    /// all texts.
    private func basis() -> String {
        state.withLock { state in
            var hash = SHA256()
            func add(_ text: String) { Array((text + "\n").utf8).withUnsafeBytes { hash.update($0) } }
            add(tool)
            add(call)
            for (path, input) in state.inputs.sorted(by: { $0.key < $1.key }) {
                add(path)
                if let outline = state.texts[path]?.outline {
                    outline.withUnsafeBytes { hash.update($0) }
                } else {
                    add(input.digest.isEmpty ? "\(input.stamp.size) bytes" : input.digest)
                }
            }
            return hash.digest()
        }
    }

    /// What the bodies on a page are known by; nil if nobody knows.
    private func bodies(of file: PlannedFile) -> String? {
        guard let bodies = file.bodies else { return nil }
        if bodies.files.isEmpty { return "" }
        return state.withLock { state in
            if bodies.files.count == 1 { return state.inputs[bodies.files[0]]?.digest }
            let list = ObjectIdentifier(bodies)
            if let known = state.lists[list] { return known }
            let digests = bodies.files.compactMap { state.inputs[$0]?.digest }
            guard digests.count == bodies.files.count else { return nil }
            let digest = SHA256.digest(of: Array(digests.joined().utf8))
            state.lists[list] = digest
            return digest
        }
    }

    /// Writes down what the next build may use. What fails here costs the next build time, and nothing else.
    private func keep(
        _ files: [(file: Manifest.File, planned: PlannedFile?)], _ folder: String, _ basis: String, isSilent: Bool
    ) {
        let cache = project.systemPath(Self.folder)
        guard let now = Self.now(in: cache, on: project.disk) else { return }
        var outputs: [String: BuildRecord.Output] = [:]
        outputs.reserveCapacity(files.count)
        for (file, planned) in files {
            guard let stamp = project.disk.stamp(folder + "/" + file.path), stamp.size == file.bytes else { return }
            outputs[file.path] = BuildRecord.Output(
                stamp: stamp, isSettled: stamp.isSettled(at: now), file: file,
                bodies: planned.flatMap { bodies(of: $0) })
        }
        let record = state.withLock { state in
            BuildRecord(
                tool: tool, reading: state.reading ?? "", call: call, basis: basis, isSilent: isSilent,
                shelfCount: shelf.count, inputs: state.inputs,
                texts: state.texts.compactMapValues { $0.record.map { $0[...] } }, outputs: outputs)
        }
        let new = cache + "/" + Name.newRecord
        guard (try? project.disk.write(record.bytes, to: new)) != nil else { return }
        _ = try? project.disk.rename(new, cache + "/" + Name.record)
    }
}
