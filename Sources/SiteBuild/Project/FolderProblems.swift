import Diagnostics

/// The sentences about a project folder that cannot be read as it should.
extension Diagnostic {
    static func projectUnreadable(_ folder: String, because error: any Error) -> Diagnostic {
        let reason = (error as? DiskFailure)?.reason
        if reason == .missing {
            return Diagnostic(
                .folderMissing, at: Place(file: folder),
                Phrase("There is no project folder “\(folder)”.", zh: "没有项目文件夹“\(folder)”。"),
                remedy: giveProject)
        }
        return unreadable(folder, because: error)
    }

    static func contentMissing(in folder: String, names: [String]) -> Diagnostic {
        if let other = names.filter({ $0.lowercased() == "content" }).min() {
            return Diagnostic(
                .folderMissing, at: Place(file: "Content"),
                Phrase(
                    "The project has no folder “Content”, but a folder “\(other)”.",
                    zh: "项目里没有文件夹“Content”，但有“\(other)”。"),
                remedy: Phrase("Rename “\(other)” to “Content”.", zh: "请把“\(other)”改名为“Content”。"))
        }
        return Diagnostic(
            .folderMissing, at: Place(file: "Content"),
            Phrase(
                "The project “\(folder)” has no folder “Content”, where its texts and figures stand.",
                zh: "项目“\(folder)”里没有文件夹“Content”，文稿和数据应放在其中。"),
            remedy: giveProject)
    }

    static func unreadable(_ path: String, because error: any Error) -> Diagnostic {
        let reason = (error as? DiskFailure)?.reason.phrase ?? Phrase("\(error)", zh: "\(error)")
        return Diagnostic(
            .fileUnreadable, at: Place(file: path),
            Phrase("“\(path)” cannot be read: \(reason.english).", zh: "“\(path)”无法读取：\(reason.chinese)。"))
    }

    static func notAFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .fileUnreadable, at: Place(file: path),
            Phrase(
                "“\(path)” is neither a file nor a folder, but a pipe, a socket or a device.",
                zh: "“\(path)”既不是文件也不是文件夹，而是管道、套接字或设备。"),
            remedy: remove)
    }

    static func notAFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .fileUnreadable, at: Place(file: path),
            Phrase("“\(path)” must be a folder, and is a file.", zh: "“\(path)”应为文件夹，实际是文件。"))
    }

    static func tooLarge(_ path: String, bytes: Int) -> Diagnostic {
        let size = bytes >> 20
        let limit = ProjectFolder.largestFile >> 20
        return Diagnostic(
            .fileUnreadable, at: Place(file: path),
            Phrase(
                "“\(path)” has \(size) MiB; a text or data file may have \(limit) MiB.",
                zh: "“\(path)”有 \(size) MiB；文稿或数据文件最大为 \(limit) MiB。"),
            remedy: Phrase(
                "Split the file; pictures and attachments belong in Content/assets.",
                zh: "请拆分该文件；图片和附件应放在 Content/assets 中。"))
    }

    static func tooDeep(_ path: String) -> Diagnostic {
        Diagnostic(
            .fileUnreadable, at: Place(file: path),
            Phrase(
                "“\(path)” stands more than \(ProjectFolder.deepestFolder) folders deep, and is not read.",
                zh: "“\(path)”位于第 \(ProjectFolder.deepestFolder) 层以下的文件夹中，不予读取。"))
    }

    static func nameNotUTF8(_ path: String) -> Diagnostic {
        Diagnostic(
            .encodingInvalid, at: Place(file: path),
            Phrase("The file name “\(path)” is not UTF-8.", zh: "文件名“\(path)”不是 UTF-8 编码。"),
            remedy: Phrase(
                "Rename the file; names from old Chinese archives are often in GBK.",
                zh: "请重命名该文件；旧压缩包解出的文件名常为 GBK 编码。"))
    }

    /// A name with a character in it that no file name should have; the message shows it by its number.
    static func nameUnfit(_ folder: String, _ name: String, because character: Unicode.Scalar) -> Diagnostic {
        let shown = name.unicodeScalars.map { $0.isUnfitForNames ? "<\($0.numberInUnicode)>" : String($0) }.joined()
        let path = folder.isEmpty ? shown : folder + "/" + shown
        return Diagnostic(
            .controlCharacter, at: Place(file: path),
            Phrase(
                "The file name “\(path)” holds the invisible character \(character.numberInUnicode).",
                zh: "文件名“\(path)”含有不可见字符 \(character.numberInUnicode)。"),
            remedy: Phrase("Rename the file.", zh: "请重命名该文件。"))
    }

    static func linkOutside(_ path: String) -> Diagnostic {
        Diagnostic(
            .pathOutside, at: Place(file: path),
            Phrase(
                "The symbolic link “\(path)” leads out of the project folder, and is not followed.",
                zh: "符号链接“\(path)”指向项目文件夹之外，不予读取。"),
            remedy: copyInstead)
    }

    static func linkHidden(_ path: String) -> Diagnostic {
        Diagnostic(
            .pathOutside, at: Place(file: path),
            Phrase(
                "The symbolic link “\(path)” leads to a hidden file or folder, and is not followed.",
                zh: "符号链接“\(path)”指向隐藏的文件或文件夹，不予读取。"),
            remedy: copyInstead)
    }

    static func linkInCircle(_ path: String) -> Diagnostic {
        Diagnostic(
            .fileUnreadable, at: Place(file: path),
            Phrase(
                "The symbolic link “\(path)” leads to a folder it stands in, or stands in a linked folder itself.",
                zh: "符号链接“\(path)”指向它所在的文件夹，或本身位于链接来的文件夹中。"),
            remedy: remove)
    }

    private static let giveProject = Phrase(
        "Name the folder that Content stands in with --project.", zh: "请用 --project 指定 Content 所在的文件夹。")
    private static let copyInstead = Phrase(
        "Put a copy of the file in its place.", zh: "请改为放入该文件的副本。")
    private static let remove = Phrase("Remove it.", zh: "请删除它。")
}
