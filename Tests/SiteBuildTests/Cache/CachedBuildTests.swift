import Foundation
import SiteBuild
import Testing

/// Builds that follow another one of the same project.
struct CachedBuildTests {
    /// The files of a folder by path; none where there is no folder.
    private func files(in folder: String) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
            if case .file? = try Disk.disk.kind(folder + "/" + path) {
                files[path] = try Disk.disk.bytes(of: folder + "/" + path)
            }
        }
        return files
    }

    @Test(arguments: [(UInt64(1), false), (4, true), (5, true)])
    func `have the bytes of a build from nothing after any edit`(seed: UInt64, isOld: Bool) throws {
        let edited = try EditedProject(seed: seed)
        var withoutCache = Disk.disk
        withoutCache.shelf = nil
        var edits: [String] = []
        var written = 0
        for _ in 0..<60 {
            let build = Build(ProjectFolder(edited.folder, on: isOld ? .withOldFiles : .disk))
            let change = try build.run(with: SiteWriter(for: build.project), isStrict: false).change
            let clean = Build(ProjectFolder(edited.folder, on: withoutCache))
            let target = edited.folder + "/Clean"
            try? FileManager.default.removeItem(atPath: target)
            let wanted = try clean.run(with: SiteWriter(for: clean.project, output: target), isStrict: false).change
            #expect((change == nil) == (wanted == nil), "after \(edits)")
            if wanted != nil {
                written += 1
                let (site, expected) = (try files(in: edited.folder + "/Site"), try files(in: target))
                let different = Set(site.keys).union(expected.keys).filter { site[$0] != expected[$0] }
                #expect(different.sorted() == [], "after \(edits)")
            }
            edits.append(try edited.edit())
        }
        #expect(written > 40, "after \(edits)")
    }

    @Test func `write nothing but what differs, and keep the cache out of the site`() throws {
        let edited = try EditedProject(seed: 1)
        func build() throws -> SiteChange? {
            let build = Build(ProjectFolder(edited.folder, on: .withOldFiles))
            return try build.run(with: SiteWriter(for: build.project), isStrict: false).change
        }
        let first = try #require(try build())
        #expect(try #require(try build()).written == [])
        let file = edited.folder + "/Content/cases/two.md"
        try Disk.disk.write(try Disk.disk.bytes(of: file) + Array("又一段。\n".utf8), to: file)
        let second = try #require(try build())
        #expect(second.written == ["cases/two.html", "data/search/0-t1.js", "data/search/s0.js"])
        #expect(second.files == first.files)
        #expect(try files(in: edited.folder + "/Site").keys.allSatisfy { !$0.contains("gazetteer") })
    }

    @Test func `do without a cache that cannot be made`() throws {
        let edited = try EditedProject(seed: 1)
        try Disk.disk.write([0], to: edited.folder + "/.gazetteer")
        let build = Build(ProjectFolder(edited.folder, on: Disk.disk))
        #expect(try build.run(with: SiteWriter(for: build.project), isStrict: false).change != nil)
    }
}
