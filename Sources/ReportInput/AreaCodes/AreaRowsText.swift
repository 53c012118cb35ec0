/// Rows of `areas.csv` as text.
package enum AreaRowsText {
    /// The columns of a new register, in the order of the reference.
    package static let columns: [AreaColumn] = [
        .id, .code, .name, .shortName, .kind, .level, .parent, .from, .to, .successors, .aliases, .note,
    ]

    /// The rows under these columns, nil for a column that nobody knows; each ends with a line end.
    package static func text(
        _ rows: [AreaCodeSubset.Row], columns: [AreaColumn?] = columns, separator: String = ",", lineEnd: String = "\n"
    ) -> String {
        rows.map { row in
            columns.map { quoted($0.flatMap { row[$0] } ?? "", separator) }.joined(separator: separator) + lineEnd
        }.joined()
    }

    /// The columns of a header in which something of the rows would have no place.
    package static func lacking(_ columns: [AreaColumn?], for rows: [AreaCodeSubset.Row]) -> [AreaColumn] {
        AreaColumn.allCases.filter { column in
            !columns.contains(column) && rows.contains { $0[column]?.isEmpty == false }
        }
    }

    private static func quoted(_ text: String, _ separator: String) -> String {
        guard text.contains(separator) || text.contains("\"") || text.contains(where: \.isNewline) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
