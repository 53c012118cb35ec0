package import Diagnostics
package import ReportModel

/// `site.yml` as written.
package struct SettingsDraft: Sendable {
    package var place: Place
    package var title: Located<String>?
    package var subtitle: String?
    package var description: String?
    package var language: SiteLanguage
    package var baseURL: Located<String>?
    package var organisation: String?
    package var contact: String?
    package var lead: String?
    package var headlineMetrics: [Located<String>]
    package var footer: [String]
    package var grouping: NumberGrouping
    package var rounding: Rounding
    package var look: LookDraft?
    package var government: GovernmentDraft?
    package var themes: [ThemeDraft]
    package var groups: [GroupDraft]
    /// Ids and names of groups that could not be read.
    package var unreadGroups: Set<String>
    package var navigation: [Located<String>]
    package var rules: [FindingRule: RuleSetting]
    /// The same for the lints of prose.
    package var lintRules: [DiagnosticCode: RuleSetting]

    /// A theme as written.
    package struct ThemeDraft: Sendable {
        package var id: Located<String>
        package var name: String
        package var description: String?
    }

    /// Reads the values; problems are added.
    static func read(_ node: YAMLNode, problems: inout [Diagnostic]) -> SettingsDraft {
        let subject = Phrase("the site", zh: "站点设置")
        var fields = Fields<SiteKey>(node, subject: subject)
        var numbers = fields.node(.numbers).map {
            Fields<NumbersKey>($0, subject: Phrase("the number style", zh: "数字格式"))
        }
        let themes = fields.items(.themes).compactMap { readTheme($0, problems: &problems) }
        var groups: [GroupDraft] = []
        var unreadGroups: Set<String> = []
        for node in fields.items(.groups) {
            if let group = GroupDraft.read(node, problems: &problems) {
                groups.append(group)
            } else {
                unreadGroups.formUnion(node.texts)
            }
        }
        var ruleFields = fields.node(.rules).map {
            Fields<RuleKey>($0, subject: Phrase("the list of rules", zh: "规则列表"))
        }
        var rules: [FindingRule: RuleSetting] = [:]
        var lintRules: [DiagnosticCode: RuleSetting] = [:]
        for key in RuleKey.allCases {
            let setting = ruleFields?.choice(key, of: RuleSetting.self)
            switch key {
            case .audit(let rule): rules[rule] = setting
            case .lint(let code): lintRules[code] = setting
            }
        }
        let draft = SettingsDraft(
            place: node.place, title: fields.required(.title, subject), subtitle: fields.text(.subtitle)?.value,
            description: fields.text(.description)?.value,
            language: fields.choice(.language, of: SiteLanguage.self) ?? .chinese, baseURL: fields.text(.baseURL),
            organisation: fields.text(.organisation)?.value, contact: fields.text(.contact)?.value,
            lead: fields.text(.lead)?.value, headlineMetrics: fields.list(.headlineMetrics),
            footer: fields.list(.footer).map(\.value),
            grouping: numbers?.choice(.grouping, of: NumberGrouping.self) ?? .none,
            rounding: numbers?.choice(.rounding, of: Rounding.self) ?? .halfUp,
            look: fields.node(.theme).map { LookDraft.read($0, problems: &problems) },
            government: fields.node(.gov).map { GovernmentDraft.read($0, problems: &problems) },
            themes: themes, groups: groups, unreadGroups: unreadGroups, navigation: fields.list(.navigation),
            rules: rules, lintRules: lintRules)
        problems += fields.problems + (numbers?.problems ?? []) + (ruleFields?.problems ?? [])
        return draft
    }

    private static func readTheme(_ node: YAMLNode, problems: inout [Diagnostic]) -> ThemeDraft? {
        let subject = Phrase("a theme", zh: "主题")
        var fields = Fields<ThemeKey>(node, subject: subject)
        let id = fields.required(.id, subject)
        let name = fields.required(.name, subject)
        let description = fields.text(.description)?.value
        problems += fields.problems
        guard let id, let name else { return nil }
        return ThemeDraft(id: id, name: name.value, description: description)
    }
}
