package import Diagnostics
import ReportModel

/// The first step: every file of the project folder as a draft, each value with its place.
///
/// All problems of all files are told, in no particular order; what can't be read is left out of the draft.
///
/// - Parameters:
///   - workforce: who does the parts of the work; the outcome is the same for all.
///   - memory: what is known of the texts, and where their bodies are kept.
package func readReport(
    _ tree: FileTree, by workforce: Workforce = .alone, memory: TextMemory = .none
) -> (draft: ReportDraft, problems: [Diagnostic]) {
    var reading = ReportReading(tree, workforce, memory)
    reading.readAll()
    return (reading.draft, reading.problems)
}

/// The state of reading: what has been read so far.
private struct ReportReading {
    let tree: FileTree
    let workforce: Workforce
    let memory: TextMemory
    var draft = ReportDraft()
    var problems: [Diagnostic] = []
    private var known: Set<String> = []
    /// Known as soon as the metrics are read.
    private var dimensions = DeclaredDimensions()

    init(_ tree: FileTree, _ workforce: Workforce, _ memory: TextMemory) {
        self.tree = tree
        self.workforce = workforce
        self.memory = memory
        draft.assets = Set(tree.assets.keys)
    }

    mutating func readAll() {
        if let node = readYAML(ContentPath.settings) {
            draft.settings = SettingsDraft.read(node, problems: &problems)
        } else if !tree.has(ContentPath.settings) {
            refuseMissing(
                ContentPath.settings, mend: Phrase("Create it with a line “title: …”.", zh: "请新建该文件，至少写一行“title: 站名”。"))
        }
        let before = problems.count
        if let table = readTable(ContentPath.areas) {
            let isWhole = problems.count == before
            draft.areas = AreaDraft.read(table, problems: &problems)
            if !isWhole { draft.areas.unread = .all }
        } else if problems.count > before {
            draft.areas.unread = .all
        }
        draft.metrics = readRegister(ContentPath.metrics) { MetricDraft.read($0, problems: &$1) }
        dimensions = DeclaredDimensions(draft.metrics)
        draft.sources = readRegister(ContentPath.sources) { SourceDraft.read($0, problems: &$1) }
        draft.decisions = readItems(ContentPath.decisions) { DecisionDraft.read($0, problems: &$1) }
        readData()
        readComparisons()
        let metrics = MetricCatalogue(draft.metrics.entries)
        readArticles(metrics)
        refuseMissingRegisters()
        refuseUnknownFiles()
        weighLints()
    }

    /// Gives what the lints found the severity that the site has for it.
    private mutating func weighLints() {
        guard let rules = draft.settings?.lintRules, !rules.isEmpty else { return }
        problems = problems.compactMap { problem in
            guard let setting = rules[problem.code] else { return problem }
            guard let severity = Severity(rawValue: setting.rawValue) else { return nil }
            var weighed = problem
            weighed.severity = severity
            return weighed
        }
    }

