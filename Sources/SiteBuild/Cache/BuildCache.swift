import Pages
import ReportInput
import ReportModel
import Synchronization

/// What is known from the build before, and what is to be kept of this one: while the project is read.
///
/// It decides what need not be read, understood and rendered again; it never decides what comes out. A cache that is
/// missing, damaged, or another program's is no cache.
final class BuildCache: Sendable {
    let folder: CacheFolder
    /// How the build was called.
    let call: String
    /// What stands in the project folder.
    private let listing: FolderListing
    /// The files of the listing, numbered by their paths.
    private let numbers: [String: Int]
    /// For each file of the listing the place that it has in the last record; nil where it is new.
    private let places: [Int?]
    private let state: Mutex<State>

    /// What this build has found out so far.
    private struct State {
        /// For each file of the listing, once it has been read.
        var inputs: [BuildRecord.Input?]
        /// All that the reading of a text depends on besides its file; nil while it is not known.
        var reading: String?
    }

    /// Nil where two files have one name but for the form of its characters (Unicode, Annex 15): what is known by names could
    /// be taken for that of the other.
    init?(_ folder: CacheFolder, _ listing: FolderListing, call: String) {
        self.folder = folder
        self.listing = listing
        self.call = call
        func numbered(_ paths: some Sequence<String>) -> [String: Int] {
            Dictionary(paths.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
        let (now, before) = (listing.inputs.lazy.map(\.path), (folder.last?.inputs ?? []).lazy.map(\.path))
        numbers = numbered(now)
        guard numbers.count == now.count else { return nil }
        if now.elementsEqual(before) {
            places = Array(now.indices)
        } else {
            let known = numbered(before)
            places = now.map { known[$0] }
        }
        state = Mutex(State(inputs: Array(repeating: nil, count: listing.inputs.count)))
    }

    /// A file of the listing as the last build read it.
    private func before(_ number: Int) -> BuildRecord.Input? {
        places[number].flatMap { folder.last?.inputs[$0] }
    }
}

// MARK: Reading

extension BuildCache {
    /// Hears of a file that has been read; of assets there are no bytes.
    func note(_ path: String, _ stamp: FileStamp?, _ bytes: [UInt8]?) {
        guard let stamp, let number = numbers[path] else { return }
        let known = before(number).flatMap { $0.isSettled && $0.stamp == stamp ? $0.digest : nil }
        let digest = known ?? bytes.map { SHA256.digest(of: $0) }
        let input = BuildRecord.Input(
            path: path, stamp: stamp, isSettled: stamp.isSettled(at: folder.begin), digest: digest)
        state.withLock { $0.inputs[number] = input }
    }

    /// What the reading of texts may use; called when all other files have been read.
    func memory() -> TextMemory {
        let reading = state.withLock { state in
            let metrics = numbers[ContentPath.metrics].flatMap { state.inputs[$0]?.digest?.description }
            let reading = folder.tool + " " + (metrics ?? "")
            state.reading = reading
            return reading
        }
        let knowsTexts = folder.last?.reading == reading
        return TextMemory(
            recall: { knowsTexts ? self.recall($0) : nil }, store: folder.shelf.store, remember: remember)
    }

    private func remember(_ text: PackedText) {
        guard let number = numbers[text.file], let outline = text.outline, let record = text.record else { return }
        let known = BuildRecord.Text(
            outline: SHA256.digest(of: Array(outline)), record: .shelf(folder.shelf.store(record)))
        state.withLock { $0.inputs[number]?.text = known }
    }

    private func recall(_ path: String) -> PackedText? {
        guard let number = numbers[path], var input = before(number), let known = input.text,
            let stamp = listing.inputs[number].stamp, folder.isSame(input, stamp),
            let text = PackedText(record: known.bytes, file: path, shelf: folder.shelf)
        else { return nil }
        input.stamp = stamp
        input.isSettled = stamp.isSettled(at: folder.begin)
        state.withLock { $0.inputs[number] = input }
        return text
    }
}

// MARK: Writing

extension BuildCache {
    /// What is known of the site that stands; called when all has been read.
    ///
    /// - Parameters:
    ///   - site: the folder of the site.
    ///   - isSilent: whether the build has nothing to say.
    func knownSite(in site: String, isSilent: Bool) -> KnownSite {
        let (inputs, reading) = state.withLock { ($0.inputs, $0.reading) }
        return KnownSite(
            self, in: site, inputs: inputs, reading: reading ?? "", isSilent: isSilent, numbers: numbers)
    }
}
