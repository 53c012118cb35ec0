import ReportAnalysis
import ReportModel

extension FigureWords {
    static let english = FigureWords(
        tables: .english, areas: .english, profile: .english, trends: .english, metrics: .english,
        comparisons: .english,
        designs: .english, sentences: .english, reasons: .english)
}

extension TableWords {
    static let english = TableWords(
        area: "Area", metric: "Metric", theme: "Theme", value: "Value", period: "Period", change: "Change",
        rank: "Rank", peerMedian: "Median of peers", sources: "Sources", showTable: "Show the data table",
        listSeparator: ", ", colon: ": ", inBrackets: { " (\($0))" },
        sentence: { $0.joined(separator: "; ") + "." }, sentences: { $0.joined(separator: " ") },
        about: "about ", tied: "tied", overlapping: "figures overlap", confidence: { "confidence interval \($0)" },
        bounds: { "can stand for \($0)" },
        since: { "since \($0)" }, changeSince: { "\($0) since \($1)" },
        rankAmongPeers: { "rank \($0) of \($1) peers" },
        rankOf: { "rank \($0) of \($1)" + ($0.isTied ? ", tied" : "") },
        place: { "\($0) of \($1)" },
        order: { $0 == .lower ? "lowest first" : "highest first" },
        noteMark: { "[note \($0)]" },
        explained: { reason in reason.word.capitalized + (reason.explanation.map { ": " + $0 } ?? "") + "." },
        columnLeftOut: { "The column “\($0)” is left out." },
        columnLeftOutOfSome: { "Tables without the column “\($0)” lack it for these reasons." },
        aboutTables: "About the tables", trend: { "\($0): \($1) (\($2))" },
        strip: { "\($0): \($1) among \($2), \($3), \($4) with comparable figures" }, highest: { "highest \($0)" },
        lowest: { "lowest \($0)" },
        median: { "median \($0)" })
}

extension AreaWords {
    static let english = AreaWords(
        areasLead: { all, abolished in
            counted(all, "area")
                + (abolished > 0 ? "; \(abolished) of them no longer exist and keep their pages." : ".")
        },
        level: { $0.englishName },
        peerSet: { level, parent, count in
            let (one, many) = level.englishPeers
            return "\(count) \(count == 1 ? one : many)" + (parent.map { " of \($0)" } ?? "") + " on this site"
        },
        peerGroup: { "\(counted($1, "area")) of the group “\($0)” on this site" },
        areaSummary: { "\($0): \(counted($2, "figure")) on \(counted($1, "metric")), each with its source." },
        figureCount: { counted($0, "figure") }, caseCount: { counted($0, "case study", "case studies") },
        abolished: { "abolished \($0)" }, isAbolished: { "\($0) was abolished in \($1)." },
        successors: " Its territory now belongs to: ", fullStop: ".",
        kind: "Kind", code: "Official code", partOf: "Part of", peers: "Peers", from: "Founded", to: "Abolished",
        predecessors: "Territory from", aliases: "Also called", note: "Note",
        headline: "Main figures", contents: "Themes on this page", noFigures: "There are no figures for this area yet.",
        areasBelow: "Areas below", moreOnTheme: { "Theme: \($0)" },
        latestFigures: { "\($0): latest figure of each metric" }, otherPeriods: { "\($0): figures of other periods" },
        otherPeriodsCount: { "Figures of other periods (\($0))" })
}

