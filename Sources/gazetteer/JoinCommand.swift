import ArgumentParser
import Diagnostics
import SiteBuild

/// `gazetteer join`: parts that were built one by one become a site.
struct JoinCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "join",
        abstract: said("Make one website of parts.", zh: "把分片合并成网站。"),
        discussion: said(
            """
            Copy the folders of all parts that build --shard has written into one folder. Join looks whether every file is \
            there, and writes the list of files that a single build would have written: the website is then the same, \
            byte for byte.
            """,
            zh: """
                先把 build --shard 写出的所有分片文件夹复制到同一个文件夹。本命令核对文件是否齐全，并写出单次构建会写出的文件清单；\
                此后网站与单次构建逐字节相同。
                """))

    @OptionGroup var options: FolderOptions

    @Option(
        help: help(
            "The folder that the parts were copied to (default: Site in the project folder).",
            zh: "分片复制到的文件夹（默认为项目文件夹下的 Site）。", value: "dir"))
    var output: String?

    @Flag(help: help("Say nothing but errors.", zh: "只显示错误。"))
    var quiet = false

    func validate() throws {
        if output?.isEmpty == true {
            throw ValidationError(said("--output needs the path of a folder.", zh: "--output 需要一个文件夹路径。"))
        }
    }

    func run() throws {
        let start = ContinuousClock.now
        var terminal = options.terminal
        terminal.isQuiet = quiet
        do {
            let change = try SiteWriter(for: options.folder, output: output).join()
            for sentence in change.keptSentences { terminal.tell(warning: sentence) }
            let time = (ContinuousClock.now - start) / .milliseconds(1)
            terminal.tell(outcome: change.closing(milliseconds: Int(time.rounded())))
        } catch let refusal as OutputRefusal {
            terminal.tell(failure: refusal.sentence)
            throw ExitCode((refusal.isOurFault ? ExitStatus.ourFault : .disk).rawValue)
        } catch let failure as DiskFailure {
            terminal.tell(failure: failure.sentence)
            throw ExitCode(ExitStatus.disk.rawValue)
        }
    }
}
