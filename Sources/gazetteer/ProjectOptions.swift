import ArgumentParser
import Diagnostics
import SiteBuild

/// The options that all commands share.
struct FolderOptions: ParsableArguments {
    @Option(
        help: help(
            "The project folder: the one that Content stands in.", zh: "项目文件夹，即 Content 所在的文件夹。", value: "dir"))
    var project = "."

    @Option(
        help: help(
            "The language of messages, en or zh (default: that of the locale).",
            zh: "提示信息的语言：en 或 zh（默认随系统区域设置）。", value: "language"))
    var language: LanguageChoice?

    var terminal: Terminal {
        Terminal(language: language?.language ?? MessageLanguage(environment: environment()))
    }

    var folder: ProjectFolder { ProjectFolder(project, on: .disk) }

    func validate() throws {
        if project.isEmpty {
            throw ValidationError(said("--project needs the path of a folder.", zh: "--project 需要一个文件夹路径。"))
        }
    }
}

/// The options of commands that check a whole project.
struct ProjectOptions: ParsableArguments {
    @OptionGroup var place: FolderOptions

    @Flag(help: help("Count warnings as a failure.", zh: "有警告也算失败。"))
    var strict = false

    @Flag(help: help("Publish texts marked as drafts too.", zh: "同时发布标为草稿的文稿。"))
    var drafts = false

    @Flag(help: help("Say nothing but errors.", zh: "只显示错误。"))
    var quiet = false

    var terminal: Terminal {
        var terminal = place.terminal
        terminal.isQuiet = quiet
        return terminal
    }

    var build: Build {
        var build = Build(place.folder)
        build.includesDrafts = drafts
        return build
    }
}

/// The words for a language on the command line.
enum LanguageChoice: String, ExpressibleByArgument {
    case en
    case zh

    var language: MessageLanguage { self == .zh ? .chinese : .english }
}
