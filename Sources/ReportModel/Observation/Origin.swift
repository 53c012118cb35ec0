/// The line of a file, or the row of a sheet, that something was read from.
package struct Origin: Sendable, Hashable {
    /// The path from the project folder.
    package var file: String
    /// In a workbook, the sheet.
    package var sheet: String?
    /// The line of the file, or the row of the sheet; from 1.
    package var line: Int
    package var column: Int

    package init(file: String, sheet: String? = nil, line: Int, column: Int = 1) {
        self.file = file
        self.sheet = sheet
        self.line = line
        self.column = column
    }

    /// The file, and in a workbook the sheet: `Content/data/book.xlsx#Sheet1`.
    package var table: String { sheet.map { "\(file)#\($0)" } ?? file }

    /// The line of the file, or the first cell of the row: `Content/data/a.csv:3`, `Content/data/book.xlsx#Sheet1!A3`.
    package var row: String { sheet == nil ? "\(table):\(line)" : "\(table)!A\(line)" }
}
