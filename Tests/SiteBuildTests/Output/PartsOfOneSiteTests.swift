import SiteBuild
import Testing

/// Parts that were built from a project, and whether they belong together.
struct PartsOfOneSiteTests {
    let memory = MemoryDisk([
        "/project/Content/site.yml": .text("title: 公报\nthemes: [{id: mediation, name: 调解}]\n"),
        "/project/Content/areas.csv": .text("id,code,name,level,parent\njinhua,330700,金华市,city,\n"),
        "/project/Content/metrics.yml": .text("[]\n"), "/project/Content/sources.yml": .text("[]\n"),
        "/project/Content/pages/about.md": .text("---\ntitle: 关于\n---\n说明。\n"),
        "/project/Content/assets/a.svg": .text("<svg/>"), "/project/Templates": .folder,
    ])

    private func build(_ shard: String, drafts: Bool = false, baseURL: String? = nil) throws {
        var build = Build(ProjectFolder("/project", on: memory.disk))
        build.includesDrafts = drafts
        build.baseURL = baseURL
        var writer = SiteWriter(for: build.project, output: "/joined")
        writer.shard = Shard(shard)
        let (checked, change) = try build.run(with: writer, isStrict: false)
        #expect(change != nil, "\(checked.problems)")
    }

    private func join() throws -> SiteChange {
        try SiteWriter(folder: "/joined", assets: "/project/Content/assets", disk: memory.disk).join()
    }

    private var refusal: OutputRefusal {
        get throws {
            let (first, second) = (try #require(Shard("1/2")), try #require(Shard("2/2")))
            return .partsDiffer([second], from: first, folder: "/joined")
        }
    }

    @Test func `are joined when they were made of the same`() throws {
        try build("1/2")
        try build("2/2")
        #expect(try join().files > 0)
    }

    @Test(arguments: [
        ("/project/Content/pages/about.md", "---\ntitle: 关于\n---\n说明二。\n"),
        ("/project/Content/pages/b.md", "---\ntitle: 乙\n---\n"),
        ("/project/Content/assets/a.svg", "<svg></svg>"), ("/project/Templates/404.mustache", "<p>没有该页面</p>"),
    ])
    func `are refused when a file has changed between them`(file: String, text: String) throws {
        try build("1/2")
        memory[file] = .text(text)
        try build("2/2")
        #expect(throws: try refusal) { try join() }
        // Built anew, they belong together.
        try build("1/2")
        #expect(try join().files > 0)
    }

    @Test func `are refused when they were built with other options`() throws {
        try build("1/2")
        try build("2/2", drafts: true)
        #expect(throws: try refusal) { try join() }
        try build("2/2", baseURL: "https://example.org/")
        #expect(throws: try refusal) { try join() }
    }

    @Test func `are not built of a file that changes meanwhile`() throws {
        var disk = memory.disk
        disk.stamp = { _ in Disk.disk.stamp(#filePath) }
        let build = Build(ProjectFolder("/project", on: disk))
        var writer = SiteWriter(for: build.project, output: "/joined")
        writer.shard = Shard("1/2")
        #expect(throws: OutputRefusal.inputChanged(path: "Content/areas.csv")) {
            try build.run(with: writer, isStrict: false)
        }
        #expect(memory.texts(below: "/joined").isEmpty)
    }
}
