/// The keys of `site.yml`.
package enum SiteKey: String, FieldKey {
    case title, subtitle, description, language
    case baseURL = "base-url"
    case organisation, contact, lead
    case headlineMetrics = "headline-metrics"
    case footer, gov, numbers, theme, themes, groups, navigation, rules

    package var chinese: [String] {
        switch self {
        case .title: ["标题", "站名"]
        case .subtitle: ["副标题"]
        case .description: ["描述"]
        case .language: ["语言"]
        case .baseURL: ["网址"]
        case .organisation: ["编制单位", "主办单位"]
        case .contact: ["联系方式"]
        case .lead: ["导语"]
        case .headlineMetrics: ["重点指标"]
        case .footer: ["页脚"]
        case .gov: ["政府网站"]
        case .numbers: ["数字"]
        case .theme: ["外观"]
        case .themes: ["主题"]
        case .groups: ["地区组"]
        case .navigation: ["导航"]
        case .rules: ["规则"]
        }
    }
}

/// The keys of `numbers` in `site.yml`.
package enum NumbersKey: String, FieldKey {
    case grouping, rounding

    package var chinese: [String] {
        switch self {
        case .grouping: ["分节"]
        case .rounding: ["修约"]
        }
    }
}

/// The keys of one of the `themes` in `site.yml`.
package enum ThemeKey: String, FieldKey {
    case id, name, description

    package var chinese: [String] {
        switch self {
        case .id: ["编号"]
        case .name: ["名称"]
        case .description: ["描述"]
        }
    }
}
