import Diagnostics
import ReportModel

/// Reads what orders the rows of a table.
extension DesignCheck {
    /// A metric of the table and a number that can be told of it; nil for the register's order.
    func sort(
        _ text: Located<String>, of own: [Key<Metric>], problems: inout [Diagnostic]
    ) -> TableDesign.Sort? {
        guard SortWord.named(text.value) == nil else { return nil }
        guard !["降序", "升序", "descending", "ascending"].contains(text.value) else {
            problems.append(
                Diagnostic(
                    .valueInvalid, at: text.place,
                    Phrase(
                        "“\(text.value)” is an order; “sort” names a metric.", zh: "“\(text.value)”是次序；“排序”（sort）应写指标。"),
                    remedy: Phrase(
                        "Write “sort: METRIC” and “descending: yes” or “no”.", zh: "请写“排序: 指标编号”，次序另写“降序: 是”或“否”。")))
            return nil
        }
        let parts = SortText(text)
        var (named, column) = (text, TableDesign.Column.value)
        if metrics.ids.key(text.value) == nil, let metric = parts.metric, let name = parts.columnName {
            named = metric
            guard let known = sortable(name, problems: &problems) else { return nil }
            column = known
        }
        guard let metric = metrics.ids.resolve(named, problems: &problems) else { return nil }
        refuse(metric, named, unlessIn: own, &problems)
        if let need = ColumnNeed(column), !need.isMet(by: metrics.metrics[metric]) {
            problems.append(
                Diagnostic(.designUnfit, at: text.place, need.missed(by: name(metric)), remedy: need.remedy))
        }
        return TableDesign.Sort(metric, by: column)
    }

    /// The column that rows are sorted by; nil, with a problem, if it is none or tells no number.
    private func sortable(_ name: Located<String>, problems: inout [Diagnostic]) -> TableDesign.Column? {
        let sortable = TableDesign.Column.allCases.filter(\.isSortable)
        let column = TableDesign.Column.named(name.value)
        if let column, column.isSortable { return column }
        let words = sortable.flatMap { [$0.rawValue] + $0.chinese }
        let nearest = column == nil ? Suggestion.nearest(to: name.value, in: words) : nil
        problems.append(
            Diagnostic(
                .valueInvalid, at: name.place,
                Phrase(
                    "Rows can't be sorted by “\(name.value)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                    zh: "不能按“\(name.value)”排序\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
                remedy: Phrase(
                    "Behind the metric may stand \(sortable.map { ".\($0.rawValue)" }.joined(separator: ", ")).",
                    zh: "指标后面可以写 \(sortable.map { ".\($0.chinese.first ?? $0.rawValue)" }.joined(separator: "、"))。")))
        return nil
    }
}
