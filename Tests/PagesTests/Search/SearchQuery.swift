import Foundation
import ReportModel

/// Reads the search index of a site as the script does.
struct SearchQuery {
    let files: (String) -> String?

    init(_ site: RenderedSite) {
        files = { site.files[$0] }
    }

    init(files: @escaping (String) -> String?) {
        self.files = files
    }

    /// What is found, with whether the term is in the name.
    struct Hit: Hashable {
        var address: String
        var title: String
        var text: String
        var isNamed: Bool
    }

    /// The addresses of the documents that have a term, in the order of the index; those of a word by its beginning.
    func addresses(_ term: String) throws -> [String] { try hits(term).map(\.address) }

    /// The documents that have a term.
    func hits(_ term: String) throws -> [Hit] {
        guard let index = try value("search") as? [String: Any], let names = index["names"] as? [String],
            let segments = index["segments"] as? [[Int]], let shards = index["shards"] as? Int,
            let short = index["shortKinds"] as? Int, let chunks = index["chunks"] as? [Int]
        else { throw Malformed() }
        guard let texts = try value("search/s\(Self.shard(of: term, shards))") as? [String], texts.count == names.count
        else { throw Malformed() }
        var hits: [Hit] = []
        for (name, (counts, text)) in zip(names, zip(segments, texts)) {
            let shortCount = counts.prefix(short).reduce(0, +)
            for line in text.split(separator: ",") where line.hasPrefix(term) {
                for entry in try Self.entries(line.drop { $0 != " " }.dropFirst()) {
                    let number = entry >> 1
                    let isShort = number < shortCount
                    let size = isShort ? chunks[0] : chunks[1]
                    let rest = isShort ? number : number - shortCount
                    let first = isShort ? 0 : (shortCount + chunks[0] - 1) / chunks[0]
                    let chunk = try value("search/\(name)-t\(first + rest / size)") as? [[String]]
                    guard let told = chunk?[rest % size] else { throw Malformed() }
                    hits.append(Hit(address: told[0], title: told[1], text: told[3], isNamed: entry & 1 == 1))
                }
            }
        }
        return hits
    }

    struct Malformed: Error {}

    /// What the file `data/NAME.js` hands over: it is one call with its name.
    private func value(_ name: String) throws -> Any {
        guard let file = files("data/\(name).js"), file.hasPrefix("gazetteer(\"\(name)\","), file.hasSuffix(");\n")
        else { throw Malformed() }
        let json = file.dropFirst("gazetteer(\"\(name)\",".count).dropLast(3)
        return try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
    }

    private static func shard(of term: String, _ count: Int) -> Int {
        let scalars = Array(term.unicodeScalars)
        var hash: UInt32 = 0
        for scalar in scalars.prefix(scalars[0].value < 0x100 ? 3 : 1) {
            hash = (hash &+ scalar.value) &* 0x9E37_79B1
            hash ^= hash >> 15
        }
        return Int(hash & UInt32(count - 1))
    }

    private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_")

    private static func entries(_ text: Substring) throws -> [Int] {
        var entries: [Int] = []
        var (entry, value, shift) = (0, 0, 0)
        for digit in text {
            guard let bits = digits.firstIndex(of: digit) else { throw Malformed() }
            value += (bits & 31) << shift
            shift += 5
            if bits > 31 { continue }
            entry += value
            entries.append(entry)
            (value, shift) = (0, 0)
        }
        return entries
    }
}
