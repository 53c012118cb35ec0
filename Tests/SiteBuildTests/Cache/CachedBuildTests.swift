import Foundation
import ReportModel
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

    @Test(arguments: [(UInt64(1), false), (2, true), (3, true), (4, true), (5, true)])
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

    @Test func `remove nothing outside the site, whatever a record says`() throws {
        let edited = try EditedProject(seed: 1)
        func build() throws -> SiteChange? {
            let build = Build(ProjectFolder(edited.folder, on: .withOldFiles))
            return try build.run(with: SiteWriter(for: build.project), isStrict: false).change
        }
        _ = try build()
        // A file beside the site with the bytes of one in it, and a record that calls it one of the site's.
        let sibling = edited.folder + "/sibling.txt"
        try Disk.disk.write(try Disk.disk.bytes(of: edited.folder + "/Site/cases/two.html"), to: sibling)
        let record = edited.folder + "/.gazetteer/record"
        let (name, forged) = (Array("cases/two.html".utf8), Array("../sibling.txt".utf8))
        var bytes = Array(try Disk.disk.bytes(of: record).dropLast(8))
        var found = 0
        for place in bytes.indices.dropLast(name.count) where bytes[place..<(place + name.count)].elementsEqual(name) {
            bytes.replaceSubrange(place..<(place + name.count), with: forged)
            found += 1
        }
        #expect(found == 1)
        let shelf = try #require(BodyShelf(edited.folder + "/shelf", count: 0))
        let sum = try #require(shelf.store(bytes).slot).checksum
        withUnsafeBytes(of: sum.littleEndian) { bytes.append(contentsOf: $0) }
        try Disk.disk.write(bytes, to: record)
        let file = edited.folder + "/Content/cases/two.md"
        try Disk.disk.write(try Disk.disk.bytes(of: file) + Array("又一段。\n".utf8), to: file)
        _ = try #require(try build())
        #expect(FileManager.default.fileExists(atPath: sibling))
    }

    @Test func `keep apart files whose names differ in the form of their characters only`() throws {
        let edited = try EditedProject(seed: 1)
        func write(_ name: String, _ word: String, draft: Bool) throws {
            let text = """
                ---
                title: \(word)
                slug: s\(name.utf8.count)
                date: 2020
                areas: [wucheng]
                themes: [order]
                sources: [paper]
                draft: \(draft ? "true " : "false")
                ---

                \(word)。
                """
            try Disk.disk.write(Array(text.utf8), to: edited.folder + "/Content/cases/" + name)
        }
        func site() throws -> String {
            let build = Build(ProjectFolder(edited.folder, on: .withOldFiles))
            let run = try build.run(with: SiteWriter(for: build.project), isStrict: false)
            _ = try #require(run.change, "\(run.checked.problems)")
            return try files(in: edited.folder + "/Site").values.map { String(decoding: $0, as: UTF8.self) }.joined()
        }
        // All of one size, so that only their names and bytes tell them apart.
        let names = ["\u{E9}.md", "e\u{301}.md"]
        let words = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"].map { String(repeating: $0, count: 4) }
        for published in 0...1 {
            for (number, changed) in [published, 1 - published, published, 1 - published].enumerated() {
                if number == 0 { try write(names[1 - published], "无人得见", draft: true) }
                let word = words[published * 4 + number]
                try write(names[changed], word, draft: changed != published)
                let text = try site()
                #expect(text.contains(word) == (changed == published))
                #expect(!text.contains("无人得见"))
            }
        }
    }
}
