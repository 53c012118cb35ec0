import Diagnostics
import ReportModel

/// The sentences about sheets and cells.
enum SheetProblem {
    static func needsLayout(_ sheet: Sheet, _ header: Sheet.Row, in folder: String) -> Diagnostic {
        let command = LayoutProblem.command(for: sheet.file, in: folder)
        return Diagnostic(
            .layoutMissing, at: sheet.place(row: header.number, column: header.cells.first?.column ?? 1),
            Phrase(
                "The first row of the sheet does not name the columns of a data file (metric, area, period, value, source).",
                zh: "工作表第一行不是数据文件的表头（指标、地区、时期、数值、来源）。"),
            remedy: Phrase(
                "Say in a layout how the sheet is laid out (or delete or hide the sheet); to have one proposed: \(command)",
                zh: "请用版式文件说明该表的版式（不需要的工作表请删除或隐藏）；生成版式草稿的命令：\(command)"))
    }

    static func tooWide(_ sheet: Sheet, _ count: Int) -> Diagnostic {
        Diagnostic(
            .workbookTooLarge, at: sheet.place,
            Phrase(
                "The sheet has \(count) columns; a table may have \(CSVReader.mostColumns).",
                zh: "工作表有 \(count) 列，最多为 \(CSVReader.mostColumns) 列。"))
    }

    static func failed(_ error: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .cellError, at: place,
            Phrase("The formula of this cell failed: \(error).", zh: "单元格的公式出错：\(error)。"),
            remedy: Phrase(
                "Mend the formula; where there is no figure leave the cell empty and give a status.",
                zh: "请改正公式；没有数值时留空，并填写数据状态。"))
    }

    static func uncomputed(at place: Place) -> Diagnostic {
        Diagnostic(
            .formulaUncached, at: place,
            Phrase(
                "The cell holds a formula without its result: the program that wrote the file did not compute it.",
                zh: "单元格只有公式而没有计算结果，生成该文件的程序没有计算。"),
            remedy: Phrase(
                "Open the workbook in Excel or WPS and save it; in LibreOffice press Ctrl+Shift+F9 before saving.",
                zh: "请用 Excel 或 WPS 打开后保存一次；用 LibreOffice 时，保存前先按 Ctrl+Shift+F9 重新计算。"))
    }

    static func mergedBody(_ sheet: Sheet, _ range: CellRange) -> Diagnostic {
        Diagnostic(
            .mergedBodyCell, at: sheet.place(row: range.first.row, column: range.first.column),
            Phrase(
                "The cells \(range.description) are merged, so nobody can know which rows the number is of.",
                zh: "单元格 \(range.description) 已合并，无法确定数值属于哪一行。"),
            remedy: Phrase(
                "Unmerge them and write each row its own number.", zh: "请取消合并，逐行填写数值。"))
    }

    static func hiddenRows(_ sheet: Sheet, _ rows: ClosedRange<Int>) -> Diagnostic {
        let isOne = rows.count == 1
        return Diagnostic(
            .hiddenRowRead, at: sheet.place(row: rows.lowerBound, column: 1),
            Phrase(
                isOne
                    ? "Row \(rows.lowerBound) is hidden in the workbook, but is read and published."
                    : "Rows \(rows.lowerBound) to \(rows.upperBound) are hidden in the workbook, but are read and published.",
                zh: isOne
                    ? "第 \(rows.lowerBound) 行在工作簿中被隐藏，但会被读取并发布。"
                    : "第 \(rows.lowerBound)—\(rows.upperBound) 行在工作簿中被隐藏，但会被读取并发布。"),
            remedy: Phrase(
                "Delete what must not be published; unhide the rest (clear filters).",
                zh: "不应公开的请删除，其余的请取消隐藏（清除筛选）。"))
    }

    static func hiddenColumn(_ sheet: Sheet, _ column: Int) -> Diagnostic {
        let letters = CellAddress.letters(ofColumn: column)
        return Diagnostic(
            .hiddenRowRead, at: sheet.place(row: sheet.rows.first?.number ?? 1, column: column),
            Phrase(
                "Column \(letters) is hidden in the workbook, but is read and published.",
                zh: "\(letters) 列在工作簿中被隐藏，但会被读取并发布。"),
            remedy: Phrase(
                "Delete the column if it must not be published; else unhide it.", zh: "不应公开的请删除该列，否则请取消隐藏。"))
    }

    /// A spreadsheet program makes days of what looks like one: 1-9, 3/4, 2018-9.
    static func madeDate(_ date: WorkbookDate, _ column: ObservationColumn, at place: Place) -> Diagnostic {
        let (month, day) = (date.day.month, date.day.day)
        let remedy =
            column == .period
            ? Phrase(
                "Make the column text, and write the period whole: \(date.day), 2018-01..2018-09.",
                zh: "请将该列设为文本格式，并写全时期，例如 \(date.day)、2018-01..2018-09。")
            : Phrase(
                "Make the cell text, and type again what stood there (perhaps \(month)-\(day)).",
                zh: "请将单元格设为文本格式，重新输入原来的内容（可能是 \(month)-\(day)）。")
        return Diagnostic(
            .cellDate, at: place,
            Phrase(
                "The cell holds the day \(date.day), which the spreadsheet program may have made of something like \(month)-\(day).",
                zh: "单元格中是日期 \(date.day)，可能是表格程序把“\(month)-\(day)”之类的内容自动转成了日期。"),
            remedy: remedy)
    }
}
