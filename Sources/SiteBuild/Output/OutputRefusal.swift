package import Diagnostics

/// Why a build will not write into a folder. Nothing has been changed when this is thrown.
package enum OutputRefusal: Error, Sendable, Hashable {
    /// The folder holds files, and no manifest of ours.
    case notOurs(folder: String)
    /// A list of the folder's files cannot be read.
    case manifestDamaged(file: String, folder: String)
    /// The folder is one that the project is read from, or the project itself.
    case insideProject(folder: String)
    /// Another build is writing to the folder.
    case inUse(folder: String)
    /// Files of somebody else, or folders, stand where files of the site belong.
    case occupied(paths: [String])
    /// A symbolic link or a file stands where a folder of the site belongs.
    case folderExpected(path: String)
    /// Parts are to be joined, and some of them, or all, are not in the folder.
    case partsMissing([Shard], folder: String)
    /// Parts are to be joined that divide the site into different numbers of parts.
    case partsMixed(counts: [Int], folder: String)
    /// Parts are to be joined that were not made of the same files, with the same options and by the same version.
    case partsDiffer([Shard], from: Shard, folder: String)
    /// A file of the project was changed while a part was built from it.
    case inputChanged(path: String)
    /// Parts are to be joined, and a whole site stands in the folder.
    case wholeAlready(folder: String)
    /// Files that a part has made are not where it put them.
    case partIncomplete(paths: [String])
    /// The plan holds a path that leads out of the folder: a fault of ours.
    case pathUnsafe(String)
    /// The plan holds two files for one path, or a file where it needs a folder: a fault of ours.
    case pathTwice(String)

    /// Whether the fault is the program's.
    package var isOurFault: Bool {
        switch self {
        case .pathUnsafe, .pathTwice: true
        default: false
        }
    }

    /// What was found, what was expected and how to mend it.
    package var sentence: Phrase {
        switch self {
        case .notOurs(let folder):
            Phrase(
                "The folder “\(folder)” holds files that are not a site made by gazetteer. "
                    + "Empty it, or name another one with --output.",
                zh: "文件夹“\(folder)”里有并非由 gazetteer 生成的文件。请清空它，或用 --output 指定其他文件夹。")
        case .manifestDamaged(let file, _):
            Phrase(
                "The list of the site's files, “\(file)”, is damaged, so that its files cannot "
                    + "be told from others. Empty the folder, or name another one with --output.",
                zh: "站点文件清单“\(file)”已损坏，无法分辨哪些是站点文件。请清空该文件夹，或用 --output 指定其他文件夹。")
        case .insideProject(let folder):
            Phrase(
                "The site cannot be written to “\(folder)”: the project is read from there.",
                zh: "站点不能写入“\(folder)”：那里是项目的源文件所在。")
        case .inUse(let folder):
            Phrase(
                "Another build is writing to “\(folder)”. Wait until it has ended.",
                zh: "另一个构建正在写入“\(folder)”，请等它结束。")
        case .occupied(let paths):
            Phrase(
                "The site needs these places, where something stands that it did not make: "
                    + "\(paths.joined(separator: ", ")). Move it away, or name another folder with --output.",
                zh: "站点需要使用以下位置，但那里已有并非由它生成的内容：\(paths.joined(separator: "、"))。请移走，或用 --output 指定其他文件夹。")
        case .folderExpected(let path):
            Phrase(
                "The site needs a folder at “\(path)”, where a file or a symbolic link stands. Move it away.",
                zh: "站点需要在“\(path)”建立文件夹，但那里是文件或符号链接。请移走它。")
        case .partsMissing(let shards, let folder):
            shards.isEmpty
                ? Phrase(
                    "There are no parts of a site in “\(folder)”. Build them with --shard and copy them there.",
                    zh: "“\(folder)”中没有站点的分片。请先用 --shard 生成分片并复制到那里。")
                : Phrase(
                    "Parts of the site are missing in “\(folder)”: \(list(shards)). Copy them there too.",
                    zh: "“\(folder)”中缺少站点的分片：\(list(shards))。请把它们也复制过去。")
        case .partsMixed(let counts, let folder):
            Phrase(
                "The parts in “\(folder)” do not belong together: the site is divided by "
                    + "\(counts.map(String.init).joined(separator: ", ")). Copy those of one division to an empty folder.",
                zh: "“\(folder)”中的分片不属于同一次划分（分片数：\(counts.map(String.init).joined(separator: "、"))）。"
                    + "请只把同一次划分的分片复制到空文件夹。")
        case .partsDiffer(let shards, let first, let folder):
            Phrase(
                "The parts in “\(folder)” are not of one site. Made of other files than \(first), "
                    + "with another address or other drafts, or by another version: \(list(shards)). "
                    + "Build all parts anew from the same project.",
                zh: "“\(folder)”中的分片不属于同一个站点：\(list(shards)) 与 \(first) 的源文件、网址、草稿选项或程序版本不同。"
                    + "请用同一个项目重新生成所有分片。")
        case .inputChanged(let path):
            Phrase(
                "The file “\(path)” was changed while the part was built. Build it again.",
                zh: "文件“\(path)”在生成分片期间被修改。请重新生成。")
        case .wholeAlready(let folder):
            Phrase(
                "A whole site stands in “\(folder)” already; there is nothing to join.",
                zh: "“\(folder)”中已经是完整的站点，无需合并。")
        case .partIncomplete(let paths):
            Phrase(
                "These files of the parts are missing or of another size: \(paths.joined(separator: ", ")). "
                    + "Copy the parts again.",
                zh: "分片中的以下文件缺失或大小不符：\(paths.joined(separator: "、"))。请重新复制分片。")
        case .pathUnsafe(let path):
            Phrase("The page path “\(path)” leads out of the site's folder.", zh: "页面路径“\(path)”超出站点文件夹。")
        case .pathTwice(let path):
            Phrase("The page path “\(path)” is planned twice.", zh: "页面路径“\(path)”重复。")
        }
    }

    private func list(_ shards: [Shard]) -> String { shards.map(\.description).joined(separator: ", ") }
}
