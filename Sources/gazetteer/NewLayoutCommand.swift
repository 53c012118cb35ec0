import ArgumentParser
import Diagnostics
import SiteBuild

/// `gazetteer new layout FILE`: a layout for a table that is no data file.
struct NewLayoutCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "layout",
        abstract: said("Propose a layout for a table.", zh: "为表格生成版式草稿。"),
        discussion: said(
            """
            Looks at the header and the rows of a table in Content/data and writes NAME.layout.yml beside it, which says \
            what its columns hold. What only you can know is left as "?". A layout that is there is never changed.
            """,
            zh: """
                根据 Content/data 中表格的表头和数据行，在同一文件夹写出 名称.layout.yml，说明各列的含义。\
                程序无法判断的内容写作 "?"，请自行填写。已有的版式文件不会被改动。
                """))

    @OptionGroup var options: FolderOptions

    @Argument(help: help("The table.", zh: "表格文件。", value: "file"))
    var file: String

    func run() throws {
        let terminal = options.terminal
        do {
            let layout = try NewLayout(for: file, in: options.folder, language: terminal.language)
            try layout.write()
            terminal.tell(outcome: layout.outcome)
        } catch let refusal as NewLayout.Refusal {
            terminal.tell(failure: refusal.sentence)
            throw ExitCode(refusal.status.rawValue)
        } catch let failure as DiskFailure {
            terminal.tell(failure: failure.sentence)
            throw ExitCode(ExitStatus.disk.rawValue)
        }
    }
}
