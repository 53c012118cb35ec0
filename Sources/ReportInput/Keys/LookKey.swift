/// The keys of `theme` in `site.yml`.
package enum LookKey: String, FieldKey {
    case accent, logo
    case logoAlternative = "logo-alt"
    case styleSheet = "stylesheet"
    case grey

    package var chinese: [String] {
        switch self {
        case .accent: ["主色"]
        case .logo: ["徽标"]
        case .logoAlternative: ["徽标说明"]
        case .styleSheet: ["样式表"]
        case .grey: ["灰色"]
        }
    }
}
