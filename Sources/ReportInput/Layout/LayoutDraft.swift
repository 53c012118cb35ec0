import Diagnostics
import ReportModel

/// A layout file as read: which files it is for, and how they are laid out unless that is said wrongly.
struct LayoutDraft {
    let file: String
    let place: Place
    let files: [Located<String>]
    let sheets: [Located<String>]
    /// Nil if the layout has problems; the files it is for are not read then.
    let layout: Layout?
    /// Whether the file is YAML at all, so that it is known which files it is for.
    var isRead = true

    /// A layout file that is no YAML.
    static func unreadable(_ file: String) -> LayoutDraft {
        LayoutDraft(file: file, place: Place(file: file), files: [], sheets: [], layout: nil, isRead: false)
    }

    /// How the name of a layout file ends.
    static let suffixes = [".layout.yml", ".layout.yaml"]

    static func isLayout(_ path: String) -> Bool { suffixes.contains { path.hasSuffix($0) } }

    /// Reads a layout; what is wrong with it is told, with its place.
    static func read(
        _ node: YAMLNode, file: String, dimensions: DeclaredDimensions, problems: inout [Diagnostic]
    ) -> LayoutDraft {
        var reader = LayoutReader(node, file: file, dimensions)
        let draft = reader.read()
        problems += reader.problems
        return draft
    }
}

/// Reads the keys of one layout file.
private struct LayoutReader {
    let file: String
    let node: YAMLNode
    let dimensions: DeclaredDimensions
    var fields: Fields<LayoutKey>
    private var found: [Diagnostic] = []
    /// Problems that do not keep the tables from being looked through.
    private var unknownCodes: [Diagnostic] = []

    static let subject = Phrase("a layout", zh: "版式")

    init(_ node: YAMLNode, file: String, _ dimensions: DeclaredDimensions) {
        self.file = file
        self.dimensions = dimensions
        self.node = node
        fields = Fields(node, subject: Self.subject)
    }

    var problems: [Diagnostic] { fields.problems + found + unknownCodes }

    mutating func read() -> LayoutDraft {
        let files = list(.files)
        for pattern in files { refuseOutside(pattern) }
        let sheets = list(.sheet)
        let layout = readLayout(files: files, sheets: sheets)
        return LayoutDraft(
            file: file, place: node.place, files: files, sheets: sheets,
            layout: problems.count == unknownCodes.count ? layout : nil)
    }

    private mutating func readLayout(files: [Located<String>], sheets: [Located<String>]) -> Layout? {
        let shape = fields.choice(.shape, of: LayoutShape.self) ?? .tidy
        let columns = group(.columns, of: LayoutColumn.self)
        let constants = group(.constants, of: ObservationColumn.self)
        let periods = periodFormat()
        let rows = rows()
        let units = LayoutUnits(row: unitRow(), cell: unitCell())
        let layout = Layout(
            file: file, place: node.place, files: files, encoding: encoding(), sheets: sheets, rows: rows, shape: shape,
            columns: columns, constants: constants, breakdowns: breakdowns(), units: units, fillDown: list(.fillDown),
            filters: filters(),
            ignored: list(.ignore), ignoredUnlessEmpty: list(.ignoreUnlessEmpty), words: words(),
            periods: periods)
        if problems.count == unknownCodes.count { found += LayoutNeeds(layout).problems }
        return layout
    }

    private mutating func encoding() -> Located<DeclaredEncoding>? {
        let place = fields.node(.encoding)?.place ?? node.place
        return fields.choice(.encoding, of: DeclaredEncoding.self).map { Located($0, at: place) }
    }

    /// A list of texts, refused if nobody could have written it.
    private mutating func list(_ key: LayoutKey) -> [Located<String>] {
        let items = fields.list(key)
        guard items.count > Self.longestList else { return items }
        found.append(
            Diagnostic(
                .valueInvalid, at: items[0].place,
                Phrase(
                    "“\(key.rawValue)” lists \(items.count) texts; it may list \(Self.longestList).",
                    zh: "\(key.inChinese)有 \(items.count) 项，最多为 \(Self.longestList) 项。")))
        return []
    }

    /// As many as a table may have columns.
    private static let longestList = 1000

    // MARK: Groups

    /// The texts of a group of known keys.
    private mutating func group<Key: FieldKey>(_ key: LayoutKey, of: Key.Type) -> [Key: Located<String>] {
        guard let node = fields.node(key) else { return [:] }
        var group = Fields<Key>(node, subject: Phrase("“\(key.rawValue)”", zh: key.inChinese))
        var texts: [Key: Located<String>] = [:]
        for name in Key.allCases { texts[name] = group.text(name) }
        found += group.problems
        return texts
    }

