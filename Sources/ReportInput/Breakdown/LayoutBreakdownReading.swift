import Diagnostics

/// Reads the `breakdowns` of a layout.
struct LayoutBreakdownReading {
    private let dimensions: DeclaredDimensions
    private(set) var problems: [Diagnostic] = []
    private var firsts: [String: Place] = [:]

    init(_ dimensions: DeclaredDimensions) {
        self.dimensions = dimensions
    }

    /// Reads one, whose key is a dimension; nil, with problems unless it is told already, if there is no such dimension or
    /// no column.
    mutating func read(_ entry: YAMLNode.Entry) -> LayoutBreakdown? {
        guard let dimension = dimension(entry.key) else { return nil }
        if case .scalar(let text, _) = entry.value.content {
            let column = Located(text.trimmingBlanks(), at: entry.value.place)
            guard !entry.value.isNull, !column.value.isEmpty else {
                refuseMissingColumn(entry)
                return nil
            }
            return LayoutBreakdown(dimension: dimension, column: column, totals: [], categories: [:])
        }
        var fields = Fields<LayoutBreakdownKey>(
            entry.value, subject: Phrase("a breakdown of a layout", zh: "版式的分组"))
        let column = fields.text(.column)
        let totals = Set(fields.list(.total).map(\.value))
        let categories = categories(fields.node(.categories))
        if fields.isGroup, fields.isEmpty(.column) { refuseMissingColumn(entry) }
        problems += fields.problems
        guard let column else { return nil }
        return LayoutBreakdown(dimension: dimension, column: column, totals: totals, categories: categories)
    }

    private mutating func dimension(_ name: Located<String>) -> Located<String>? {
        guard let id = dimensions.ids[name.value] else {
            if !dimensions.mayBeUnread(name.value) {
                problems.append(BreakdownProblem.unknownDimension(name, dimensions))
            }
            return nil
        }
        guard let first = firsts[id] else {
            firsts[id] = name.place
            return Located(id, at: name.place)
        }
        problems.append(
            Diagnostic(
                .keyDuplicate, at: name.place,
                Phrase("The breakdown “\(id)” is given twice.", zh: "分组“\(id)”重复出现。"),
                remedy: Phrase("Keep one of the two.", zh: "请只保留一个。"),
                notes: [.init(Phrase("First given here.", zh: "第一次出现在此。"), at: first)]))
        return nil
    }

    private mutating func refuseMissingColumn(_ entry: YAMLNode.Entry) {
        problems.append(
            Diagnostic(
                .keyMissing, at: entry.value.place,
                Phrase(
                    "Which column tells “\(entry.key.value)” is not said.", zh: "没有写明“\(entry.key.value)”在哪一列。"),
                remedy: Phrase(
                    "Write the name of the column, or “{column: NAME, total: WORD}”.",
                    zh: "请写列名，或“{列: 列名, 合计: 表示合计的词}”。")))
    }

    /// Words of the file, each with the category that it means.
    private mutating func categories(_ node: YAMLNode?) -> [String: Located<String>] {
        guard let node else { return [:] }
        guard case .mapping(let entries) = node.content else {
            problems.append(
                Diagnostic(
                    .valueType, at: node.place,
                    Phrase(
                        "“categories” is \(node.description.english) here; it must be a group of keys.",
                        zh: "\(LayoutBreakdownKey.categories.inChinese)在此处是\(node.description.chinese)，应为一组键值。"),
                    remedy: Phrase(
                        "Write what stands in the file, a colon and the category.", zh: "写法：文件中的文字、冒号加空格、类别。")))
            return [:]
        }
        var categories: [String: Located<String>] = [:]
        for entry in entries {
            guard case .scalar(let text, _) = entry.value.content, !text.trimmingBlanks().isEmpty else {
                problems.append(
                    Diagnostic(
                        .valueType, at: entry.value.place,
                        Phrase(
                            "“\(entry.key.value)” has no single meaning here.", zh: "“\(entry.key.value)”没有写明一个含义。"),
                        remedy: Phrase("Write one word behind the colon.", zh: "请在冒号后写一个词。")))
                continue
            }
            categories[HeaderText.collapsed(entry.key.value)] = Located(text.trimmingBlanks(), at: entry.value.place)
        }
        return categories
    }
}
