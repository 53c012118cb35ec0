import ReportModel

/// What a column of the downloads is called, and what its cells hold.
struct ColumnWords: Sendable {
    let title: String
    let description: String

    init(_ title: String, _ description: String) {
        self.title = title
        self.description = description
    }
}

extension ObservationColumn {
    /// The words for a column.
    func words(in language: SiteLanguage) -> ColumnWords {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}
