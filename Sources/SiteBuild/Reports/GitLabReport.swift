import Diagnostics
import Markup

/// Problems as GitLab's Code Quality report: an array of the keys that GitLab reads.
struct GitLabReport: MachineReport {
    func text(of found: FoundProblems) -> String {
        JSONValue.array(
            zip(found.problems, found.fingerprints).map { problem, fingerprint in
                .object([
                    ("description", .string(found.locatedSentences(of: problem))),
                    ("check_name", .string(problem.code.rawValue)),
                    ("fingerprint", .string(fingerprint)),
                    ("severity", .string(word(for: problem.severity))),
                    ("location", location(problem.place)),
                ])
            }
        ).text
    }

    /// GitLab has no files without a line.
    private func location(_ place: Place) -> JSONValue {
        .object([
            ("path", .string(place.file)), ("lines", .object([("begin", .integer(place.start?.line ?? 1))])),
        ])
    }

    private func word(for severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .notice: "info"
        }
    }
}