    /// The entries of a group whose keys are words of the file.
    private mutating func entries(_ key: LayoutKey) -> [YAMLNode.Entry] {
        guard let node = fields.node(key) else { return [] }
        guard case .mapping(let entries) = node.content else {
            found.append(
                Diagnostic(
                    .valueType, at: node.place,
                    Phrase(
                        "“\(key.rawValue)” is \(node.description.english) here; it must be a group of keys.",
                        zh: "\(key.inChinese)在此处是\(node.description.chinese)，应为一组键值。"),
                    remedy: Phrase(
                        "Write what stands in the file, a colon and what it means.", zh: "写法：文件中的文字、冒号加空格、对应的含义。")))
            return []
        }
        return entries
    }

    /// Words of the file, each with what it means.
    private mutating func meanings(_ key: LayoutKey) -> [String: Located<String>] {
        var meanings: [String: Located<String>] = [:]
        for entry in entries(key) {
            guard case .scalar(let text, _) = entry.value.content, !text.trimmingBlanks().isEmpty else {
                found.append(
                    Diagnostic(
                        .valueType, at: entry.value.place,
                        Phrase(
                            "“\(entry.key.value)” has no single meaning here.", zh: "“\(entry.key.value)”没有写明一个含义。"),
                        remedy: Phrase("Write one word behind the colon.", zh: "请在冒号后写一个词。")))
                continue
            }
            meanings[HeaderText.collapsed(entry.key.value)] = Located(text.trimmingBlanks(), at: entry.value.place)
        }
        return meanings
    }

    /// The columns of breakdowns: a column's name, or a group of keys.
    private mutating func breakdowns() -> [LayoutBreakdown] {
        var reading = LayoutBreakdownReading(dimensions)
        let breakdowns = entries(.breakdowns).compactMap { reading.read($0) }
        found += reading.problems
        return breakdowns
    }

    private mutating func filters() -> [Layout.Filter] {
        entries(.where).compactMap { entry in
            let values: [YAMLNode]
            switch entry.value.content {
            case .scalar: values = [entry.value]
            case .sequence(let items): values = items
            case .mapping: values = []
            }
            let texts: [Located<String>] = values.compactMap { node in
                guard case .scalar(let text, _) = node.content else { return nil }
                return Located(node.isNull ? "" : text.trimmingBlanks(), at: node.place)
            }
            guard !texts.isEmpty, texts.count == values.count else {
                found.append(
                    Diagnostic(
                        .valueType, at: entry.value.place,
                        Phrase(
                            "“\(entry.key.value)” needs the text of the rows that are read, or a list of texts.",
                            zh: "“\(entry.key.value)”应写要读取的行的取值，可以是一个或一列。"),
                        remedy: Phrase("Write \"\" for an empty cell.", zh: "空单元格写 \"\"。")))
                return nil
            }
            return Layout.Filter(column: entry.key, values: texts)
        }
    }

    private mutating func words() -> LayoutWords {
        var words = LayoutWords()
        words.metrics = meanings(.metrics)
        words.areas = meanings(.areas)
        words.totals = meanings(.totals)
        words.units = meanings(.units)
        words.symbols = codes(.symbols, orSkip: true)
        words.statuses = codes(.statuses, orSkip: false)
        for word in list(.skipUnknown) {
            if let rows = UnknownRows.named(word.value) {
                words.skipsUnknown.insert(rows)
            } else {
                found.append(Fields<LayoutKey>.unknownWord(word, key: .skipUnknown, of: UnknownRows.self))
            }
        }
        return words
    }

    /// Words of the file, each with the code of a status.
    private mutating func codes(_ key: LayoutKey, orSkip: Bool) -> [String: Located<String>] {
        meanings(key).compactMapValues { text in
            if orSkip, LayoutWords.isSkip(text.value) { return text }
            if let status = Status.named(text.value) { return text.map { _ in status.rawValue } }
            unknownCodes.append(LayoutProblem.unknownCode(text, key, orSkip: orSkip))
            // Stands in for what is not said, so that the rest can be looked through; it allows a figure and none.
            return text.map { _ in Status.negligible.rawValue }
        }
    }

    // MARK: Rows and periods

