/// What kind of value an observation holds, or why it holds none. Codes follow SDMX CL_OBS_STATUS 2.0 where it has one.
package enum Status: String, Sendable, Hashable, CaseIterable {
    case normal = "A"
    case provisional = "P"
    case estimated = "E"
    case forecast = "F"
    case imputed = "I"
    /// The definition or the area's boundary changed: no change is computed across it.
    case seriesBreak = "B"
    case definitionDiffers = "D"
    case lowReliability = "U"
    /// Below the smallest unit shown (…).
    case negligible = "N"
    case missing = "O"
    case notReported = "L"
    case notApplicable = "M"
    case notPublished = "Q"

    /// Whether an observation of this status has a value: always, never, or either.
    package var hasValue: Bool? {
        switch self {
        case .negligible: nil
        case .missing, .notReported, .notApplicable, .notPublished: false
        default: true
        }
    }

    /// Whether a value of this status takes part in a ranking and a median.
    package var isRanked: Bool {
        switch self {
        case .normal, .provisional, .estimated, .imputed, .seriesBreak, .lowReliability: true
        default: false
        }
    }
}
