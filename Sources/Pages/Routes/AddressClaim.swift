import Diagnostics
import ReportModel

/// A file that something wants to have in the site, before it is known whether its path is free.
struct AddressClaim {
    var file: PlannedFile
    /// What wants it, in a few words.
    var owner: Phrase
    /// Where the owner is declared; nil for what the tool makes of itself.
    var place: Place?
    /// How to give the owner another address.
    var remedy: Phrase?
}

extension [AddressClaim] {
    /// The files that can be written, each path once, and a diagnostic for every claim of a path that an earlier claim
    /// has. Paths that differ only in case are one file on Windows and macOS.
    var settled: (files: [PlannedFile], problems: [Diagnostic]) {
        var holders: [String: AddressClaim] = [:]
        var files: [PlannedFile] = []
        var problems: [Diagnostic] = []
        for claim in self {
            let key = claim.file.path.lowercased()
            if let holder = holders[key] {
                problems.append(claim.collision(with: holder))
            } else {
                holders[key] = claim
                files.append(claim.file)
            }
        }
        return (files, problems)
    }
}

extension AddressClaim {
    /// What is wrong with two claims of one path; told at the later one, or at the one that an author can change.
    fileprivate func collision(with holder: AddressClaim) -> Diagnostic {
        let (told, other) = place == nil && holder.place != nil ? (holder, self) : (self, holder)
        let path = told.file.path
        let summary =
            path == other.file.path
            ? Phrase(
                "'\(path)' is the address of \(told.owner.english) and of \(other.owner.english); every file of the site needs an address of its own.",
                zh: "网址 \(path) 同时属于\(told.owner.chinese)和\(other.owner.chinese)，站点的每个文件须有自己的网址。")
            : Phrase(
                "'\(path)' (\(told.owner.english)) and '\(other.file.path)' (\(other.owner.english)) differ only in upper and lower case, which is one file on Windows and macOS.",
                zh:
                    "网址 \(path)（\(told.owner.chinese)）与 \(other.file.path)（\(other.owner.chinese)）只有大小写不同，在 Windows 和 macOS 上是同一个文件。"
            )
        let notes = other.place.map { [Diagnostic.Note(Phrase("Also claimed here.", zh: "这里也用到该网址。"), at: $0)] }
        return Diagnostic(
            .urlCollision, at: told.place ?? Place(file: path), summary, remedy: told.remedy, notes: notes ?? [])
    }
}
