/// The keys of the front matter of case studies, bulletins and pages.
package enum FrontMatterKey: String, FieldKey {
    case title, summary, date, updated, areas, themes, metrics, sources, publisher, number, image
    case imageAlternative = "image-alt"
    case tags, draft, slug, aliases

    package var chinese: [String] {
        switch self {
        case .title: ["标题"]
        case .summary: ["摘要"]
        case .date: ["日期", "发布时间"]
        case .updated: ["更新"]
        case .areas: ["地区", "所属区县"]
        case .themes: ["主题"]
        case .metrics: ["指标", "关联指标"]
        case .sources: ["来源"]
        case .publisher: ["编发单位"]
        case .number: ["期号"]
        case .image: ["图片"]
        case .imageAlternative: ["图片说明"]
        case .tags: ["标签"]
        case .draft: ["草稿"]
        case .slug: ["网址名"]
        case .aliases: ["旧网址"]
        }
    }
}
