import Diagnostics
import SiteBuild

/// A project folder made of the examples of the reference.
struct DocumentedFolder {
    /// By the path from the project folder.
    private var files: [String: String] = [:]

    /// The smallest folder that works, as the page about the project folder shows it.
    static var base: DocumentedFolder {
        get throws {
            var folder = DocumentedFolder()
            for section in try ReferencePage("Reference/ProjectFolder").sections { folder.add(section.examples) }
            return folder
        }
    }

    mutating func add(_ examples: [ReferencePage.Example]) {
        for example in examples {
            if let path = example.path { files[path] = example.text }
        }
    }

    mutating func add(_ text: String, at path: String) { files[path] = text }

    /// Takes away a file, or all files of a folder whose path ends in `/`.
    mutating func remove(_ path: String) {
        files = files.filter { $0.key != path && !(path.hasSuffix("/") && $0.key.hasPrefix(path)) }
    }

    var memory: MemoryDisk {
        var nodes: [String: MemoryDisk.Node] = ["/project": .folder]
        for (path, text) in files { nodes["/project/" + path] = .text(text) }
        return MemoryDisk(nodes)
    }

    func check() -> CheckedProject { Build(ProjectFolder("/project", on: memory.disk)).check() }

    /// What a check says of it, as a user reads it.
    func messages() -> String {
        let checked = check()
        return TextReport(language: .english).text(of: checked.problems, bytes: checked.bytes)
    }

    func codes() -> Set<DiagnosticCode> { Set(check().problems.map(\.code)) }

    /// The files of the site that a build makes of it, with their texts.
    func site() throws -> [String: String] {
        let memory = memory
        let build = Build(ProjectFolder("/project", on: memory.disk))
        _ = try build.run(with: SiteWriter(for: build.project), isStrict: true)
        return memory.texts(below: "/project/Site")
    }
}
