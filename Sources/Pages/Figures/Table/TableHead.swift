import Markup

/// The columns of a table that are shown, and how.
struct ShownColumns {
    let columns: [Int]
    /// Those with numbers in them, where the style sheet cannot tell them by itself.
    let numeric: Set<Int>

    init(_ columns: [Int], numeric: Set<Int>) {
        self.columns = columns
        self.numeric = numeric
    }
}

/// The head of a table: a header for each column and, where columns belong together, a row of headers above them.
struct TableHead {
    private let table: DataTable
    private let shown: ShownColumns
    /// The columns of each group that are shown; no group without any.
    private let groups: [(head: HTML, columns: [Int])]

    init(_ table: DataTable, _ shown: ShownColumns) {
        self.table = table
        self.shown = shown
        let kept = Set(shown.columns)
        var first = 1
        groups = table.columnGroups.compactMap { group in
            let columns = (first..<first + group.count).filter(kept.contains)
            first += group.count
            return columns.isEmpty ? nil : (group.head, columns)
        }
    }

    func add(to html: inout HTML) {
        guard !groups.isEmpty else {
            html.add(.thead) { head in
                head.add(.tr) { row in
                    for column in shown.columns { row.add(.th, table.columns[column].head, .scope(.column)) }
                }
            }
            return
        }
        html.add(.colgroup, HTML())
        for group in groups { html.add(.colgroup, HTML(), .span(group.columns.count)) }
        html.add(.thead) { head in
            head.add(.tr) { row in
                row.add(.th, table.columns[0].head, .scope(.column), .rowspan(2))
                for group in groups { add(group.head, group.columns, to: &row) }
            }
            head.add(.tr) { row in
                for column in groups.flatMap(\.columns) where !isAlone(column) {
                    row.add(.th, table.columns[column].head, .scope(.column), alignment(of: column))
                }
            }
        }
    }

    /// A group of one column that has no header of its own stands for it.
    private func add(_ head: HTML, _ columns: [Int], to row: inout HTML) {
        if columns.count == 1, isAlone(columns[0]) {
            row.add(.th, head, .scope(.column), .rowspan(2), alignment(of: columns[0]))
        } else {
            row.add(.th, head, .scope(.columnGroup), .colspan(columns.count))
        }
    }

    private func isAlone(_ column: Int) -> Bool { table.columns[column].head.isEmpty }

    /// Heads of numbers stand above them on the right.
    private func alignment(of column: Int) -> Attribute {
        shown.numeric.contains(column) ? .class("number") : .absent
    }
}
