import Markup
import ReportAnalysis
import ReportModel

/// A table, a chart or figures in large print that stand in a text.
struct BlockMarkup {
    let edition: Edition
    /// The page that the text stands on.
    let page: Destination

    /// - Parameter number: counts the blocks of the text, from 1; ids on the page begin with it.
    func html(_ block: FigureBlock, number: Int) -> HTML {
        let view = Viewpoint(edition: edition, page: page)
        // Anchors of headings and notes begin otherwise.
        let id = "block-\(number)"
        switch block {
        case .table(let design): return table(design, view, id)
        case .chart(let design): return DesignedChart(view: view, id: id, design: design).html
        case .figures(let design): return LargeFigures(view: view, id: id, design: design).html
        }
    }

    /// What it says, the table, the author's note, and the sources.
    private func table(_ design: TableDesign, _ view: Viewpoint, _ id: String) -> HTML {
        let table = DesignedTable(view: view, id: id, table: edition.analysis.table(of: design), title: design.title)
        return HTML { html in
            html.add(.div, .class("figure-block")) { block in
                block.add(.p, table.sentence, .class("table-summary"))
                block.append(table.html)
                if let note = design.note { block.add(.p, note, .class("table-note")) }
                let sources = view.sourceLine(table.points)
                if !sources.isEmpty, !design.columns.contains(.source) { block.add(.p, sources, .class("table-note")) }
            }
        }
    }
}