    private mutating func readData() {
        let layouts = readLayouts()
        for path in tree.paths(below: ContentPath.data) where !LayoutDraft.isLayout(path) {
            known.insert(path)
            let served = layouts.layouts(for: path)
            switch ContentPath.suffix(path) {
            case "csv" where !served.isEmpty:
                for layout in served.compactMap(\.layout) { readTable(path, layout) }
            case "csv":
                let told = problems.count
                guard let table = readTable(path, keepsCells: false) else { continue }
                var reasons: [Diagnostic] = []
                let columns = TableColumns<ObservationColumn>(
                    table, required: ObservationColumn.required, dimensions: dimensions, problems: &reasons)
                if columns.isComplete {
                    // Rows that were refused have been told of.
                    if table.rowCount == 1, Array(problems[told...]).worst != .error {
                        problems.append(table.withoutRows)
                    }
                    draft.data.append(.table(table, columns: columns.keys, breakdowns: columns.breakdowns))
                } else if columns.namesFew(of: ObservationColumn.required) {
                    reasons =
                        layouts.hasUnread
                        ? [] : [LayoutProblem.missing(path, at: table.place(ofRow: 0), in: tree.folder)]
                }
                problems += reasons
            case "json", "yml", "yaml":
                let subject = Phrase("an observation", zh: "观测值")
                let dimensions = dimensions
                let items = readItems(path) { node, problems in
                    let fields = Fields<ObservationColumn>(node, subject: subject, dimensions: dimensions)
                    problems += fields.problems
                    return fields.problems.isEmpty ? fields : nil
                }
                draft.data.append(.list(items, breakdowns: BreakdownColumns(keysOf: items)))
            case let suffix where ReadWorkbook.suffixes.contains(suffix):
                guard let bytes = tree.files[path] else { continue }
                draft.data += ReadWorkbook.dataFiles(
                    bytes, file: path, in: tree.folder, layouts: served, dimensions: dimensions, problems: &problems)
            case let suffix where FileSignature.foreignSuffixes.contains(suffix):
                problems.append(FileSignature.foreign(suffix).diagnostic(in: path))
            default:
                problems.append(
                    Diagnostic(
                        .fileUnexpected, at: Place(file: path),
                        Phrase(
                            "Nobody reads this file: a data file is called *.csv, *.xlsx, *.json, *.yml or *.yaml.",
                            zh: "该文件不会被读取：数据文件的扩展名应为 .csv、.xlsx、.json、.yml 或 .yaml。"),
                        remedy: Phrase(
                            "Save it as .xlsx or CSV, or take it out of the folder.", zh: "请另存为 .xlsx 或 CSV，或移出该文件夹。")))
            }
        }
    }

    private mutating func readLayouts() -> LayoutAssignment {
        let paths = tree.paths(below: ContentPath.data)
        let drafts = paths.filter(LayoutDraft.isLayout).map { path in
            readYAML(path).map {
                LayoutDraft.read($0, file: path, dimensions: dimensions, problems: &problems)
            } ?? .unreadable(path)
        }
        let layouts = LayoutAssignment(drafts, files: paths)
        problems += layouts.problems
        return layouts
    }

    /// Reads a CSV file as its layout says.
    private mutating func readTable(_ path: String, _ layout: Layout) {
        guard let bytes = tree.files[path],
            let table = CSVReader.readAll(
                bytes, file: path, headerLine: layout.lastHeaderRow, encoding: layout.encoding, problems: &problems),
            let laidOut = LaidOutTable.read(CSVGrid(table), layout, problems: &problems)
        else { return }
        draft.data.append(.laidOut(laidOut))
    }

    private mutating func readComparisons() {
        for path in tree.paths(below: ContentPath.comparisons) where ["yml", "yaml"].contains(ContentPath.suffix(path))
        {
            known.insert(path)
            guard let node = readYAML(path) else { continue }
            let id = Located(ContentPath.stem(path), at: Place(file: path))
            if let comparison = ComparisonDraft.read(node, id: id, problems: &problems) {
                draft.comparisons.append(comparison)
            }
        }
    }

    /// Reads the texts of each kind, in the order of their paths.
    private mutating func readArticles(_ metrics: MetricCatalogue) {
        let files = ArticleKind.allCases.flatMap { kind in
            tree.paths(below: "Content/\(kind.folder)/").filter(ContentPath.isText).map {
                TextFile(path: $0, kind: kind)
            }
        }
        known.formUnion(files.map(\.path))
        for reading in TextFile.read(files, in: tree, metrics, memory, by: workforce) {
            problems += reading.problems
            draft.unreadArticles.formUnion(reading.unread)
            draft.articles += reading.articles
        }
    }

    private mutating func readTable(_ path: String, keepsCells: Bool = true) -> CSVTable? {
        known.insert(path)
        guard let bytes = tree.files[path] else { return nil }
        return CSVReader.read(bytes, file: path, keepsCells: keepsCells, by: workforce, problems: &problems)
    }

