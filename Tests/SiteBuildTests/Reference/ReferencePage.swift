import Foundation
import Testing

/// A page of the reference as its readers see it: sections with tables and examples.
struct ReferencePage: Sendable, CustomTestStringConvertible {
    /// The file name without `.md`.
    let name: String
    /// The first one is what stands above the first `##`; its title is empty.
    let sections: [Section]

    /// What stands below one `##`.
    struct Section: Sendable, CustomTestStringConvertible {
        let title: String
        /// The lines outside of code blocks.
        var lines: [String] = []
        var examples: [Example] = []

        var testDescription: String { title }

        /// The cells of all table rows, heads and rules left out.
        var rows: [[String]] { tables.flatMap(\.self) }

        /// The rows of one of its tables, which count from 1.
        func rows(ofTable number: Int) -> [[String]] {
            tables.indices.contains(number - 1) ? tables[number - 1] : []
        }

        private var tables: [[[String]]] {
            var tables: [[[String]]] = []
            var isInTable = false
            for line in lines {
                if line.hasPrefix("|---") {
                    isInTable = true
                    tables.append([])
                } else if !line.hasPrefix("|") {
                    isInTable = false
                } else if isInTable {
                    let cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
                    tables[tables.count - 1].append(cells.map { $0.trimmingCharacters(in: .whitespaces) })
                }
            }
            return tables
        }

        /// The row that begins with a word as code.
        func row(_ word: String) -> [String]? { rows.first { $0[0] == "`\(word)`" } }

        /// The rest of the first line that begins with some words.
        func rest(ofLine beginning: String) -> String? {
            lines.first { $0.hasPrefix(beginning) }.map { String($0.dropFirst(beginning.count)) }
        }
    }

    /// A code block, and the file that it is if the line above names one: `Content/site.yml`, or with “Wrong”, “Right” or
    /// “Both” before it.
    struct Example: Sendable {
        var role: Role?
        var path: String?
        var text: String

        enum Role: String {
            case wrong = "Wrong"
            case right = "Right"
            /// Belongs to the wrong example and to the right one.
            case both = "Both"
        }
    }

    var testDescription: String { name }

    func section(_ title: String) -> Section? { sections.first { $0.title == title } }

    // MARK: Reading

    static let folder = repository + "/Sources/SiteBuild/SiteBuild.docc"

    static var repository: String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL.path
    }

    /// Every page below `Reference/`.
    static var all: [ReferencePage] {
        get throws { try files(in: "Reference").map { try ReferencePage("Reference/\($0)") } }
    }

    /// The names of the pages of a folder without `.md`, sorted.
    static func files(in subfolder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder + "/" + subfolder)
            .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
    }

    init(_ path: String) throws {
        name = String(path.split(separator: "/").last ?? "")
        sections = Self.sections(of: try String(contentsOfFile: Self.folder + "/\(path).md", encoding: .utf8))
    }

    static func sections(of text: String) -> [Section] {
        var sections = [Section(title: "")]
        var block: (fence: Substring, lines: [Substring])?
        func append(_ change: (inout Section) -> Void) { change(&sections[sections.count - 1]) }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let open = block {
                if line == open.fence {
                    let text = open.lines.map { $0 + "\n" }.joined()
                    append { $0.examples.append(example(text, below: $0.lines.last { !$0.isEmpty } ?? "")) }
                    block = nil
                } else {
                    block?.lines.append(line)
                }
            } else if line.hasPrefix("```") {
                block = (line.prefix { $0 == "`" }, [])
            } else if line.hasPrefix("## ") {
                sections.append(Section(title: String(line.dropFirst(3))))
            } else {
                append { $0.lines.append(String(line)) }
            }
        }
        return sections
    }

    /// A block with what the line above it says of it.
    private static func example(_ text: String, below line: String) -> Example {
        var caption = line
        var role: Example.Role?
        for candidate in [Example.Role.wrong, .right, .both] where caption.hasPrefix(candidate.rawValue + ", ") {
            role = candidate
            caption = String(caption.dropFirst(candidate.rawValue.count + 2))
        }
        guard caption.hasPrefix("`"), caption.hasSuffix("`:"), !caption.dropFirst().dropLast(2).contains("`") else {
            return Example(text: text)
        }
        return Example(role: role, path: String(caption.dropFirst().dropLast(2)), text: text)
    }
}

extension String {
    /// The parts of it that stand between backticks.
    var codes: [String] {
        split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
}
