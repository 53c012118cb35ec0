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
    /// What stands in the project folder.
    private let listing: FolderListing
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
    ///   - listing: what stands in the project folder, found just now.
    ///   - call: how the build was called.
    ///   - isFresh: whether to begin anew, whatever the last build left.
    init?(_ listing: FolderListing, call: String, isFresh: Bool) {
        let project = listing.project
        let disk = project.disk
        let folder = project.systemPath(Self.folder)
        guard let openShelf = disk.shelf, let tool = programIdentity, (try? disk.makeFolder(folder)) != nil,
            (try? disk.kind(folder)) == .folder, let unlock = try? disk.lock(folder)
        else { return nil }
        self.project = project
        self.listing = listing
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
        guard let last, last.isSilent, last.call == call, let paths = listing.paths, paths.count == last.inputs.count,
            paths.allSatisfy(isSame), last.outputs.values.allSatisfy({ stands($0, in: folder) })
        else { return nil }
        // The manifest does not list itself.
        var change = SiteChange(folder: folder, files: last.outputs.count - 1)
        change.pages = last.outputs.keys.count { $0.hasSuffix(".html") }
        return change
    }

    private func isSame(_ path: String) -> Bool {
        guard let input = last?.inputs[path], let stamp = listing.stamp(path) else {
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
            let stamp = listing.stamp(path), stamp.size == known.stamp.size,
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
        /// What was written down of a file that stands as it was written.
        @Sendable func known(_ path: String) -> BuildRecord.Output? {
            guard isKnown, let output = last?.outputs[path], output.isSettled,
                project.disk.stamp(folder + "/" + path) == output.stamp
            else { return nil }
            return output
        }
        return SiteMemory(
            standing: { file in
                guard isKnown, let bodies = self.bodies(of: file), bodies == self.last?.outputs[file.path]?.bodies
                else { return nil }
                return known(file.path)?.file
            },
            standingParts: { path, list in
                guard let output = known(path) else { return nil }
                return self.standingParts(of: output, list)
            },
            isSound: { !self.shelf.isDamaged },
            published: { self.keep($0, folder, basis, isSilent: isSilent) })
    }

    private func standingParts(of output: BuildRecord.Output, _ list: PartList) -> StandingParts? {
        guard let (number, sizes) = output.parts, let lists = last?.partLists, lists.indices.contains(number),
            sizes.count == list.bodies.count, lists[number].count == sizes.count,
            sizes.reduce(0, +) == output.file.bytes
        else { return nil }
        var end = 0
        let places = zip(zip(sizes, lists[number]), list.bodies).map { part, bodies in
            defer { end += part.0 }
            return self.digest(of: bodies) == part.1 ? end..<(end + part.0) : nil
        }
        return StandingParts(file: output.file, places: places)
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

    /// What the bodies in a file are known by; nil if nobody knows.
    private func bodies(of file: PlannedFile) -> String? {
        if case .parted(let list, _) = file.content {
            return remembered(ObjectIdentifier(list)) { self.digest(ofAll: list.bodies.map(self.digest)) }
        }
        return file.bodies.flatMap(digest)
    }

    private func digest(of bodies: BodyList) -> String? {
        if bodies.files.isEmpty { return "" }
        let inputs = state.withLock { $0.inputs }
        if bodies.files.count == 1 { return inputs[bodies.files[0]]?.digest }
        return remembered(ObjectIdentifier(bodies)) { self.digest(ofAll: bodies.files.map { inputs[$0]?.digest }) }
    }

    /// What a list is known by, once somebody has found out.
    private func remembered(_ list: ObjectIdentifier, _ find: () -> String?) -> String? {
        if let known = state.withLock({ $0.lists[list] }) { return known }
        guard let found = find() else { return nil }
        state.withLock { $0.lists[list] = found }
        return found
    }

    private func digest(ofAll digests: [String?]) -> String? {
        guard digests.allSatisfy({ $0 != nil }) else { return nil }
        return SHA256.digest(of: Array(digests.compactMap(\.self).joined(separator: " ").utf8))
    }

    /// Writes down what the next build may use. What fails here costs the next build time, and nothing else.
    private func keep(
        _ files: [(staged: StagedFile, planned: PlannedFile?)], _ folder: String, _ basis: String, isSilent: Bool
    ) {
        let (disk, cache) = (project.disk, project.systemPath(Self.folder))
        guard let now = Self.now(in: cache, on: disk) else { return }
        let (inputs, texts, reading) = state.withLock { ($0.inputs, $0.texts, $0.reading) }
        let new = cache + "/" + Name.newRecord
        let written: Void? = try? disk.write(new) { sink in
            try withoutActuallyEscaping(sink) { sink in
                var writer = BuildRecordWriter(
                    [tool, reading ?? "", call, basis], isSilent: isSilent, shelfCount: shelf.count, to: sink)
                writer.count(inputs.count)
                for (path, input) in inputs.sorted(by: { $0.key < $1.key }) {
                    try writer.add(path, input, text: texts[path]?.record)
                }
                var lists = PartListNumbers()
                writer.count(files.count)
                for (staged, planned) in files {
                    try writer.add(output(staged, planned, in: folder, at: now, &lists))
                }
                writer.count(lists.all.count)
                for list in lists.all { writer.add(partList: list.bodies.map { digest(of: $0) ?? "" }) }
                try writer.end()
            }
        }
        if written != nil { _ = try? disk.rename(new, cache + "/" + Name.record) }
    }

    /// What is written down of a file of the site. Throws if it is not there any more.
    private func output(
        _ staged: StagedFile, _ planned: PlannedFile?, in folder: String, at now: Int, _ lists: inout PartListNumbers
    ) throws -> BuildRecord.Output {
        let file = staged.file
        // What stands as it was written down needs no other look.
        let known = staged.state == .known ? last?.outputs[file.path] : nil
        guard let stamp = known?.stamp ?? project.disk.stamp(folder + "/" + file.path), stamp.size == file.bytes
        else { throw SourceLost() }
        var output = BuildRecord.Output(
            stamp: stamp, isSettled: known != nil || stamp.isSettled(at: now), file: file,
            bodies: known?.bodies ?? planned.flatMap { bodies(of: $0) })
        if case .parted(let list, _)? = planned?.content {
            output.parts = (lists.number(of: list), known?.parts?.sizes ?? staged.partSizes)
        }
        return output
    }
}

/// Lists of parts, numbered as they are met.
private struct PartListNumbers {
    private(set) var all: [PartList] = []

    mutating func number(of list: PartList) -> Int {
        if let number = all.firstIndex(where: { $0 === list }) { return number }
        all.append(list)
        return all.count - 1
    }
}
