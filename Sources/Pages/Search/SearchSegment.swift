import Markup
import ReportModel
import Synchronization

/// A part of the search index: some of the documents, with files of what is shown of them, and with its part of the files
/// that say which documents have a term.
///
/// Which segment a document stands in follows from its address alone, so that a change of one text changes one segment only.
final class SearchSegment: Sendable {
    /// As file names have it: its number, with as many digits as the last one has.
    let name: String
    /// By kind, then by address; the place of a document is its number.
    let documents: [SearchDocument]
    private let edition: Edition
    private let shardCount: Int
    private let made = Mutex(Made())

    /// What has been found out so far.
    private struct Made {
        var terms: Terms?
        var told: Told?
    }

    /// Which documents have which terms: the texts of all shards, one behind the other, and where each ends.
    private typealias Terms = (bytes: [UInt8], ends: [Int])

    /// What is shown of the documents: JSON, with a comma behind each, and where each ends.
    private typealias Told = (bytes: [UInt8], ends: [Int])

    init(_ edition: Edition, name: String, documents: [SearchDocument], shardCount: Int) {
        self.edition = edition
        self.name = name
        self.documents = documents
        self.shardCount = shardCount
    }

    /// How many documents stand in a file: of the short kinds, and of texts.
    static let chunkSizes = (short: 16, long: 8)

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

    /// The segment's part of a shard: terms with the documents that have them.
    func shard(_ number: Int) -> ArraySlice<UInt8> {
        made.withLock { made in
            let terms = made.terms ?? make().terms
            made.terms = terms
            return terms.bytes[(number == 0 ? 0 : terms.ends[number - 1])..<terms.ends[number]]
        }
    }

    /// What a file shows of its documents, as JSON.
    func chunk(_ documents: Range<Int>) -> [UInt8] {
        made.withLock { made in
            let told = take(&made)
            let start = documents.lowerBound == 0 ? 0 : told.ends[documents.lowerBound - 1]
            // Without the comma behind the last one.
            return [UInt8(ascii: "[")] + told.bytes[start..<(told.ends[documents.upperBound - 1] - 1)]
                + [UInt8(ascii: "]")]
        }
    }

    /// Reads the documents if nobody has or does: for a thread that would have to wait for another segment.
    func prepare() {
        _ = made.withLockIfAvailable { _ = take(&$0) }
    }

    /// Whether it can be asked at once: its documents are read, or nobody is at it.
    var isFree: Bool { made.withLockIfAvailable { _ in true } ?? false }

    /// Forgets what is shown of the documents, if nobody is at it; it would be made again. The terms, a tenth as long, are
    /// kept, since every shard has a part of every segment.
    func forget() {
        _ = made.withLockIfAvailable { $0.told = nil }
    }

    private func take(_ made: inout Made) -> Told {
        if let told = made.told { return told }
        let (terms, told) = make()
        made.terms = terms
        made.told = told
        return told
    }

    private func make() -> (terms: Terms, told: Told) {
        var postings = Postings()
        var told: Told = ([], [])
        told.ends.reserveCapacity(documents.count)
        for (number, document) in documents.enumerated() {
            let content = document.content(in: edition)
            let code = UInt32(number) << 1
            for name in [content.title] + content.names {
                SearchTerms.forEach(in: name, isName: true) { postings.add($0, code | 1) }
            }
            SearchTerms.forEach(in: content.remark) { postings.add($0, code) }
            content.text.withUnsafeBufferPointer { text in
                SearchTerms.forEach(in: text) { postings.add($0, code) }
            }
            append(document, content, to: &told.bytes)
            told.ends.append(told.bytes.count)
        }
        return (postings.shards(shardCount), told)
    }

    /// Appends address, title, remark and text.
    private func append(_ document: SearchDocument, _ content: SearchDocument.Content, to json: inout [UInt8]) {
        json.append(UInt8(ascii: "["))
        let address = edition.routes.href(document.destination, from: .home)
        for part in [address, content.title, content.remark] {
            JSONValue.append(quoted: part, to: &json)
            json.append(UInt8(ascii: ","))
        }
        content.text.withUnsafeBufferPointer { JSONValue.append(quoted: $0, to: &json) }
        json.append(UInt8(ascii: "]"))
        json.append(UInt8(ascii: ","))
    }
}
