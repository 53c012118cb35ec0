package import Diagnostics
import ReportModel

/// A layout for a table, written from what its header and rows look like; `?` stands where only its owner can know.
package struct LayoutProposal {
    private let grid: any Grid
    private let names: RegisterNames
    private let header: HeaderGuess
    private let labels: [String]
    private let body: [Int]
    private let language: MessageLanguage
    private var columns: [LayoutColumn: Int] = [:]
    private var shape = LayoutShape.tidy
    /// The encoding of the file, where it had to be found out.
    private var encoding: DeclaredEncoding?

    /// The text of a layout file; nil, with the reason in `problems`, if the file is no table that can be read.
    ///
    /// - Parameters:
    ///   - file: the path of the table from the project folder.
    ///   - tree: the project, for the names of its areas and metrics.
    package static func text(
        for file: String, in tree: FileTree, language: MessageLanguage, problems: inout [Diagnostic]
    ) -> String? {
        guard let bytes = tree.files[file], let grid = grid(bytes, file: file, problems: &problems) else { return nil }
        var proposal = LayoutProposal(grid, RegisterNames(readReport(tree).draft), language)
        if problems.contains(where: { $0.code == .encodingGB18030 }) { proposal.encoding = .gb18030 }
        guard !proposal.labels.isEmpty else {
            problems.append(
                Diagnostic(
                    .csvSyntax, at: Place(file: file, line: 1, column: 1),
                    Phrase("The file has no table.", zh: "文件中没有表格。"),
                    remedy: Phrase("Fill it in, or delete it.", zh: "请填写内容，或删去该文件。")))
            return nil
        }
        return proposal.text
    }

    private static func grid(_ bytes: [UInt8], file: String, problems: inout [Diagnostic]) -> (any Grid)? {
        guard ReadWorkbook.suffixes.contains(ContentPath.suffix(file)) else {
            return CSVReader.readAll(bytes, file: file, headerLine: 1, problems: &problems).map(CSVGrid.init)
        }
        guard let workbook = Workbook.read(bytes, file: file, problems: &problems) else { return nil }
        // A sheet that is a data file needs no layout; the first other one probably does.
        var others: [Diagnostic] = []
        let sheets = workbook.sheets.filter { !$0.isHidden }.compactMap {
            workbook.sheet(named: $0.name, problems: &problems)
        }
        .filter { !$0.rows.isEmpty }
        return (sheets.first { SheetTable.read($0, problems: &others) == nil } ?? sheets.first).map(SheetGrid.init)
    }

    /// Where the layout of a table stands if none is named in it; nil for a file that is no table.
    package static func path(for file: String) -> String? {
        let suffix = ContentPath.suffix(file)
        guard LayoutAssignment.tableSuffixes.contains(suffix) else { return nil }
        return file.dropLast(suffix.utf8.count + 1) + LayoutDraft.suffixes[0]
    }

    init(_ grid: any Grid, _ names: RegisterNames, _ language: MessageLanguage) {
        self.grid = grid
        self.names = names
        self.language = language
        header = HeaderGuess(grid, units: names.units)
        let rows = header.rows
        labels = rows.isEmpty ? [] : (0..<grid.width(ofHeader: rows)).map { grid.label(rows: rows, column: $0) }
        let first = (header.unitRow ?? rows.last ?? 0) + 1
        let below = first..<max(first, grid.rowCount)
        body = Array(below.prefix { !grid.isBlank(row: $0) && !Self.isRemark($0, grid) })
        guess()
    }

    private static func isRemark(_ row: Int, _ grid: any Grid) -> Bool {
        grid.firstFilled(row: row).map { TableWords.isRemark(grid.text(row: row, column: $0)) } ?? true
    }

    // MARK: Guessing

    private mutating func guess() {
        for (column, label) in labels.enumerated() {
            guard let part = ColumnGuess.part(label), columns[part] == nil, !names.isMetric(label) else { continue }
            columns[part] = column
        }
        guard columns[.value] == nil else { return }
        let rest = labels.indices.filter { !columns.values.contains($0) }
        // What most of the other columns are called.
        let counts: [(part: ObservationColumn, count: Int)] = [
            (.period, rest.count { names.isPeriod(labels[$0]) }), (.area, rest.count { names.isArea(labels[$0]) }),
            (.metric, rest.count { names.isMetric(labels[$0]) }),
        ]
        let best = counts.max { $0.count < $1.count }
        let across = best.flatMap { $0.count > 0 ? $0.part : nil } ?? .metric
        let down = rowPart(other: across)
        if columns[down] == nil, let column = labelColumn(down) { columns[down] = column }
        columns = columns.filter { $0.key.part != across }
        shape =
            LayoutShape.allCases.first { $0.across == across && $0.down == down.part } ?? .areasByMetrics
    }

    /// What the rows tell: what stands in a column of its own, or whatever most labels of rows are.
    private func rowPart(other across: ObservationColumn) -> LayoutColumn {
        let parts = [LayoutColumn.area, .metric, .period].filter { $0.rawValue != across.rawValue }
        if let known = parts.first(where: { columns[$0] != nil }) { return known }
        return parts.first { labelColumn($0) != nil } ?? parts[0]
    }

    /// The first column in which names of a kind stand; for areas any column of words.
    private func labelColumn(_ part: LayoutColumn) -> Int? {
        let free = labels.indices.filter { !columns.values.contains($0) && !labels[$0].isEmpty }
        let isKnown = { (text: String) in
            switch part {
            case .metric: names.isMetric(text)
            case .period: names.isPeriod(text)
            default: names.isArea(text)
            }
        }
        return free.first { column in texts(column).contains(where: isKnown) }
            ?? (part == .area ? free.first { column in !texts(column).contains(where: HeaderGuess.isFigure) } : nil)
    }

    private func texts(_ column: Int) -> [String] {
        body.map { grid.name(row: $0, column: column) }.filter { !$0.isEmpty }
    }

    private var valueColumns: [Int] {
        guard shape != .tidy else { return [columns[.value]].compactMap { $0 } }
        return labels.indices.filter { column in
            !columns.values.contains(column) && !labels[column].isEmpty
                && (isKnownHeading(labels[column]) || texts(column).contains(where: HeaderGuess.isFigure))
        }
    }

    private func isKnownHeading(_ label: String) -> Bool {
        switch shape.across {
        case .metric: names.isMetric(label)
        case .area: names.isArea(label)
        default: names.isPeriod(label)
        }
    }

    // MARK: Writing

    /// The layout file.
    var text: String {
        var layout = LayoutText(language)
        layout.remark(
            Phrase(
                "Proposed from the header of the table. Put what is right in place of every \"?\".",
                zh: "根据表头生成的草稿，请把每个 \"?\" 改为正确的内容。"))
        if let encoding { layout.value(.encoding, encoding.rawValue) }
        if header.rows != [0] { layout.list(.header, header.rows.map { String($0 + 1) }) }
        if let row = header.unitRow { layout.value(.unitRow, String(row + 1)) }
        if shape != .tidy { layout.value(.shape, layout.word(shape)) }
        let mapped = columns.sorted { $0.value < $1.value }
        layout.group(.columns, mapped.map { (layout.name($0.key), labels[$0.value]) })
        let missing = ObservationColumn.required.filter { part in
            part != .value && part != shape.across && columns[LayoutColumn(rawValue: part.rawValue) ?? .value] == nil
        }
        layout.group(.constants, missing.map { (layout.name($0), "?") })
        let values = valueColumns
        writeRest(&layout, values)
        writeWords(&layout, values)
        return layout.text
    }

    /// Columns that are neither mapped nor figures.
    private func writeRest(_ layout: inout LayoutText, _ values: [Int]) {
        let rest = labels.indices.filter { column in
            !labels[column].isEmpty && !columns.values.contains(column) && !values.contains(column)
        }
        if let measure = rest.first(where: { labels[$0].lowercased() == "measure" }),
            let first = texts(measure).first
        {
            layout.group(.where, [(labels[measure], first)])
            let all = Self.distinct(texts(measure)).joined(separator: ", ")
            layout.remark(Phrase("In \(labels[measure]) there stand: \(all)", zh: "“\(labels[measure])”列中有：\(all)"))
        }
        let others = rest.filter { labels[$0].lowercased() != "measure" }
        let guesses = others.map { column in
            BreakdownGuess(
                labels[column], cells: body.map { grid.name(row: $0, column: column) }, names)
        }
        layout.breakdowns(guesses.compactMap(\.self))
        if !guesses.allSatisfy({ $0 == nil }) {
            layout.remark(
                Phrase(
                    "A column that tells no categories of a metric belongs under ignore.",
                    zh: "不表示指标分组的列，请移到“忽略”中。"))
        }
        layout.list(.ignore, zip(others, guesses).compactMap { $1 == nil ? labels[$0] : nil })
    }

    /// What the words of rows, headings and cells mean.
    private func writeWords(_ layout: inout LayoutText, _ values: [Int]) {
        var unknown: [LayoutKey: [String]] = [:]
        var totals: [String] = []
        func sort(_ label: String, _ part: ObservationColumn) {
            let isKnown = part == .metric ? names.isMetric(label) : part == .area ? names.isArea(label) : true
            if isKnown || label.isEmpty { return }
            if TableWords.isTotal(label) { return totals.append(label) }
            unknown[part == .metric ? .metrics : .areas, default: []].append(label)
        }
        if let across = shape.across { for column in values { sort(labels[column], across) } }
        for (column, part) in [(columns[.metric], ObservationColumn.metric), (columns[.area], .area)] {
            for text in Self.distinct(column.map(texts) ?? []) { sort(text, part) }
        }
        for key in [LayoutKey.metrics, .areas] {
            let words = unknown[key] ?? []
            if key == .areas, words.count > Self.mostAreas {
                layout.list(.skipUnknown, [layout.word(UnknownRows.areas)])
            } else {
                let answers = key == .metrics ? metrics(ofJoined: Self.distinct(words)) : [:]
                layout.questions(key, Self.distinct(words), answers: answers) { names.nearest(to: $0, key) }
            }
        }
        layout.questions(.totals, Self.distinct(totals))
        let symbols = values.flatMap(texts).filter { text in
            !text.unicodeScalars.contains { $0.properties.numericType != nil }
        }
        layout.questions(.symbols, Array(Self.distinct(symbols).prefix(Self.mostAreas)))
        let statuses = Self.distinct(columns[.status].map(texts) ?? []).filter { Status.named($0) == nil }
        layout.questions(.statuses, Array(statuses.prefix(Self.mostAreas)))
        writePeriods(&layout)
    }

    /// The metrics of names that the rows of a header make together, where no two would be the same: 城镇/人口 and 农村/人口
    /// are not both the metric 人口.
    private func metrics(ofJoined words: [String]) -> [String: String] {
        let found = words.compactMap { word in names.metric(ofLastPart: word).map { (word, $0) } }
        let known = labels.compactMap { names.isMetric($0) ? names.metric(ofLastPart: $0) : nil }
        let ids = Dictionary(grouping: found.map(\.1) + known) { $0 }
        return Dictionary(uniqueKeysWithValues: found.filter { ids[$0.1]?.count == 1 })
    }

    private func writePeriods(_ layout: inout LayoutText) {
        let texts = shape.across == .period ? valueColumns.map { labels[$0] } : columns[.period].map(texts) ?? []
        let needed = texts.first {
            (try? Period.parse($0, nature: .ratio)) == nil || $0.wholeMatch(of: /\d{4}\/\d{2}/) != nil
        }
        guard let needed else { return }
        let forms = [PeriodForm.yearSlashYear, .yearToYear, .interval]
        guard let form = forms.first(where: { PeriodFormat(form: $0, yearStarts: nil).written(needed) != nil }) else {
            return
        }
        layout.value(.periodFormat, form.rawValue)
        if form == .yearSlashYear { layout.value(.yearStarts, "?") }
    }

    /// Longer lists of areas are not the office's own.
    private static let mostAreas = 40

    private static func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
