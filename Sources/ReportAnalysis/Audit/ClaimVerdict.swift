import ReportModel

/// How a figure in prose relates to a figure of the data.
enum ClaimVerdict {
    case right
    /// Both can be true, but the prose says more than the data do.
    case tooPrecise
    case contradiction

    init(_ claim: Figure, of data: Figure, isChange: Bool) {
        let plain = ClaimVerdict(claim.bounds, of: data.bounds)
        guard isChange, plain == .contradiction, data.number.isNegative, !claim.number.isNegative else {
            self = plain
            return
        }
        var fall = data
        fall.number = data.number.magnitude
        self = ClaimVerdict(claim.bounds, of: fall.bounds)
    }

    private init(_ claim: Interval, of data: Interval) {
        guard claim.overlaps(data) else {
            self = .contradiction
            return
        }
        switch (claim.width, data.width) {
        case (let claimed?, let known?): self = claimed < known ? .tooPrecise : .right
        case (_?, nil): self = .tooPrecise
        case (nil, nil): self = claim != data && claim.isWithin(data) ? .tooPrecise : .right
        case (nil, _?): self = .right
        }
    }
}
