package import Diagnostics

/// Something that the machine refused to do: a full disk, a missing permission.
package struct DiskFailure: Error, Sendable, Hashable {
    package var action: Action
    package var path: String
    package var reason: Reason

    package enum Action: Sendable, Hashable {
        case read, write, rename, remove, makeFolder
    }

    package enum Reason: Sendable, Hashable {
        case diskFull, quotaReached, notPermitted, readOnly, missing, notAFolder, isAFolder, notARegularFile
        case nameTooLong, tooManyLinks, tooManyOpenFiles, folderNotEmpty
        /// Any other number of the system's list of errors.
        case other(Int32)
    }

    package init(_ action: Action, _ path: String, _ reason: Reason) {
        self.action = action
        self.path = path
        self.reason = reason
    }

    /// What could not be done, to which file, and why.
    package var sentence: Phrase {
        let why = reason.phrase
        return switch action {
        case .read: Phrase("Cannot read \(path): \(why.english).", zh: "无法读取 \(path)：\(why.chinese)。")
        case .write: Phrase("Cannot write \(path): \(why.english).", zh: "无法写入 \(path)：\(why.chinese)。")
        case .rename: Phrase("Cannot put \(path) in place: \(why.english).", zh: "无法放置 \(path)：\(why.chinese)。")
        case .remove: Phrase("Cannot remove \(path): \(why.english).", zh: "无法删除 \(path)：\(why.chinese)。")
        case .makeFolder:
            Phrase("Cannot make the folder \(path): \(why.english).", zh: "无法建立文件夹 \(path)：\(why.chinese)。")
        }
    }
}

extension DiskFailure.Reason {
    /// The reason as the end of a sentence.
    package var phrase: Phrase {
        switch self {
        case .diskFull: Phrase("the disk is full", zh: "磁盘已满")
        case .quotaReached: Phrase("the disk quota is used up", zh: "磁盘配额已用完")
        case .notPermitted: Phrase("permission is missing", zh: "没有权限")
        case .readOnly: Phrase("the disk is read-only", zh: "磁盘为只读")
        case .missing: Phrase("it does not exist", zh: "它不存在")
        case .notAFolder: Phrase("a part of the path is not a folder", zh: "路径中有一部分不是文件夹")
        case .isAFolder: Phrase("it is a folder", zh: "它是文件夹")
        case .notARegularFile: Phrase("it is not a regular file", zh: "它不是普通文件")
        case .nameTooLong: Phrase("its name is too long", zh: "名称过长")
        case .tooManyLinks: Phrase("its symbolic links lead round in a circle", zh: "符号链接循环")
        case .tooManyOpenFiles: Phrase("too many files are open", zh: "打开的文件过多")
        case .folderNotEmpty: Phrase("a folder with files in it stands there", zh: "那里有一个非空文件夹")
        case .other(let number): Phrase("the system reports error \(number)", zh: "系统报告错误 \(number)")
        }
    }
}
