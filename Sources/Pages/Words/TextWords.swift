import ReportModel

/// Words of the home page, of texts, sources and downloads.
struct TextWords: Sendable {
    // Punctuation.
    let listSeparator: String
    let sentenceSeparator: String
    let clauseSeparator: String
    let wordSeparator: String
    let colon: String

    // Counted things.
    let figures: CountedNoun

    // The home page.
    let promise: String
    let areasAtAGlance: String
    let allAreas: String
    let allComparisons: String
    let allThemes: String
    let newestCases: String
    let newestBulletins: String
    let allCases: String
    let allBulletins: String
    /// What leads from the newest texts on something to all of them, around their number.
    let allOfList: @Sendable (String) -> String

    // Lists of texts.
    let listByTheme: String
    let listByDate: String
    let withoutTheme: String
    let withoutDate: String

    // A text.
    let draft: String
    let draftNotice: String
    let number: String
    let date: String
    let updated: String
    let publisher: String
    let tags: String
    let contents: String
    let related: String
    let relatedCaption: String
    /// So many figures are shown, and there are more.
    let relatedRest: @Sendable (Int) -> String
    let caseSiblings: String
    let bulletinSiblings: String
    let newer: String
    let older: String
    let moved: String
    let alerts: Alerts

    // Sources and their figures.
    let sourcesIntroduction: String
    let sourcesCaption: String
    let source: String
    let kind: String
    let accessed: String
    let address: String
    let note: String
    let figuresTitle: String
    /// Of the table of categories, and what it is good for.
    let breakdownsTitle: String
    let breakdownsPurpose: String
    let textsTitle: String
    let metric: String
    let area: String
    let period: String
    let value: String
    let printed: String
    let locator: String
    let file: String
    let parts: String
    let previousPart: String
    let nextPart: String
    let externalLink: String
    /// The caption of the table of a source's figures, around their number; and the name of one of several pages.
    let recordsCaption: @Sendable (String) -> String
    let partName: @Sendable (String) -> String

    // Downloads.
    let dataIntroduction: String
    let filesTitle: String
    let filesCaption: String
    let rows: String
    let purpose: String
    let observationsPurpose: String
    let excelPurpose: String
    let packagePurpose: String
    let columnsTitle: String
    let columnsCaption: String
    let column: String
    let meaning: String
    let metricFilesTitle: String
    let metricFilesCaption: String
    let areasPurpose: String
    let metricsPurpose: String
    let sourcesPurpose: String
    let areasTitle: String
    let metricsTitle: String
    let sourcesTitle: String

    /// What a highlighted paragraph is headed by.
    struct Alerts: Sendable {
        let note: String
        let tip: String
        let important: String
        let warning: String
        let caution: String
    }
}

extension TextWords {
    /// What heads a highlighted paragraph of a text.
    func alert(_ word: RichText.Word) -> String {
        switch word {
        case .note: alerts.note
        case .tip: alerts.tip
        case .important: alerts.important
        case .warning: alerts.warning
        case .caution: alerts.caution
        }
    }

    /// What leads to the list of a kind of texts.
    func allTexts(of kind: ArticleKind) -> String {
        kind == .bulletin ? allBulletins : allCases
    }

    /// What stands above a list of texts, which is by theme or by date.
    func introduction(isByTheme: Bool) -> String { isByTheme ? listByTheme : listByDate }

    /// What the links to the newer and the older text are called together.
    func siblings(of kind: ArticleKind) -> String {
        kind == .bulletin ? bulletinSiblings : caseSiblings
    }

    /// What stands behind the title of one of several pages: （第2页，共3页）.
    func part(_ part: Int, of count: Int) -> String { partName("\(part)/\(count)") }

    func title(of table: RegisterTable) -> String {
        switch table {
        case .areas: areasTitle
        case .metrics: metricsTitle
        case .sources: sourcesTitle
        }
    }

    /// What a table is good for.
    func purpose(of table: RegisterTable) -> String {
        switch table {
        case .areas: areasPurpose
        case .metrics: metricsPurpose
        case .sources: sourcesPurpose
        }
    }
}

extension Words {
    /// What texts of a kind are called; pages have no list and no name.
    func name(of kind: ArticleKind) -> String {
        switch kind {
        case .caseStudy: frame.cases
        case .bulletin: frame.bulletins
        case .page: frame.home
        }
    }
}
