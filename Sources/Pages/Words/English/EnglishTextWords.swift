extension TextWords {
    static let english = TextWords(
        listSeparator: ", ", sentenceSeparator: ". ", clauseSeparator: "; ", wordSeparator: " ", colon: ": ",
        figures: CountedNoun(one: "figure", many: "figures"),
        promise: "Every figure names its source and the words it was printed with, so that each can be checked.",
        areasAtAGlance: "Areas at a glance", allAreas: "All areas", allComparisons: "All comparisons",
        allThemes: "All themes", newestCases: "Newest case studies", newestBulletins: "Newest bulletins",
        allCases: "All case studies", allBulletins: "All bulletins",
        casesIntroduction: "By theme, the newest first.", bulletinsIntroduction: "By date, the newest first.",
        withoutTheme: "Others", withoutDate: "Undated",
        draft: "Draft", draftNotice: "This is a draft and not yet published.", number: "Number", date: "Date",
        updated: "Updated", publisher: "Published by", tags: "Tags", contents: "Contents",
        related: "Related figures", relatedCaption: "The latest figures for the metrics of this text",
        caseSiblings: "Other case studies", bulletinSiblings: "Other bulletins", newer: "Newer", older: "Older",
        moved: "This page has moved to: ",
        alerts: Alerts(
            note: "Note", tip: "Tip", important: "Important", warning: "Warning", caution: "Caution"),
        sourcesIntroduction:
            "The figures on this site come from these documents. The page of each document lists every figure taken from it.",
        sourcesCaption: "Sources", source: "Source", kind: "Kind", accessed: "Accessed", address: "Address",
        note: "Note", figuresTitle: "Figures", textsTitle: "Related texts", metric: "Metric", area: "Area",
        period: "Period", value: "Value", printed: "As printed", locator: "Where in the source", file: "File",
        parts: "Pages", externalLink: " (external link)",
        recordsCaption: { "\($0) taken from this source" }, partName: { " (page \($0))" },
        dataIntroduction:
            "All figures of this site can be downloaded, one in a row, with area, metric, period, status, source and the words each was printed with.",
        filesTitle: "All figures", filesCaption: "Files to download", rows: "Rows", purpose: "Purpose",
        observationsPurpose: "All figures, for programs (UTF-8, no byte order mark)",
        excelPurpose: "All figures, for Excel and WPS (UTF-8 with byte order mark)",
        packagePurpose: "What the files and their columns are, for programs (Data Package version 2)",
        columnsTitle: "What the columns mean", columnsCaption: "The columns of observations.csv", column: "Column",
        meaning: "Meaning", metricFilesTitle: "By metric",
        metricFilesCaption: "One file for each metric, with the title of the source, the data file and the row as well",
        areasPurpose: "What the ids of areas stand for: code, name, level, parent",
        metricsPurpose: "What the ids of metrics stand for: name, unit, nature, definition",
        sourcesPurpose: "What the ids of sources stand for: title, publisher, date, address", areasTitle: "Areas",
        metricsTitle: "Metrics", sourcesTitle: "Sources")
}
