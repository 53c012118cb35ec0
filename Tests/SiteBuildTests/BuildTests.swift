import Diagnostics
import SiteBuild
import Testing

@Suite struct BuildTests {
    private func build(_ site: SiteFolder) -> Build { Build(ProjectFolder("/project", on: site.memory.disk)) }

    /// A site with something of everything that is read.
    private let site = SiteFolder {
        File("pages/about.md", "---\ntitle: 说明\n---\n\n[796件](figure:cases@wucheng#2018)。\n")
        File("assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    }

    @Test func makesTheSameBytesFromAnyOrderOfFilesAndWithAnyNumberOfJobs() throws {
        var sites: [[String: String]] = []
        for jobs in 1...4 {
            var disk = site.memory.disk
            let list = disk.list
            disk.list = { folder in try list(folder).shuffled() }
            var writer = SiteWriter(for: ProjectFolder("/project", on: disk), output: "/sites/\(jobs)")
            writer.jobs = jobs
            let (checked, change) = try Build(ProjectFolder("/project", on: disk)).run(with: writer, isStrict: true)
            #expect(checked.problems == [])
            #expect(change != nil)
            sites.append(site.memory.texts(below: "/sites/\(jobs)"))
        }
        #expect(sites[0].count > 3)
        for other in sites.dropFirst() { #expect(sites[0] == other) }
    }

    @Test func writesNothingWhileTheContentHasErrors() throws {
        let before = site.memory.listing
        site.memory["/project/Content/data/x.csv"] = .text("nothing\n")
        let build = build(site)
        let (checked, change) = try build.run(with: SiteWriter(for: build.project), isStrict: false)
        #expect(checked.verdict(isStrict: false) == .contentErrors)
        #expect(change == nil)
        site.memory["/project/Content/data/x.csv"] = nil
        #expect(site.memory.listing == before)
    }

    @Test func stopsForWarningsOnlyWhenStrict() throws {
        let site = SiteFolder { File("pages/a.md", "---\ntitle: T\n---\n\n<b>x</b>\n") }
        let build = build(site)
        let writer = SiteWriter(for: build.project)
        let (checked, strict) = try build.run(with: writer, isStrict: true)
        #expect(checked.verdict(isStrict: true) == .strictWarnings)
        #expect(strict == nil)
        let (_, lenient) = try build.run(with: writer, isStrict: false)
        #expect(checked.verdict(isStrict: false) == .fine)
        #expect(lenient != nil)
    }

    @Test func tellsUnreadableInputFromWrongContent() {
        #expect(build(SiteFolder { File("a.md", .other) }).check().verdict(isStrict: false) == .unreadableInput)
        let missing = Build(ProjectFolder("/nowhere", on: MemoryDisk().disk)).check()
        #expect(missing.verdict(isStrict: false) == .unreadableInput)
        #expect(missing.problems.map(\.code) == [.folderMissing])
    }

    @Test func publishesDraftsOnlyWhenTold() {
        let site = SiteFolder {
            File("pages/a.md", "---\ntitle: T\ndraft: true\n---\n\nx\n")
            File("site.yml", "title: T\nthemes: [{id: order, name: 治安}]\nnavigation: [1️⃣a]\n")
        }
        #expect(site.check(change: { $0.includesDrafts = true }) == [])
        #expect(site.check().count == 1)
    }

    @Test(arguments: [
        ("https://example.org", "https://example.org/"), ("http://example.org/a/", "http://example.org/a/"),
        ("example.org", nil), ("javascript:alert(1)", nil), ("https://", nil), ("https://a b/", nil), ("", nil),
    ])
    func readsTheAddressOfTheSite(text: String, address: String?) {
        #expect(normalizedBaseURL(text) == address)
    }
}
