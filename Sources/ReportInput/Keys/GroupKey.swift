/// The keys of one of the `groups` in `site.yml`.
package enum GroupKey: String, FieldKey {
    case id, name, areas, peers

    package var chinese: [String] {
        switch self {
        case .id: ["编号"]
        case .name: ["名称"]
        case .areas: ["地区"]
        case .peers: ["同类"]
        }
    }
}
