import Diagnostics
import ReportModel

/// Makes the settings of the site, and the register of themes.
enum SettingsCheck {
    static func themes(
        _ draft: SettingsDraft?, problems: inout [Diagnostic]
    ) -> (ids: DeclaredIDs<Theme>, themes: Register<Theme>) {
        let drafts = draft?.themes ?? []
        var ids = DeclaredIDs<Theme>(
            drafts.map(\.id), subject: Phrase("theme", zh: "主题"), unknown: .themeUnknown, file: ContentPath.settings,
            unread: draft == nil ? .all : .these([]),
            problems: &problems)
        let themes = ids.kept.map {
            Theme(id: drafts[$0].id.value, name: drafts[$0].name, description: drafts[$0].description)
        }
        for (position, theme) in themes.enumerated() { ids.add(name: theme.name, for: Key(position: position)) }
        return (ids, Register(themes))
    }

    static func settings(
        _ draft: SettingsDraft, metrics: DeclaredIDs<Metric>, articles: ArticleCheck,
        assets: Set<String>, problems: inout [Diagnostic]
    ) -> SiteSettings {
        SiteSettings(
            title: draft.title?.value ?? "", subtitle: draft.subtitle, description: draft.description,
            language: draft.language, baseURL: draft.baseURL.flatMap { baseURL($0, problems: &problems) },
            organisation: draft.organisation, contact: draft.contact, lead: draft.lead,
            headlineMetrics: metrics.resolve(draft.headlineMetrics, problems: &problems),
            footer: draft.footer, look: LookCheck.look(draft.look, assets: assets, problems: &problems),
            government: draft.government.flatMap { GovernmentCheck.marks($0, problems: &problems) },
            grouping: draft.grouping, rounding: draft.rounding,
            navigation: draft.navigation.compactMap { articles.page($0, problems: &problems) },
            rules: draft.rules)
    }

    /// An address of a folder on the web, with the `/` at its end.
    package static func baseURL(_ text: Located<String>, problems: inout [Diagnostic]) -> String? {
        if let url = BaseURL.normalized(text.value) { return url }
        problems.append(
            Diagnostic(
                .valueInvalid, at: text.place,
                Phrase("“\(text.value)” is no base address.", zh: "“\(text.value)”不能用作站点网址。"),
                remedy: Phrase(
                    "Write the address that the site will have, for instance https://example.org/report/.",
                    zh: "请写明站点发布后的网址，例如 https://example.org/report/。")))
        return nil
    }
}

/// The address that a site will have.
package enum BaseURL {
    /// With one `/` at its end; nil if it is no `http` or `https` address of a folder.
    package static func normalized(_ text: String) -> String? {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
        let rest = text.dropFirst(scheme.count)
        let isPlain = rest.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value < 0x7F && !"?#\"'<>\\".unicodeScalars.contains($0)
        }
        guard let first = rest.first, first != "/", isPlain else { return nil }
        return text.hasSuffix("/") ? text : text + "/"
    }
}
