import ReportAnalysis
import ReportModel

extension ReasonWords {
    static let english = ReasonWords(
        conflict: Reason(
            "figures disagree", "sources tell different figures; all are shown, nothing is computed from them"),
        neutral: Reason("not ranked", "metrics of which neither more nor less is better are not ranked"),
        notObserved: Reason("no data"),
        partsOnly: Reason(
            "by category only", "no source gives a total; the figures of the categories unfold below the metric"),
        status: { Reason($0.cellText(in: .english) ?? $0.label(in: .english), $0.label(in: .english)) },
        change: { $0.english }, standing: { $0.english }, median: { $0.english }, exclusion: { $0.english },
        missing: { $0.english })
}

extension ChangeRefusal {
    fileprivate var english: Reason {
        switch self {
        case .noValue: Reason("no value", "there is no value to compute a change from")
        case .status(let status): Reason(status.label(in: .english), "no change is computed for such figures")
        case .conflicting:
            Reason("figures disagree", "sources tell different figures; all are shown, nothing is computed from them")
        case .nothingEarlier:
            Reason("nothing earlier", "no earlier figure is known, so that there is no change to tell")
        case .unequalLength:
            Reason(
                "periods not comparable",
                "the earlier figure named is of another kind or length of period, such as a year and nine months")
        case .noSuchBase(.previous):
            Reason("no period before", "no one period lies directly before such a period")
        case .noSuchBase(.yearEarlier):
            Reason("no year earlier", "such a period has none a year earlier")
        case .baseNotObserved: Reason("no earlier value", "no figure is known for the earlier period named")
        case .gap:
            Reason("gap", "the earlier figure named is neither of the period before nor of a year earlier")
        case .baseWithoutValue: Reason("no earlier value", "there is no value for the earlier period named")
        case .baseStatus(_, let status):
            Reason(
                "earlier figure: \(status.label(in: .english))", "no change is computed from such an earlier figure")
        case .baseConflicting:
            Reason("earlier figures disagree", "sources tell different figures for the earlier period named")
        case .seriesBreak:
            Reason("break in series", "the definition or the boundary changed in the period named")
        case .boundaryChange:
            Reason(
                "boundary changed",
                "other areas were merged into this one since the period named, and not all of them have a figure for it that "
                    + "can be added up")
        case .unbounded:
            Reason("only a bound known", "the source says more or less than a number, but not how much")
        case .overlapping:
            Reason(
                "change uncertain",
                "the figures are approximate or rounded and can stand for the same value, so that a rise cannot be told "
                    + "from a fall")
        case .beyondLimits: Reason("too many digits", "the difference has more digits than can be computed exactly")
        }
    }
}

extension StandingRefusal {
    fileprivate var english: Reason {
        switch self {
        case .excluded(let exclusion): exclusion.english
        case .tooFew:
            Reason("too few to rank", "fewer than two peers have a comparable figure for the same period")
        }
    }
}

extension MedianRefusal {
    fileprivate var english: Reason {
        switch self {
        case .tooFew:
            Reason("too few for a median", "fewer than three peers have a comparable figure for the same period")
        case .unlimited:
            Reason(
                "median uncertain",
                "of so many figures only a bound is known that nobody can say how far the median goes")
        case .beyondLimits: Reason("too many digits", "the median has more digits than can be computed exactly")
        }
    }
}

extension Exclusion {
    fileprivate var english: Reason {
        switch self {
        case .noValue: Reason("no value", "areas without a value are not ranked")
        case .status(let status): Reason(status.label(in: .english), "such figures are not ranked")
        case .conflicting:
            Reason("figures disagree", "sources tell different figures; all are shown, nothing is computed from them")
        case .notExisting: Reason("did not exist", "the area did not exist in the period of the figure")
        }
    }
}

extension ComparisonTable.MissingReason {
    fileprivate var english: Reason {
        switch self {
        case .neverObserved: Reason("no data", "no figure of this metric is known for the area; that is not zero")
        case .notInPeriod: Reason("none for the period", "no figure is known for this period")
        case .noCommonPeriod: Reason("no common period", "the areas have no period in common")
        case .notExisting: Reason("did not exist", "the area did not exist in this period")
        }
    }
}
