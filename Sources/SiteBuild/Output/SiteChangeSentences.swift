package import Diagnostics

extension SiteChange {
    /// How a build ends: where the site is, what was written, left alone and removed, and how long it took.
    ///
    /// - Parameter milliseconds: the time from the start of the program to its end.
    package func closing(milliseconds: Int) -> Phrase {
        let seconds = milliseconds < 10_000 ? "\(milliseconds) ms" : "\(milliseconds / 1000) s"
        let secondsInChinese = milliseconds < 10_000 ? "\(milliseconds) 毫秒" : "\(milliseconds / 1000) 秒"
        let others = files - pages
        let part = shard.map { "Part \($0) of the site" } ?? "The site"
        let partInChinese = shard.map { "站点的分片 \($0) " } ?? "站点"
        return Phrase(
            "\(part) is in \(folder): \(counted(pages, "page")) and \(counted(others, "other file")).\n"
                + "\(written.count) written, \(leftAlone) left alone, \(removed.count) removed, in \(seconds).",
            zh: "\(partInChinese)位于 \(folder)：\(pages) 个页面，\(others) 个其他文件。\n"
                + "写入 \(written.count) 个，未变 \(leftAlone) 个，删除 \(removed.count) 个，用时 \(secondsInChinese)。")
    }

    /// What is said of each file that was left standing because somebody had changed it.
    package var keptSentences: [Phrase] {
        keptByHand.map { path in
            Phrase(
                "\(folder)/\(path) is no longer part of the site, but was changed by hand, and is left where it stands.",
                zh: "\(folder)/\(path) 已不属于站点，但被手工修改过，故保留原处。")
        }
    }

    private func counted(_ number: Int, _ word: String) -> String {
        "\(number) \(word)\(number == 1 ? "" : "s")"
    }
}
