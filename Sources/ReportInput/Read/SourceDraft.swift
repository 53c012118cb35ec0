package import Diagnostics

/// A source of `sources.yml` as written.
package struct SourceDraft: Sendable {
    package var id: Located<String>
    package var title: String
    package var publisher: String?
    package var kind: String?
    package var date: Located<String>?
    package var accessed: Located<String>?
    package var url: Located<String>?
    package var note: String?

    /// Reads one source; nil, with problems, if it has no id or title.
    static func read(_ node: YAMLNode, problems: inout [Diagnostic]) -> SourceDraft? {
        let subject = Phrase("a source", zh: "来源")
        var fields = Fields<SourceKey>(node, subject: subject)
        let id = fields.required(.id, subject)
        let title = fields.required(.title, subject)
        let draft = id.flatMap { id in
            title.map { title in
                SourceDraft(
                    id: id, title: title.value, publisher: fields.text(.publisher)?.value,
                    kind: fields.text(.kind)?.value, date: fields.text(.date), accessed: fields.text(.accessed),
                    url: fields.text(.url), note: fields.text(.note)?.value)
            }
        }
        problems += fields.problems
        return draft
    }
}
