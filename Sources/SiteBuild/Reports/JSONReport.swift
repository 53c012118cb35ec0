import Diagnostics
import Markup

/// Problems as JSON by a schema of our own, which the reference describes. Every key is always there, `null` where
/// nothing is known, and messages stand in both languages.
struct JSONReport: MachineReport {
    /// Counts up when a key changes its meaning or goes away; not when one is added.
    static let schemaVersion = 1

    func text(of found: FoundProblems) -> String {
        JSONValue.object([
            ("schema_version", .integer(Self.schemaVersion)),
            ("tool", .object([("name", .string(programName)), ("version", .string(programVersion))])),
            ("counts", counts(found.problems)),
            ("problems", .array(zip(found.problems, found.fingerprints).map(value))),
        ]).text
    }

    private func counts(_ problems: [Diagnostic]) -> JSONValue {
        .object(
            [Severity.error, .warning, .notice].map { severity in
                (severity.rawValue, .integer(problems.count { $0.severity == severity }))
            })
    }

    private func value(_ problem: Diagnostic, _ fingerprint: String) -> JSONValue {
        .object(
            [("code", .string(problem.code.rawValue)), ("severity", .string(problem.severity.rawValue))]
                + entries(problem.place) + [
                    ("message", value(problem.summary)),
                    ("remedy", problem.remedy.map(value) ?? .null),
                    ("notes", .array(problem.notes.map { .object(entries($0.place) + [("message", value($0.text))]) })),
                    ("fingerprint", .string(fingerprint)),
                ])
    }

    private func entries(_ place: Place) -> [(name: String, value: JSONValue)] {
        [
            ("file", .string(place.file)), ("start", value(place.start)), ("end", value(place.end)),
            ("sheet", JSONValue(place.sheet?.name)), ("cell", JSONValue(place.sheet?.cell?.description)),
        ]
    }

    private func value(_ position: Position?) -> JSONValue {
        guard let position else { return .null }
        return .object([("line", .integer(position.line)), ("column", .integer(position.column))])
    }

    private func value(_ phrase: Phrase) -> JSONValue {
        .object([("en", .string(phrase.english)), ("zh", .string(phrase.chinese))])
    }
}
