import ReportModel

/// Every word that the site itself says, in one language. What authors write is not among them.
///
/// The words of each language stand in one folder, grouped as the pages are.
struct Words: Sendable {
    let language: SiteLanguage
    let frame: FrameWords
    let figures: FigureWords
    let texts: TextWords
    let findings: FindingWords
    let script: ScriptWords
    let scriptPages: ScriptPageWords
    let way: WayWords

    /// The words of a language.
    static func of(_ language: SiteLanguage) -> Words {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}

/// Words around the content of every page.
struct FrameWords: Sendable {
    let skipToContent: String
    let menu: String
    let breadcrumb: String
    let home: String
    let areas: String
    let metrics: String
    let themes: String
    let comparisons: String
    let compare: String
    let search: String
    let cases: String
    let bulletins: String
    let sources: String
    let data: String
    let notFound: String
    let notFoundExplanation: String
    let publishedBy: String
    let contact: String
}
