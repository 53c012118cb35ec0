import Diagnostics
import ReportInput
import ReportModel

/// A project folder from literals, with the marks 1️⃣ 2️⃣ 3️⃣ standing for places.
///
/// Each mark is taken out of the text; what a check says of the place behind a mark is told by the mark itself, so that
/// no test counts columns.
struct Folder {
    private(set) var tree = FileTree()
    private var marks: [Place: Character] = [:]

    init(_ files: [String: String], assets: [String] = []) {
        for (path, text) in files {
            tree.files["Content/\(path)"] = Array(takingMarks(from: text, file: "Content/\(path)").utf8)
        }
        for asset in assets { tree.assets[asset] = 1 }
    }

    /// What reading and checking say: the mark (or the place), the severity, the sentence.
    func problems(in language: MessageLanguage = .english, includesDrafts: Bool = false) -> [String] {
        let (draft, reading) = readReport(tree)
        let (_, checking) = checkReport(draft, includesDrafts: includesDrafts)
        return (reading + checking).sortedByPlace().map { told($0, in: language) }
    }

    /// The report, if there are no errors.
    func report(includesDrafts: Bool = false) -> Report? {
        let (draft, reading) = readReport(tree)
        let (report, checking) = checkReport(draft, includesDrafts: includesDrafts)
        return (reading + checking).worst == .error ? nil : report
    }

    private func told(_ problem: Diagnostic, in language: MessageLanguage) -> String {
        let notes = problem.notes.map { " (\(name($0.place)) \($0.text.text(in: language)))" }.joined()
        return "\(name(problem.place)) \(problem.severity.rawValue): \(problem.summary.text(in: language))\(notes)"
    }

    private func name(_ place: Place) -> String {
        let start = Place(file: place.file, start: place.start)
        return marks[start].map { String($0) } ?? place.description
    }

    private mutating func takingMarks(from text: String, file: String) -> String {
        var plain = ""
        var position = Position(line: 1, column: 1)
        for character in text {
            if Self.known.contains(character) {
                marks[Place(file: file, start: position)] = character
                continue
            }
            plain.append(character)
            if character.isNewline {
                position = Position(line: position.line + 1, column: 1)
            } else {
                position.column += character.unicodeScalars.count
            }
        }
        return plain
    }

    private static let known: Set<Character> = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣"]
}

extension Folder {
    /// A small folder that has nothing wrong with it, with files of the test's own in place of or besides its own.
    static func sound(_ files: [String: String] = [:], assets: [String] = []) -> Folder {
        let own = [
            "site.yml": """
            title: 公报
            themes:
              - {id: mediation, name: 矛盾调解}
            """,
            "areas.csv": """
            id,code,name,level,parent
            jinhua,330700,金华市,city,
            wucheng,330702,婺城区,district,jinhua
            jindong,330703,金东区,district,jinhua
            """,
            "metrics.yml": """
            - {id: disputes, name: 纠纷, unit: 起, nature: flow, theme: mediation, definition: 受理的纠纷。}
            - {id: mediators, name: 调解员, unit: 人, nature: stock, theme: mediation, definition: 调解员。}
            - {id: rate, name: 成功率, unit: "%", nature: ratio, theme: mediation, definition: 成功的比例。}
            - {id: money, name: 救助金, unit: 元, nature: flow, theme: mediation, definition: 金额。}
            """,
            "sources.yml": "- {id: paper, title: 报道}",
        ]
        return Folder(own.merging(files) { $1 }, assets: assets)
    }
}