    private mutating func rows() -> LayoutRows {
        let header = list(.header).compactMap { rowNumbers($0, .header) }.flatMap(Array.init)
        var numbers: [ClosedRange<Int>] = []
        var labels: [Located<String>] = []
        for text in list(.skip) {
            if Self.beginsWithDigit(text.value) {
                if let range = rowNumbers(text, .skip) { numbers.append(range) }
            } else {
                labels.append(text)
            }
        }
        var last: Int?
        var ends: [String] = []
        for text in list(.end) {
            if Self.beginsWithDigit(text.value) {
                last = rowNumbers(text, .end)?.lowerBound
            } else {
                ends.append(text.value)
            }
        }
        return LayoutRows(
            header: header.isEmpty ? [1] : Array(Set(header)).sorted(), skippedNumbers: numbers, skippedLabels: labels,
            last: last, endLabels: ends)
    }

    private static func beginsWithDigit(_ text: String) -> Bool {
        text.utf8.first.map { (48...57).contains($0) } ?? false
    }

    /// `3` or `3-5`.
    private mutating func rowNumbers(_ text: Located<String>, _ key: LayoutKey) -> ClosedRange<Int>? {
        let most = key == .header ? 100 : CellAddress.lastRow
        let numbers = text.value.split(separator: "-", omittingEmptySubsequences: false).map {
            Int($0.trimmingBlanks())
        }
        if let first = numbers.first ?? nil, let last = numbers.last ?? nil, numbers.count <= 2, first >= 1,
            first <= last,
            last <= most
        {
            return first...last
        }
        found.append(
            Diagnostic(
                .valueInvalid, at: text.place,
                Phrase(
                    "“\(text.value)” is no row number, which “\(key.rawValue)” must be.",
                    zh: "\(key.inChinese)应为行号，而这里是“\(text.value)”。"),
                remedy: Phrase(
                    "Rows count from 1, as spreadsheets show them: 3, or 3-5, up to \(most).",
                    zh: "行号从 1 起，与电子表格中相同：3 或 3-5，不超过 \(most)。")))
        return nil
    }

    private mutating func unitRow() -> Located<Int>? {
        fields.integer(.unitRow, in: 1...CellAddress.lastRow).map { row in
            Located(row, at: fields.node(.unitRow)?.place ?? node.place)
        }
    }

    private mutating func unitCell() -> Located<CellAddress>? {
        guard let text = fields.text(.unitCell) else { return nil }
        if let address = CellAddress(Array(text.value.utf8)[...]) { return Located(address, at: text.place) }
        found.append(
            Diagnostic(
                .valueInvalid, at: text.place,
                Phrase("“\(text.value)” is no cell.", zh: "“\(text.value)”不是单元格地址。"),
                remedy: Phrase("Write its column and row: H2.", zh: "请写列和行：H2。")))
        return nil
    }

    private mutating func periodFormat() -> PeriodFormat? {
        let starts = fields.integer(.yearStarts, in: 1...12)
        guard let text = fields.text(.periodFormat) else {
            if starts != nil, let place = fields.node(.yearStarts)?.place {
                found.append(LayoutProblem.yearStartsAlone(at: place))
            }
            return nil
        }
        guard let form = PeriodForm.named(text.value) ?? PeriodForm.named(text.value.uppercased()) else {
            found.append(Fields<LayoutKey>.unknownWord(text, key: .periodFormat, of: PeriodForm.self))
            return nil
        }
        let hasYears = [.year, .yearToYear, .yearSlashYear].contains(form)
        if starts != nil, !hasYears, let place = fields.node(.yearStarts)?.place {
            found.append(LayoutProblem.yearStartsAlone(at: place))
        }
        if form == .yearSlashYear, starts == nil { found.append(LayoutProblem.needsYearStart(text)) }
        return PeriodFormat(form: form, yearStarts: starts)
    }

    /// Patterns name files of figures, nothing else.
    private mutating func refuseOutside(_ pattern: Located<String>) {
        let suffix = ContentPath.suffix(pattern.value)
        let parts = pattern.value.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.first != "data" || parts.contains("..") || ["json", "yml", "yaml"].contains(suffix) else { return }
        found.append(
            Diagnostic(
                .valueInvalid, at: pattern.place,
                Phrase(
                    "“\(pattern.value)” names no tables in Content/data/.",
                    zh: "“\(pattern.value)”不是 Content/data/ 中的表格文件。"),
                remedy: Phrase(
                    "Write the path from Content: data/NAME.csv, data/folder/*.csv.",
                    zh: "请写从 Content 起的路径：data/名称.csv、data/文件夹/*.csv。")))
    }
}
