import Markup

/// A table of figures with all that is needed to read it: caption, headers, a frame that scrolls, and notes.
struct DataTable {
    /// Unique on its page; the ids of the caption and the notes begin with it.
    var id: String
    var caption: String
    /// Whether a heading above says the same already, so that only those who cannot see it need the caption.
    var captionRepeatsHeading = false
    /// The first one is the column of the row headers.
    var columns: [Column]
    var rows: [Row]
    /// What stands above several columns each, for all columns but the first; empty where the head is one row.
    var columnGroups: [Group] = []
    /// What stands above several rows each, for all rows; empty where they are not grouped.
    var rowGroups: [Group] = []
    /// Rows that sum up the columns; where a cell goes over several, it is the only one for them.
    var foot: [Row] = []
    var notes = TableNotes(table: "")
    /// How cells are marked, above the table.
    var legend = HTML()
    /// What is said of the table as a whole, below it.
    var remarks: [String] = []
    /// Whether notes say why optional columns are left out; if not, the page says it once for several tables.
    var explainsLeftOut = true
    /// Whether rows become cards on narrow screens, and what reasons mean is said by the page, once for several tables.
    var isProfile = false
    /// Whether it only tells the figures of a chart, so that nobody sorts or filters it.
    var isTwin = false

    struct Column {
        var head: HTML
        /// Whether it is a column of numbers, where that cannot be left to what stands in it.
        var isNumeric: Bool?
        /// What the head says, where it is only words.
        var label: String?
        /// What a note calls the column, if it may be left out where no row has anything in it.
        var optionalName: String?

        init(_ head: HTML, optionalName: String? = nil) {
            self.head = head
            self.optionalName = optionalName
        }

        init(_ head: String, isOptional: Bool = false) {
            self.init(HTML(text: head), optionalName: isOptional ? head : nil)
            label = head
        }
    }

    struct Row {
        var header: HTML
        /// One for each column but the first.
        var cells: [Cell]
        /// Whether it is the row of what the page is about.
        var isCurrent = false
    }

    /// Columns or rows that belong together, with the header above them.
    struct Group {
        var head: HTML
        var count: Int
    }

    /// The table, or nothing if it has no rows.
    func html(_ words: TableWords) -> HTML {
        guard !rows.isEmpty else { return HTML() }
        let shown = ShownColumns(
            shownColumns,
            numeric: columnGroups.isEmpty ? [] : Set(columns.indices.filter(isNumeric)))
        let captionID = "\(id)-caption"
        return HTML { html in
            html.append(legend)
            html.add(
                .div, .class("table-scroll"), .role("region"), .tabindex(0), .ariaLabelledby(captionID)
            ) { region in
                region.add(.table, .class(names), .tools(forRows: isTwin ? 0 : rows.count)) { table in
                    table.add(
                        .caption, caption, .id(captionID), captionRepeatsHeading ? .class("visually-hidden") : .absent)
                    TableHead(self, shown).add(to: &table)
                    addBodies(shown, to: &table)
                    if !foot.isEmpty {
                        table.add(.tfoot) { part in
                            for row in foot { addFoot(row, shown, to: &part) }
                        }
                    }
                }
            }
            notes.add(to: &html, words)
            for reason in isProfile ? [] : shownReasons where reason.explanation != nil {
                html.add(.p, words.explained(reason), .class("table-note"))
            }
            for column in explainsLeftOut && !isProfile ? leftOut : [] {
                let sentences = [words.columnLeftOut(column.name)] + column.reasons.map(words.explained)
                html.add(.p, words.sentences(sentences), .class("table-note"))
            }
            for remark in remarks { html.add(.p, remark, .class("table-note")) }
        }
    }

    /// All rows as one body, or a body for each group with a header of its own.
    private func addBodies(_ shown: ShownColumns, to table: inout HTML) {
        guard !rowGroups.isEmpty else {
            table.add(.tbody) { body in
                for row in rows { add(row, shown, to: &body) }
            }
            return
        }
        var first = 0
        for group in rowGroups {
            let members = rows[min(first, rows.count)..<min(first + group.count, rows.count)]
            first += group.count
            table.add(.tbody) { body in
                body.add(.tr, .class("row-group")) { line in
                    line.add(.th, group.head, .scope(.rowGroup), .colspan(shown.columns.count))
                }
                for row in members { add(row, shown, to: &body) }
            }
        }
    }

    private func add(_ row: Row, _ shown: ShownColumns, to html: inout HTML) {
        html.add(.tr, row.isCurrent ? .class("current") : .absent) { line in
            line.add(.th, row.header, .scope(.row))
            for column in shown.columns.dropFirst() {
                row.cells[column - 1].add(
                    to: &line, isAmongNumbers: shown.numeric.contains(column),
                    label: isProfile ? columns[column].label : nil)
            }
        }
    }

    private func addFoot(_ row: Row, _ shown: ShownColumns, to html: inout HTML) {
        let kept = Set(shown.columns)
        var column = 1
        html.add(.tr) { line in
            line.add(.th, row.header, .scope(.row))
            for cell in row.cells {
                if kept.contains(column) { cell.add(to: &line, isAmongNumbers: shown.numeric.contains(column)) }
                column += cell.columnCount
            }
        }
    }

    /// Whether a column has numbers in it.
    private func isNumeric(_ column: Int) -> Bool {
        columns[column].isNumeric ?? (column > 0 && rows.contains { $0.cells[column - 1].style.isNumeric })
    }

    /// The optional columns that no row has anything in, with the reasons why.
    var leftOut: [(name: String, reasons: [Reason])] {
        columns.indices.dropFirst().compactMap { column in
            guard isLeftOut(column), let name = columns[column].optionalName else { return nil }
            return (name, reasons(in: [column]))
        }
    }

    private var names: String {
        "figures" + (columnGroups.isEmpty ? "" : " tiered") + (isProfile ? " profile" : "")
    }

    private var shownColumns: [Int] { columns.indices.filter { $0 == 0 || !isLeftOut($0) } }

    /// The reasons in the columns that are shown, each once, in order of appearance.
    var shownReasons: [Reason] { reasons(in: shownColumns) }

    /// Whether no row has anything in an optional column.
    private func isLeftOut(_ column: Int) -> Bool {
        columns[column].optionalName != nil && rows.allSatisfy { $0.cells[column - 1].style == .missing }
    }

    /// The reasons that stand in some columns, each once, in order of appearance.
    private func reasons(in columns: [Int]) -> [Reason] {
        var found: [Reason] = []
        for row in rows {
            for column in columns where column > 0 {
                if let reason = row.cells[column - 1].reason, !found.contains(reason) { found.append(reason) }
            }
        }
        for reason in foot.flatMap(\.cells).compactMap(\.reason) where !found.contains(reason) { found.append(reason) }
        return found
    }
}
