import ReportAnalysis

extension ProfileWords {
    static let english = ProfileWords(
        amongPeers: "Among peers", overTime: "Over time", metricPage: "Page of this metric",
        onePeriod: Reason("one period", "no comparable figure of another period is known, so that no line is drawn"),
        fromTo: { "\($0) to \($1)" },
        comparedWith: { "Ranks, medians and strips: among \($0), those with a comparable figure for the same period." },
        howToRead: "In a strip each tick is an area, the triangle points at this one, the long stroke is the median. "
            + "Lines show how figures moved and do not start at zero; what a gap parts cannot be compared.",
        share: { "Share of \($0)" }, perHead: "Per head", denominator: "Divided by",
        perHeadUnit: { unit, factor, population in "\(unit) per \(factor == 1 ? "" : "\(factor) ")\(population)" },
        population: { "Divided by: \($0), \($1)" }, perHeadRefusal: { $0.english(period: $1) },
        outcome: { $0.rawValue }, reached: { $0.englishReached }, against: { "Compared with \($0)" }, target: "Target",
        toMedian: "Against the median", bar: "Bar",
        trend: "Trend", direction: { $0.english },
        trendMethod: { test, first, last in
            let undecided = test.statistic.undecided
            return "\(test.count) figures from \(first) to \(last), Mann–Kendall test (S = \(test.s), "
                + (undecided > 0 ? "\(undecided) pairs undecided, " : "") + "5% two-sided)"
        },
        tooFewForTrend: { count in
            "only \(count) comparable figures follow each other, fewer than the \(TrendTest.fewest) that a trend is told of"
        },
        carried: Reason("added up", "the sum of figures of areas that were merged into this one later; not ranked"),
        isCarriedOn:
            "Figures that can be added up are carried to the area that it belongs to now, together with those of "
            + "other areas merged into it, and marked there.",
        isNotCarriedOn: "Its territory was divided, so that its figures cannot be carried to other areas.",
        tookOver: { "In \($0) this area took over the territory of areas that were abolished: " },
        isCarried: " For periods before, figures that can be added up are sums over those areas, marked “added up”; "
            + "other metrics break there.",
        isDivided: " Not all of it came to this area, so that earlier figures cannot be compared; series break there.",
        carriedMetrics: { "Metrics with figures added up (\($0)): " }, andMore: " and others.",
        missingTitle: "What is missing", missingCaption: { "Latest figures that peers have and \($0) has not" },
        missingLead: { peers, count, isComplete in
            if !isComplete {
                return
                    "Of \(peers), some have figures that this area lacks. The \(count) metrics that most have are listed."
            }
            return
                "Of \(peers), some have figures on \(count) \(count == 1 ? "metric" : "metrics") that this area lacks."
        },
        showMissing: { "Missing metrics, and who has them (\($0))" }, holders: "Areas with a figure", own: "This area")
}

extension MannKendall.Direction {
    fileprivate var english: String {
        switch self {
        case .rising: "rising"
        case .falling: "falling"
        case .none: "no clear trend"
        }
    }
}

extension Outcome {
    fileprivate var englishReached: String {
        switch self {
        case .better: "reached"
        case .similar: "uncertain whether reached"
        case .worse: "not reached"
        case .higher: "above the target"
        case .lower: "below the target"
        }
    }
}

extension PerHeadRefusal {
    /// What to say in place of a figure per head; nil where the metric or the figure itself says enough.
    fileprivate func english(period: String?) -> String? {
        switch self {
        case .notDeclared, .noValue, .status, .conflicting: nil
        case .unbounded: "not computed: only a bound is known"
        case .noPopulation:
            period.map { "not computed: the latest population is of \($0), more than three years before" }
                ?? "not computed: no population is known"
        case .populationConflicting: "not computed: sources disagree on the population (\(period ?? ""))"
        case .populationUnbounded: "not computed: only a bound of the population is known (\(period ?? ""))"
        case .populationNotPositive: "not computed: the population is not above zero (\(period ?? ""))"
        case .boundaryChange: "not computed: the boundary changed since the population was counted (\(period ?? ""))"
        case .beyondLimits: "not computed: too many digits"
        }
    }
}
