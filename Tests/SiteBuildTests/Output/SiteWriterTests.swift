import Pages
import SiteBuild
import Synchronization
import Testing

@Suite struct SiteWriterTests {
    let memory = MemoryDisk([
        "/project/Content/assets/图/a.svg": .text("<svg/>"), "/project/Site/.gitignore": .text("*\n"),
    ])
    var writer: SiteWriter {
        SiteWriter(folder: "/project/Site", assets: "/project/Content/assets", disk: memory.disk)
    }

    @Test func writesPagesAssetsAndTheManifest() throws {
        let plan = SitePlan(files: [
            PlannedFile(path: "index.html", content: .rendered { Array("home".utf8) }),
            PlannedFile(path: "assets/a.svg", content: .asset("图/a.svg")),
        ])
        let change = try writer.write(plan)
        #expect(change.written == ["assets/a.svg", "index.html"])
        #expect((change.files, change.pages, change.leftAlone) == (2, 1, 0))
        #expect(
            memory.texts(below: "/project/Site") == [
                ".gitignore": "*\n", "index.html": "home", "assets/a.svg": "<svg/>",
                "data/manifest.json": String(
                    decoding: Manifest([
                        .init(path: "assets/a.svg", bytes: 6, sha256: SHA256.digest(of: Array("<svg/>".utf8))),
                        .init(path: "index.html", bytes: 4, sha256: SHA256.digest(of: Array("home".utf8))),
                    ]).json, as: UTF8.self),
            ])
    }

    @Test func makesTheFolderIfItIsMissing() throws {
        var writer = writer
        writer.folder = "/elsewhere/new/Site"
        _ = try writer.write(plan(["index.html": "home"]))
        #expect(memory.pages(below: "/elsewhere/new/Site") == ["index.html": "home"])
    }

    @Test func leavesUnchangedFilesAlone() throws {
        _ = try writer.write(plan(["a.html": "a", "b.html": "b", "c.html": "c"]))
        let writes = Mutex<[String]>([])
        var disk = memory.disk
        let write = disk.write
        disk.write = { file, produce in
            writes.withLock { $0.append(file) }
            try write(file, produce)
        }
        var second = writer
        second.disk = disk
        let change = try second.write(plan(["a.html": "a", "b.html": "B", "c.html": "cc"]))
        #expect(change.written == ["b.html", "c.html"])
        #expect(change.leftAlone == 1)
        #expect(memory.pages(below: "/project/Site")["b.html"] == "B")

        writes.withLock { $0 = [] }
        #expect(try second.write(plan(["a.html": "a", "b.html": "B", "c.html": "cc"])).written == [])
        #expect(writes.withLock { $0 } == [])
    }

    /// A file that is made piece by piece is written first and compared then.
    @Test func comparesLargeFilesWhenTheyAreWhole() throws {
        func large(_ pieces: String...) -> SitePlan {
            SitePlan(files: [
                PlannedFile(
                    path: "data/a.csv",
                    content: .streamed { sink in for piece in pieces { Array(piece.utf8).withUnsafeBytes(sink) } })
            ])
        }
        #expect(try writer.write(large("a,b\n", "1,2\n")).written == ["data/a.csv"])
        #expect(try writer.write(large("a,b\n1,", "2\n")).written == [])
        #expect(try writer.write(large("a,b\n", "1,3\n")).written == ["data/a.csv"])
        #expect(memory.pages(below: "/project/Site") == [".gitignore": "*\n", "data/a.csv": "a,b\n1,3\n"])
        memory["/project/Site/data/b.csv"] = .text("mine")
        let other = PlannedFile(path: "data/b.csv", content: .streamed { _ in })
        let plan = SitePlan(files: large("a,b\n", "1,4\n").files + [other])
        #expect(throws: OutputRefusal.occupied(paths: ["/project/Site/data/b.csv"])) { try writer.write(plan) }
        #expect(memory.pages(below: "/project/Site")["data/a.csv"] == "a,b\n1,3\n")
        #expect(!memory.contents.keys.contains { $0.contains(".gazetteer") })
    }

    @Test func putsNewFoldersInPlaceAsAWhole() throws {
        _ = try writer.write(plan(["a/one.html": "1"]))
        let renames = Mutex<[String]>([])
        var disk = memory.disk
        let rename = disk.rename
        disk.rename = { old, new in
            renames.withLock { $0.append(new) }
            try rename(old, new)
        }
        var second = writer
        second.disk = disk
        let change = try second.write(
            plan([
                "a/one.html": "1", "a/two.html": "2", "b/c/d.html": "d", "b/e.html": "e", "b/f/g.html": "g",
                "b.html": "b",
            ]))
        #expect(
            renames.withLock { $0 } == [
                "/project/Site/a/two.html", "/project/Site/b.html", "/project/Site/b",
                "/project/Site/data/manifest.json",
            ])
        #expect(change.written == ["a/two.html", "b.html", "b/c/d.html", "b/e.html", "b/f/g.html"])
        #expect(
            memory.pages(below: "/project/Site") == [
                ".gitignore": "*\n", "a/one.html": "1", "a/two.html": "2", "b.html": "b", "b/c/d.html": "d",
                "b/e.html": "e", "b/f/g.html": "g",
            ])
        #expect(memory.folders(below: "/project/Site") == ["a", "b", "b/c", "b/f", "data"])
    }

    @Test func writesEverythingAnewWhenTold() throws {
        _ = try writer.write(plan(["a.html": "a", "b.html": "b"]))
        memory["/project/Site/b.html"] = .text("by hand")
        var clean = writer
        clean.rewritesAll = true
        let change = try clean.write(plan(["a.html": "a"]))
        #expect(change.written == ["a.html"])
        #expect(change.removed == ["b.html"])
    }

    @Test func removesStaleFilesAndTheFoldersTheyEmpty() throws {
        _ = try writer.write(plan(["a/b/c.html": "c", "a/d.html": "d", "e/f.html": "f", "g.html": "g"]))
        memory["/project/Site/e/notes.txt"] = .text("mine")
        let change = try writer.write(plan(["g.html": "g", "a/d.html": "d"]))
        #expect(change.removed == ["a/b/c.html", "e/f.html"])
        #expect(
            memory.pages(below: "/project/Site").keys.sorted() == [".gitignore", "a/d.html", "e/notes.txt", "g.html"])
        #expect(memory.folders(below: "/project/Site") == ["a", "data", "e"])
    }

    @Test func leavesAStaleFileThatSomebodyChanged() throws {
        _ = try writer.write(plan(["a.html": "a", "b.html": "b"]))
        memory["/project/Site/b.html"] = .text("by hand")
        let change = try writer.write(plan(["a.html": "a"]))
        #expect(change.removed == [])
        #expect(change.keptByHand == ["b.html"])
        #expect(memory.pages(below: "/project/Site")["b.html"] == "by hand")
    }

    @Test func replacesAPageThatSomebodyChanged() throws {
        _ = try writer.write(plan(["a.html": "a"]))
        memory["/project/Site/a.html"] = .text("by hand")
        #expect(try writer.write(plan(["a.html": "a"])).written == ["a.html"])
        #expect(memory.pages(below: "/project/Site")["a.html"] == "a")
    }

    @Test func writesTheSameBytesForAnyOrderAndNumberOfJobs() throws {
        let files = (0..<50).map { number in
            PlannedFile(path: "p/\(number).html", content: .rendered { Array("page \(number)".utf8) })
        }
        var sites: [[String: String]] = []
        for jobs in [1, 2, 7] {
            let memory = MemoryDisk(["/project/Content/site.yml": .text("")])
            var writer = SiteWriter(folder: "/project/Site", assets: "/project/Content/assets", disk: memory.disk)
            writer.jobs = jobs
            _ = try writer.write(SitePlan(files: jobs == 1 ? files : files.shuffled()))
            sites.append(memory.texts(below: "/project/Site"))
        }
        #expect(sites[0].count == 51)
        #expect(sites[0] == sites[1])
        #expect(sites[0] == sites[2])
    }

    @Test func tellsHowFarItIs() throws {
        let heard = Mutex<[Int]>([])
        var writer = writer
        writer.jobs = 2
        writer.progress = { done, of in heard.withLock { $0.append(done * 10 + of) } }
        _ = try writer.write(plan(["a.html": "a", "b.html": "b"]))
        #expect(heard.withLock { $0.sorted() } == [12, 22])
    }
}
