/// The columns of `areas.csv`.
package enum AreaColumn: String, FieldKey {
    case id, code, name
    case shortName = "short_name"
    case kind, level, parent
    case peerGroup = "peer_group"
    case from, to, successors, aliases, note

    package var chinese: [String] {
        switch self {
        case .id: ["编号", "标识"]
        case .code: ["代码", "区划代码"]
        case .name: ["名称"]
        case .shortName: ["简称"]
        case .kind: ["类型"]
        case .level: ["级别"]
        case .parent: ["上级"]
        case .peerGroup: ["同类组"]
        case .from: ["设立"]
        case .to: ["撤销"]
        case .successors: ["继任", "并入"]
        case .aliases: ["别名"]
        case .note: ["备注"]
        }
    }
}
