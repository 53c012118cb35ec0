import Pages
import SiteBuild
import Synchronization
import Testing

/// A build that cannot end leaves the site that stood there, whole and alone.
@Suite struct FailedBuildTests {
    let memory = MemoryDisk(["/project/Content/assets/a.svg": .text("<svg/>")])
    let first = plan(["a.html": "a", "b/c.html": "c", "b/d.html": "d"])
    let second = plan(["a.html": "A", "b/c.html": "C", "e/f.html": "f", "g.html": "g"])

    private func writer(_ disk: Disk, jobs: Int = 1) -> SiteWriter {
        var writer = SiteWriter(folder: "/project/Site", assets: "/project/Content/assets", disk: disk)
        writer.jobs = jobs
        return writer
    }

    /// A disk that is full after so many writes; the one that fails has already made its file.
    private func fullDisk(after writes: Int) -> Disk {
        var disk = memory.disk
        let write = disk.write
        let left = Mutex(writes)
        disk.write = { file, produce in
            let hasRoom = left.withLock { left in
                left -= 1
                return left >= 0
            }
            if hasRoom { return try write(file, produce) }
            try write(file) { _ in }
            throw DiskFailure(.write, file, .diskFull)
        }
        return disk
    }

    @Test(arguments: 0...4, [1, 2])
    func leavesTheOldSiteWholeWhenTheDiskFillsUp(writes: Int, jobs: Int) throws {
        _ = try writer(memory.disk).write(first)
        let before = memory.listing
        let failure = #expect(throws: DiskFailure.self) {
            _ = try writer(fullDisk(after: writes), jobs: jobs).write(second)
        }
        #expect(failure?.reason == .diskFull)
        #expect(memory.listing == before)
    }

    @Test func leavesTheOldSiteWholeWhenTheDiskFillsUpInALargeFile() throws {
        _ = try writer(memory.disk).write(first)
        let before = memory.listing
        var disk = memory.disk
        let write = disk.write
        disk.write = { file, produce in
            try write(file) { _ in }
            var bytes: [UInt8] = []
            try produce { piece in
                if piece.count == 3 { throw DiskFailure(.write, file, .diskFull) }
                bytes += piece
            }
            try write(file) { sink in try bytes.withUnsafeBytes(sink) }
        }
        let large = PlannedFile(
            path: "large.csv",
            content: .streamed { sink in
                for count in 1...5 { [UInt8](repeating: 65, count: count).withUnsafeBytes(sink) }
            })
        let plan = SitePlan(files: second.files + [large])
        let failure = #expect(throws: DiskFailure.self) { _ = try writer(disk).write(plan) }
        #expect(failure?.reason == .diskFull)
        #expect(memory.listing == before)
    }

    @Test func leavesNothingWhenTheFirstBuildFails() throws {
        let before = memory.listing
        _ = #expect(throws: DiskFailure.self) { _ = try writer(fullDisk(after: 2)).write(second) }
        #expect(memory.listing == before)
    }

    @Test func leavesTheOldSiteWholeWhenAnAssetIsGone() throws {
        _ = try writer(memory.disk).write(first)
        let before = memory.listing
        let plan = SitePlan(files: second.files + [PlannedFile(path: "assets/b.svg", content: .asset("b.svg"))])
        _ = #expect(throws: DiskFailure.self) { _ = try writer(memory.disk).write(plan) }
        #expect(memory.listing == before)
    }

    @Test(arguments: 0...4)
    func mendsASiteWhoseBuildWasKilledWhileFilesWerePutInPlace(renames: Int) throws {
        _ = try writer(memory.disk).write(first)
        var disk = memory.disk
        let rename = disk.rename
        let left = Mutex(renames)
        disk.rename = { old, new in
            let isAlive = left.withLock { left in
                left -= 1
                return left >= 0
            }
            guard isAlive else { throw DiskFailure(.rename, new, .other(5)) }
            try rename(old, new)
        }
        disk.removeFile = { _ in }
        _ = #expect(throws: DiskFailure.self) { _ = try writer(disk).write(second) }

        // What comes next is neither the old site nor the one whose build was killed.
        _ = try writer(memory.disk).write(plan(["a.html": "A2", "g.html": "g2"]))
        #expect(memory.pages(below: "/project/Site") == ["a.html": "A2", "g.html": "g2"])
        #expect(memory.folders(below: "/project/Site") == ["data"])
    }

    @Test func mendsAFolderWhoseFirstBuildWasKilledWhilePagesWereMade() throws {
        var disk = fullDisk(after: 2)
        disk.removeFile = { _ in }
        disk.removeFolderIfEmpty = { _ in false }
        _ = #expect(throws: DiskFailure.self) { _ = try writer(disk).write(second) }
        #expect(memory.texts(below: "/project/Site").count == 3)
        _ = try writer(memory.disk).write(second)
        #expect(
            memory.pages(below: "/project/Site") == ["a.html": "A", "b/c.html": "C", "e/f.html": "f", "g.html": "g"])
    }
}
