import Diagnostics
import ReportInput
import SiteBuild
import Testing

/// `gazetteer new layout` writes a layout beside its table, and never over anything.
@Suite struct NewLayoutTests {
    private let memory: MemoryDisk

    init() {
        var nodes: [String: MemoryDisk.Node] = ["/project": .folder]
        for (path, text) in SiteFolder.base { nodes["/project/Content/" + path] = .text(text) }
        nodes["/project/Content/data/wide.csv"] = .text("区县,案件\n婺城区,5\n")
        memory = MemoryDisk(nodes)
    }

    private func layout(_ file: String) throws -> NewLayout {
        try NewLayout(for: file, in: ProjectFolder("/project", on: memory.disk), language: .english)
    }

    private func refusal(_ file: String) -> String? {
        do {
            _ = try layout(file)
            return nil
        } catch let refusal as NewLayout.Refusal {
            return refusal.sentence.english
        } catch {
            return "\(error)"
        }
    }

    @Test(arguments: [
        "Content/data/wide.csv", "data/wide.csv", "/project/Content/data/wide.csv", "./Content/data/wide.csv",
    ])
    func writesItBesideTheTable(_ file: String) throws {
        let layout = try layout(file)
        try layout.write()
        #expect(memory["/project/Content/data/wide.layout.yml"] == .text(layout.text))
        #expect(
            layout.outcome.english.hasPrefix(
                "Wrote Content/data/wide.layout.yml. Put what is right in place of every \"?\""))
    }

    @Test func saysWhyItWritesNone() throws {
        #expect(refusal("data/wid.csv") == "Content/data/ has no file “data/wid.csv”.")
        #expect(
            refusal("Content/data/wid.csv")
                == "Content/data/ has no file “Content/data/wid.csv”; did you mean “Content/data/wide.csv”?")
        memory["/project/Content/data/list.yml"] = .text("[]\n")
        #expect(
            refusal("data/list.yml") == "“Content/data/list.yml” is no table: a layout is for .csv and .xlsx files.")
        try layout("data/wide.csv").write()
        #expect(
            refusal("data/wide.csv")
                == "Content/data/wide.layout.yml is there already, and is not changed. Move it away to have one proposed."
        )
        memory["/project/Content/data/empty.csv"] = .text("")
        #expect(refusal("data/empty.csv") == "Content/data/empty.csv:1:1: The file has no table.")
    }

    @Test func theCommandThatACheckNamesWorks() throws {
        let command = "gazetteer new layout --project /project Content/data/wide.csv"
        let checked = Build(ProjectFolder("/project", on: memory.disk)).check()
        let problem = try #require(checked.problems.first { $0.code == .layoutMissing })
        #expect(problem.remedy?.english.hasSuffix(command) == true)
        #expect(problem.remedy?.chinese.hasSuffix(command) == true)
        #expect(refusal("Content/data/wide.csv") == nil)
    }

    /// The folder and the table are words of a shell; the folder that the command runs in is not named.
    @Test(arguments: [(".", ""), ("-x", "--project ./-x "), ("/a b/it's", "--project '/a b/it'\\''s' ")])
    func theCommandNamesTheProject(_ folder: String, _ option: String) throws {
        var tree = ProjectFolder("/project", on: memory.disk).read().tree
        tree.folder = folder
        let problem = try #require(readReport(tree).problems.first { $0.code == .layoutMissing })
        #expect(problem.remedy?.english.hasSuffix(": gazetteer new layout \(option)Content/data/wide.csv") == true)
    }
}
