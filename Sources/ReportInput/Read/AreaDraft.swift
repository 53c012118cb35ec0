package import Diagnostics

/// A row of `areas.csv` as written.
package struct AreaDraft: Sendable {
    package var id: Located<String>
    package var code: Located<String>?
    package var name: Located<String>
    package var shortName: String?
    package var kind: String?
    package var level: Located<String>
    package var parent: Located<String>?
    package var peerGroup: Located<String>?
    package var from: Located<String>?
    package var to: Located<String>?
    package var successors: [Located<String>]
    package var aliases: [String]
    package var note: String?

    /// Reads the rows of the register; rows that lack an id, a name or a level become problems.
    static func read(_ table: CSVTable, problems: inout [Diagnostic]) -> RegisterDraft<AreaDraft> {
        let columns = TableColumns<AreaColumn>(table, required: [.id, .name, .level], problems: &problems)
        guard columns.isComplete else { return RegisterDraft(unread: .all) }
        var entries: [AreaDraft] = []
        var unread: Set<String> = []
        for row in 1..<max(1, table.rowCount) {
            let id = columns.required(.id, row, &problems)
            let name = columns.required(.name, row, &problems)
            let level = columns.required(.level, row, &problems)
            guard let id, let name, let level else {
                for known in [id, name, columns.text(.shortName, row), columns.text(.code, row)] {
                    if let known { unread.insert(known.value) }
                }
                continue
            }
            entries.append(
                AreaDraft(
                    id: id, code: columns.text(.code, row), name: name, shortName: columns.text(.shortName, row)?.value,
                    kind: columns.text(.kind, row)?.value, level: level, parent: columns.text(.parent, row),
                    peerGroup: columns.text(.peerGroup, row), from: columns.text(.from, row),
                    to: columns.text(.to, row),
                    successors: columns.list(.successors, row), aliases: columns.list(.aliases, row).map(\.value),
                    note: columns.text(.note, row)?.value))
        }
        return RegisterDraft(entries: entries, unread: .these(unread))
    }
}
