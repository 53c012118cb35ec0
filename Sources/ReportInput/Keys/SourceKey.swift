/// The keys of a source in `sources.yml`.
package enum SourceKey: String, FieldKey {
    case id, title, publisher, kind, date, accessed, url, note

    package var chinese: [String] {
        switch self {
        case .id: ["编号", "标识"]
        case .title: ["标题", "名称"]
        case .publisher: ["发布单位"]
        case .kind: ["类型"]
        case .date: ["日期"]
        case .accessed: ["查阅日期"]
        case .url: ["网址"]
        case .note: ["备注"]
        }
    }
}
