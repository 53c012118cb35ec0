import ReportModel

/// Notes, places in sources and names of tables, each kept once however many observations have it.
struct SharedTexts {
    private var texts: [String: SharedText] = [:]
    private var table: DataTable?

    /// Nil for an empty text.
    mutating func shared(_ text: String) -> SharedText? {
        if text.isEmpty { return nil }
        if let known = texts[text] { return known }
        let shared = SharedText(text)
        texts[text] = shared
        return shared
    }

    /// The table that something was read from: most often the same as before.
    mutating func table(of origin: Origin) -> DataTable {
        if let table, table.file == origin.file, table.sheet == origin.sheet { return table }
        let new = DataTable(file: origin.file, sheet: origin.sheet)
        table = new
        return new
    }
}
