extension ScriptWords {
    static let english = ScriptWords(
        largerType: "Larger type", normalType: "Normal type", dark: "Dark", light: "Light",
        tableTools: "Table tools", filterRows: "Filter by name", columns: "Columns shown", copy: "Copy",
        copied: "Copied", download: "Download CSV", reset: "Reset", sortBy: "Sort by {}", pin: "Pin {}",
        shown: "{} of {} rows shown",
        chooseAreas: "Choose areas (at most {})", chooseMetrics: "Choose metrics (at most {})",
        chooseBoth: "Choose at least one area and one metric.", narrow: "Find", clear: "Clear all",
        more: "{} more; type a name to find them.", compared: "Areas: {}; metrics: {}.",
        comparedCaption: "Latest figures of the areas chosen", metric: "Metric", notObserved: "no figure",
        nothingObserved: "The areas chosen have no figure on this metric.", latestOf: "{}: latest figures",
        over: "{}: figures over time",
        periodsDiffer: "The latest figures are of different periods; take care when comparing them.",
        otherPeriods: "Lines join only figures of periods of one kind; the others stand on the pages of the metrics.",
        noData: "The data could not be read. Please try again later.", search: "Search", searching: "Searching…",
        found: "Results: {}.", nothingFound: "Nothing found for “{}”. Try another word, or a shorter one.",
        moreResults: "Show more",
        kinds: ["Areas", "Metrics", "Comparisons", "Sources", "Case studies", "Bulletins", "Other pages"])
}

extension ScriptPageWords {
    static let english = ScriptPageWords(
        compareLead:
            "Choose up to ten areas and metrics and see their latest figures and how they moved side by side. The address holds what was chosen, so that it can be sent.",
        compareExplanation: "Choosing needs a browser that runs scripts. The comparisons below do not.",
        compareArea: "Compare with other areas", compareOthers: "Compare other areas or metrics",
        conflict: "sources contradict each other", searchLabel: "Words in areas, metrics, case studies or sources",
        searchExplanation: "Searching needs a browser that runs scripts. The sections above lead to everything, too.",
        searchHint: "Several words may be given with blanks between them; results have all of them.", code: "code",
        alsoCalled: "also called")
}
