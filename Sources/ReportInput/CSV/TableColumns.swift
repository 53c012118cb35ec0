import Diagnostics

/// The header of a table, understood: which column holds what.
struct TableColumns<Key: FieldKey> {
    private let table: any Table
    private var positions: [Key: Int] = [:]
    /// What each column holds, in order; nil for a column that nobody knows.
    private(set) var keys: [Key?] = []
    /// Whether every required column is there.
    private(set) var isComplete = true
    /// The columns of breakdowns.
    private(set) var breakdowns = BreakdownColumns()

    /// Reads the header; unknown, doubled and missing columns become problems.
    ///
    /// - Parameter dimensions: those that a column may be called after besides the keys.
    init(
        _ table: any Table, required: [Key], dimensions: DeclaredDimensions = DeclaredDimensions(),
        problems: inout [Diagnostic]
    ) {
        self.table = table
        guard table.rowCount > 0 else {
            isComplete = false
            return
        }
        guard Self.hasKnownName(table) else {
            isComplete = false
            keys = Array(repeating: nil, count: table.cellCount(ofRow: 0))
            problems.append(Self.noHeader(table, required))
            return
        }
        for column in 0..<table.cellCount(ofRow: 0) {
            let name = table.text(row: 0, column: column)
            let place = table.place(row: 0, column: column)
            guard let key = Key.named(name) else {
                keys.append(nil)
                // A spreadsheet leaves columns behind in which nothing stands.
                if name.isEmpty, Self.isEmpty(column, of: table) { continue }
                if let dimension = dimensions.ids[name] {
                    if let first = breakdowns.add(dimension, position: column) {
                        problems.append(Self.doubled(name, at: place, first: table.place(row: 0, column: first)))
                    }
                } else if !dimensions.mayBeUnread(name) {
                    problems.append(Self.unknown(name, at: place, others: dimensions.names))
                }
                continue
            }
            keys.append(key)
            if let first = positions[key] {
                problems.append(Self.doubled(name, at: place, first: table.place(row: 0, column: first)))
            } else {
                positions[key] = column
            }
        }
        for key in required where positions[key] == nil {
            isComplete = false
            problems.append(
                Diagnostic(
                    .columnMissing, at: table.place(ofRow: 0),
                    Phrase("The column “\(key.rawValue)” is missing.", zh: "缺少\(key.inChinese)列。"),
                    remedy: Phrase(
                        "Add “\(key.rawValue)” to the header (in Chinese: \(key.chinese.joined(separator: ", "))).",
                        zh: "请在表头加上“\(([key.rawValue] + key.chinese).joined(separator: "”“"))”之一。")))
        }
    }

    /// Whether more than half of some columns are missing: then the table is not one with a slip in its header, but of
    /// another kind.
    func namesFew(of required: [Key]) -> Bool {
        required.count { positions[$0] == nil } * 2 > required.count
    }

    /// The text of a cell; nil if it is empty or there is no such column.
    func text(_ key: Key, _ row: Int) -> Located<String>? {
        guard let column = positions[key] else { return nil }
        let text = table.text(row: row, column: column)
        return text.isEmpty ? nil : Located(text, at: table.place(row: row, column: column))
    }

    /// The parts of a cell between semicolons.
    func list(_ key: Key, _ row: Int) -> [Located<String>] {
        guard let cell = text(key, row) else { return [] }
        return cell.value.split(whereSeparator: { $0 == ";" || $0 == "；" }).compactMap { part in
            let part = part.trimmingBlanks()
            return part.isEmpty ? nil : Located(part, at: cell.place)
        }
    }

    /// The text of a cell that must not be empty.
    func required(_ key: Key, _ row: Int, _ problems: inout [Diagnostic]) -> Located<String>? {
        if let text = text(key, row) { return text }
        let place = positions[key].map { table.place(row: row, column: $0) } ?? table.place(ofRow: row)
        problems.append(
            Diagnostic(
                .keyMissing, at: place,
                Phrase("The cell “\(key.rawValue)” is empty.", zh: "\(key.inChinese)为空。"),
                remedy: Phrase("Fill it in, or delete the row.", zh: "请填写，或删除此行。")))
        return nil
    }

    private static func hasKnownName(_ table: any Table) -> Bool {
        (0..<table.cellCount(ofRow: 0)).contains { Key.named(table.text(row: 0, column: $0)) != nil }
    }

    private static func isEmpty(_ column: Int, of table: any Table) -> Bool {
        (0..<table.rowCount).allSatisfy { table.text(row: $0, column: column).isEmpty }
    }

    /// The problem of a first line that names no column: a title above the header, or no header at all.
    private static func noHeader(_ table: any Table, _ required: [Key]) -> Diagnostic {
        let english = required.map(\.rawValue).joined(separator: ",")
        let chinese = required.map { $0.chinese.first ?? $0.rawValue }.joined(separator: ",")
        return Diagnostic(
            .columnMissing, at: table.place(ofRow: 0),
            Phrase(
                "The first line names no column; the header was expected here.", zh: "第一行没有任何列名，此处应为表头。"),
            remedy: Phrase(
                "Delete what stands above the header, or write one, such as “\(english)”.",
                zh: "请删去表头上方的标题行；没有表头时请补上，例如“\(chinese)”。"))
    }

    private static func doubled(_ name: String, at place: Place, first: Place) -> Diagnostic {
        Diagnostic(
            .columnDuplicate, at: place,
            Phrase("The column “\(name)” stands in the header twice.", zh: "表头中的列“\(name)”重复出现。"),
            remedy: Phrase("Delete one of the two columns.", zh: "请删除其中一列。"),
            notes: [.init(Phrase("First given here.", zh: "第一次出现在此。"), at: first)])
    }

    private static func unknown(_ name: String, at place: Place, others: [String]) -> Diagnostic {
        let nearest = Suggestion.nearest(to: name, in: Key.names + others)
        return Diagnostic(
            .columnUnknown, at: place,
            name.isEmpty
                ? Phrase("This column has no name.", zh: "此列没有列名。")
                : Phrase(
                    "No column is called “\(name)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                    zh: "没有名为“\(name)”的列\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
            remedy: name.isEmpty
                ? Phrase("Name the column in the header, or delete its cells.", zh: "请在表头补上列名，或删去该列的内容。")
                : nearest == nil
                    ? Phrase("Known columns: \(Key.list.english).", zh: "可用的列：\(Key.list.chinese)。") : nil)
    }
}
