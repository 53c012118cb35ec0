import Diagnostics
import ReportModel

/// The sentences about the rows, columns and words of a file that has a layout.
extension LayoutProblem {
    // MARK: Columns and rows

    static func nameless(_ place: Place) -> Diagnostic {
        Diagnostic(
            .columnUnknown, at: place, Phrase("This column has no name.", zh: "此列没有列名。"),
            remedy: Phrase("Name the column in the header, or delete its cells.", zh: "请在表头补上列名，或删去该列的内容。"))
    }

    static func unknownColumn(_ label: String, at place: Place, _ layout: Layout) -> Diagnostic {
        let names = layout.columns.values.map(\.value) + layout.ignored.map(\.value)
        let nearest = Suggestion.nearest(to: label, in: names.sorted())
        return Diagnostic(
            .columnUnknown, at: place,
            Phrase(
                "The layout says nothing of the column “\(label)”\(nearest.map { "; it names “\($0)”." } ?? ".")",
                zh: "版式没有说明“\(label)”列\(nearest.map { "，其中有“\($0)”。" } ?? "。")"),
            remedy: Phrase(
                "In \(layout.name) map it under “columns”, or list it under “ignore: [\(quotedWord(label))]”.",
                zh: "请在 \(layout.name) 的“列”（columns）中写明，或列入“忽略: [\(quotedWord(label))]”（ignore）。"))
    }

    static func noValueColumns(_ grid: any Grid, _ layout: Layout, header: Int) -> Diagnostic {
        Diagnostic(
            .columnMissing, at: grid.place(ofRow: header),
            Phrase("No column is left for figures.", zh: "没有数值列。"),
            remedy: Phrase(
                "In the shape “\(layout.shape.rawValue)” every column that is neither mapped nor ignored holds figures; look at “header” and “ignore” in \(layout.name).",
                zh: "在版式“\(layout.shape.rawValue)”中，未说明也未忽略的列都是数值列；请检查 \(layout.name) 的“表头”（header）和“忽略”（ignore）。"))
    }

    static func noRows(_ grid: any Grid, _ layout: Layout, header: Int) -> Diagnostic {
        Diagnostic(
            .tableEnd, at: grid.place(ofRow: header), Phrase("The table has no rows.", zh: "表中没有数据行。"),
            remedy: Phrase(
                "The header ends in row \(header + 1); look at “header”, “skip” and “end” in \(layout.name).",
                zh: "表头止于第 \(header + 1) 行，请检查 \(layout.name) 的“表头”（header）、“跳过行”（skip）和“结束行”（end）。"))
    }

    static func rowBelowEnd(at place: Place, row: Int, end: Int, isBlank: Bool) -> Diagnostic {
        Diagnostic(
            .tableEnd, at: place,
            isBlank
                ? Phrase(
                    "Row \(row) looks like data, but stands below the blank row \(end), which ends the table.",
                    zh: "第 \(row) 行像是数据，但在空行（第 \(end) 行）之后，而空行表示表格结束。")
                : Phrase(
                    "Row \(row) looks like data, but stands below the remark in row \(end), which ends the table.",
                    zh: "第 \(row) 行像是数据，但在附注（第 \(end) 行）之后，而附注表示表格结束。"),
            remedy: Phrase(
                "In the layout write “end: \(end - 1)” if the table ends there, or “skip: [\(end)]” if it goes on.",
                zh: "如表格到此为止，请在版式中写“结束行: \(end - 1)”；如表格继续，请写“跳过行: [\(end)]”。"))
    }

    static func notEmpty(_ table: LaidOutTable, row: Int, column: Int) -> Diagnostic {
        let (label, text) = (table.labels[column], table.grid.text(row: row, column: column))
        return Diagnostic(
            .valueInvalid, at: table.grid.place(row: row, column: column),
            Phrase(
                "“\(text)” stands in the column “\(label)”, which the layout ignores only where it is empty.",
                zh: "“\(label)”列有内容“\(text)”，而版式只在该列为空时忽略它。"),
            remedy: Phrase(
                "To leave such rows out, write “where: {\(quotedWord(label)): \"\"}” in \(table.layout.name).",
                zh: "不读取这样的行时，请在 \(table.layout.name) 中写“筛选: {\(quotedWord(label)): \"\"}”（where）。"))
    }

