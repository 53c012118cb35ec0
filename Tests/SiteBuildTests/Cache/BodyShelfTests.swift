import Foundation
import ReportModel
import SiteBuild
import Testing

/// The file that keeps the bodies of texts.
final class BodyShelfTests {
    let file = FileManager.default.temporaryDirectory.appending(path: "gazetteer-\(UUID().uuidString)").path

    deinit {
        try? FileManager.default.removeItem(atPath: file)
    }

    private let bodies = (0..<40).map { number in (0..<(number * 13)).map { UInt8(truncatingIfNeeded: $0 &* number) } }

    @Test func `hands out what was put on it, later on too`() throws {
        var shelf = try #require(BodyShelf(file, count: 0))
        let stored = bodies.map(shelf.store)
        #expect(stored.map(\.bytes) == bodies)
        let slots = try stored.map { try #require($0.slot) }
        shelf = try #require(BodyShelf(file, count: shelf.count))
        #expect(slots.map(shelf.bytes) == bodies)
        #expect(!shelf.isDamaged)
    }

    @Test func `begins anew behind what counts`() throws {
        var shelf = try #require(BodyShelf(file, count: 0))
        let first = try #require(shelf.store([1, 2, 3]).slot)
        _ = shelf.store([4, 5, 6])
        shelf = try #require(BodyShelf(file, count: 3))
        #expect(shelf.store([7]).slot?.offset == 3)
        #expect(shelf.bytes(at: first) == [1, 2, 3])
    }

    @Test func `tells when a body is no longer what it was`() throws {
        let shelf = try #require(BodyShelf(file, count: 0))
        let slot = try #require(shelf.store(bodies[39]).slot)
        var bytes = try Disk.disk.bytes(of: file)
        bytes[100] ^= 1
        try Disk.disk.write(bytes, to: file)
        #expect(shelf.bytes(at: slot) == [])
        #expect(shelf.isDamaged)
    }

    @Test func `tells when a body is gone`() throws {
        let shelf = try #require(BodyShelf(file, count: 0))
        #expect(shelf.bytes(at: TextSlot(offset: 0, count: 9, checksum: 0)) == [])
        #expect(shelf.isDamaged)
        #expect(BodyShelf(file, count: 10) == nil)
    }
}
