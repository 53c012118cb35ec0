package import Diagnostics

/// The `gov` of `site.yml` as written.
package struct GovernmentDraft: Sendable {
    package var domain: Located<String>?
    package var identifier: Located<String>?
    package var icp: Located<String>?
    package var police: Located<String>?
    package var reporting: Located<String>?

    /// Reads the values; problems are added.
    static func read(_ node: YAMLNode, problems: inout [Diagnostic]) -> GovernmentDraft {
        let subject = Phrase("the group “gov”", zh: "政府网站（gov）")
        var fields = Fields<GovernmentKey>(node, subject: subject)
        let draft = GovernmentDraft(
            domain: fields.required(.domain, subject), identifier: fields.required(.identifier, subject),
            icp: fields.text(.icp), police: fields.text(.police), reporting: fields.text(.report))
        problems += fields.problems
        return draft
    }
}
