import Markup

/// A table of figures with all that is needed to read it: caption, headers, a frame that scrolls, and notes.
struct DataTable {
    /// Unique on its page; the ids of the caption and the notes begin with it.
    var id: String
    var caption: String
    /// The first one is the column of the row headers.
    var columns: [Column]
    var rows: [Row]
    /// Rows that sum up the columns.
    var foot: [Row] = []
    var notes = TableNotes(table: "")
    /// What is said of the table as a whole, below it.
    var remarks: [String] = []
    /// Whether notes say why optional columns are left out; if not, the page says it once for several tables.
    var explainsLeftOut = true

    struct Column {
        var head: HTML
        /// What a note calls the column, if it may be left out where no row has anything in it.
        var optionalName: String?

        init(_ head: HTML, optionalName: String? = nil) {
            self.head = head
            self.optionalName = optionalName
        }

        init(_ head: String, isOptional: Bool = false) {
            self.init(HTML(text: head), optionalName: isOptional ? head : nil)
        }
    }

    struct Row {
        var header: HTML
        /// One for each column but the first.
        var cells: [Cell]
        /// Whether it is the row of what the page is about.
        var isCurrent = false
    }

    /// The table, or nothing if it has no rows.
    func html(_ words: TableWords) -> HTML {
        guard !rows.isEmpty else { return HTML() }
        let kept = columns.indices.filter { $0 == 0 || !isLeftOut($0) }
        let captionID = "\(id)-caption"
        return HTML { html in
            html.add(
                .div, .class("table-scroll"), .role("region"), .tabindex(0), .ariaLabelledby(captionID)
            ) { region in
                region.add(.table, .class("figures")) { table in
                    table.add(.caption, caption, .id(captionID))
                    table.add(.thead) { head in
                        head.add(.tr) { row in
                            for column in kept { row.add(.th, columns[column].head, .scope(.column)) }
                        }
                    }
                    table.add(.tbody) { body in
                        for row in rows { add(row, kept, to: &body) }
                    }
                    if !foot.isEmpty {
                        table.add(.tfoot) { part in
                            for row in foot { add(row, kept, to: &part) }
                        }
                    }
                }
            }
            notes.add(to: &html, words)
            for reason in reasons(in: kept) where reason.explanation != nil {
                html.add(.p, words.explained(reason), .class("table-note"))
            }
            for column in explainsLeftOut ? leftOut : [] {
                let sentences = [words.columnLeftOut(column.name)] + column.reasons.map(words.explained)
                html.add(.p, words.sentences(sentences), .class("table-note"))
            }
            for remark in remarks { html.add(.p, remark, .class("table-note")) }
        }
    }

    private func add(_ row: Row, _ kept: [Int], to html: inout HTML) {
        html.add(.tr, row.isCurrent ? .class("current") : .absent) { line in
            line.add(.th, row.header, .scope(.row))
            for column in kept.dropFirst() { row.cells[column - 1].add(to: &line) }
        }
    }

    /// The optional columns that no row has anything in, with the reasons why.
    var leftOut: [(name: String, reasons: [Reason])] {
        columns.indices.dropFirst().compactMap { column in
            guard isLeftOut(column), let name = columns[column].optionalName else { return nil }
            return (name, reasons(in: [column]))
        }
    }

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
        return found
    }
}
