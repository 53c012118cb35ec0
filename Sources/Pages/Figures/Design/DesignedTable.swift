import Markup
import ReportAnalysis
import ReportModel

/// A table as somebody designed it: a sentence on what it says, the figures, and what must be known to read them.
///
/// Comparisons and the blocks of texts have the same tables.
struct DesignedTable {
    let view: Viewpoint
    /// Unique on the page; the ids in the table begin with it.
    let id: String
    let table: ComparisonTable
    /// What stands above it; nil where it is written by rule.
    let title: String?
    /// Whether the title is that of the page.
    var isTitledByPage = false
    /// Whether it is the twin of a chart: figures and nothing else.
    let isTwin: Bool
    private let compared: [ComparedColumn]
    private let columns: [DesignedColumn]

    init(view: Viewpoint, id: String, table: ComparisonTable, title: String? = nil, isTwin: Bool = false) {
        self.view = view
        self.id = id
        self.table = table
        self.title = title
        self.isTwin = isTwin
        let design = table.design
        let compared = table.columns.indices.map { ComparedColumn(view: view, table: table, index: $0) }
        self.compared = compared
        columns = compared.indices.flatMap { index in
            design.columns.map { kind in
                DesignedColumn(
                    view: view, design: design, kind: kind, compared: compared[index], namesRanks: !isTwin, index: index
                )
            }
        }
    }

    private var design: TableDesign { table.design }
    private var words: DesignWords { view.words.designs }

    /// How many figures there are of how many, and who is highest and lowest.
    var sentence: String { TableSentence(view: view, table: table).text }

    /// The points that are shown.
    var points: [Point] { table.rows.flatMap { $0.cells.compactMap(\.point) } }

    /// The table with its legend and its notes.
    var html: HTML {
        let head = DesignedHead(view: view, design: design, columns: columns)
        var result = DataTable(
            id: id, caption: caption, columns: [.init(view.words.tables.area)] + head.columnHeads, rows: [],
            columnGroups: head.groups, notes: TableNotes(table: id))
        for row in table.rows {
            var cells: [Cell] = []
            for column in columns { cells.append(column.cell(row, &result.notes)) }
            result.rows.append(DataTable.Row(header: view.area(row.area), cells: cells))
        }
        result.captionRepeatsHeading = isTitledByPage && caption == title
        result.isTwin = isTwin
        guard !isTwin else { return result.html(view.words.tables) }
        result.rowGroups = rowGroups
        result.foot = [TotalRow(view: view, table: table).row, reported].compactMap(\.self)
        if design.isHeatTable { result.legend = HeatLegend(view: view, columns: compared).html }
        result.remarks = ComparisonRemarks(view: view, table: table).texts
        return result.html(view.words.tables)
    }

    private var caption: String {
        let caption =
            title ?? words.table(metrics, AreaSetName(view: view, areas: design.areas, group: design.group).text)
        return table.columns.contains { $0.rankings.contains(where: \.isAcrossPeriods) }
            ? caption + view.words.tables.inBrackets(words.acrossPeriods) : caption
    }

    private var metrics: String {
        let names = design.metrics.map { view.report.metrics[$0].shortName }
        return names.count <= Self.mostNamed ? view.list(names) : words.metrics(names.count)
    }

    private static let mostNamed = 4

    /// How many of how many areas have a figure, for each metric and period.
    private var reported: DataTable.Row {
        DataTable.Row(
            header: HTML(text: view.words.comparisons.reported),
            cells: table.columns.map { column in
                var cell = Cell(.number, text: "\(column.summary.told) / \(column.summary.areas)")
                cell.columnCount = design.columns.count
                return cell
            })
    }

    /// A header for each group of rows: the area above with a link, a level, or the peers.
    private var rowGroups: [DataTable.Group] {
        guard design.grouping != nil else { return [] }
        return table.groups.map { DataTable.Group(head: head(of: $0), count: $0.rows.count) }
    }

    private func head(of group: ComparisonTable.Group) -> HTML {
        switch group.heading {
        case .parent(let parent?): view.area(parent)
        case .parent(nil): HTML(text: words.noParent)
        case .level(let level): HTML(text: view.words.areas.level(level))
        case .peers(.group(let key)): HTML(text: view.report.groups[key].name)
        case .peers(.siblings(let level, let parent)):
            HTML(text: view.words.areas.peerSet(level, parent.map { view.report.areas[$0].name }, group.rows.count))
        case nil: HTML()
        }
    }
}
