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

    @Option(
        help: help(
            "How problems are written: text for people; json, github, sarif or gitlab for programs, on standard output.",
            zh: "问题的输出格式：text 供人阅读；json、github、sarif、gitlab 供程序读取，写到标准输出。", value: "format"))
    var format = ReportFormat.text

    func run() throws {
        let terminal = options.terminal
        let checked = options.build.check()
        let found = checked.found(in: terminal.language, errorsOnly: options.quiet)
        if let report = format.machineReport {
            guard terminal.hand(over: report.text(of: found)) else {
                terminal.tell(failure: Phrase("The report cannot be written to standard output.", zh: "报告无法写到标准输出。"))
                throw ExitCode(ExitStatus.disk.rawValue)
            }
            if format == .github { summarizeJob(found, on: terminal) }
        } else {
            terminal.tell(checked)
            if checked.problems.isEmpty { terminal.tell(outcome: found.summary) }
        }
        throw ExitCode(checked.verdict(isStrict: options.strict).rawValue)
    }

    /// Adds all problems to the summary of the GitHub Actions job, if the command runs in one.
    private func summarizeJob(_ found: FoundProblems, on terminal: Terminal) {
        guard let path = environment()["GITHUB_STEP_SUMMARY"], !path.isEmpty else { return }
        if let reason = append(GitHubSummary().markdown(of: found), to: path) {
            terminal.tell(
                warning: Phrase(
                    "The job summary “\(path)” cannot be written: \(reason).", zh: "作业摘要“\(path)”无法写入：\(reason)。"))
        }
    }
}

extension ReportFormat: ExpressibleByArgument {}
