/// What `site.yml` says of the site as a whole.
package struct SiteSettings: Sendable {
    package var title: String
    package var subtitle: String?
    package var description: String?
    package var language: SiteLanguage
    /// The address the site will have, ending in `/`.
    package var baseURL: String?
    package var organisation: String?
    package var contact: String?
    package var lead: String?
    package var headlineMetrics: [Key<Metric>]
    package var footer: [String]
    package var look: SiteLook
    /// What a Chinese government website has to name; nil for other websites.
    package var government: GovernmentMarks?
    package var grouping: NumberGrouping
    package var rounding: Rounding
    /// Articles of kind `page` that the menu lists.
    package var navigation: [Key<Article>]
    /// How much findings matter, where that is not left to the rule.
    package var rules: [FindingRule: RuleSetting]

    package init(
        title: String, subtitle: String? = nil, description: String? = nil, language: SiteLanguage = .chinese,
        baseURL: String? = nil, organisation: String? = nil, contact: String? = nil, lead: String? = nil,
        headlineMetrics: [Key<Metric>] = [], footer: [String] = [], look: SiteLook = SiteLook(),
        government: GovernmentMarks? = nil,
        grouping: NumberGrouping = .none,
        rounding: Rounding = .halfUp, navigation: [Key<Article>] = [],
        rules: [FindingRule: RuleSetting] = [:]
    ) {
        self.title = title
        self.subtitle = subtitle
        self.description = description
        self.language = language
        self.baseURL = baseURL
        self.organisation = organisation
        self.contact = contact
        self.lead = lead
        self.headlineMetrics = headlineMetrics
        self.footer = footer
        self.look = look
        self.government = government
        self.grouping = grouping
        self.rounding = rounding
        self.navigation = navigation
        self.rules = rules
    }
}

/// The language of the site's own words.
package enum SiteLanguage: String, Sendable, Hashable, CaseIterable {
    case chinese = "zh-CN"
    case english = "en"
}

/// How digits before the decimal point are grouped.
package enum NumberGrouping: String, Sendable, Hashable, CaseIterable {
    case none
    case comma
    /// U+2009 between groups.
    case thin
}

/// How computed values are rounded to the decimals they are shown with.
package enum Rounding: String, Sendable, Hashable, CaseIterable {
    /// 四舍五入: halves away from zero.
    case halfUp = "half-up"
    /// GB/T 8170: halves to the even digit.
    case gb8170
}
