import Diagnostics
import Markup
import ReportAnalysis
import ReportModel

/// `findings.json`: what the audits found, what was decided, and what was confirmed, for programs. The texts are in the
/// language of the site; ids and rules are stable.
struct FindingsDocument {
    let edition: Edition

    /// Raised when a program that reads the file would have to change.
    static let schemaVersion = 1
    /// The most confirmations that are written: in a large report nearly every figure is confirmed.
    static let mostConfirmations = 20_000

    private var analysis: Analysis { edition.analysis }
    private var report: Report { edition.report }
    private var words: FindingWords { edition.words.findings }

    var json: JSONValue {
        let findings = analysis.findings
        let confirmations = analysis.confirmations(first: Self.mostConfirmations)
        return .object([
            ("schema_version", .integer(Self.schemaVersion)),
            ("language", .string(report.settings.language.rawValue)),
            ("finding_count", .integer(findings.count)),
            ("decided_count", .integer(findings.count { $0.decision != nil })),
            ("confirmation_count", .integer(analysis.confirmationCount)),
            ("findings", .made(count: findings.count) { finding(findings[$0], number: $0) }),
            ("confirmations", .made(count: confirmations.count) { confirmation(confirmations[$0]) }),
        ])
    }

    private func finding(_ finding: Finding, number: Int) -> JSONValue {
        .object(
            [
                ("rule", .string(finding.rule.rawValue)), ("rule_name", .string(words.ruleName(finding.rule))),
                ("severity", .string(finding.severity.rawValue)),
            ] + subject(finding.key) + [
                ("found", .string(edition.plain(finding.found, of: finding))),
                ("expected", .string(edition.plain(finding.expected, of: finding))),
                ("page", .string(edition.routes.path(.findings))),
                (
                    "anchor",
                    number < FindingsPage.mostFindings ? .string(edition.findings.anchors[number]) : .null
                ),
                ("observations", observations(finding.observations)),
                ("places", .array(finding.places.map(place))), ("decision", decision(finding.decision)),
            ])
    }

    private func confirmation(_ confirmation: Confirmation) -> JSONValue {
        .object(
            [("rule", .string(confirmation.rule.rawValue)), ("text", .string(words.confirmed(confirmation.rule)))]
                + subject(confirmation.key) + [
                    ("observations", observations(confirmation.observations)),
                    (
                        "inputs",
                        .array(confirmation.inputs.map { .object(subject($0) + [("observations", shown($0))]) })
                    ),
                    (
                        "computed",
                        .object([
                            ("lower", JSONValue(confirmation.computed.lower)),
                            ("upper", JSONValue(confirmation.computed.upper)),
                        ])
                    ),
                ])
    }

    /// Metric, area and period, as far as a key goes, and the key itself as `decisions.yml` writes it.
    private func subject(_ key: FindingKey) -> [(name: String, value: JSONValue)] {
        let metric = report.metrics[key.metric]
        return [
            ("key", .string(key.text(in: report))),
            ("metric", .object([("id", .string(metric.id)), ("name", .string(metric.name))])),
            (
                "area",
                key.area.map { area in
                    .object([("id", .string(report.areas[area].id)), ("name", .string(report.areas[area].name))])
                } ?? .null
            ),
            ("period", JSONValue(key.period?.canonical)),
        ]
    }

    private func shown(_ key: FindingKey) -> JSONValue {
        guard let area = key.area, let period = key.period else { return .array([]) }
        return observations(analysis.point(of: key.metric, for: area, in: period)?.shown(in: edition.report) ?? [])
    }

    private func observations(_ indices: [Int]) -> JSONValue {
        RecordDocument.list(indices, in: edition)
    }

    private func place(_ place: Place) -> JSONValue {
        .object([
            ("file", .string(place.file)), ("line", place.start.map { .integer($0.line) } ?? .null),
            ("column", place.start.map { .integer($0.column) } ?? .null),
            ("sheet", JSONValue(place.sheet?.name)), ("cell", JSONValue(place.sheet?.cell?.description)),
        ])
    }

    private func decision(_ decision: Decision?) -> JSONValue {
        guard let decision else { return .null }
        return .object([
            ("publish", .string(decision.publication.name)), ("named", named(decision.publication)),
            ("text", .string(edition.published(decision))), ("reason", .string(decision.reason)),
            ("date", .string(decision.date.description)),
        ])
    }

    /// The source or the place that a decision names.
    private func named(_ publication: Decision.Publication) -> JSONValue {
        switch publication {
        case .source(let source): .string(report.sources[source].id)
        case .place(let locator): .string(locator)
        case .all, .neither: .null
        }
    }
}

extension Decision.Publication {
    /// What programs call it.
    fileprivate var name: String {
        switch self {
        case .all: "all"
        case .neither: "neither"
        case .source: "source"
        case .place: "place"
        }
    }
}
