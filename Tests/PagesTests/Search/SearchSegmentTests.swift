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
            if case .rendered(let bytes) = file.content { files[file.path] = String(decoding: bytes(), as: UTF8.self) }
        }
        return files
    }

    private func segments(_ paths: some Sequence<String>) -> Set<Substring> {
        Set(paths.filter { $0 != "data/search.js" }.map { $0.dropFirst("data/search/".count).prefix { $0 != "-" } })
    }

    @Test func changesFilesOfOneSegmentWhereOneTextChanges() {
        let (before, after) = (files(1_100), files(1_100, changing: 7))
        #expect(before.keys == after.keys)
        let changed = before.keys.filter { before[$0] != after[$0] }
        #expect(!changed.isEmpty)
        #expect(segments(changed).count == 1)
        #expect(segments(before.keys).count == 2)
    }

    @Test func keepsEveryTextOfEverySegment() throws {
        let all = files(1_100)
        let query = SearchQuery { all[$0] }
        #expect(Set(try query.addresses("篇")).count == 1_100)
    }
}
