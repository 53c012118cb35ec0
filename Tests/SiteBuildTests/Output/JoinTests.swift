import Pages
import SiteBuild
import Testing

@Suite struct JoinTests {
    let memory = MemoryDisk(["/project/Content/assets/图/a.svg": .text("<svg/>"), "/project/Site": .folder])
    let plan = SitePlan(
        files: (0..<40).map { number in
            PlannedFile(path: "p\(number % 3)/\(number).html", content: .rendered { Array("page \(number)".utf8) })
        } + [
            PlannedFile(path: "assets/a.svg", content: .asset("图/a.svg")),
            PlannedFile(
                path: "data/all.csv",
                content: .streamed { sink in for piece in ["a,", "b\n"] { Array(piece.utf8).withUnsafeBytes(sink) } }),
        ])

    private func writer(_ folder: String, _ shard: Shard? = nil) -> SiteWriter {
        var writer = SiteWriter(folder: folder, assets: "/project/Content/assets", disk: memory.disk)
        writer.shard = shard
        return writer
    }

    /// Builds all parts, each into a folder of its own, and copies them into one.
    private func copyParts(_ count: Int, into folder: String, without left: Int? = nil) throws {
        for number in 1...count where number != left {
            let shard = try #require(Shard(number: number, of: count))
            let change = try writer("/part-\(number)", shard).write(plan)
            #expect(change.shard == shard)
            for (path, node) in memory.contents where path.hasPrefix("/part-\(number)/") {
                let place = folder + path.dropFirst("/part-\(number)".count)
                if node != .folder { #expect(memory[place] == nil, "\(place) is in two parts") }
                memory[place] = node
            }
            memory[folder] = .folder
        }
    }

    @Test(arguments: [1, 2, 3, 7])
    func makesTheSameSiteAsASingleBuild(count: Int) throws {
        _ = try writer("/whole").write(plan)
        try copyParts(count, into: "/joined")
        let change = try writer("/joined").join()
        #expect((change.files, change.written, change.removed) == (42, [], []))
        #expect(memory.texts(below: "/joined") == memory.texts(below: "/whole"))
        #expect(try writer("/joined").write(plan).written == [])
    }

    @Test func tellsWhichPartsAreMissing() throws {
        try copyParts(3, into: "/joined", without: 2)
        let missing = try #require(Shard(number: 2, of: 3))
        #expect(throws: OutputRefusal.partsMissing([missing], folder: "/joined")) { try writer("/joined").join() }
        #expect(throws: OutputRefusal.partsMissing([], folder: "/project/Site")) { try writer("/project/Site").join() }
        #expect(throws: OutputRefusal.partsMissing([], folder: "/nowhere")) { try writer("/nowhere").join() }
    }

    @Test func refusesPartsOfDifferentDivisions() throws {
        try copyParts(2, into: "/joined")
        _ = try writer("/joined", Shard(number: 1, of: 3)).write(plan)
        #expect(throws: OutputRefusal.partsMixed(counts: [2, 3], folder: "/joined")) { try writer("/joined").join() }
    }

    @Test func saysThatThereIsNothingToJoinInAWholeSite() throws {
        _ = try writer("/whole").write(plan)
        #expect(throws: OutputRefusal.wholeAlready(folder: "/whole")) { try writer("/whole").join() }
    }

    @Test func refusesPartsThatWereCopiedInPart() throws {
        try copyParts(2, into: "/joined")
        memory["/joined/p0/0.html"] = nil
        memory["/joined/p1/1.html"] = .text("cut")
        #expect(throws: OutputRefusal.partIncomplete(paths: ["p0/0.html", "p1/1.html"])) {
            try writer("/joined").join()
        }
    }

    @Test func refusesADamagedListOfAPart() throws {
        try copyParts(2, into: "/joined")
        memory["/joined/data/manifest.1-of-2.json"] = .text("{")
        let refusal = OutputRefusal.manifestDamaged(file: "/joined/data/manifest.1-of-2.json", folder: "/joined")
        #expect(throws: refusal) { try writer("/joined").join() }
    }

    /// A part that is written into a folder with a whole site changes its own files only.
    @Test func leavesTheRestOfAWholeSiteAlone() throws {
        _ = try writer("/whole").write(plan)
        let gone = ["p0/0.html", "p0/3.html", "p0/6.html", "p0/9.html", "p0/12.html", "p0/15.html"]
        let fewer = SitePlan(files: plan.files.filter { !gone.contains($0.path) })
        let shards = try [1, 2].map { try #require(Shard(number: $0, of: 2)) }
        for shard in shards {
            let change = try writer("/whole", shard).write(fewer)
            #expect(change.removed == gone.filter(shard.holds).sorted())
            #expect(change.written == [])
        }
        _ = try writer("/whole").join()
        _ = try writer("/fresh").write(fewer)
        #expect(memory.texts(below: "/whole") == memory.texts(below: "/fresh"))
    }

    @Test func aWholeBuildTakesTheListsOfPartsAway() throws {
        _ = try writer("/whole").write(plan)
        _ = try writer("/parts", Shard(number: 1, of: 2)).write(plan)
        let change = try writer("/parts").write(plan)
        #expect(change.leftAlone > 0)
        #expect(memory.texts(below: "/parts") == memory.texts(below: "/whole"))
    }
}
