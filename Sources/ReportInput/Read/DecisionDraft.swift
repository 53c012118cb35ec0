package import Diagnostics
package import ReportModel

/// A decision of `decisions.yml` as written.
package struct DecisionDraft: Sendable {
    package var place: Place
    package var rule: FindingRule
    package var key: Located<String>
    package var reason: String
    package var date: Located<String>
    package var publish: Located<String>?

    /// Reads one decision; nil, with problems, if something but `publish` is missing.
    static func read(_ node: YAMLNode, problems: inout [Diagnostic]) -> DecisionDraft? {
        let subject = Phrase("a decision", zh: "决定")
        var fields = Fields<DecisionKey>(node, subject: subject)
        _ = fields.required(.rule, subject)
        let rule = fields.choice(.rule, of: FindingRule.self)
        let key = fields.required(.key, subject)
        let reason = fields.required(.reason, subject)?.value
        let date = fields.required(.date, subject)
        let publish = fields.text(.publish)
        problems += fields.problems
        guard let rule, let key, let reason, let date else { return nil }
        return DecisionDraft(place: node.place, rule: rule, key: key, reason: reason, date: date, publish: publish)
    }
}
