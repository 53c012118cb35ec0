/// How much a problem matters: an error stops publication, a warning does so only under `--strict`, a notice never does.
package enum Severity: String, Sendable, Comparable, CaseIterable {
    case notice
    case warning
    case error

    package static func < (left: Severity, right: Severity) -> Bool {
        left.weight < right.weight
    }

    private var weight: Int {
        switch self {
        case .notice: 0
        case .warning: 1
        case .error: 2
        }
    }
}
