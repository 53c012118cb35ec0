package import Diagnostics

/// The `theme` of `site.yml` as written.
package struct LookDraft: Sendable {
    package var accent: Located<String>?
    package var logo: Located<String>?
    package var logoAlternative: String?
    package var styleSheet: Located<String>?
    package var isGrey: Bool

    /// Reads the values; problems are added.
    static func read(_ node: YAMLNode, problems: inout [Diagnostic]) -> LookDraft {
        var fields = Fields<LookKey>(node, subject: Phrase("the theme", zh: "外观"))
        if let place = fields.emptyPlace(.accent) {
            problems.append(
                Diagnostic(
                    .valueInvalid, at: place,
                    Phrase(
                        "“accent” has no value: behind a blank, # begins a remark.",
                        zh: "“主色”（accent）没有值：空格后面的 # 表示注释。"),
                    remedy: Phrase(
                        "Put the colour in quotation marks: \"#12436d\".", zh: "请给颜色加引号，例如 \"#12436d\"。")))
        }
        let draft = LookDraft(
            accent: fields.text(.accent), logo: fields.text(.logo),
            logoAlternative: fields.text(.logoAlternative)?.value, styleSheet: fields.text(.styleSheet),
            isGrey: fields.flag(.grey) ?? false)
        problems += fields.problems
        return draft
    }
}
