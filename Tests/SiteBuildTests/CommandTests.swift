import Foundation
import SiteBuild
import Testing

/// The command as it stands beside the tests, run as a user runs it.
@Suite final class CommandTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gazetteer-\(UUID().uuidString)").path

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (path, text) in SiteFolder.base { try write(text, to: path) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    private func write(_ text: String, to path: String) throws {
        let file = folder + "/Content/" + path
        try FileManager.default.createDirectory(
            atPath: URL(filePath: file).deletingLastPathComponent().path, withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: false, encoding: .utf8)
    }

    private func run(
        _ arguments: String..., environment: [String: String] = [:]
    ) throws -> (status: Int32, output: String, errors: String) {
        let products =
            Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
            ?? URL(filePath: CommandLine.arguments[0])
        let process = Process()
        process.executableURL = products.deletingLastPathComponent().appending(path: "gazetteer")
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = environment
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (
            process.terminationStatus, String(decoding: said, as: UTF8.self),
            String(decoding: complained, as: UTF8.self)
        )
    }

    @Test func buildsASite() throws {
        let (status, output, errors) = try run("build")
        #expect(status == 0)
        #expect(errors == "")
        let form =
            /The site is in Site: \d+ pages? and \d+ other files?\.\n\d+ written, 0 left alone, 0 removed, in \d+ ms\.\n/
        #expect(output.wholeMatch(of: form) != nil, "\(output)")
        #expect(FileManager.default.fileExists(atPath: folder + "/Site/" + Manifest.path))
        #expect(try run("build").output.contains("\n0 written, "))
    }

    @Test func saysNothingWhenQuiet() throws {
        let (status, output, errors) = try run("build", "--quiet", "--output", "elsewhere", "--jobs", "1")
        #expect((status, output, errors) == (0, "", ""))
        #expect(FileManager.default.fileExists(atPath: folder + "/elsewhere/" + Manifest.path))
    }

    @Test func speaksTheLanguageOfTheUser() throws {
        #expect(try run("check", environment: ["LANG": "zh_CN.UTF-8"]).output == "没有发现问题。\n")
        #expect(try run("check", environment: ["LANG": "de_DE.UTF-8"]).output == "No problems found.\n")
        #expect(try run("check", "--language", "zh").output == "没有发现问题。\n")
        #expect(try run("--help", environment: ["LC_ALL": "zh_CN.UTF-8"]).output.contains("检查问题"))
    }

    @Test func tellsProblemsOnStandardError() throws {
        try write("metric,area,period,value,source\ncases,wuchang,2019,1,paper\n", to: "data/x.csv")
        let text = """
            Content/data/x.csv:2:7: error: No area “wuchang” in Content/areas.csv; did you mean “wucheng”? [area-unknown]
              2 | cases,wuchang,2019,1,paper
                |       ^^^^^^^
            1 error

            """
        for command in ["check", "build"] {
            let (status, output, errors) = try run(command)
            #expect((status, output, errors) == (1, "", text))
        }
        let coloured = try run("check", environment: ["CLICOLOR_FORCE": "1"]).errors
        #expect(coloured.contains("\u{1B}[1;31merror\u{1B}[0m"))
        let plain = try run("check", environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]).errors
        #expect(plain == text)
    }

    @Test func proposesALayout() throws {
        try write("区县,案件\n婺城区,5\n", to: "data/wide.csv")
        let (status, output, errors) = try run("new", "layout", "Content/data/wide.csv")
        #expect((status, errors) == (0, ""))
        #expect(output.hasPrefix("Wrote Content/data/wide.layout.yml. "))
        #expect(FileManager.default.fileExists(atPath: folder + "/Content/data/wide.layout.yml"))
        let again = try run("new", "layout", "Content/data/wide.csv", "--language", "zh")
        #expect(again.status == 74)
        #expect(again.errors.hasPrefix("gazetteer: 错误：Content/data/wide.layout.yml 已存在"))
        #expect(try run("new", "layout", "data/none.csv").status == 64)
    }

    @Test func endsWithTwoForWarningsUnderStrict() throws {
        try write("---\ntitle: T\n---\n\n<b>x</b>\n", to: "pages/a.md")
        #expect(try run("build").status == 0)
        #expect(try run("build", "--strict").status == 2)
        #expect(try run("check", "--strict").status == 2)
    }

    @Test(arguments: [
        ["build", "--jobs", "0"], ["build", "--base-url", "nowhere"], ["build", "--colour"], ["bild"],
        ["check", "--format", "poem"], ["build", "--output", ""], ["check", "--project", ""],
    ])
    func endsWith64ForAWrongCall(arguments: [String]) throws {
        let status =
            switch arguments.count {
            case 1: try run(arguments[0]).status
            case 2: try run(arguments[0], arguments[1]).status
            default: try run(arguments[0], arguments[1], arguments[2]).status
            }
        #expect(status == 64)
    }

    @Test func endsWith65ForAnUnreadableProject() throws {
        #expect(try run("check", "--project", "nowhere").status == 65)
        #expect(symlink("/etc/passwd", folder + "/Content/data/out.csv") == 0)
        #expect(try run("check").status == 1)
        #expect(mkfifo(folder + "/Content/data/pipe.csv", 0o600) == 0)
        #expect(try run("check").status == 65)
    }

    @Test func endsWith74WhenTheDiskRefuses() throws {
        let (status, _, errors) = try run("build", "--output", ".")
        #expect(status == 74)
        #expect(
            errors == "gazetteer: error: The folder “.” holds files that are not a site made by gazetteer. "
                + "Empty it, or name another one with --output.\n")
        #expect(try run("build", "--output", "/dev/null/site").status == 74)
        #expect(try run("build", "--output", "Content/site").status == 74)
    }
}
