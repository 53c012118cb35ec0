package import ReportModel

/// A printed figure that agrees with what follows from others: 99% with 37050 of 37242.
package struct Confirmation: Sendable, Hashable {
    /// The rule that would have been broken.
    package let rule: FindingRule
    /// The figure that agrees.
    package let key: FindingKey
    /// Its observations: indices of `Report.observations`.
    package let observations: [Int]
    /// What it agrees with, in the order of the formula: numerator and denominator, or later and earlier value, or
    /// the parts of a total.
    package let inputs: [FindingKey]
    /// The observations of these.
    package let inputObservations: [Int]
    /// What follows from them: 99.484…% for 37050 of 37242.
    package let computed: Interval
}
