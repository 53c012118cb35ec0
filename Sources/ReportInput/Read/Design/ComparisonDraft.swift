package import Diagnostics

/// A file of `comparisons/` as written.
package struct ComparisonDraft: Sendable {
    package var id: Located<String>
    package var title: String
    package var summary: String?
    package var theme: Located<String>?
    package var table: TableDraft
    /// Areas and periods that they do not name are those of the table.
    package var charts: [ChartDraft]

    /// Reads one file; nil, with problems, if it has no title.
    static func read(_ node: YAMLNode, id: Located<String>, problems: inout [Diagnostic]) -> ComparisonDraft? {
        let subject = Phrase("a comparison", zh: "对比表")
        var fields = Fields<DesignKey>(node, subject: subject, among: DesignKey.ofComparisons)
        let title = fields.required(.title, subject)
        var table = TableDraft.read(&fields, subject: subject)
        // The title is that of the page.
        table.title = nil
        let charts = charts(&fields, problems: &problems)
        let draft = title.map { title in
            ComparisonDraft(
                id: id, title: title.value, summary: fields.text(.summary)?.value, theme: fields.text(.theme),
                table: table, charts: charts)
        }
        problems += fields.problems
        return draft
    }

    /// The chart under `chart`, which may be no more than a metric, and those under `charts`.
    private static func charts(_ fields: inout Fields<DesignKey>, problems: inout [Diagnostic]) -> [ChartDraft] {
        var charts: [ChartDraft] = []
        if let node = fields.node(.chart) {
            if case .mapping = node.content {
                charts.append(chart(node, problems: &problems))
            } else if let metric = fields.text(.chart) {
                charts.append(.bars(of: metric))
            }
        }
        for node in fields.items(.charts) { charts.append(chart(node, problems: &problems)) }
        return charts.filter { !$0.selection.metrics.isEmpty }
    }

    private static func chart(_ node: YAMLNode, problems: inout [Diagnostic]) -> ChartDraft {
        let subject = Phrase("a chart", zh: "图表")
        var fields = Fields<DesignKey>(node, subject: subject, among: DesignKey.ofCharts)
        let chart = ChartDraft.read(&fields, subject: subject, isWhole: false)
        problems += fields.problems
        return chart
    }
}
