import ReportAnalysis
import ReportModel

extension DesignWords {
    static let english = DesignWords(
        columnName: { $0.englishName }, bySize: "largest first",
        choice: {
            switch $0 {
            case .latest: "Latest"
            case .latestCommon: "Latest in common"
            case .fixed(let period): period.label(in: .english)
            }
        },
        table: { "\($0): \($1)" }, metrics: { "\($0) metrics" },
        acrossPeriods: "periods differ from row to row and are ranked with each other",
        compared: "Areas compared", scope: { "Compared are \($0)." },
        rankedBySize: { "Ranks tell the order of size and no merit: \($0)." },
        alone: { "Fewer than two areas have figures that can be compared, so that there is no rank: \($0)." },
        group: { "the \($1) areas of \($0)" },
        named: { names, count, isCut in isCut ? "\(names) and others, \(count) areas" : names },
        notDrawnHere: Reason(
            "not drawn", "there is no figure, or its level or kind of period differs from the others of the column"),
        share: { $0.english }, perHeadRefusal: { $0.english },
        noTarget: Reason("no target", "no target is declared for this metric"),
        notJudged: "not comparable with the target",
        noParent: "Areas with no area above", total: "Total", noTotal: { $0.english },
        areasAdded: { "sum of \($0) areas" },
        populationOf: { "population of \($0)" },
        heat: { hasMerit, hasNeutral in
            hasMerit
                ? "The stronger the colour of a cell, the better its rank in the column. Cells without a rank have none."
                : "The stronger the colour of a cell, the larger its figure in the column, which is no merit. "
                    + "Cells that cannot be compared are not shaded."
        },
        heatBySize: { "\($0): neither more nor less is better; shaded by size." },
        shade: {
            switch $0 {
            case 5: "first"
            case 4: "upper"
            case 3: "middle"
            case 2: "lower"
            default: "last"
            }
        },
        chart: { "\($0), \($1)" }, chartOfSeveralPeriods: { "\($0) (periods differ and stand beside the names)" },
        overTime: { "\($0) over time (\($1))" },
        notDrawn: { why, areas in
            switch why {
            case .noFigure: "Not drawn: \(areas), without a figure."
            case .conflict: "Not drawn: \(areas), for which sources tell different figures."
            case .level: "Not drawn: \(areas), whose level differs from the others."
            case .period: "Not drawn: \(areas), whose kind or length of period differs from the others."
            }
        },
        noBar: { why in
            switch why {
            case .noFigure: "no data"
            case .conflict: "figures disagree"
            case .level: "other level, not drawn"
            case .period: "other period, not drawn"
            }
        },
        withoutBars: {
            "Not drawn: \($0), without a figure, or with a level or kind of period that differs from the others."
        },
        onlyHighest: { "Only the highest \($0) of \($1) are drawn; the table has all." },

        noLine: { "Not drawn: \($0), with fewer than two comparable figures." })
}

extension TableDesign.Column {
    fileprivate var englishName: String {
        switch self {
        case .value: "Value"
        case .period: "Period"
        case .rank: "Rank"
        case .change: "Change"
        case .share: "Share of area above"
        case .perHead: "Per head"
        case .median: "Median"
        case .target: "Target"
        case .bar: "Bar"
        case .strip: "Distribution"
        case .sparkline: "Trend"
        case .source: "Sources"
        }
    }
}

extension ShareRefusal {
    fileprivate var english: Reason {
        switch self {
        case .notAdditive:
            Reason("not additive", "figures of this metric may not be added up, so that there are no shares")
        case .noParent: Reason("no area above", "the area above is not on this site")
        case .parentWithoutValue: Reason("none above", "the area above has no one figure for the same period")
        case .noValue: Reason("no value", "there is no one figure to compute a share of")
        case .status(let status): Reason(status.label(in: .english), "no share is computed of such figures")
        case .unbounded:
            Reason("only a bound known", "the source says more or less than a number, but not how much")
        case .notPositive: Reason("none above zero", "the figure of the area above is zero or negative")
        case .negative: Reason("negative", "a negative figure is no share")
        case .aboveWhole: Reason("above the whole", "the figure is larger than that of the area above")
        }
    }
}

extension PerHeadRefusal {
    fileprivate var english: Reason {
        switch self {
        case .notDeclared: Reason("not per head", "no population is declared for this metric")
        case .noValue: Reason("no value", "there is no figure to divide")
        case .status(let status): Reason(status.label(in: .english), "such figures are not told per head")
        case .conflicting:
            Reason("figures disagree", "sources tell different figures; all are shown, nothing is computed from them")
        case .unbounded:
            Reason("only a bound known", "the source says more or less than a number, but not how much")
        case .noPopulation:
            Reason("no population", "no population is known for the period or the three years before its end")
        case .populationConflicting:
            Reason("populations disagree", "sources tell different populations for the period named")
        case .populationUnbounded: Reason("population uncertain", "only a bound of the population is known")
        case .populationNotPositive: Reason("no population", "the population of the period named is not above zero")
        case .boundaryChange:
            Reason("boundary changed", "other areas were merged into this one since the population of the period named")
        case .beyondLimits: Reason("too many digits", "the quotient has more digits than can be computed exactly")
        }
    }
}

extension ColumnTotalRefusal {
    fileprivate var english: Reason {
        switch self {
        case .notAdditive: Reason("not additive", "figures of this metric may not be added up")
        case .withoutValue: Reason("incomplete, no total", "areas without a usable figure allow no total")
        case .periodsDiffer: Reason("periods differ, no total", "figures of different periods are not added up")
        case .tooFew:
            Reason(
                "too few to add",
                "fewer than two areas can be added up; those within another one of the table count once")
        case .beyondLimits: Reason("too many digits", "the sum has more digits than can be computed exactly")
        }
    }
}