    private mutating func readYAML(_ path: String) -> YAMLNode? {
        known.insert(path)
        guard let bytes = tree.files[path], let text = SourceText.decode(bytes, file: path, problems: &problems) else {
            return nil
        }
        let before = problems.count
        if let node = YAMLReader.read(text, file: path, problems: &problems) { return node }
        if problems.count == before {
            problems.append(
                Diagnostic(
                    .yamlSyntax, at: Place(file: path, line: 1, column: 1),
                    Phrase("The file holds no values.", zh: "文件中没有内容。"),
                    remedy: Phrase("Fill it in, or delete it.", zh: "请填写内容，或删去该文件。")))
        }
        return nil
    }

    /// The entries of a register, and the ids of those that could not be read.
    private mutating func readRegister<Entry>(
        _ path: String, _ read: (YAMLNode, inout [Diagnostic]) -> Entry?
    ) -> RegisterDraft<Entry> {
        let before = problems.count
        var unread: Set<String> = []
        let entries = readItems(path) { node, problems in
            let entry = read(node, &problems)
            // Whichever of its texts others call it by: its id, a name, an alias.
            if entry == nil { unread.formUnion(node.texts) }
            return entry
        }
        let isUnreadable = entries.isEmpty && unread.isEmpty && problems.count > before
        return RegisterDraft(entries: entries, unread: isUnreadable ? .all : .these(unread))
    }

    /// The items of a file that is a list of groups; an empty file is an empty list.
    private mutating func readItems<Item>(
        _ path: String, _ read: (YAMLNode, inout [Diagnostic]) -> Item?
    ) -> [Item] {
        guard let node = readYAML(path) else { return [] }
        guard case .sequence(let items) = node.content else {
            problems.append(
                Diagnostic(
                    .valueType, at: node.place,
                    Phrase(
                        "Here stands \(node.description.english); the file must be a list.",
                        zh: "此处是\(node.description.chinese)，该文件应为列表。"),
                    remedy: Phrase("Begin every item with “- ”.", zh: "每一项以“- ”开头。")))
            return []
        }
        return items.compactMap { read($0, &problems) }
    }

    /// Registers that something refers to must be there.
    private mutating func refuseMissingRegisters() {
        let needsAll = !draft.data.isEmpty
        let compares = !draft.comparisons.isEmpty || draft.articles.contains { !$0.blocks.isEmpty }
        let needsAreas = needsAll || compares || draft.articles.contains(where: \.namesAreas)
        if needsAreas, !tree.has(ContentPath.areas) {
            refuseMissing(
                ContentPath.areas,
                mend: Phrase("Create it with the header “id,name,level”.", zh: "请新建该文件，表头为“id,name,level”。"))
            draft.areas.unread = .all
        }
        if needsAll || compares, !tree.has(ContentPath.metrics) {
            refuseMissing(
                ContentPath.metrics, mend: Phrase("Create it as a list of metrics.", zh: "请新建该文件，逐项列出指标。"))
            draft.metrics.unread = .all
        }
        if needsAll, !tree.has(ContentPath.sources) {
            refuseMissing(
                ContentPath.sources, mend: Phrase("Create it as a list of sources.", zh: "请新建该文件，逐项列出来源。"))
            draft.sources.unread = .all
        }
    }

    private mutating func refuseMissing(_ path: String, mend: Phrase) {
        problems.append(
            Diagnostic(
                .fileMissing, at: Place(file: path), Phrase("This file is missing.", zh: "缺少该文件。"), remedy: mend))
    }

    private mutating func refuseUnknownFiles() {
        for path in tree.paths(below: "Content/") where !known.contains(path) {
            let nearest = Suggestion.nearest(to: path, in: ContentPath.registers)
            problems.append(
                Diagnostic(
                    .fileUnexpected, at: Place(file: path),
                    Phrase(
                        "Nobody reads this file\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                        zh: "该文件不会被读取\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
                    remedy: Phrase(
                        "Images and attachments belong in Content/assets/.", zh: "图片和附件请放在 Content/assets/ 中。")))
        }
    }
}
