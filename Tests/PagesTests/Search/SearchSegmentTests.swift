import Foundation
import Pages
import ReportAnalysis
import ReportModel
import Testing

/// How the search index is divided.
struct SearchSegmentTests {
    /// The files of the index of a site of short texts.
    private func files(_ count: Int, changing changed: Int? = nil) -> [String: String] {
        var sample = TextSample()
        for number in 0..<count {
            let body = "<p>第\(number)篇\(number == changed ? "，改过" : "")</p>"
            sample.add(.caseStudy, "a\(number)", title: "甲", body: RichText(fragments: [.html(body)]))
        }
        var files: [String: String] = [:]
        for file in sample.plan.plan.files where file.path.hasPrefix("data/search") {
            files[file.path] = file.bytes.map { String(decoding: $0, as: UTF8.self) }
        }
        return files
    }

    /// The parts of a file that lists documents under terms, one for each segment.
    private func parts(_ file: String?) throws -> [String] {
        let file = try #require(file)
        let json = file.drop { $0 != "[" }.dropLast(3)
        return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String])
    }

    @Test func changesOneSegmentWhereOneTextChanges() throws {
        let (before, after) = (files(700), files(700, changing: 7))
        #expect(before.keys == after.keys)
        let changed = before.keys.filter { before[$0] != after[$0] }
        let (lists, texts) = (changed.filter { $0.contains("search/s") }, changed.filter { $0.contains("-t") })
        #expect(texts.count == 1)
        #expect(lists.count + texts.count == changed.count)
        var segments: Set<Int> = []
        for list in lists {
            let (old, new) = (try parts(before[list]), try parts(after[list]))
            #expect(old.count == 2)
            #expect(new.count == 2)
            segments.formUnion(old.indices.filter { old[$0] != new[$0] })
        }
        #expect(segments.count == 1)
        #expect(texts.first?.hasPrefix("data/search/\(segments.first ?? -1)-t") == true)
    }

    @Test func keepsEveryTextOfEverySegment() throws {
        let all = files(700)
        let query = SearchQuery { all[$0] }
        #expect(Set(try query.addresses("篇")).count == 700)
    }
}
