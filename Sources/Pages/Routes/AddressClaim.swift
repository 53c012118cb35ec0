import Diagnostics
import ReportModel

/// A file that something wants to have in the site, before it is known whether its path is free.
struct AddressClaim {
    var file: PlannedFile
    var claimant: Claimant

    /// What wants the path.
    enum Claimant {
        case destination(Destination)
        /// A text under an address that it had before.
        case formerSlug(String, Key<Article>)
    }
}

extension [AddressClaim] {
    /// The files that can be written, each path once, and a diagnostic for every claim of a path that an earlier claim
    /// has. Paths that differ only in case are one file on Windows and macOS.
    func settled(in report: Report) -> (files: [PlannedFile], problems: [Diagnostic]) {
        var holders: [String: Int] = [:]
        var files: [PlannedFile] = []
        var problems: [Diagnostic] = []
        holders.reserveCapacity(count)
        files.reserveCapacity(count)
        for (position, claim) in enumerated() {
            let key = claim.file.path.lowercased()
            if let holder = holders[key] {
                problems.append(claim.collision(with: self[holder], in: report))
            } else {
                holders[key] = position
                files.append(claim.file)
            }
        }
        return (files, problems)
    }
}

extension AddressClaim {
    /// What is wrong with two claims of one path; told at the later one, or at the one that an author can change.
    fileprivate func collision(with holder: AddressClaim, in report: Report) -> Diagnostic {
        let (mine, holders) = (AddressOwner(of: claimant, in: report), AddressOwner(of: holder.claimant, in: report))
        let isMine = mine.place != nil || holders.place == nil
        let (told, other) = isMine ? (mine, holders) : (holders, mine)
        let (path, otherPath) = isMine ? (file.path, holder.file.path) : (holder.file.path, file.path)
        let summary =
            path == otherPath
            ? Phrase(
                "'\(path)' is the address of \(told.name.english) and of \(other.name.english); every file of the site needs an address of its own.",
                zh: "网址 \(path) 同时属于\(told.name.chinese)和\(other.name.chinese)，站点的每个文件须有自己的网址。")
            : Phrase(
                "'\(path)' (\(told.name.english)) and '\(otherPath)' (\(other.name.english)) differ only in upper and lower case, which is one file on Windows and macOS.",
                zh:
                    "网址 \(path)（\(told.name.chinese)）与 \(otherPath)（\(other.name.chinese)）只有大小写不同，在 Windows 和 macOS 上是同一个文件。"
            )
        let notes = other.place.map { [Diagnostic.Note(Phrase("Also claimed here.", zh: "这里也用到该网址。"), at: $0)] }
        return Diagnostic(
            .urlCollision, at: told.place ?? Place(file: path), summary, remedy: told.remedy, notes: notes ?? [])
    }
}
