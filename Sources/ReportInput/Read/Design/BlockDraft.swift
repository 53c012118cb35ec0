import Diagnostics

/// A fenced block of a text that becomes a table, a chart or figures, as written.
package enum BlockDraft: Sendable, Hashable {
    case table(TableDraft)
    case chart(ChartDraft)
    case figures(FiguresDraft)

    /// Reads the YAML of a block; nil, with problems, if something in it can't be understood.
    static func read(_ node: YAMLNode, as word: BlockWord, problems: inout [Diagnostic]) -> BlockDraft? {
        let (subject, keys) =
            switch word {
            case .table: (Phrase("a table", zh: "表格"), DesignKey.ofTables)
            case .chart: (Phrase("a chart", zh: "图表"), DesignKey.ofCharts)
            case .figures: (Phrase("a block of figures", zh: "数据块"), DesignKey.ofFigures)
            }
        var fields = Fields<DesignKey>(node, subject: subject, among: keys)
        let draft: BlockDraft =
            switch word {
            case .table: .table(TableDraft.read(&fields, subject: subject))
            case .chart: .chart(ChartDraft.read(&fields, subject: subject))
            case .figures: .figures(FiguresDraft.read(&fields, subject: subject))
            }
        problems += fields.problems
        return fields.isGroup ? draft : nil
    }

    /// The author's words in it, which a search finds.
    var words: [String] {
        switch self {
        case .table(let table): [table.title, table.note].compactMap { $0 }
        case .chart(let chart): [chart.title, chart.description, chart.note].compactMap { $0 }
        case .figures(let figures): [figures.title].compactMap { $0 }
        }
    }
}
