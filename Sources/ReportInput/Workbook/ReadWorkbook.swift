import Diagnostics

/// Reads a workbook of `Content/data/` as data files: every sheet that people see and in which something stands.
enum ReadWorkbook {
    /// The suffixes of workbooks that are read; macros are passed over.
    static let suffixes: Set<String> = ["xlsx", "xlsm"]

    /// - Parameters:
    ///   - folder: the project folder as its user named it.
    ///   - layouts: those for some of its sheets; one that names no sheet is for the first that people see.
    static func dataFiles(
        _ bytes: [UInt8], file: String, in folder: String = ".", layouts: [LayoutDraft] = [],
        dimensions: DeclaredDimensions = DeclaredDimensions(), problems: inout [Diagnostic]
    ) -> [DataFile] {
        guard let workbook = Workbook.read(bytes, file: file, problems: &problems) else { return [] }
        var files: [DataFile] = []
        var isEmpty = true
        let laidOut = LaidOutSheets(workbook, layouts, problems: &problems)
        files += laidOut.tables.map { .laidOut($0) }
        for listing in workbook.sheets where !listing.isHidden && !laidOut.names.contains(listing.name) {
            guard let sheet = workbook.sheet(named: listing.name, problems: &problems) else {
                isEmpty = false
                continue
            }
            if sheet.rows.isEmpty { continue }
            isEmpty = false
            problems += sheet.controlCharacters()
            if let table = SheetTable.read(sheet, in: folder, dimensions: dimensions, problems: &problems) {
                files.append(table)
            }
        }
        if isEmpty, laidOut.names.isEmpty {
            problems.append(
                Diagnostic(
                    .columnMissing, at: Place(file: file),
                    Phrase(
                        "Nothing stands in any sheet that is not hidden; a header row was expected.",
                        zh: "未隐藏的工作表都是空的，应有表头行。"),
                    remedy: Phrase("Unhide the sheet with the data, or delete the file.", zh: "请取消隐藏有数据的工作表，或删除该文件。")))
        }
        return files
    }
}
