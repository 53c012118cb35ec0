import Pages
import ReportInput
import Synchronization

/// What is known of the site that stands, and what is to be kept of it: while it is written.
final class KnownSite: Sendable {
    private let cache: CacheFolder
    /// The folder of the site.
    private let folder: String
    /// The files of the project, in the order of the listing; nil for those that nothing is known of.
    private let inputs: [BuildRecord.Input?]
    /// These by their paths.
    private let numbers: [String: Int]
    private let reading: String
    private let call: String
    private let isSilent: Bool
    /// All that a page depends on besides the bodies of the texts on it.
    private let basis: Digest
    /// The files of the site as the last build wrote them, by their paths; none if they are made from anything else now.
    private let outputs: [String: BuildRecord.Output]
    private let found = Mutex(Found())

    /// What has been found out while the site is written.
    private struct Found {
        /// What lists of bodies, and of parts, are known by; the plan, which has the lists, outlives the build.
        var lists: [ObjectIdentifier: Digest] = [:]
        /// The stamps of files that stand as they were written, where other than the record has them.
        var stamps: [String: FileStamp] = [:]
    }

    init(
        _ cache: BuildCache, in folder: String, inputs: [BuildRecord.Input?], reading: String, isSilent: Bool,
        numbers: [String: Int]
    ) {
        self.cache = cache.folder
        self.folder = folder
        self.inputs = inputs
        self.numbers = numbers
        self.reading = reading
        call = cache.call
        self.isSilent = isSilent
        basis = Self.basis(of: inputs, [cache.folder.tool, cache.call])
        let last = cache.folder.last
        outputs = last?.basis == basis && last?.call == call ? cache.folder.outputs : [:]
    }

    /// Every file that is no text, and the outlines of all texts.
    private static func basis(of inputs: [BuildRecord.Input?], _ words: [String]) -> Digest {
        var basis = PackWriter()
        for word in words { basis.text(word) }
        for case let input? in inputs {
            basis.text(input.path)
            if let known = input.text?.outline ?? input.digest {
                known.withBytes { basis.raw($0) }
            } else {
                basis.number(input.stamp.size)
            }
        }
        return SHA256.digest(of: basis.bytes)
    }

    /// What the writer of the site is told, and what it tells.
    var memory: SiteMemory {
        SiteMemory(
            manifest: { self.manifest },
            standing: { file in
                guard let output = self.outputs[file.path], let bodies = self.bodies(of: file),
                    bodies == output.bodies, self.stands(output)
                else { return nil }
                return output.file
            },
            standingParts: { path, list in
                guard let output = self.outputs[path], self.stands(output) else { return nil }
                return self.standingParts(of: output, list)
            },
            isSound: { !self.cache.shelf.isDamaged },
            published: { self.keep($0) })
    }

    /// The manifest of the site that stands, if it is the one that the last build wrote: its files are in the record.
    private var manifest: Manifest? {
        guard let outputs = cache.last?.outputs, let own = outputs.last, own.file.path == Manifest.path,
            cache.standing(own, in: folder) != nil
        else { return nil }
        return Manifest(outputs.dropLast().map(\.file))
    }

    /// Whether a file stands as it was written.
    private func stands(_ output: BuildRecord.Output) -> Bool {
        guard let stamp = cache.standing(output, in: folder) else { return false }
        if !output.isSettled || stamp != output.stamp { found.withLock { $0.stamps[output.file.path] = stamp } }
        return true
    }

    private func standingParts(of output: BuildRecord.Output, _ list: PartList) -> StandingParts? {
        guard let (number, sizes) = output.parts, let lists = cache.last?.partLists, lists.indices.contains(number),
            sizes.count == list.bodies.count, lists[number].count == sizes.count,
            sizes.reduce(0, +) == output.file.bytes
        else { return nil }
        var end = 0
        let places = zip(zip(sizes, lists[number]), list.bodies).map { part, bodies in
            defer { end += part.0 }
            let known = self.digest(of: bodies)
            return known != nil && known == part.1 ? end..<(end + part.0) : nil
        }
        return StandingParts(file: output.file, places: places)
    }

    // MARK: Bodies

    /// What the bodies in a file are known by; nil if nobody knows.
    private func bodies(of file: PlannedFile) -> Digest? {
        if case .parted(let list, _) = file.content {
            return remembered(ObjectIdentifier(list)) { self.digest(ofAll: list.bodies.map(self.digest)) }
        }
        return file.bodies.flatMap(digest)
    }

    private func digest(of bodies: BodyList) -> Digest? {
        func digest(_ file: String) -> Digest? { numbers[file].flatMap { inputs[$0]?.digest } }
        return switch bodies.files.count {
        case 0: Digest.none
        case 1: digest(bodies.files[0])
        default: remembered(ObjectIdentifier(bodies)) { self.digest(ofAll: bodies.files.map(digest)) }
        }
    }

    /// What a list is known by, once somebody has found out.
    private func remembered(_ list: ObjectIdentifier, _ find: () -> Digest?) -> Digest? {
        if let known = found.withLock({ $0.lists[list] }) { return known }
        guard let digest = find() else { return nil }
        found.withLock { $0.lists[list] = digest }
        return digest
    }

    private func digest(ofAll digests: [Digest?]) -> Digest? {
        var hash = SHA256()
        for digest in digests {
            guard let digest else { return nil }
            digest.withBytes { hash.update($0) }
        }
        return hash.digest()
    }

    // MARK: Keeping

    /// Writes down what the next build may use.
    private func keep(_ files: [(staged: StagedFile, planned: PlannedFile?)]) {
        guard let now = cache.now else { return }
        cache.keep { sink in
            var writer = BuildRecordWriter(
                [cache.tool, reading, call], basis: basis, isSilent: isSilent, shelfCount: cache.shelf.count, to: sink)
            writer.count(inputs.count { $0 != nil })
            for case let input? in inputs { try writer.add(input) }
            var lists = PartListNumbers()
            writer.count(files.count)
            for (staged, planned) in files { try writer.add(output(staged, planned, at: now, &lists)) }
            writer.count(lists.all.count)
            for list in lists.all { writer.add(partList: list.bodies.map { digest(of: $0) }) }
            // A text that got lost is no text without words.
            guard !cache.shelf.isDamaged else { throw SourceLost() }
            try writer.end()
        }
    }

    /// What is written down of a file of the site. Throws if it is not there any more.
    private func output(
        _ staged: StagedFile, _ planned: PlannedFile?, at now: Int, _ lists: inout PartListNumbers
    ) throws -> BuildRecord.Output {
        let file = staged.file
        var output: BuildRecord.Output
        if staged.state == .known, let known = outputs[file.path] {
            // What stands as it was written down needs no other look.
            output = known
            if let stamp = found.withLock({ $0.stamps[file.path] }) {
                output.stamp = stamp
                output.isSettled = stamp.isSettled(at: cache.begin)
            }
        } else {
            guard let stamp = cache.project.disk.ownStamp(folder + "/" + file.path), stamp.size == file.bytes else {
                throw SourceLost()
            }
            output = BuildRecord.Output(
                stamp: stamp, isSettled: stamp.isSettled(at: now), file: file,
                bodies: planned.flatMap { bodies(of: $0) })
        }
        if case .parted(let list, _)? = planned?.content {
            output.parts = (lists.number(of: list), output.parts?.sizes ?? staged.partSizes)
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
