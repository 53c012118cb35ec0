import Markup
import ReportModel

/// The files that the search page loads.
///
/// `data/search.js` tells how the index is divided. `data/search/sSHARD.js` has some of the terms and their documents, segment
/// by segment, `data/search/SEGMENT-tCHUNK.js` what is shown of some documents. A query loads a shard for each term, and a
/// chunk for each of the results that are shown.
struct SearchIndex {
    private let segments: [SearchSegment]
    private let shardCount: Int

    init(edition: Edition, of pages: [Destination]) {
        let documents = SearchDocument.all(among: pages, in: edition)
        let weight = documents.reduce(0) { $0 + ($1.kind.rawValue < SearchKind.shortKinds ? 1 : Self.textWeight) }
        let most = Self.mostTexts * Self.textWeight
        let count = Self.powerOfTwo(atLeast: (weight + most - 1) / most)
        let shards = Self.powerOfTwo(atLeast: weight / (Self.textsPerShard * Self.textWeight))
        shardCount = shards
        var parts = [[SearchDocument]](repeating: [], count: count)
        for document in documents { parts[Int(Self.hash(document.path)) & (count - 1)].append(document) }
        let digits = String(count - 1).count
        segments = parts.enumerated().map { number, documents in
            let name = String(number)
            return SearchSegment(
                edition, name: String(repeating: "0", count: digits - name.count) + name,
                documents: documents.sorted { ($0.kind.rawValue, $0.path) < ($1.kind.rawValue, $1.path) },
                shardCount: shards)
        }
    }

    /// How many texts a segment holds at most.
    private static let mostTexts = 500
    /// As much as how many areas or metrics a text counts.
    private static let textWeight = 8
    /// For how many texts there is a shard, so that one of texts of 2 KB has some 15 KB.
    private static let textsPerShard = 32

    private static func powerOfTwo(atLeast number: Int) -> Int {
        var power = 1
        while power < number { power *= 2 }
        return power
    }

    /// FNV-1a, which is the same on every machine.
    private static func hash(_ path: String) -> UInt32 {
        path.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }

    var files: [RenderedFile] {
        let summary = summary
        var files = [RenderedFile(.download("search.js")) { ScriptFile.bytes("search", summary) }]
        for (position, segment) in segments.enumerated() {
            let neighbours = Neighbours(segments: segments, position: position)
            for (chunk, documents) in segment.chunkRanges.enumerated() {
                let name = "search/\(segment.name)-t\(chunk)"
                files.append(
                    RenderedFile(.download(name + ".js"), bodies: segment.bodies(of: documents)) {
                        ScriptFile.bytes(name, json: neighbours.make { $0.chunk(documents) })
                    })
            }
        }
        let segments = segments
        let parts = PartList(segments.map { $0.bodies(of: $0.documents.indices) })
        for shard in 0..<shardCount {
            let name = "search/s\(shard)"
            files.append(
                RenderedFile(.download(name + ".js"), parts: parts) { part in
                    ScriptFile.part(part, of: parts.bodies.count, in: name, segments[part].shard(shard))
                })
        }
        return files
    }

    private var summary: JSONValue {
        func list(_ numbers: [Int]) -> JSONValue { .array(numbers.map(JSONValue.integer)) }
        return .object([
            ("shards", .integer(shardCount)), ("names", .array(segments.map { .string($0.name) })),
            ("segments", .array(segments.map { list($0.counts) })),
            ("order", list(SearchKind.shown.map(\.rawValue))), ("shortKinds", .integer(SearchKind.shortKinds)),
            ("chunks", list([SearchSegment.chunkSizes.short, SearchSegment.chunkSizes.long])),
        ])
    }
}

/// A segment among the others, whose files are made one behind the other by several threads.
private struct Neighbours: Sendable {
    let segments: [SearchSegment]
    let position: Int

    /// Makes a file of the segment. A thread that finds another one reading its documents reads those of the next segment
    /// meanwhile; segments before are forgotten, so that memory holds a few at most.
    func make(_ file: (SearchSegment) -> [UInt8]) -> [UInt8] {
        if !segments[position].isFree, position + 1 < segments.count { segments[position + 1].prepare() }
        for earlier in segments[..<max(0, position - 1)].suffix(2) { earlier.forget() }
        return file(segments[position])
    }
}
