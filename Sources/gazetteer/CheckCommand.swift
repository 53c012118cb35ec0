import ArgumentParser
import Diagnostics
import SiteBuild

/// `gazetteer check`: everything but writing.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: said("Look for problems without writing anything.", zh: "检查问题，不写入任何文件。"),
        discussion: said(
            "Does all that build does, down to the templates, and tells what it finds.",
            zh: "执行与 build 相同的全部检查（包括模板），并列出发现的问题。"))

    @OptionGroup var options: ProjectOptions

    @Option(help: help("How problems are written: text.", zh: "问题的输出格式：text。", value: "format"))
    var format = ReportFormat.text

    func run() throws {
        let checked = options.build.check()
        options.terminal.tell(checked)
        if checked.problems.isEmpty {
            options.terminal.tell(outcome: Phrase("No problems found.", zh: "没有发现问题。"))
        }
        throw ExitCode(checked.verdict(isStrict: options.strict).rawValue)
    }
}

/// How `check` writes what it finds.
enum ReportFormat: String, ExpressibleByArgument {
    case text
}
