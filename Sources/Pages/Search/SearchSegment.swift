import Markup
import ReportModel
import Synchronization

/// A part of the search index: some of the documents, with files that say which of them have a term, and files with what is
/// shown of them.
///
/// Which segment a document stands in follows from its address alone, so that a change of one text changes files of one
/// segment only.
final class SearchSegment: Sendable {
    /// As file names have it: its number, with as many digits as the last one has.
    let name: String
    /// By kind, then by address; the place of a document is its number.
    let documents: [SearchDocument]
    private let edition: Edition
    private let shardCount: Int
    private let made = Mutex<Made?>(nil)

    /// The values of all files of the segment, as JSON.
    private struct Made {
        var shards: [[UInt8]]
        var chunks: [[UInt8]]
    }

    init(_ edition: Edition, name: String, documents: [SearchDocument], shardCount: Int) {
        self.edition = edition
        self.name = name
        self.documents = documents
        self.shardCount = shardCount
    }

    /// How many documents stand in a file: of the short kinds, and of texts.
    static let chunkSizes = (short: 16, long: 4)

    /// How many documents there are of each kind.
    var counts: [Int] {
        SearchKind.allCases.map { kind in documents.count { $0.kind == kind } }
    }

    private var shortCount: Int { documents.prefix { $0.kind.rawValue < SearchKind.shortKinds }.count }

    /// The numbers of the documents in each file that shows them.
    var chunkRanges: [Range<Int>] {
        let short = shortCount
        let parts = [(0, short, Self.chunkSizes.short), (short, documents.count, Self.chunkSizes.long)]
        return parts.flatMap { first, end, size in
            stride(from: first, to: end, by: size).map { $0..<min($0 + size, end) }
        }
    }

    /// The texts among some of the documents, whose bodies are in the index.
    func bodies(of range: Range<Int>) -> BodyList {
        BodyList(
            documents[range].compactMap { document in
                guard case .article(let key) = document.destination else { return nil }
                return edition.report.articles[key].origin.file
            })
    }

    /// The terms of a file with the documents that have them.
    func shard(_ number: Int) -> [UInt8] {
        made.withLock { made in
            let value = made ?? make()
            made = value
            return value.shards[number]
        }
    }

    /// What a file shows of its documents.
    func chunk(_ number: Int) -> [UInt8] {
        made.withLock { made in
            let value = made ?? make()
            made = value
            return value.chunks[number]
        }
    }

    /// Reads the documents if nobody has or does: for a thread that would have to wait for another segment.
    func prepare() {
        _ = made.withLockIfAvailable { made in
            if made == nil { made = make() }
        }
    }

    /// Whether it can be asked at once: its documents are read, or nobody is at it.
    var isFree: Bool { made.withLockIfAvailable { _ in true } ?? false }

    /// Forgets what it made, if nobody is at it; it would be made again.
    func forget() {
        _ = made.withLockIfAvailable { $0 = nil }
    }

    private func make() -> Made {
        var postings = Postings()
        var told: [[UInt8]] = []
        told.reserveCapacity(documents.count)
        for (number, document) in documents.enumerated() {
            let content = document.content(in: edition)
            let code = UInt32(number) << 1
            for name in [content.title] + content.names {
                SearchTerms.forEach(in: Array(name.utf8), isName: true) { postings.add($0, code | 1) }
            }
            SearchTerms.forEach(in: Array(content.remark.utf8)) { postings.add($0, code) }
            SearchTerms.forEach(in: content.text) { postings.add($0, code) }
            told.append(entry(document, content))
        }
        let shards = postings.shards(shardCount).map { text in
            var json: [UInt8] = []
            JSONValue.append(quoted: text, to: &json)
            return json
        }
        let chunks = chunkRanges.map { range in
            [UInt8(ascii: "[")] + told[range].joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")]
        }
        return Made(shards: shards, chunks: Array(chunks))
    }

    /// Address, title, remark and text.
    private func entry(_ document: SearchDocument, _ content: SearchDocument.Content) -> [UInt8] {
        var json = [UInt8(ascii: "[")]
        let address = edition.routes.href(document.destination, from: .home)
        for part in [address, content.title, content.remark] {
            JSONValue.append(quoted: part.utf8, to: &json)
            json.append(UInt8(ascii: ","))
        }
        JSONValue.append(quoted: content.text, to: &json)
        json.append(UInt8(ascii: "]"))
        return json
    }
}
