import Diagnostics

/// The sheets of a workbook that layouts are for.
struct LaidOutSheets {
    private(set) var tables: [LaidOutTable] = []
    /// The names of those sheets, whether or not they could be read.
    private(set) var names: Set<String> = []

    /// - Parameter layouts: those for the workbook; one that names no sheet is for the first that people see.
    init(_ workbook: Workbook, _ layouts: [LayoutDraft], problems: inout [Diagnostic]) {
        for draft in layouts {
            let named: [Located<String>?] = draft.sheets.isEmpty ? [nil] : draft.sheets
            for name in named {
                guard let sheet = Self.sheet(name, of: workbook, problems: &problems) else { continue }
                names.insert(sheet.name)
                problems += sheet.controlCharacters()
                guard (sheet.usedColumns.last ?? 0) <= CSVReader.mostColumns else {
                    problems.append(SheetProblem.tooWide(sheet, sheet.usedColumns.last ?? 0))
                    continue
                }
                guard let layout = draft.layout,
                    let table = LaidOutTable.read(SheetGrid(sheet), layout, problems: &problems)
                else { continue }
                tables.append(table)
            }
        }
    }

    private static func sheet(
        _ name: Located<String>?, of workbook: Workbook, problems: inout [Diagnostic]
    ) -> Sheet? {
        guard let name else {
            for listing in workbook.sheets where !listing.isHidden {
                guard let sheet = workbook.sheet(named: listing.name, problems: &problems) else { return nil }
                if !sheet.rows.isEmpty { return sheet }
            }
            return nil
        }
        var reasons: [Diagnostic] = []
        let sheet = workbook.sheet(named: name.value, problems: &reasons)
        // A sheet that is not there is a slip of the layout.
        problems += reasons.map { reason in
            var reason = reason
            if reason.code == .sheetUnknown { reason.place = name.place }
            return reason
        }
        return sheet
    }
}
