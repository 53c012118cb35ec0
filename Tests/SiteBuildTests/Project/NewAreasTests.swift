import Diagnostics
import ReportInput
import SiteBuild
import Testing

/// What `gazetteer new areas` prints, and what it adds to the register.
@Suite struct NewAreasTests {
    private let table = """
        代码,一级行政区,二级行政区,名称,级别,状态,启用时间,变更/弃用时间,新代码
        990700,云省,青江市,青江市,地级,在用,1981,,
        990702,云省,青江市,东桥区,县级,在用,1985,,
        990721,云省,青江市,"青江,县",县级,弃用,1981,2001,990702
        """

    private func disk(_ register: String?) -> MemoryDisk {
        var files: [String: MemoryDisk.Node] = [
            "/p/Content/site.yml": .file(Array("title: T\n".utf8)), "/codes.csv": .file(Array(table.utf8)),
        ]
        if let register { files["/p/Content/areas.csv"] = .file(Array(register.utf8)) }
        return MemoryDisk(files)
    }

    private func areas(_ disk: MemoryDisk, _ prefixes: [String] = ["9907"]) throws -> NewAreas {
        try NewAreas(from: "/codes.csv", prefixes: prefixes, in: ProjectFolder("/p", on: disk.disk))
    }

    private func register(_ disk: MemoryDisk) -> String? {
        guard case .file(let bytes)? = disk["/p/Content/areas.csv"] else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func printsTheRowsAndWritesNothing() throws {
        let disk = disk(nil)
        let text = """
            id,code,name,short_name,kind,level,parent,from,to,successors,aliases,note
            a990700,990700,青江市,,,city,,,,,,
            a990702,990702,东桥区,,,district,a990700,1985,,,,
            a990721,990721,"青江,县",,,district,a990700,,2001,a990702,,

            """
        #expect(try areas(disk).text == text)
        #expect(register(disk) == nil)
        try areas(disk).write()
        #expect(register(disk) == text)
    }

    @Test func addsWhatIsMissingInTheFormOfTheRegister() throws {
        let old = "\u{FEFF}级别;编号;代码;名称;上级;设立;撤销;继任\r\n市;qing;990700;青江市;;;;"
        let disk = disk(old)
        let areas = try areas(disk)
        #expect(areas.outcome.english.hasPrefix("Added 2 of 3 areas"))
        try areas.write()
        #expect(
            register(disk) == old + "\r\ndistrict;a990702;990702;东桥区;qing;1985;;\r\n"
                + "district;a990721;990721;青江,县;qing;;2001;a990702\r\n")
        try self.areas(disk).write()
        #expect(register(disk)?.split(separator: "\r\n").count == 4)
        #expect(disk.contents.keys.allSatisfy { !$0.hasSuffix(".tmp") })
    }

    @Test func refusesARegisterWithoutTheColumns() throws {
        let old = "id,code,name,level\n"
        let disk = disk(old)
        let refusal = #expect(throws: NewAreas.Refusal.self) { try areas(disk).write() }
        #expect(refusal?.sentence.english.contains("no column parent, from, to, successors,") == true)
        #expect(refusal?.status == .contentErrors)
        #expect(register(disk) == old)
    }

    @Test(arguments: [
        ("3", "“3” begins no area code"), ("33x", "“33x” begins no area code"),
        ("98", "No code in the table begins with 98."),
    ])
    func refusesPrefixes(prefix: String, message: String) {
        let refusal = #expect(throws: NewAreas.Refusal.self) { try areas(disk(nil), [prefix]) }
        #expect(refusal?.sentence.english.hasPrefix(message) == true)
        #expect(refusal?.sentence.chinese.isEmpty == false)
        #expect(refusal?.status == .usage)
    }

    @Test func refusesATableThatIsNone() {
        let disk = disk(nil)
        disk["/codes.csv"] = .file([0xFF, 0xFE, 0x00])
        let refusal = #expect(throws: NewAreas.Refusal.self) { try areas(disk) }
        #expect(refusal?.status == .unreadableInput)
        disk["/codes.csv"] = nil
        #expect(throws: DiskFailure.self) { try areas(disk) }
    }

    @Test func theReferenceListsTheOptions() throws {
        let rows = try #require(
            ReferencePage("Reference/Areas").sections.first { $0.title.contains("table of area codes") })
        let codes = rows.rows.map { $0[0] }.joined(separator: " ").codes
        let options = codes.compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(options == ["--from", "--prefix", "--write", "--project", "--language"])
    }
}
