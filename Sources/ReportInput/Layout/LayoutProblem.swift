import Diagnostics
import ReportModel

/// The sentences about layouts and the files that they serve: first those about the layout itself.
enum LayoutProblem {
    static func unknownCode(_ text: Located<String>, _ key: LayoutKey, orSkip: Bool) -> Diagnostic {
        func known(_ language: SiteLanguage, _ separator: String) -> String {
            Status.allCases.map { "\($0.rawValue) \($0.label(in: language))" }.joined(separator: separator)
        }
        return Diagnostic(
            .statusUnknown, at: text.place,
            Phrase("“\(text.value)” is no status.", zh: "“\(text.value)”不是数据状态。"),
            remedy: Phrase(
                "Write one of: \(known(.english, ", "))\(orSkip ? "; or skip, for no observation at all" : "").",
                zh: "请填写：\(known(.chinese, "、"))\(orSkip ? "；不算观测值时写“跳过”" : "")。"))
    }

    static func yearStartsAlone(at place: Place) -> Diagnostic {
        Diagnostic(
            .valueInvalid, at: place,
            Phrase(
                "“year-starts” says something of years only, which the periods of this layout are not.",
                zh: "“年度起始月”（year-starts）只用于年度，而此版式的时期格式不是年度。"),
            remedy: Phrase(
                "Add “period-format: YYYY” or “YYYY/YY”, or take it out.", zh: "请写“时期格式: YYYY”或“YYYY/YY”，或删去该键。"))
    }

    static func needsYearStart(_ text: Located<String>) -> Diagnostic {
        Diagnostic(
            .keyMissing, at: text.place,
            Phrase(
                "“\(text.value)” goes over two calendar years; in which month it begins is not said.",
                zh: "“\(text.value)”跨两个年份，没有写明从几月开始。"),
            remedy: Phrase(
                "Add “year-starts: 4” (April) or “year-starts: 9” (September).",
                zh: "请补上“年度起始月: 4”（四月）或“年度起始月: 9”（九月）。"))
    }

    static func headerBeyondEnd(_ grid: any Grid, _ layout: Layout) -> Diagnostic {
        Diagnostic(
            .columnMissing, at: layout.place,
            Phrase(
                "The header stands in row \(layout.lastHeaderRow), but \(grid.file) has \(grid.rowCount) rows.",
                zh: "表头在第 \(layout.lastHeaderRow) 行，而 \(grid.file) 只有 \(grid.rowCount) 行。"),
            remedy: Phrase("Mend “header”.", zh: "请改正“表头”（header）。"))
    }