extension MetricWords {
    static let english = MetricWords(
        metricsLead: { "\(counted($0, "metric")) on \(counted($1, "theme"))." },
        metricsOnTheme: { "Metrics on the theme \($0)" }, metricCount: { counted($0, "metric") },
        unit: "Unit", nature: "Type", natureName: { $0.englishName + $0.englishExplanation },
        natureShort: { $0.englishName },
        better: "Better", polarityName: { $0.englishName },
        numerator: "Numerator", denominator: "Denominator", partOf: "Part of", parts: "Parts",
        changeOf: { $0 == .yearEarlier ? "Change on a year earlier of" : "Change on the period before of" },
        publishedChanges: "Published changes", aliases: "Also called", coverage: "Coverage",
        coverageCounts: { "\(counted($0, "area")), \(counted($1, "period"))" }, areaCount: "Areas", periods: "Periods",
        periodCount: { "\($0) periods, latest: \($1)" },
        noFigures: "There are no figures of this metric yet.", trend: "Trend", allFigures: "All figures",
        allFiguresCaption: { "\($0): all areas and periods" },
        latestFiguresCaption: { "\($0): latest figure of each area" },
        onlyLatest: { "There are \($0) figures; the latest of each area are shown here, the downloads have all." },
        download: "Download", unranked: "Areas with too few comparable peers",
        onlySome: { "Of \($0), these have figures: " },
        without: { "these have none: \($0)" }, areas: { counted($0, "area") },
        rankingTitle: { "\($0), \($1)" }, rankingCaption: { "\($2): \($0), \($1)" },
        chartCaption: { "\($0): \($1), \($2)" },
        reported: { "\($1) of \(counted($0, "area")) \($1 == 1 ? "has" : "have") figures." },
        median: { "The median is \($0)." },
        missing: { "Without a figure for \($1): \($0)." }, latestIs: { "latest: \($0)" },
        brokenDown: { "By \($0)" }, breakdownCaption: { "\($0) by \($1), \($2)" }, total: "Total",
        partByCategory: "A category of",
        onlyFirstAreas: { "The first \($0) of \(counted($1, "area")) are shown here, the downloads have all." },
        onlyFirstParts: { "The first \($0) of \(counted($1, "category", "categories")) are listed here." })
}

extension ComparisonWords {
    static let english = ComparisonWords(
        lead: "Areas side by side. Figures of different periods or levels are not ranked with each other.",
        size: { "\(counted($0, "area")), \(counted($1, "metric"))" },
        counts: { areas, metrics, told, cells in
            "\(counted(areas, "area")) and \(counted(metrics, "metric")): \(told) of \(counted(cells, "cell")) "
                + (told == 1 ? "has a figure." : "have figures.")
        },
        reported: "Areas with a figure",
        latest: "the latest of each area; named in the cell where they differ",
        latestCommon: "the latest that all areas share", order: "Order",
        sortedBy: { "by \($0), " + ($1 ? "highest first" : "lowest first") },
        notRanked: { obstacle, metrics in
            switch obstacle {
            case .lengths: "Periods differ in kind, length or precision, so that areas are not ranked: \(metrics)."
            case .times: "Periods differ; only areas with the same period are ranked with each other: \(metrics)."
            case .levels: "Levels differ; only areas of the same level are ranked with each other: \(metrics)."
            case .neutral: "Neither more nor less is better, so that areas are not ranked: \(metrics)."
            }
        },
        moreOnTheme: { "All metrics on the theme \($0)" })
}

/// A number of things: 1 area, 2 areas.
private func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) " + (number == 1 ? one : many ?? one + "s")
}

extension String {
    /// With a capital first letter, if it is a word and no mark.
    fileprivate var capitalized: String { count > 1 ? prefix(1).uppercased() + dropFirst() : self }
}

extension AreaLevel {
    fileprivate var englishName: String {
        switch self {
        case .country: "country"
        case .province: "province level"
        case .city: "prefecture level"
        case .district: "county level"
        case .zone: "functional zone"
        case .town: "township level"
        case .village: "village level"
        }
    }

    /// One area of the level, and several.
    fileprivate var englishPeers: (one: String, many: String) {
        switch self {
        case .country: ("country", "countries")
        case .province: ("province", "provinces")
        case .city: ("city", "cities")
        case .district: ("county or district", "counties and districts")
        case .zone: ("functional zone", "functional zones")
        case .town: ("town", "towns")
        case .village: ("village or community", "villages and communities")
        }
    }
}

extension Nature {
    fileprivate var englishName: String {
        switch self {
        case .flow: "flow"
        case .stock: "stock"
        case .ratio: "ratio"
        }
    }

    fileprivate var englishExplanation: String {
        switch self {
        case .flow: " (adds up over a span of time)"
        case .stock: " (as of a day)"
        case .ratio: ""
        }
    }
}

extension Polarity {
    fileprivate var englishName: String {
        switch self {
        case .higher: "higher is better"
        case .lower: "lower is better"
        case .neutral: "neither high nor low; not ranked"
        }
    }
}
