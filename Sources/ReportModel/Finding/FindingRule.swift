/// What an audit can find about figures; the names are stable, and decisions and settings use them.
package enum FindingRule: String, Sendable, Hashable, CaseIterable {
    /// A printed rate is not that of its two counts.
    case rateMismatch = "rate-mismatch"
    /// Places tell figures of one metric, area and period that cannot all be true.
    case figuresConflict = "figures-conflict"
    /// A part is greater than what it is a part of.
    case partExceedsWhole = "part-exceeds-whole"
    /// Parts that are declared complete do not add up to the whole.
    case totalMismatch = "total-mismatch"
    /// Areas do not add up to the area above them.
    case areasMismatch = "areas-mismatch"
    /// The area above has a figure, but not all areas below it have.
    case areasIncomplete = "areas-incomplete"
    /// A published change is not that between the two values.
    case changeMismatch = "change-mismatch"
    /// No value that the figure can stand for is possible.
    case rangeExceeded = "range-exceeded"
    /// Some of the values that the figure can stand for are impossible.
    case rangeDoubtful = "range-doubtful"
    /// A value lies outside its own confidence bounds.
    case confidenceOutside = "confidence-outside"
    /// A value is far from where its series would lead one to expect it.
    case seriesJump = "series-jump"
    /// A value is off by 10⁴ or 10⁸, as when 万 is taken for 个.
    case scaleSlip = "scale-slip"
    /// Metrics that are compared have different units.
    case unitsMixed = "units-mixed"
    /// The kind of period does not fit what the metric measures.
    case periodNature = "period-nature"
    /// The area did not exist in the period.
    case areaExpired = "area-expired"
    /// Most areas of a level have a figure for a period, but not all.
    case coverage
    /// A series has stopped although the report goes on.
    case staleness
    /// Two texts print one figure differently.
    case wordingDiffers = "wording-differs"
}

extension FindingRule: Comparable {
    package static func < (left: FindingRule, right: FindingRule) -> Bool { left.place < right.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How much the findings of a rule matter on a site, where `site.yml` says so.
package enum RuleSetting: String, Sendable, Hashable, CaseIterable {
    /// They are not looked at.
    case off
    case notice
    case warning
    case error
}
