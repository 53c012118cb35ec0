import Foundation
import SiteBuild
import Testing

/// Builds of a site whose search index has parts, after a change of one text.
struct CachedPartsTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "gazetteer-\(UUID().uuidString)").path

    /// Builds the project; files seem to be an hour old, so that their dates are trusted.
    private func build(output: String, keepsCache: Bool = true) throws -> SiteChange {
        var disk = Disk.withOldFiles
        if !keepsCache { disk.shelf = nil }
        let build = Build(ProjectFolder(folder, on: disk))
        let outcome = try build.run(
            with: SiteWriter(for: build.project, output: folder + "/" + output), isStrict: false)
        return try #require(outcome.change)
    }

    private func searchFiles(_ output: String) throws -> [String: [UInt8]] {
        let place = folder + "/\(output)/data/search"
        let names = try Disk.disk.list(place).map(\.name)
        return Dictionary(
            uniqueKeysWithValues: try names.map { ($0, try Disk.disk.bytes(of: place + "/" + $0)) })
    }

    @Test func `make only the parts anew that the text is in`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let texts = folder + "/Content/pages"
        try FileManager.default.createDirectory(atPath: texts, withIntermediateDirectories: true)
        try Disk.disk.write(Array("title: 站\n".utf8), to: folder + "/Content/site.yml")
        for number in 0..<1_100 {
            let text = "---\ntitle: 说明\(number)\n---\n\n第\(number)篇，甲\(number % 7)乙。\n"
            try Disk.disk.write(Array(text.utf8), to: texts + "/a\(number).md")
        }
        let first = try build(output: "Site")
        #expect(first.written.count == first.files)
        let changed = texts + "/a500.md"
        try Disk.disk.write(try Disk.disk.bytes(of: changed) + Array("丙丁。\n".utf8), to: changed)
        let second = try build(output: "Site")
        #expect(second.written.first == "a500.html")
        // Three pairs of characters, and what is shown of the text.
        #expect((3...5).contains(second.written.count), "\(second.written)")
        _ = try build(output: "Clean", keepsCache: false)
        #expect(try searchFiles("Site") == searchFiles("Clean"))
    }
}
