import Diagnostics
import ReportInput
import SiteBuild
import Testing

@Suite struct ProjectFolderTests {
    /// Reads a project with these files, and tells the problems in one line each.
    private func read(
        _ files: [String: MemoryDisk.Node], change: (inout Disk) -> Void = { _ in }
    ) -> (files: [String], assets: [String: Int], problems: [String]) {
        var nodes: [String: MemoryDisk.Node] = [:]
        for (path, node) in files { nodes[path.hasPrefix("/") ? path : "/project/" + path] = node }
        var disk = MemoryDisk(nodes).disk
        change(&disk)
        let (tree, problems) = ProjectFolder("/project", on: disk).read()
        let lines = problems.map { "\($0.place.description): \($0.summary.english) [\($0.code.rawValue)]" }
        return (tree.paths.sorted(), tree.assets, lines)
    }

    @Test func readsContentAndTemplatesAndNothingElse() {
        let found = read([
            "Content/site.yml": .text("title: T"), "Content/cases/a.md": .text("A"),
            "Content/assets/图/a.svg": .text("<svg/>"), "Templates/layout.mustache": .text("{{x}}"),
            "README.md": .text("no"), "Site/index.html": .text("no"),
        ])
        #expect(found.files == ["Content/cases/a.md", "Content/site.yml", "Templates/layout.mustache"])
        #expect(found.assets == ["图/a.svg": 6])
        #expect(found.problems == [])
    }

    @Test func handsOverTheBytes() {
        let memory = MemoryDisk(["/project/Content/site.yml": .file([0, 255, 13, 10])])
        #expect(ProjectFolder("/project", on: memory.disk).read().tree.files == ["Content/site.yml": [0, 255, 13, 10]])
    }

    @Test func doesNotReadTheBytesOfAssets() {
        let found = read(["Content/assets/film.mp4": .text("12345"), "Content/site.yml": .text("")]) { disk in
            let read = disk.read
            disk.read = { file, receive in
                guard !file.hasSuffix("mp4") else { throw DiskFailure(.read, file, .notPermitted) }
                try read(file, receive)
            }
        }
        #expect(found.assets == ["film.mp4": 5])
        #expect(found.problems == [])
    }

    @Test(arguments: [
        ".DS_Store", ".hidden/a.md", "a.md~", "#a.md#", ".a.md.swp", "a.md.bak", "a.csv.orig", "~$表.xlsx",
        ".~lock.表.csv#", "Thumbs.db", "desktop.ini", "a.TMP",
    ])
    func passesOverHiddenFilesAndBackups(name: String) {
        let found = read(["Content/site.yml": .text(""), "Content/" + name: .text("x")])
        #expect(found.files == ["Content/site.yml"])
        #expect(found.problems == [])
    }

