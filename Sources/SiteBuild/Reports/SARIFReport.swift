import Diagnostics
import Markup

/// Problems as SARIF 2.1.0 (OASIS), with what GitHub code scanning asks for beyond the standard: a description and help
/// for every rule, and a region for every result.
struct SARIFReport: MachineReport {
    static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

    func text(of found: FoundProblems) -> String {
        let used = Set(found.problems.map(\.code))
        let rules = DiagnosticCode.allCases.filter(used.contains)
        let numbers = Dictionary(uniqueKeysWithValues: zip(rules, rules.indices))
        let results = zip(found.problems, found.fingerprints).map { problem, fingerprint in
            result(problem, rule: numbers[problem.code] ?? 0, fingerprint: fingerprint, in: found)
        }
        let driver = JSONValue.object([
            ("name", .string(programName)), ("version", .string(programVersion)),
            ("rules", .array(rules.map { rule($0, in: found.language) })),
        ])
        let run = JSONValue.object([
            ("tool", .object([("driver", driver)])),
            ("language", .string(found.language == .chinese ? "zh-CN" : "en-US")),
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(results)),
        ])
        return JSONValue.object([
            ("$schema", .string(Self.schema)), ("version", .string("2.1.0")), ("runs", .array([run])),
        ]).text
    }

    private func rule(_ code: DiagnosticCode, in language: MessageLanguage) -> JSONValue {
        let consequence =
            switch code.severity {
            case .error: Phrase("By default an error, which stops publication.", zh: "默认为错误：网站不会发布。")
            case .warning:
                Phrase("By default a warning, which stops publication under --strict.", zh: "默认为警告：加 --strict 时网站不会发布。")
            case .notice: Phrase("By default a notice, which never stops publication.", zh: "默认为提示：不影响发布。")
            }
        let help = Phrase(
            "The page Problems of the reference shows under \(code.rawValue) an example, and the example mended.",
            zh: "参考手册 Problems 页的 \(code.rawValue) 一节有错误示例和改正后的示例。")
        let meaning = code.meaning.text(in: language)
        let space = language == .english ? " " : ""
        return .object([
            ("id", .string(code.rawValue)),
            ("shortDescription", message(meaning)),
            ("fullDescription", message(meaning + space + consequence.text(in: language))),
            ("help", message(help.text(in: language))),
            ("defaultConfiguration", .object([("level", .string(level(of: code.severity)))])),
        ])
    }

    private func result(
        _ problem: Diagnostic, rule: Int, fingerprint: String, in found: FoundProblems
    ) -> JSONValue {
        let notes = problem.notes.enumerated().map { index, note in
            location(
                note.place,
                more: [("id", .integer(index + 1)), ("message", message(note.text.text(in: found.language)))])
        }
        return .filled([
            ("ruleId", .string(problem.code.rawValue)),
            ("ruleIndex", .integer(rule)),
            ("level", .string(level(of: problem.severity))),
            ("message", message(found.locatedSentences(of: problem))),
            ("locations", .array([location(problem.place)])),
            ("relatedLocations", notes.isEmpty ? .null : .array(notes)),
            ("partialFingerprints", .object([("primaryLocationLineHash", .string(fingerprint))])),
        ])
    }

    /// GitHub wants a region even where only the file is known: the very beginning. A workbook has no lines; its sheet and
    /// cell are a logical location.
    private func location(_ place: Place, more: [(name: String, value: JSONValue)] = []) -> JSONValue {
        let beginning = Position(line: 1, column: 1)
        let (start, end) = place.span ?? (beginning, beginning)
        let region = JSONValue.object([
            ("startLine", .integer(start.line)), ("startColumn", .integer(start.column)),
            ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
        ])
        let file = JSONValue.object([("uri", .string(address(of: place.file)))])
        let physical = JSONValue.object([("artifactLocation", file), ("region", region)])
        let cell = place.sheet.map { sheet in
            ("logicalLocations", JSONValue.array([.object([("fullyQualifiedName", .string(sheet.description))])]))
        }
        return .object(more + [("physicalLocation", physical)] + [cell].compactMap(\.self))
    }

    private func message(_ text: String) -> JSONValue { .object([("text", .string(text))]) }

    private func level(of severity: Severity) -> String { severity == .notice ? "note" : severity.rawValue }

    /// The path as an address: bytes other than letters, digits, `-._~` and `/` as `%E5` (RFC 3986, 2.3).
    private func address(of path: String) -> String {
        var address = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                address.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                address += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return address
    }
}
