import ArgumentParser

/// `gazetteer new`: files that a project needs, as a first draft.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: said("Write the first draft of a file.", zh: "生成文件的初稿。"),
        subcommands: [NewAreasCommand.self, NewLayoutCommand.self])
}
