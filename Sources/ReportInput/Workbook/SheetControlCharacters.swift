import Diagnostics

/// Characters that no cell has that somebody typed.
extension Sheet {
    /// The cells with control characters, which programs that export tables leave behind: an error for each, a few of a
    /// sheet. Their size is limited where they are read (`WorkbookLimits`).
    func controlCharacters() -> [Diagnostic] {
        var found: [Diagnostic] = []
        for row in rows {
            for cell in row.cells {
                guard case .text(let text) = cell.content, let name = ControlCharacter.name(ofFirstIn: text) else {
                    continue
                }
                found.append(CSVTable.controlCharacter(name, at: place(row: row.number, column: cell.column)))
                if found.count == CSVTable.mostTold { return found }
            }
        }
        return found
    }
}