    // MARK: Cells

    static func undeclaredSymbol(_ text: Located<String>, _ layout: Layout) -> Diagnostic {
        Diagnostic(
            .symbolUndeclared, at: text.place,
            Phrase(
                "“\(text.value)” stands in place of a figure; what it means is not said.",
                zh: "“\(text.value)”代替了数值，但没有说明含义。"),
            remedy: Phrase(
                "Look up what it means in the source, and write it in \(layout.name): “symbols: {\"\(text.value)\": O}” (O missing, L not reported, M not applicable, Q not published, N below the smallest unit; skip for no observation).",
                zh:
                    "请查明来源中该符号的含义，在 \(layout.name) 中写“符号: {\"\(text.value)\": O}”（O 无数据、L 未报、M 不适用、Q 不公开、N 不足最小单位；不算观测值写“跳过”）。"
            ))
    }

    static func emptyCells(_ count: Int, first: Place, _ layout: Layout) -> Diagnostic {
        Diagnostic(
            .cellEmpty, at: first,
            count == 1
                ? Phrase("The cell is empty; it is read as O (missing, reason unknown).", zh: "单元格为空，按 O（无数据）读取。")
                : Phrase(
                    "\(count) cells are empty, this one first; they are read as O (missing, reason unknown).",
                    zh: "有 \(count) 个单元格为空（此处为第一个），按 O（无数据）读取。"),
            remedy: Phrase(
                "Say in \(layout.name) what an empty cell means: “symbols: {\"\": L}”, or “skip” for no observation.",
                zh: "请在 \(layout.name) 中写明空单元格的含义：“符号: {\"\": L}”；不算观测值写“跳过”。"))
    }

    static func undeclaredStatus(_ text: Located<String>, _ layout: Layout) -> Diagnostic {
        Diagnostic(
            .statusUnknown, at: text.place,
            Phrase("“\(text.value)” is no status.", zh: "“\(text.value)”不是数据状态。"),
            remedy: Phrase(
                "Write in \(layout.name) which one it means: “statuses: {\"\(text.value)\": P}”.",
                zh: "请在 \(layout.name) 中写明对应的状态：“数据状态: {\"\(text.value)\": P}”（statuses）。"))
    }

    // MARK: Labels

    static func emptyLabel(_ part: ObservationColumn, at place: Place) -> Diagnostic {
        Diagnostic(
            .keyMissing, at: place,
            Phrase("“\(part.rawValue)” is empty.", zh: "\(part.inChinese)为空。"),
            remedy: Phrase(
                "Fill it in; if empty cells repeat the one above, list the column under “fill-down” in the layout.",
                zh: "请填写；空单元格表示与上一行相同时，请在版式的“向下填充”（fill-down）中列出该列。"))
    }

    static func unmappedTotal(_ label: Located<String>, _ part: ObservationColumn, _ layout: Layout) -> Diagnostic {
        let word = quotedWord(label.value)
        return Diagnostic(
            .unmappedTotal, at: label.place,
            Phrase(
                "“\(label.value)” sums up others; which \(part.rawValue) it is of is not said.",
                zh: "“\(label.value)”是汇总，没有说明属于哪个\(part.chinese.first ?? part.rawValue)。"),
            remedy: Phrase(
                "Write in \(layout.name) “totals: {\(word): ID}” with the id of the \(part.rawValue), or “totals: {\(word): skip}”.",
                zh: "请在 \(layout.name) 中写“合计: {\(word): 编号}”；不读取时写“合计: {\(word): 跳过}”。"))
    }

