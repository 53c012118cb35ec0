import Diagnostics
import ReportInput
import Testing

/// What a lint finds in a text, told by the markers `⟦` and `⟧` around the places.
func expect(
    _ marked: String, _ lint: (ProseText) -> [Diagnostic], metrics: MetricCatalogue = .tested,
    at place: SourceLocation = #_sourceLocation
) {
    let marked = MarkedText(marked)
    let found = lint(marked.prose(metrics))
    #expect(found.map(\.place).sorted() == marked.places.sorted(), "\(marked.text)", sourceLocation: place)
    for diagnostic in found {
        #expect(Lint.rules.contains(diagnostic.code))
        #expect(diagnostic.remedy != nil)
        #expect(["。", "？"].contains(diagnostic.summary.chinese.last))
        #expect([".", "?"].contains(diagnostic.summary.english.last))
    }
}

/// The remedies of what a lint finds, in Chinese.
func remedies(_ text: String, _ lint: (ProseText) -> [Diagnostic]) -> [String] {
    lint(MarkedText(text).prose(.tested)).compactMap(\.remedy?.chinese)
}

extension MarkedText {
    func prose(_ metrics: MetricCatalogue) -> ProseText {
        var prose = read().prose
        prose.metrics = metrics
        return prose
    }
}

extension MetricCatalogue {
    /// Disputes in 起, mediators in 人, a success rate in %, money in 元, areas in 平方米 and cases in English; a change in % and
    /// one in percentage points.
    static let tested: MetricCatalogue = {
        let folder = Folder([
            "metrics.yml": """
            - {id: disputes, name: 纠纷, unit: 起, nature: flow, theme: m, definition: 甲}
            - {id: mediators, name: 调解员, unit: 人, nature: stock, theme: m, definition: 甲}
            - {id: visitors, name: 来访, unit: 人次, nature: flow, theme: m, definition: 甲}
            - {id: centres, name: 中心, unit: 个, nature: stock, theme: m, definition: 甲}
            - {id: years, name: 连续年数, unit: 年, nature: stock, theme: m, definition: 甲}
            - {id: hours, name: 用时, unit: 小时, nature: stock, theme: m, definition: 甲}
            - {id: floor, name: 面积, unit: 平方米, nature: stock, theme: m, definition: 甲}
            - {id: money, name: 救助金, unit: 元, nature: flow, theme: m, definition: 甲}
            - {id: cases, name: Cases, unit: cases, nature: flow, theme: m, definition: 甲}
            - {id: rate, name: 调解成功率, short-name: 成功占比, unit: "%", nature: ratio, theme: m, definition: 甲}
            - {id: fall, name: 纠纷同比, unit: "%", nature: ratio, change-of: disputes, theme: m, definition: 甲}
            - {id: points, name: 成功率变化, unit: 个百分点, nature: ratio, change-of: rate, theme: m, definition: 甲}
            """
        ])
        return MetricCatalogue(readReport(folder.tree).draft.metrics.entries)
    }()
}
