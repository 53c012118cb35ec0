import Diagnostics
import Foundation
import SiteBuild
import Testing

/// Formats for programs as the command writes them.
@Suite struct ReportCommandTests {
    private static let machineFormats = ReportFormat.allCases.filter { $0 != .text }
    private static let mistake = ["data/x.csv": "metric,area,period,value,source\ncases,wuchang,2019,1,paper\n"]
    private static let doubt = ["pages/a.md": "---\ntitle: T\n---\n\n<b>x</b>\n"]

    private func tool(_ files: [String: String] = [:]) throws -> ToolRun {
        try ToolRun(SiteFolder.base.merging(files) { $1 })
    }

    @Test(arguments: machineFormats)
    func writesTheReportAndNothingElse(format: ReportFormat) throws {
        let tool = try tool(Self.mistake)
        for (code, language) in [("en", MessageLanguage.english), ("zh", .chinese)] {
            let (status, output, errors) = try tool.run(["check", "--format", format.rawValue, "--language", code])
            let checked = Build(ProjectFolder(tool.folder, on: .disk)).check()
            #expect(output == format.machineReport?.text(of: checked.found(in: language, errorsOnly: false)))
            #expect(output.hasSuffix("\n"))
            #expect(status == 1)
            #expect(errors == "")
        }
    }

    @Test(arguments: ReportFormat.allCases)
    func endsAlikeInEveryFormat(format: ReportFormat) throws {
        func status(_ files: [String: String], _ arguments: String...) throws -> Int32 {
            try tool(files).run(["check", "--format", format.rawValue] + arguments).status
        }
        #expect(try status([:]) == 0)
        #expect(try status(Self.mistake) == 1)
        #expect(try status(Self.doubt) == 0)
        #expect(try status(Self.doubt, "--strict") == 2)
        #expect(try status(Self.doubt, "--strict", "--quiet") == 2)
        #expect(try status([:], "--project", "nowhere") == 65)
    }

    @Test(arguments: machineFormats)
    func endsWith74WhenStandardOutputIsFull(format: ReportFormat) throws {
        let (status, _, errors) = try tool().run(["check", "--format", format.rawValue], output: "/dev/full")
        #expect(status == 74)
        #expect(errors == "gazetteer: error: The report cannot be written to standard output.\n")
    }

    @Test func writesOnlyErrorsWhenQuiet() throws {
        let tool = try tool(Self.doubt)
        let loud = try tool.run(["check", "--format", "gitlab"]).output
        #expect(loud.contains("html-dropped"))
        #expect(try tool.run(["check", "--format", "gitlab", "--quiet"]).output == "[]\n")
    }

    // MARK: The summary of a job

    @Test func addsToTheSummaryOfTheJob() throws {
        let tool = try tool(Self.mistake)
        let summary = tool.folder + "/summary.md"
        try "before\n\n".write(toFile: summary, atomically: false, encoding: .utf8)
        let checked = Build(ProjectFolder(tool.folder, on: .disk)).check()
        let table = GitHubSummary().markdown(of: checked.found(in: .english, errorsOnly: false))
        let environment = ["GITHUB_STEP_SUMMARY": summary]
        #expect(try tool.run(["check", "--format", "github"], environment: environment).errors == "")
        #expect(try String(contentsOfFile: summary, encoding: .utf8) == "before\n\n" + table)
        _ = try tool.run(["check", "--format", "github"], environment: environment)
        #expect(try String(contentsOfFile: summary, encoding: .utf8) == "before\n\n" + table + table)
    }

    @Test func makesTheSummaryWhereThereIsNone() throws {
        let tool = try tool()
        let summary = tool.folder + "/summary.md"
        _ = try tool.run(["check", "--format", "github"], environment: ["GITHUB_STEP_SUMMARY": summary])
        #expect(try String(contentsOfFile: summary, encoding: .utf8) == "### gazetteer\n\nNo problems found.\n\n")
    }

    @Test(arguments: ReportFormat.allCases.filter { $0 != .github })
    func leavesTheSummaryToTheFormatOfGitHub(format: ReportFormat) throws {
        let tool = try tool(Self.mistake)
        let summary = tool.folder + "/summary.md"
        _ = try tool.run(["check", "--format", format.rawValue], environment: ["GITHUB_STEP_SUMMARY": summary])
        #expect(!FileManager.default.fileExists(atPath: summary))
    }

    @Test func warnsOfASummaryThatCannotBeWritten() throws {
        let tool = try tool()
        let environment = ["GITHUB_STEP_SUMMARY": "no/such/folder"]
        let english = try tool.run(["check", "--format", "github"], environment: environment)
        #expect(english.status == 0)
        #expect(english.output == "No problems found.\n")
        #expect(
            english.errors == "gazetteer: warning: The job summary “no/such/folder” cannot be written: "
                + "No such file or directory.\n")
        let chinese = try tool.run(["check", "--format", "github", "--language", "zh"], environment: environment)
        #expect(chinese.errors == "gazetteer: 警告：作业摘要“no/such/folder”无法写入：No such file or directory。\n")
        #expect(try tool.run(["check", "--format", "github"], environment: ["GITHUB_STEP_SUMMARY": ""]).errors == "")
    }

    // MARK: The version

    @Test func tellsItsVersion() throws {
        #expect(try tool().run(["--version"]).output == "\(programName) \(programVersion)\n")
        #expect(programVersion.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
    }
}
