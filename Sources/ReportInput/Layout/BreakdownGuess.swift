import ReportModel

/// A column of a foreign table that probably tells categories: that of a breakdown which metrics declare, or one that repeats
/// few words and no numbers.
struct BreakdownGuess {
    /// The id of the breakdown, or the name of the column where no metric declares it.
    let dimension: String
    let column: String
    /// What stands for all categories together; an empty text for empty cells. Nil where it needs no word, or none is seen.
    let total: String?
    /// Words that the metrics do not know.
    let unknown: [String]

    /// Nil for a column that tells no categories.
    ///
    /// - Parameter cells: the texts of all rows, empty ones too.
    init?(_ column: String, cells: [String], _ names: RegisterNames) {
        let words = Set(cells)
        let declared = names.breakdown(named: column)
        guard declared != nil || Self.repeatsFewWords(words, cells.count) else { return nil }
        self.column = column
        dimension = declared?.id ?? column
        let known = declared?.words ?? [Dimension.totalCode]
        let isTotal = { (word: String) in word.isEmpty || TableWords.isTotal(word) || word.lowercased() == "all" }
        total = words.sorted().first { isTotal($0) && !known.contains($0) }
        unknown = declared == nil ? [] : words.filter { !isTotal($0) && !known.contains($0) }.sorted()
    }

    /// Each word stands in two rows at least, as it must where figures are broken down for several areas or periods.
    private static func repeatsFewWords(_ words: Set<String>, _ rowCount: Int) -> Bool {
        (2...mostWords).contains(words.count) && words.count * 2 <= rowCount
            && !words.contains(where: HeaderGuess.isFigure)
    }

    private static let mostWords = 20
}
