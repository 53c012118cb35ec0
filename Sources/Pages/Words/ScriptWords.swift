import Markup

/// The words that the site's script says. `{}` stands for a value; the script fills them in in their order.
struct ScriptWords: Sendable {
    // The header.
    let largerType: String
    let normalType: String
    let dark: String
    let light: String

    // Tables.
    let tableTools: String
    let filterRows: String
    let columns: String
    let copy: String
    let copied: String
    let download: String
    let reset: String
    let sortBy: String
    let pin: String
    /// How many rows of how many are shown.
    let shown: String

    // Areas side by side.
    let chooseAreas: String
    let chooseMetrics: String
    let chooseBoth: String
    let narrow: String
    let clear: String
    let more: String
    /// How many areas and metrics stand side by side.
    let compared: String
    let comparedCaption: String
    let metric: String
    let notObserved: String
    let nothingObserved: String
    let latestOf: String
    let over: String
    let periodsDiffer: String
    let otherPeriods: String
    let noData: String

    // Searching.
    let search: String
    let searching: String
    let found: String
    let nothingFound: String
    let moreResults: String
    /// What stands above the results of each kind, in the order of `SearchKind`.
    let kinds: [String]

    /// What `words.js` hands over.
    var json: JSONValue {
        .object([
            ("largerType", .string(largerType)), ("normalType", .string(normalType)), ("dark", .string(dark)),
            ("light", .string(light)), ("tableTools", .string(tableTools)), ("filterRows", .string(filterRows)),
            ("columns", .string(columns)), ("copy", .string(copy)), ("copied", .string(copied)),
            ("download", .string(download)), ("reset", .string(reset)), ("sortBy", .string(sortBy)),
            ("pin", .string(pin)), ("shown", .string(shown)), ("chooseAreas", .string(chooseAreas)),
            ("chooseMetrics", .string(chooseMetrics)), ("chooseBoth", .string(chooseBoth)),
            ("narrow", .string(narrow)), ("clear", .string(clear)), ("more", .string(more)),
            ("compared", .string(compared)), ("comparedCaption", .string(comparedCaption)),
            ("metric", .string(metric)), ("notObserved", .string(notObserved)),
            ("nothingObserved", .string(nothingObserved)), ("latestOf", .string(latestOf)), ("over", .string(over)),
            ("periodsDiffer", .string(periodsDiffer)), ("otherPeriods", .string(otherPeriods)),
            ("noData", .string(noData)), ("search", .string(search)), ("searching", .string(searching)),
            ("found", .string(found)), ("nothingFound", .string(nothingFound)), ("moreResults", .string(moreResults)),
            ("kinds", .array(kinds.map(JSONValue.string))),
        ])
    }
}

/// What the pages say that only work with the script.
struct ScriptPageWords: Sendable {
    let compareLead: String
    let compareExplanation: String
    let compareArea: String
    let compareOthers: String
    let conflict: String
    let searchLabel: String
    let searchExplanation: String
    let searchHint: String
    /// Before the codes and other names of an area or a metric in its entry.
    let code: String
    let alsoCalled: String
}