    /// The problem of a word that no register knows, mended in the layout.
    static func unknownLabel(
        _ reason: Diagnostic, _ label: Located<String>, _ part: ObservationColumn, _ layout: Layout, isHeading: Bool
    ) -> Diagnostic {
        var problem = reason
        if isHeading { problem.code = .columnUnknown }
        let key = part == .metric ? LayoutKey.metrics : .areas
        let mapping = "{\(quotedWord(label.value)): ID}"
        let chinese = "\(key.chinese[0]): {\(quotedWord(label.value)): 编号}"
        problem.remedy = Phrase(
            "Write in \(layout.name) what it means, “\(key.rawValue): \(mapping)”, or "
                + (isHeading
                    ? "list the column under “ignore”."
                    : "“skip-unknown: \(key.rawValue)” to leave out all that are not registered."),
            zh: "请在 \(layout.name) 中写明含义：“\(chinese)”；"
                + (isHeading ? "不需要的列请列入“忽略”（ignore）。" : "未登记的都不读取时写“跳过未登记: \(key.chinese[0])”（skip-unknown）。"))
        return problem
    }

    static func unknownHeading(_ label: Located<String>, _ layout: Layout, form: PeriodForm?) -> Diagnostic {
        let english = form.map { "no period of the form \($0.rawValue)" } ?? "no period"
        let chinese = form.map { "格式为 \($0.rawValue) 的时期" } ?? "时期"
        return Diagnostic(
            .columnUnknown, at: label.place,
            Phrase("The column “\(label.value)” is \(english).", zh: "“\(label.value)”列不是\(chinese)。"),
            remedy: Phrase(
                "Map it under “columns” in \(layout.name), or list it under “ignore: [\(quotedWord(label.value))]”.",
                zh: "请在 \(layout.name) 的“列”（columns）中写明，或列入“忽略: [\(quotedWord(label.value))]”（ignore）。"))
    }

    static func otherPeriod(_ label: Located<String>, _ format: PeriodFormat, _ layout: Layout) -> Diagnostic {
        Diagnostic(
            .periodSyntax, at: label.place,
            Phrase(
                "“\(label.value)” is no period of the form \(format.form.rawValue), which \(layout.name) names.",
                zh: "“\(label.value)”不是 \(layout.name) 所写格式（\(format.form.rawValue)）的时期。"),
            remedy: Phrase("Mend the cell, or “period-format”.", zh: "请改正单元格，或改正“时期格式”（period-format）。"))
    }

    static func otherName(_ name: Located<String>, area: Area, _ layout: Layout) -> Diagnostic {
        Diagnostic(
            .areaNameDiffers, at: name.place,
            Phrase(
                "The row is of \(area.name) (\(area.id)), but calls it “\(name.value)”.",
                zh: "此行的地区是\(area.name)（\(area.id)），而名称写作“\(name.value)”。"),
            remedy: Phrase(
                "Mend the code or the name; if the name is another one of the area, add it to its aliases in \(ContentPath.areas).",
                zh: "请改正代码或名称；如为该地区的另一名称，请在 \(ContentPath.areas) 的“别名”（aliases）中补上。"))
    }

    static func leftOut(_ count: Int, _ unknown: UnknownRows, first: Place) -> Diagnostic {
        let file = unknown == .areas ? ContentPath.areas : ContentPath.metrics
        let word = unknown.chinese[0]
        return Diagnostic(
            .rowsSkipped, at: first,
            Phrase(
                "\(count) \(count == 1 ? "row or column names" : "rows or columns name") \(unknown.rawValue) that \(file) does not have; the layout leaves \(count == 1 ? "it" : "them") out (“skip-unknown”).",
                zh: "有 \(count) 行（列）的\(word)不在 \(file) 中，按版式（“跳过未登记”）不读取。"))
    }

    /// A word as a key or an item of YAML.
    static func quotedWord(_ word: String) -> String {
        let isPlain =
            word.unicodeScalars.first?.properties.isAlphabetic == true
            && word.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || "_-/（）".unicodeScalars.contains($0)
            }
        return isPlain ? word : "\"\(word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
}

extension Layout {
    /// The name of the layout file, for messages.
    var name: String { String(file.split(separator: "/").last ?? "") }
}