    @Test func asksForTheContentFolder() {
        #expect(
            read(["README.md": .text("")]).problems == [
                "Content: The project “/project” has no folder “Content”, where its texts and figures stand. [folder-missing]"
            ])
        #expect(
            read(["content/site.yml": .text("")]).problems == [
                "Content: The project has no folder “Content”, but a folder “content”. [folder-missing]"
            ])
        #expect(
            read(["/elsewhere/x": .text("")]).problems == [
                "/project: There is no project folder “/project”. [folder-missing]"
            ])
        #expect(
            read(["Content": .text("")]).problems == [
                "Content: “Content” must be a folder, and is a file. [file-unreadable]"
            ])
    }

    @Test func followsLinksThatStayInTheProject() {
        let found = read([
            "Content/site.yml": .link("../shared/site.yml"), "shared/site.yml": .text("title: T"),
            "Content/data": .link("/project/shared/figures"), "shared/figures/a.csv": .text("a"),
            "Content/assets": .link("../pictures"), "pictures/a.svg": .text("<svg/>"),
        ])
        #expect(found.files == ["Content/data/a.csv", "Content/site.yml"])
        #expect(found.assets == ["a.svg": 6])
        #expect(found.problems == [])
    }

    @Test(arguments: ["/etc/passwd", "../../etc/passwd", "/etc", "../../project-old/a.md"])
    func refusesLinksThatLeaveTheProject(target: String) {
        let found = read([
            "Content/a.md": .link(target), "Content/site.yml": .text(""), "/etc/passwd": .text("root"),
            "/project-old/a.md": .text("old"),
        ])
        #expect(found.files == ["Content/site.yml"])
        #expect(
            found.problems == [
                "Content/a.md: The symbolic link “Content/a.md” leads out of the project folder, and is not followed. "
                    + "[path-outside]"
            ])
    }

    @Test func refusesLinksToHiddenFiles() {
        let found = read([
            "Content/assets/a.txt": .link("../../.git/config"), ".git/config": .text("url"),
        ])
        #expect(found.assets == [:])
        #expect(
            found.problems == [
                "Content/assets/a.txt: The symbolic link “Content/assets/a.txt” leads to a hidden file or folder, "
                    + "and is not followed. [path-outside]"
            ])
    }

    @Test(arguments: [".", "..", "../..", "../../Content", "/project/Content/pages"])
    func endsWhereLinksLeadRoundInACircle(target: String) {
        let found = read(["Content/pages/loop": .link(target), "Content/site.yml": .text("")])
        #expect(found.files == ["Content/site.yml"])
        #expect(
            found.problems == [
                "Content/pages/loop: The symbolic link “Content/pages/loop” leads to a folder it stands in, "
                    + "or stands in a linked folder itself. [file-unreadable]"
            ])
    }

    @Test func endsWhereTwoLinksLeadToEachOther() {
        let found = read([
            "Content/a": .link("b"), "Content/b": .link("a"), "Content/site.yml": .text(""),
        ])
        #expect(found.files == ["Content/site.yml"])
        #expect(
            found.problems == [
                "Content/a: “Content/a” cannot be read: its symbolic links lead round in a circle. [file-unreadable]",
                "Content/b: “Content/b” cannot be read: its symbolic links lead round in a circle. [file-unreadable]",
            ])
    }

    @Test func endsWhereLinkedFoldersUnfoldEachOther() {
        let found = read([
            "Content/a/x.md": .text(""), "Content/a/b": .link("../b"), "Content/b/a": .link("../a"),
        ])
        #expect(found.files == ["Content/a/x.md", "Content/b/a/x.md"])
        #expect(found.problems.count == 2)
    }

    @Test func refusesPipesAndDevices() {
        #expect(
            read(["Content/a.md": .other]).problems == [
                "Content/a.md: “Content/a.md” is neither a file nor a folder, but a pipe, a socket or a device. "
                    + "[file-unreadable]"
            ])
    }

    @Test(arguments: [("a\nb.md", "a<U+000A>b.md", "U+000A"), ("a\u{202E}dm.md", "a<U+202E>dm.md", "U+202E")])
    func refusesNamesWithInvisibleCharacters(name: String, shown: String, character: String) {
        let found = read(["Content/" + name: .text("")])
        #expect(found.files == [])
        #expect(
            found.problems == [
                "Content/\(shown): The file name “Content/\(shown)” holds the invisible character \(character). "
                    + "[control-character]"
            ])
    }

    @Test func refusesFilesThatAreTooLarge() {
        let found = read(["Content/data/a.csv": .text("")]) { disk in
            let list = disk.list
            disk.list = { folder in
                try list(folder).map { entry in
                    guard case .file = entry.kind else { return entry }
                    return FolderEntry(name: entry.name, kind: .file(bytes: ProjectFolder.largestFile + 1))
                }
            }
        }
        #expect(
            found.problems == [
                "Content/data/a.csv: “Content/data/a.csv” has 256 MiB; a text or data file may have 256 MiB. "
                    + "[file-unreadable]"
            ])
    }

    @Test func tellsWhichFileCannotBeRead() {
        let found = read(["Content/a.md": .text(""), "Content/b.md": .text("")]) { disk in
            let read = disk.read
            disk.read = { file, receive in
                guard !file.hasSuffix("a.md") else { throw DiskFailure(.read, file, .notPermitted) }
                try read(file, receive)
            }
        }
        #expect(found.files == ["Content/b.md"])
        #expect(
            found.problems == [
                "Content/a.md: “Content/a.md” cannot be read: permission is missing. [file-unreadable]"
            ])
    }

    @Test func refusesFoldersWithoutEnd() {
        let deep = "Content/" + String(repeating: "d/", count: ProjectFolder.deepestFolder) + "a.md"
        let found = read([deep: .text(""), "Content/site.yml": .text("")])
        #expect(found.files == ["Content/site.yml"])
        #expect(found.problems.count == 1)
        #expect(found.problems.first?.contains("stands more than 32 folders deep") == true)
    }
}