    static func missingColumn(_ name: Located<String>, labels: [String], file: String) -> Diagnostic {
        let nearest = Suggestion.nearest(to: name.value, in: labels)
        let shown = labels.prefix(40)
        let more = labels.count > shown.count
        return Diagnostic(
            .columnMissing, at: name.place,
            Phrase(
                "\(file) has no column “\(name.value)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                zh: "\(file) 中没有名为“\(name.value)”的列\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
            remedy: Phrase(
                "Its columns: \(shown.joined(separator: ", "))\(more ? " …" : "").",
                zh: "其中的列：\(shown.joined(separator: "、"))\(more ? "……" : "")。"))
    }

    static func nothingPasses(_ filter: Layout.Filter, texts: [String], file: String) -> Diagnostic {
        let value = filter.values[0]
        let nearest = Suggestion.nearest(to: value.value, in: texts)
        let shown = texts.map { "“\($0)”" }
        return Diagnostic(
            .valueInvalid, at: value.place,
            Phrase(
                "No row of \(file) has “\(value.value)” in the column “\(filter.column.value)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                zh:
                    "\(file) 的“\(filter.column.value)”列中没有“\(value.value)”\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
            remedy: Phrase(
                "There stand: \(shown.joined(separator: ", ")).", zh: "其中有：\(shown.joined(separator: "、"))。"))
    }

    static func noUnits(_ row: Located<Int>, in grid: any Grid) -> Diagnostic {
        Diagnostic(
            .valueInvalid, at: row.place,
            Phrase(
                "Row \(row.value) of \(grid.file) has no unit above any figures.",
                zh: "\(grid.file) 第 \(row.value) 行的各数值列都没有单位。"),
            remedy: Phrase("Mend “unit-row”.", zh: "请改正“单位行”（unit-row）。"))
    }

    static func noUnit(_ cell: Located<CellAddress>, in grid: any Grid) -> Diagnostic {
        Diagnostic(
            .valueInvalid, at: cell.place,
            Phrase(
                "The cell \(cell.value.description) of \(grid.file) is empty; a unit was expected.",
                zh: "\(grid.file) 的单元格 \(cell.value.description) 为空，应为单位。"),
            remedy: Phrase("Mend “unit-cell”.", zh: "请改正“单位格”（unit-cell）。"))
    }

    // MARK: Which files

    static func unused(_ pattern: Located<String>?, _ draft: LayoutDraft, files: [String]) -> Diagnostic {
        let below = { (path: String) in String(path.dropFirst("Content/".count)) }
        let nearest = Suggestion.nearest(to: pattern?.value ?? below(draft.stem), in: files.map(below))
        guard let pattern else {
            return Diagnostic(
                .layoutUnused, at: Place(file: draft.file),
                Phrase(
                    "No table of the same name stands beside this layout\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                    zh: "同一文件夹中没有与此版式同名的表格\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
                remedy: Phrase(
                    "Give both the same name, or say which files it is for: “files: data/NAME.csv”.",
                    zh: "请让两个文件同名，或写明用于哪些文件：“文件: data/名称.csv”。"))
        }
        return Diagnostic(
            .layoutUnused, at: pattern.place,
            Phrase(
                "No table is called “\(pattern.value)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                zh: "没有名为“\(pattern.value)”的表格\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
            remedy: Phrase(
                "Paths begin below Content: data/NAME.csv, data/folder/*.csv.",
                zh: "路径从 Content 之下写起：data/名称.csv、data/文件夹/*.csv。"))
    }

    static func conflict(_ file: String, _ draft: LayoutDraft, with other: LayoutDraft) -> Diagnostic {
        Diagnostic(
            .layoutConflict, at: draft.files.first?.place ?? Place(file: draft.file),
            Phrase("Two layouts are for \(file).", zh: "有两个版式用于 \(file)。"),
            remedy: Phrase(
                "Take it out of one of them; of a workbook name a “sheet” in each.",
                zh: "请从其中一个删去；工作簿请在各版式中写明“工作表”（sheet）。"),
            notes: [
                .init(
                    Phrase("The other layout.", zh: "另一个版式。"),
                    at: other.files.first?.place ?? Place(file: other.file))
            ])
    }

    /// The problem of a table that is no data file as it stands.
    static func missing(_ file: String, at place: Place, in folder: String) -> Diagnostic {
        let command = command(for: file, in: folder)
        return Diagnostic(
            .layoutMissing, at: place,
            Phrase(
                "This row does not name the columns of a data file (metric, area, period, value, source).",
                zh: "此行不是数据文件的表头（指标、地区、时期、数值、来源）。"),
            remedy: Phrase(
                "Say in a layout what the columns hold; to have one proposed: \(command)",
                zh: "请用版式文件说明各列的含义；生成版式草稿的命令：\(command)"))
    }

    /// What to type to have a layout proposed.
    ///
    /// - Parameter folder: the project folder as its user named it.
    static func command(for path: String, in folder: String) -> String {
        let option = folder == "." ? "" : "--project \(shellWord(folder)) "
        return "gazetteer new layout \(option)\(shellWord(path))"
    }

    /// A path as one word of a shell.
    private static func shellWord(_ path: String) -> String {
        let isPlain = path.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType != nil || "/._-".unicodeScalars.contains($0)
        }
        // What begins with a hyphen would be an option.
        let word = path.hasPrefix("-") ? "./" + path : path
        return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }

    /// The problem of an encoding that a layout names for workbooks only.
    static func encodingOfWorkbook(_ encoding: Located<DeclaredEncoding>, _ file: String) -> Diagnostic {
        Diagnostic(
            .valueInvalid, at: encoding.place,
            Phrase(
                "“encoding” says something of CSV files only; \(file) is a workbook.",
                zh: "“编码”（encoding）只用于 CSV 文件，而 \(file) 是工作簿。"),
            remedy: Phrase("Take it out.", zh: "请删去该键。"))
    }
}

extension LayoutDraft {
    /// The path without `.layout.yml`.
    var stem: String {
        let suffix = Self.suffixes.first(where: file.hasSuffix) ?? ""
        return String(file.dropLast(suffix.count))
    }
}
