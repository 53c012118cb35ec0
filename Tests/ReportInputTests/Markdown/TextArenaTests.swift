import Glibc
import Testing
import TextArena

/// Memory for the trees of the Markdown library.
@Suite struct TextArenaTests {
    /// The bytes of some room.
    private func bytes(_ room: UnsafeMutableRawPointer, _ count: Int) -> [UInt8] {
        Array(UnsafeRawBufferPointer(start: room, count: count))
    }

    private func inArena(_ body: () throws -> Void) rethrows {
        text_arena_open()
        defer { text_arena_close() }
        try body()
    }

    @Test(arguments: [1, 40, 4_096, 4_097, 100_000])
    func givesZerosWhereOthersWroteBefore(size: Int) throws {
        for _ in 0..<2 {
            try inArena {
                for _ in 0..<20 {
                    let room = try #require(text_arena_calloc(size, 1))
                    #expect(bytes(room, size) == [UInt8](repeating: 0, count: size))
                    memset(room, 0xFF, size)
                    text_arena_free(room)
                }
            }
        }
    }

    @Test(arguments: [(1, 8), (8, 40), (40, 5_000), (5_000, 9_000), (9_000, 10), (200, 0)])
    func keepsWhatStandsInRoomThatGrows(from: Int, to: Int) throws {
        for hasNeighbour in [false, true] {
            try inArena {
                let room = try #require(text_arena_calloc(1, from))
                memset(room, 7, from)
                let neighbour = hasNeighbour ? text_arena_calloc(1, 16) : nil
                let grown = try #require(text_arena_realloc(room, to))
                #expect(bytes(grown, min(from, to)) == [UInt8](repeating: 7, count: min(from, to)))
                memset(grown, 9, to)
                if let neighbour { #expect(bytes(neighbour, 16) == [UInt8](repeating: 0, count: 16)) }
            }
        }
    }

    @Test func keepsThingsApart() throws {
        try inArena {
            // More than one piece of memory has room for.
            let rooms = try (0..<3_000).map { number in
                let room = try #require(text_arena_calloc(1, 1 + number % 90))
                memset(room, Int32(number % 251), 1 + number % 90)
                return room
            }
            for (number, room) in rooms.enumerated() {
                #expect(bytes(room, 1 + number % 90).allSatisfy { $0 == UInt8(number % 251) })
            }
        }
    }

    @Test func keepsATextWhileAnotherIsOpened() throws {
        try inArena {
            let room = try #require(text_arena_calloc(1, 64))
            memset(room, 5, 64)
            try inArena { memset(try #require(text_arena_calloc(1, 64)), 6, 64) }
            memset(try #require(text_arena_calloc(1, 64)), 8, 64)
            #expect(bytes(room, 64) == [UInt8](repeating: 5, count: 64))
        }
    }
}
