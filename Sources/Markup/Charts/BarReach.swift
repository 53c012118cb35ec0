/// How far a bar reaches: for certain, and where its end may lie.
struct BarReach: Hashable {
    /// How far the bar is filled.
    var certain: Double
    /// The part where the value may end, if it is not exact; `start` is the end that the outline begins at.
    var doubt: Doubt?

    struct Doubt: Hashable {
        var start: Double
        var end: Double
        /// Whether the value may lie beyond the end.
        var isOpen: Bool
    }

    /// Where the bar ends at most.
    var end: Double { doubt?.end ?? certain }

    /// Whether the bar goes to the left of zero, where its text then stands.
    var isNegative: Bool { end < 0 || (end == 0 && certain < 0) }

    /// The values that an axis must cover for the bar; zero among them, as bars begin there.
    var covered: [Double] { [0, certain, end] + (doubt.map { [$0.start] } ?? []) }
}

extension BarReach {
    /// The reach of a bar for a value, which may lie anywhere in an interval; nil where there is none to be drawn.
    init?(position: Double?, interval: ChartInterval?) {
        let position = position.flatMap { $0.isFinite ? $0 : nil }
        let lower = interval?.lower.flatMap { $0.isFinite ? $0 : nil }
        let upper = interval?.upper.flatMap { $0.isFinite ? $0 : nil }
        switch (lower, upper) {
        case (nil, nil):
            guard let position else { return nil }
            self.init(certain: position)
        case (let lower?, nil):
            let end = max(lower, position ?? lower, 0)
            self.init(certain: max(lower, 0), doubt: .init(start: lower, end: end, isOpen: true))
        case (nil, let upper?):
            self =
                upper < 0
                ? BarReach(certain: upper, doubt: .init(start: upper, end: upper, isOpen: true))
                : BarReach(certain: 0, doubt: .init(start: 0, end: upper, isOpen: false))
        case (let lower?, let upper?):
            if lower >= upper {
                self.init(certain: position ?? upper)
            } else if lower >= 0 {
                self.init(certain: lower, doubt: .init(start: lower, end: upper, isOpen: false))
            } else if upper <= 0 {
                self.init(certain: upper, doubt: .init(start: upper, end: lower, isOpen: false))
            } else if position ?? 0 < 0 {
                self.init(certain: 0, doubt: .init(start: upper, end: lower, isOpen: false))
            } else {
                self.init(certain: 0, doubt: .init(start: lower, end: upper, isOpen: false))
            }
        }
    }
}
