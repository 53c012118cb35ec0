import ArgumentParser
import Diagnostics
import SiteBuild

/// `gazetteer new areas`: the office's own areas from the public table of area codes.
struct NewAreasCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "areas",
        abstract: said("Take areas from the public table of area codes.", zh: "从公开的行政区划代码表中取出地区。"),
        discussion: said(
            """
            Reads result.csv of github.com/yescallop/areacodes (CC0), which you have downloaded, and prints the areas whose \
            codes begin with a prefix as rows of areas.csv, with when they existed and what followed them. --write adds \
            those that Content/areas.csv does not have to its end. Look through the rows: the table knows years only.
            """,
            zh: """
                读取事先下载的 github.com/yescallop/areacodes 的 result.csv（CC0），把代码以指定前缀开头的地区打印成 areas.csv 的行，\
                含设立、撤销时间和继任地区。加 --write 时，把 Content/areas.csv 中没有的地区追加到文件末尾。\
                代码表只精确到年，请核对后使用。
                """))

    @OptionGroup var options: FolderOptions

    @Option(help: help("The table of codes, result.csv.", zh: "代码表 result.csv。", value: "file"))
    var from: String

    @Option(
        help: help(
            "The first 2 to 6 digits of the codes, such as 3307; can be given several times.",
            zh: "代码的前 2 至 6 位，例如 3307；可多次指定。", value: "digits"))
    var prefix: [String]

    @Flag(help: help("Add the missing areas to Content/areas.csv.", zh: "把缺少的地区追加到 Content/areas.csv。"))
    var write = false

    func run() throws {
        let terminal = options.terminal
        do {
            let areas = try NewAreas(from: from, prefixes: prefix, in: options.folder)
            if write {
                try areas.write()
                terminal.tell(outcome: areas.outcome)
            } else if !terminal.hand(over: areas.text) {
                terminal.tell(failure: Phrase("The rows cannot be written to standard output.", zh: "无法写到标准输出。"))
                throw ExitCode(ExitStatus.disk.rawValue)
            }
        } catch let refusal as NewAreas.Refusal {
            terminal.tell(failure: refusal.sentence)
            throw ExitCode(refusal.status.rawValue)
        } catch let failure as DiskFailure {
            terminal.tell(failure: failure.sentence)
            throw ExitCode(ExitStatus.disk.rawValue)
        }
    }
}
