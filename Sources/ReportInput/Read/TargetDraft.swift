package import Diagnostics

/// The value that a metric aims at, as written.
package struct TargetDraft: Sendable {
    package var value: Located<String>
    package var period: Located<String>?
    package var source: Located<String>?
    package var note: String?

    /// Reads `target`: a value alone, or a group of keys; nil, with problems, if there is no value.
    static func read(_ node: YAMLNode, problems: inout [Diagnostic]) -> TargetDraft? {
        if case .scalar(let text, _) = node.content {
            let value = text.trimmingBlanks()
            return value.isEmpty ? nil : TargetDraft(value: Located(value, at: node.place))
        }
        let subject = Phrase("a target", zh: "目标")
        var fields = Fields<TargetKey>(node, subject: subject)
        let value = fields.required(.value, subject)
        let (period, source) = (fields.text(.period), fields.text(.source))
        let note = fields.text(.note)?.value
        problems += fields.problems
        return value.map { TargetDraft(value: $0, period: period, source: source, note: note) }
    }
}
