import Diagnostics
import Foundation
import Pages
import ReportInput
import SiteBuild
import Testing

/// What only the machine's own disk can show.
@Suite final class LocalDiskTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gazetteer-\(UUID().uuidString)").path
    let disk = Disk.disk

    init() throws {
        _ = try disk.makeFolders(to: folder + "/project/Content")
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    @Test func readsWhatItWrote() throws {
        let file = folder + "/a.bin"
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        try disk.write(bytes, to: file)
        #expect(try disk.bytes(of: file) == bytes)
        #expect(try disk.kind(file) == .file(bytes: 3_000_000))
        try disk.write([1], to: file)
        #expect(try disk.bytes(of: file) == [1])
    }

    @Test func tellsWhatStandsAtAPath() throws {
        try disk.write([], to: folder + "/file")
        #expect(symlink("nowhere", folder + "/link") == 0)
        #expect(mkfifo(folder + "/pipe", 0o600) == 0)
        #expect(try disk.kind(folder) == .folder)
        #expect(try disk.kind(folder + "/file") == .file(bytes: 0))
        #expect(try disk.kind(folder + "/link") == .link)
        #expect(try disk.kind(folder + "/pipe") == .other)
        #expect(try disk.kind(folder + "/nothing") == nil)
        let stamp = try #require(disk.stamp(folder + "/file"))
        #expect(
            try Set(disk.list(folder)) == [
                FolderEntry(name: "project", kind: .folder),
                FolderEntry(name: "file", kind: .file(bytes: 0), stamp: stamp),
                FolderEntry(name: "link", kind: .link), FolderEntry(name: "pipe", kind: .other),
            ])
    }

    @Test func doesNotWaitForAPipe() throws {
        #expect(mkfifo(folder + "/pipe", 0o600) == 0)
        let failure = #expect(throws: DiskFailure.self) { try disk.read(folder + "/pipe") { _ in } }
        #expect(failure == DiskFailure(.read, folder + "/pipe", .notARegularFile))
    }

    @Test func doesNotWriteThroughALink() throws {
        try disk.write([1], to: folder + "/mine")
        #expect(symlink(folder + "/mine", folder + "/link") == 0)
        let failure = #expect(throws: DiskFailure.self) { try disk.write([2], to: folder + "/link") }
        #expect(failure?.reason == .tooManyLinks)
        #expect(try disk.bytes(of: folder + "/mine") == [1])
    }

    @Test func tellsThatAPathIsMissing() {
        let missing = folder + "/no/such"
        #expect(throws: DiskFailure(.read, missing, .missing)) { try disk.read(missing) { _ in } }
        #expect(throws: DiskFailure(.read, missing, .missing)) { _ = try disk.list(missing) }
        #expect(throws: DiskFailure(.write, missing, .missing)) { try disk.write([], to: missing) }
        #expect(throws: DiskFailure(.remove, missing, .missing)) { try disk.removeFile(missing) }
    }

    @Test func tellsThatTheDiskIsFull() throws {
        try #require(try disk.kind("/dev/full") == .other)
        #expect(throws: DiskFailure(.write, "/dev/full", .diskFull)) { try disk.write([1], to: "/dev/full") }
    }

    @Test func removesOnlyEmptyFolders() throws {
        _ = try disk.makeFolders(to: folder + "/a/b")
        #expect(try disk.removeFolderIfEmpty(folder + "/a") == false)
        #expect(try disk.removeFolderIfEmpty(folder + "/a/b") == true)
        #expect(try disk.removeFolderIfEmpty(folder + "/a") == true)
        #expect(try disk.kind(folder + "/a") == nil)
    }

    @Test func locksAFolderOnce() throws {
        let unlock = try #require(try disk.lock(folder))
        #expect(try disk.lock(folder) == nil)
        unlock()
        let again = try disk.lock(folder)
        #expect(again != nil)
        again?()
    }

    @Test func refusesNamesThatAreNotUTF8() throws {
        let name = Array((folder + "/project/Content/").utf8) + [0xCE, 0xC4] + Array(".md".utf8)
        let descriptor = open((name + [0]).map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o600)
        #expect(descriptor >= 0)
        close(descriptor)
        let problems = ProjectFolder(folder + "/project", on: disk).read().problems
        #expect(problems.map(\.code) == [.encodingInvalid])
        #expect(problems.first?.summary.english == #"The file name “Content/\xCE\xC4.md” is not UTF-8."#)
    }

    @Test func tellsTheStampOfAFileButNotOfALinkToIt() throws {
        try disk.write(Array("text".utf8), to: folder + "/a")
        try FileManager.default.createSymbolicLink(atPath: folder + "/b", withDestinationPath: folder + "/a")
        let stamp = try #require(disk.ownStamp(folder + "/a"))
        #expect(stamp.size == 4)
        #expect(disk.stamp(folder + "/a") == stamp)
        #expect(disk.stamp(folder + "/b") == stamp)
        #expect(disk.ownStamp(folder + "/b") == nil)
        #expect(disk.ownStamp(folder) == nil)
    }

    @Test func readsAProjectAndWritesASite() throws {
        let project = folder + "/project"
        _ = try disk.makeFolders(to: project + "/Content/assets")
        try disk.write(Array("title: T".utf8), to: project + "/Content/site.yml")
        try disk.write(Array("<svg/>".utf8), to: project + "/Content/assets/a.svg")
        let (tree, problems) = ProjectFolder(project, on: disk).read()
        #expect(tree.files == ["Content/site.yml": Array("title: T".utf8)])
        #expect(tree.assets == ["a.svg": 6])
        #expect(problems == [])

        var writer = SiteWriter(folder: project + "/Site", assets: project + "/Content/assets", disk: disk)
        writer.jobs = 2
        let pages = plan(["index.html": "home", "areas/a.html": "a"]).files
        let whole = SitePlan(files: pages + [PlannedFile(path: "assets/a.svg", content: .asset("a.svg"))])
        #expect(try writer.write(whole).written == ["areas/a.html", "assets/a.svg", "index.html"])
        #expect(try writer.write(whole).written == [])
        let less = SitePlan(files: pages.filter { $0.path == "index.html" })
        #expect(try writer.write(less).removed == ["areas/a.html", "assets/a.svg"])
        #expect(try Set(disk.list(project + "/Site").map(\.name)) == ["data", "index.html"])
        #expect(try Set(disk.list(project + "/Site/data").map(\.name)) == ["manifest.json"])
    }
}
