import Pages
import ReportInput

/// The folder `.gazetteer` of a project, kept from other builds while it is open: the record of the build before, and the
/// bodies of texts. Deleting it costs one whole build.
final class CacheFolder: Sendable {
    let project: ProjectFolder
    /// This program, as it is told from every other.
    let tool: String
    /// What the last build left; nil if there is nothing that can be used.
    let last: BuildRecord?
    /// The files of the site as the last build left them, by their paths.
    let outputs: [String: BuildRecord.Output]
    /// The bodies of the texts, and what is to be remembered of new ones.
    let shelf: BodyShelf
    /// The time of the file system when the build began, in nanoseconds since 1970.
    let begin: Int
    private let unlock: @Sendable () -> Void

    /// Opens the folder, or makes it; nil where that is refused or another build is at it.
    ///
    /// - Parameter isFresh: whether to begin anew, whatever the last build left.
    init?(of project: ProjectFolder, isFresh: Bool) {
        let disk = project.disk
        let folder = project.systemPath(Name.folder)
        guard let openShelf = disk.shelf, let tool = programIdentity, (try? disk.makeFolder(folder)) != nil,
            (try? disk.kind(folder)) == .folder, let unlock = try? disk.lock(folder)
        else { return nil }
        self.project = project
        self.tool = tool
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
            // Here, while the folder of the project is still being listed.
            outputs = Dictionary(
                (last?.outputs ?? []).map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
        } else if let shelf = openShelf(folder + "/" + Name.bodies, 0) {
            _ = try? disk.removeFile(record)
            self.shelf = shelf
            self.last = nil
            outputs = [:]
        } else {
            unlock()
            return nil
        }
    }

    deinit { unlock() }

    private enum Name {
        static let folder = ".gazetteer"
        static let record = "record"
        static let newRecord = "record.new"
        static let bodies = "bodies"
        static let clock = "clock"
    }

    /// The time of the file system now; nil if it does not tell.
    var now: Int? { Self.now(in: project.systemPath(Name.folder), on: project.disk) }

    /// That of a file written just now.
    private static func now(in folder: String, on disk: Disk) -> Int? {
        let clock = folder + "/" + Name.clock
        guard (try? disk.write([0x0A], to: clock)) != nil else { return nil }
        return disk.stamp(clock)?.modified
    }

    /// Whether more of the shelf is void than is in use: then it is filled anew.
    private static func isMostlyVoid(_ record: BuildRecord) -> Bool {
        // 60 KB of HTML a text is more than any but a few have.
        record.shelfCount > 16 << 20 && record.shelfCount > (record.inputs.count + 1) * 60_000
    }

    /// Writes a record in place of the last one. What fails here costs the next build time, and nothing else.
    func keep(_ produce: (@escaping Disk.FileSink) throws -> Void) {
        let folder = project.systemPath(Name.folder)
        let new = folder + "/" + Name.newRecord
        let written: Void? = try? project.disk.write(new) { sink in
            try withoutActuallyEscaping(sink) { try produce($0) }
        }
        if written != nil { _ = try? project.disk.rename(new, folder + "/" + Name.record) }
    }
}
