package import Diagnostics

/// One of the `breakdowns` of a metric as written.
package struct DimensionDraft: Sendable {
    package var id: Located<String>
    package var name: String
    /// The words for all categories together, besides `_T`.
    package var totals: [Located<String>]
    package var categories: [CategoryDraft]
    package var isComplete: Bool

    /// One of its categories as written.
    package struct CategoryDraft: Sendable {
        package var id: Located<String>
        package var name: Located<String>
        package var aliases: [Located<String>]

        static func read(_ node: YAMLNode, problems: inout [Diagnostic]) -> CategoryDraft? {
            let subject = Phrase("a category", zh: "类别")
            var fields = Fields<CategoryKey>(node, subject: subject)
            let id = fields.required(.id, subject)
            let name = fields.required(.name, subject)
            let aliases = fields.list(.aliases)
            problems += fields.problems
            guard let id, let name else { return nil }
            return CategoryDraft(id: id, name: name, aliases: aliases)
        }
    }

    /// Reads one breakdown; nil, with problems, if it has no id, no name or no categories.
    static func read(_ node: YAMLNode, problems: inout [Diagnostic]) -> DimensionDraft? {
        let subject = Phrase("a breakdown", zh: "分组")
        var fields = Fields<DimensionKey>(node, subject: subject)
        let id = fields.required(.id, subject)
        let name = fields.required(.name, subject)
        let totals = fields.list(.total)
        let isComplete = fields.flag(.complete) ?? false
        let items = fields.items(.categories)
        if fields.isGroup, fields.isEmpty(.categories) {
            fields.refuse(
                Diagnostic(
                    .keyMissing, at: fields.place,
                    Phrase("A breakdown needs “categories”.", zh: "分组缺少\(DimensionKey.categories.inChinese)。"),
                    remedy: Phrase(
                        "Add “categories: [{id: …, name: …}, …]”.", zh: "请补上“类别: [{编号: …, 名称: …}, …]”。")))
        }
        problems += fields.problems
        let categories = items.compactMap { CategoryDraft.read($0, problems: &problems) }
        guard let id, let name, !items.isEmpty else { return nil }
        return DimensionDraft(
            id: id, name: name.value, totals: totals, categories: categories, isComplete: isComplete)
    }
}
