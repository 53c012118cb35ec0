import Pages
import SiteBuild
import Testing

@Suite struct OutputRefusalTests {
    private func refusal(
        of plan: SitePlan, in folder: String = "/project/Site", on memory: MemoryDisk,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> OutputRefusal? {
        let before = memory.listing
        var writer = SiteWriter(folder: folder, assets: "/project/Content/assets", disk: memory.disk)
        writer.sources = ["/project", "/project/Content", "/project/Templates"]
        if folder.hasPrefix("/project/") { writer.sources.removeFirst() }
        defer { #expect(memory.listing == before, "a refusal changed the disk", sourceLocation: sourceLocation) }
        return #expect(throws: OutputRefusal.self, sourceLocation: sourceLocation) { _ = try writer.write(plan) }
    }

    @Test func refusesAFolderOfSomebodyElse() {
        let memory = MemoryDisk(["/project/Site/thesis.doc": .text("mine")])
        #expect(refusal(of: plan(["index.html": "home"]), on: memory) == .notOurs(folder: "/project/Site"))
    }

    @Test func refusesAFolderWhoseManifestIsDamaged() {
        let memory = MemoryDisk(["/project/Site/data/manifest.json": .text("{\"files\": [")])
        #expect(
            refusal(of: plan(["index.html": "home"]), on: memory)
                == .manifestDamaged(file: "/project/Site/data/manifest.json", folder: "/project/Site"))
    }

    @Test(arguments: ["/project/Content", "/project/Content/new", "/project/Templates/site", "/project"])
    func refusesTheFoldersOfTheProject(folder: String) {
        let memory = MemoryDisk(["/project/Content/site.yml": .text(""), "/project/Templates/a.mustache": .text("")])
        #expect(refusal(of: plan(["index.html": "home"]), in: folder, on: memory) == .insideProject(folder: folder))
    }

    @Test func refusesToReplaceAForeignFile() throws {
        let memory = MemoryDisk()
        let writer = SiteWriter(folder: "/project/Site", assets: "", disk: memory.disk)
        _ = try writer.write(plan(["index.html": "home"]))
        memory["/project/Site/b.html"] = .text("mine")
        memory["/project/Site/c.html"] = .folder
        memory["/project/Site/d.html"] = .link("/elsewhere")
        let refused = refusal(
            of: plan(["index.html": "new home", "b.html": "b", "c.html": "c", "d.html": "d"]), on: memory)
        #expect(
            refused
                == .occupied(paths: ["/project/Site/b.html", "/project/Site/c.html", "/project/Site/d.html"]))
    }

    @Test func takesOverAForeignFileWithTheSameBytes() throws {
        let memory = MemoryDisk()
        let writer = SiteWriter(folder: "/project/Site", assets: "", disk: memory.disk)
        _ = try writer.write(plan(["index.html": "home"]))
        memory["/project/Site/b.html"] = .text("b")
        #expect(try writer.write(plan(["index.html": "home", "b.html": "b"])).written == [])
        #expect(try writer.write(plan(["index.html": "home"])).removed == ["b.html"])
    }

    @Test func refusesFoldersThatAreLinks() throws {
        let memory = MemoryDisk(["/elsewhere/x": .text("mine")])
        let writer = SiteWriter(folder: "/project/Site", assets: "", disk: memory.disk)
        _ = try writer.write(plan(["index.html": "home"]))
        memory["/project/Site/areas"] = .link("/elsewhere")
        #expect(
            refusal(of: plan(["areas/a.html": "a"]), on: memory)
                == .folderExpected(path: "/project/Site/areas"))
    }

    @Test func doesNotRemoveThroughALink() throws {
        let memory = MemoryDisk(["/elsewhere/a.html": .text("a")])
        let writer = SiteWriter(folder: "/project/Site", assets: "", disk: memory.disk)
        _ = try writer.write(plan(["index.html": "home", "areas/a.html": "a"]))
        memory["/project/Site/areas/a.html"] = nil
        memory["/project/Site/areas"] = .link("/elsewhere")
        #expect(try writer.write(plan(["index.html": "home"])).removed == [])
        #expect(memory["/elsewhere/a.html"] == .text("a"))
    }

    @Test(arguments: ["../index.html", "/index.html", "a/../../b.html", ".gazetteer-0.new"])
    func refusesPathsThatLeaveTheFolder(path: String) {
        let refused = refusal(of: plan([path: "x"]), on: MemoryDisk())
        #expect(refused == .pathUnsafe(path))
        #expect(refused?.isOurFault == true)
    }

    @Test func refusesTwoFilesInOnePlace() {
        #expect(refusal(of: plan(["a.html": "1", "a.html": "2"]), on: MemoryDisk()) == .pathTwice("a.html"))
        #expect(refusal(of: plan(["a": "1", "a/b": "2"]), on: MemoryDisk()) == .pathTwice("a/b"))
        #expect(refusal(of: plan([Manifest.path: "1"]), on: MemoryDisk()) == .pathTwice(Manifest.path))
    }

    @Test func refusesAFolderThatAnotherBuildWritesTo() throws {
        let memory = MemoryDisk(["/project/Site/.gitignore": .text("*")])
        let unlock = try #require(try memory.disk.lock("/project/Site"))
        #expect(refusal(of: plan(["index.html": "home"]), on: memory) == .inUse(folder: "/project/Site"))
        unlock()
        let writer = SiteWriter(folder: "/project/Site", assets: "", disk: memory.disk)
        #expect(try writer.write(plan(["index.html": "home"])).written == ["index.html"])
        #expect(try writer.write(plan(["index.html": "home"])).written == [])
    }
}
