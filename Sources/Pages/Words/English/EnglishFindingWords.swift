import ReportAnalysis
import ReportModel

extension FindingWords {
    static let english = FindingWords(
        title: "Checks",
        lead:
            "The figures of this site are checked one by one: rates against counts, parts against totals, source against source, published changes against the two values. Here is what was found and decided, and which figures agree with others.",
        counts: { findings, decided, confirmed in
            "\(findings == 1 ? "1 finding" : "\(findings) findings"), \(decided) of them decided; "
                + "\(confirmed == 1 ? "1 figure agrees" : "\(confirmed) figures agree") with others."
        },
        findingsTitle: "Findings", noFindings: "Nothing was found.", confirmedTitle: "Figures that agree",
        confirmedLead: "These figures follow from others, and what was computed agrees with what was printed.",
        onlySome: { "The first \($0) of \($1) are shown here; findings.json has more." },
        found: "Found", expected: "Expected", figures: "Figures", places: "Places", decision: "Decision",
        undecided: "None yet.", reason: "Reason", date: "Date",
        ruleName: { $0.englishName }, ruleSentence: { $0.englishSentence },
        published: { publication, named in
            switch publication {
            case .all: "All figures are published as printed, each with its place."
            case .neither: "The figure is withheld."
            case .source, .place: "Only the figure from “\(named)” is published."
            }
        },
        publishedShort: { publication in
            switch publication {
            case .all: "published as printed"
            case .neither: "withheld"
            case .source, .place: "one place chosen"
            }
        },
        mark: { finding, decision in "check: " + finding + (decision.map { ", " + $0 } ?? "") },
        setAside: "not published, by decision",
        withheld: Reason("withheld", "this figure is not published for the time being, by decision"),
        confirmed: { rule in
            switch rule {
            case .rateMismatch: "agrees with its counts"
            case .totalMismatch: "agrees with its parts"
            case .areasMismatch: "agrees with the areas below"
            case .changeMismatch: "agrees with the two values"
            default: "agrees"
            }
        },
        confirmedCaption: { rule in
            switch rule {
            case .rateMismatch: "Rates that agree with their counts"
            case .totalMismatch: "Totals that agree with their parts"
            case .areasMismatch: "Figures that agree with the areas below"
            case .changeMismatch: "Published changes that agree with the two values"
            default: "Figures that agree"
            }
        },
        figure: "Figure", printed: "Printed", computation: "Computation",
        confirmedOnPage: { count in
            (count == 1 ? "1 figure on this page agrees" : "\(count) figures on this page agree")
                + " with others; the computation stands below each."
        },
        allFindings: "All checks",
        derivedTitle: "Derived rates",
        derivedLead:
            "Where sources give only counts, the rate is derived from them, with the computation. Derived rates are not ranked.",
        derivedCaption: { "\($0): rates derived from counts" }, derived: "derived",
        bounds: { "can stand for \($0)" },
        middleOne: { "In the middle of \($0) comparable figures of peers: " },
        middleTwo: { "The mean of the middle two of \($0) comparable figures of peers: " },
        conversion: { "\($0) = \($1)" }, status: { "status: \($0)" },
        change: { later, earlier, period in "\(later), after \(earlier) in \(period)" },
        share: { own, parent, value in "\(own) of \(value) in \(parent)" },
        rank: { "rank \($0) of \($1) peers" + ($0.isTied ? ", tied" : "") }, filledRank: { "\($0) of \($1)" },
        downloadPurpose: "What was found, decided and confirmed, for programs")
}

extension FindingRule {
    fileprivate var englishName: String {
        switch self {
        case .rateMismatch: "rate differs from its counts"
        case .figuresConflict: "figures disagree"
        case .partExceedsWhole: "part greater than the whole"
        case .totalMismatch: "parts do not add up to the total"
        case .areasMismatch: "areas do not add up"
        case .areasIncomplete: "areas below are incomplete"
        case .changeMismatch: "change differs from the two values"
        case .rangeExceeded: "out of range"
        case .rangeDoubtful: "possibly out of range"
        case .confidenceOutside: "outside its confidence interval"
        case .seriesJump: "far from its series"
        case .scaleSlip: "possibly off by ten thousand"
        case .unitsMixed: "mixed units"
        case .periodNature: "period does not fit the metric"
        case .areaExpired: "area did not exist"
        case .coverage: "some areas have no figure"
        case .staleness: "no longer updated"
        case .wordingDiffers: "told differently"
        }
    }

    fileprivate var englishSentence: String {
        switch self {
        case .rateMismatch: "A published rate should be its numerator divided by its denominator."
        case .figuresConflict: "Figures of one metric for one area and period should all be possible together."
        case .partExceedsWhole: "A part should not be greater than what it is a part of."
        case .totalMismatch: "Parts that are all there should add up to the total."
        case .areasMismatch: "Areas that all have figures should add up to the area above them."
        case .areasIncomplete:
            "Where the area above has a figure, the areas below should have one, so that they can be added up."
        case .changeMismatch: "A published change should be the change between the two values."
        case .rangeExceeded: "A value should be among those that are possible for the metric."
        case .rangeDoubtful: "All that a value can stand for should be possible for the metric."
        case .confidenceOutside: "A value should lie within its published confidence interval."
        case .seriesJump: "A value should not be far from those of the periods around it."
        case .scaleSlip: "A value should not be ten thousand times those of its kind, as when 万 is taken for 个."
        case .unitsMixed: "Metrics that are compared should have one unit."
        case .periodNature: "A flow should be of a span of time, a stock as of a day."
        case .areaExpired: "An area should have existed in the period of its figure."
        case .coverage: "Where most areas of a level have a figure, the others should have one too."
        case .staleness: "Figures that come at intervals should go on up to the present."
        case .wordingDiffers: "All texts should tell a figure in the same way."
        }
    }
}
