import Diagnostics
import SiteBuild

/// A project folder in memory, written down in a test: a sound base with the test's own files over it.
///
/// `1️⃣` to `9️⃣` in a text mark positions; they are taken out, and stand for those positions in what `check` returns.
struct SiteFolder {
    let memory: MemoryDisk
    private let marks: [Place: Character]

    /// What a project needs at least, and one area, metric and source to speak of.
    static let base: [String: String] = [
        "site.yml": "title: 站\nthemes:\n  - {id: order, name: 治安}\n",
        "areas.csv": "id,code,name,level\nwucheng,330702,婺城区,district\njindong,330703,金东区,district\n",
        "metrics.yml": """
        - {id: cases, name: 案件, unit: 件, nature: flow, theme: order, definition: 口径。}
        - {id: rate, name: 成功率, unit: "%", nature: ratio, theme: order, definition: 口径。}

        """,
        "sources.yml": "- {id: paper, title: 报纸}\n",
        "data/base.csv": "metric,area,period,value,source\ncases,wucheng,2018,796,paper\n",
    ]

    /// A project with these files below `Content/`, or below `Templates/` if their paths say so.
    init(@FileList _ files: () -> [File]) {
        var marks: [Place: Character] = [:]
        var nodes: [String: MemoryDisk.Node] = [:]
        for (path, text) in Self.base { nodes["/project/Content/" + path] = .file(Array(text.utf8)) }
        for file in files() {
            let path = file.path.hasPrefix("Templates/") ? file.path : "Content/" + file.path
            switch file.content {
            case .text(let text):
                nodes["/project/" + path] = .file(Array(Self.takeMarks(&marks, in: text, of: path).utf8))
            case .node(let node): nodes["/project/" + path] = node
            case .absent: nodes["/project/" + path] = nil
            }
        }
        memory = MemoryDisk(nodes)
        self.marks = marks
    }

    /// What a build says of the folder: `1️⃣ error: sentence [code]` where a mark stands, the place in full elsewhere.
    func check(change: (inout Build) -> Void = { _ in }) -> [String] {
        var build = Build(ProjectFolder("/project", on: memory.disk))
        change(&build)
        return build.check().problems.map { problem in
            var start = problem.place
            start.end = nil
            let place = marks[start].map(String.init) ?? problem.place.description + ":"
            let sentence =
                "\(place) \(problem.severity.rawValue): \(problem.summary.english) [\(problem.code.rawValue)]"
            return problem.notes.reduce(sentence) { line, note in
                let place = marks[note.place.start.map { Place(file: note.place.file, start: $0) } ?? note.place]
                return line + " (\(place.map(String.init) ?? note.place.description) \(note.text.english))"
            }
        }
    }

    /// The site that a build makes of the folder, by path; nil where problems forbid it.
    func site() throws -> [String: String]? {
        let build = Build(ProjectFolder("/project", on: memory.disk))
        let (_, change) = try build.run(with: SiteWriter(for: build.project), isStrict: false)
        return change == nil ? nil : memory.texts(below: "/project/Site")
    }

    private static func takeMarks(_ marks: inout [Place: Character], in text: String, of path: String) -> String {
        var kept = ""
        var (line, column) = (1, 1)
        for character in text {
            let scalars = character.unicodeScalars
            if scalars.count == 3, scalars.last == "\u{20E3}" {
                marks[Place(file: path, line: line, column: column)] = character
                continue
            }
            kept.append(character)
            if character.isNewline {
                (line, column) = (line + 1, 1)
            } else {
                column += scalars.count
            }
        }
        return kept
    }
}

/// A file of a `SiteFolder`.
struct File {
    var path: String
    var content: Content

    enum Content {
        case text(String)
        case node(MemoryDisk.Node)
        case absent
    }

    init(_ path: String, _ text: String) {
        self.path = path
        content = .text(text)
    }

    init(_ path: String, _ node: MemoryDisk.Node) {
        self.path = path
        content = .node(node)
    }

    /// Leaves out a file that the base has.
    init(without path: String) {
        self.path = path
        content = .absent
    }
}

/// Files, one after the other.
@resultBuilder enum FileList {
    static func buildBlock(_ files: File...) -> [File] { files }
}
