import Diagnostics
import ReportModel

/// Makes the dimensions of metrics from their drafts: ids that can stand in the id of a metric, names that mean one thing.
struct DimensionCheck {
    /// What cells may call the categories of each metric's dimensions; for each metric by the dimension's id.
    private(set) var words: [[String: DimensionWords]] = []
    private(set) var dimensions: [[Dimension]] = []
    private(set) var problems: [Diagnostic] = []
    /// The dimension that first had a name, by the name.
    private var owners: [String: Located<String>] = [:]

    /// - Parameter drafts: of the metrics, in the order of their register.
    init(_ drafts: [MetricDraft]) {
        for draft in drafts { check(draft) }
    }

    private mutating func check(_ draft: MetricDraft) {
        var words: [String: DimensionWords] = [:]
        var dimensions: [Dimension] = []
        var firsts: [String: Place] = [:]
        for draft in draft.dimensions {
            guard isID(draft.id, Phrase("a breakdown", zh: "分组")), isFree(draft),
                isNew(draft.id, &firsts, Phrase("breakdown", zh: "分组"))
            else { continue }
            let (dimension, meanings) = dimension(draft, position: dimensions.count)
            guard !dimension.categories.isEmpty else { continue }
            words[dimension.id] = meanings
            dimensions.append(dimension)
        }
        self.words.append(words)
        self.dimensions.append(dimensions)
    }

    private mutating func dimension(_ draft: DimensionDraft, position: Int) -> (Dimension, DimensionWords) {
        var dimension = Dimension(
            id: draft.id.value, name: draft.name, categories: [], isComplete: draft.isComplete)
        var words = DimensionWords(position: position)
        for total in draft.totals { add(total, .total, to: &words) }
        var firsts: [String: Place] = [:]
        for category in draft.categories {
            guard isID(category.id, Phrase("a category", zh: "类别")),
                isNew(category.id, &firsts, Phrase("category", zh: "类别"))
            else { continue }
            let meaning = DimensionWords.Meaning.category(dimension.categories.count)
            for word in [category.id, category.name] + category.aliases { add(word, meaning, to: &words) }
            dimension.categories.append(.init(id: category.id.value, name: category.name.value))
        }
        return (dimension, words)
    }

    /// Lets a word mean something; one that means something else already becomes a problem.
    private mutating func add(
        _ word: Located<String>, _ meaning: DimensionWords.Meaning, to words: inout DimensionWords
    ) {
        guard let other = words.add(word.value, meaning), other != meaning else { return }
        problems.append(
            Diagnostic(
                .valueInvalid, at: word.place,
                Phrase(
                    "“\(word.value)” means something else in this breakdown already.", zh: "“\(word.value)”在此分组中已有别的含义。"
                ),
                remedy: Phrase(
                    "Give each category, and the total, words of their own.", zh: "请让各类别和合计各用不同的词。")))
    }

    private mutating func isID(_ id: Located<String>, _ subject: Phrase) -> Bool {
        // Two hyphens stand between the parts of a variant's id, and one between dimension and category.
        if DeclaredIDs<Metric>.isID(id.value), !id.value.contains("--"), !id.value.hasSuffix("-") { return true }
        problems.append(
            Diagnostic(
                .idInvalid, at: id.place,
                Phrase(
                    "“\(id.value)” can't be the id of \(subject.english).",
                    zh: "“\(id.value)”不能用作\(subject.chinese)的编号。"),
                remedy: Phrase(
                    "Use small letters a–z, digits and single hyphens, for instance “age” or “0-14”.",
                    zh: "请用小写字母 a–z、数字和单个连字符，例如“age”“0-14”。")))
        return false
    }

    private mutating func isNew(_ id: Located<String>, _ firsts: inout [String: Place], _ subject: Phrase) -> Bool {
        guard let first = firsts.updateValue(id.place, forKey: id.value) else { return true }
        firsts[id.value] = first
        problems.append(
            Diagnostic(
                .idDuplicate, at: id.place,
                Phrase(
                    "The \(subject.english) “\(id.value)” is given twice.", zh: "\(subject.chinese)“\(id.value)”重复出现。"),
                remedy: Phrase("Give one of the two another id.", zh: "请为其中一个换用别的编号。"),
                notes: [.init(Phrase("First given here.", zh: "第一次出现在此。"), at: first)]))
        return false
    }

    /// Whether the id and the name can head a column: no other column has them, and no other dimension.
    private mutating func isFree(_ draft: DimensionDraft) -> Bool {
        for name in [draft.id.value, draft.name] {
            if ObservationColumn.named(name) != nil || LayoutColumn.named(name) != nil {
                problems.append(
                    Diagnostic(
                        .valueInvalid, at: draft.id.place,
                        Phrase(
                            "A breakdown can't be called “\(name)”: that is a column of every data file.",
                            zh: "分组不能叫“\(name)”：数据文件已有这一列。"),
                        remedy: Phrase("Choose another name.", zh: "请换一个名称。")))
                return false
            }
            guard let owner = owners[name] else {
                owners[name] = draft.id
                continue
            }
            guard owner.value == draft.id.value else {
                problems.append(
                    Diagnostic(
                        .valueInvalid, at: draft.id.place,
                        Phrase(
                            "“\(name)” is the name of the breakdown “\(owner.value)” already.",
                            zh: "“\(name)”已经是分组“\(owner.value)”的名称。"),
                        remedy: Phrase(
                            "A column tells one breakdown: use the same id for all metrics, or another name.",
                            zh: "一列只能对应一个分组：请在各指标中用相同的编号，或换一个名称。"),
                        notes: [.init(Phrase("First given here.", zh: "第一次出现在此。"), at: owner.place)]))
                return false
            }
        }
        return true
    }
}
