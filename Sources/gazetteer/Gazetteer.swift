import ArgumentParser
import SiteBuild

/// The command: one subcommand for each thing to do with a project folder.
@main
struct Gazetteer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: programName,
        abstract: said(
            "Makes a website of reports and figures from a folder of texts and tables.",
            zh: "把文稿和数据表编译成带来源的统计报告网站。"),
        discussion: said(
            """
            Exit status: 0 fine, 1 errors in the content, 2 warnings under --strict, 64 wrong call, \
            65 unreadable project, 70 fault of the program, 74 disk.
            """,
            zh: """
                退出码：0 正常；1 内容有错误；2 --strict 下有警告；64 用法错误；\
                65 项目无法读取；70 程序自身错误；74 磁盘错误。
                """),
        version: "\(programName) \(programVersion)",
        subcommands: [BuildCommand.self, JoinCommand.self, CheckCommand.self, NewCommand.self])
}
