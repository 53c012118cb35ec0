import Pages
import SiteBuild
import Testing

@Suite struct ShardTests {
    @Test func readsItsNumberAndHowManyThereAre() {
        #expect(Shard("1/1") == Shard(number: 1, of: 1))
        #expect(Shard("2/7")?.description == "2/7")
    }

    @Test(arguments: ["", "x", "1", "0/3", "4/3", "-1/3", "1/0", "1/-2", "1/2/3", "01/3", " 1/3", "1/10001", "１/３"])
    func refuses(_ text: String) {
        #expect(Shard(text) == nil)
    }

    @Test(arguments: [1, 2, 3, 7])
    func eachFileIsInExactlyOne(count: Int) throws {
        let shards = try (1...count).map { try #require(Shard(number: $0, of: count)) }
        var sizes = [Int](repeating: 0, count: count)
        for number in 0..<1000 {
            let holding = shards.indices.filter { shards[$0].holds("areas/d\(number).html") }
            #expect(holding.count == 1)
            sizes[try #require(holding.first)] += 1
        }
        #expect(try #require(sizes.max()) * count < 1300, "as even as a thousand pages can be: \(sizes)")
    }

    /// The addresses of pages stay in their parts from one version of the tool to the next, or caches of parts are for
    /// nothing.
    @Test func knowsFilesByTheFNVOfTheirPaths() {
        // FNV-1a of "foobar" is 0x85944171f73967e8 (test vectors of draft-eastlake-fnv).
        let rest = Int(0x8594_4171_f739_67e8 as UInt64 % 7)
        #expect(Shard(number: rest + 1, of: 7)?.holds("foobar") == true)
    }
}
