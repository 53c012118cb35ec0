/// What a figure is compared with to tell its change.
package enum ChangeBase: String, Sendable, Hashable, CaseIterable {
    /// The period of the same kind and length just before: 环比, and 同比 for whole years.
    case previous
    /// The same period one year earlier: 同比.
    case yearEarlier = "year-earlier"
}
