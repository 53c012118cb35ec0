/// The keys of `gov` in `site.yml`.
package enum GovernmentKey: String, FieldKey {
    case domain
    case identifier = "id-code"
    case icp, police, report

    package var chinese: [String] {
        switch self {
        case .domain: ["域名"]
        case .identifier: ["标识码"]
        case .icp: ["ICP备案"]
        case .police: ["公安备案"]
        case .report: ["找错"]
        }
    }
}
