import ReportModel

extension Words {
    static let english = Words(
        language: .english, frame: .english, figures: .english, texts: .english, findings: .english, script: .english,
        scriptPages: .english, way: .english)
}

extension FrameWords {
    static let english = FrameWords(
        skipToContent: "Skip to content", menu: "Menu", breadcrumb: "You are here", home: "Home", areas: "Areas",
        metrics: "Metrics", themes: "Themes", comparisons: "Comparisons", compare: "Compare", search: "Search", cases: "Case studies", bulletins: "Bulletins",
        sources: "Sources", data: "Data", notFound: "Page not found",
        notFoundExplanation: "The address may be wrong, or the page has moved. You can go on from here.",
        publishedBy: "Published by", contact: "Contact")
}
