import Markup
import ReportAnalysis
import ReportModel

/// A table with a row for each point: value, period, change, rank, median and sources, as far as they are asked for.
struct PointTable {
    let view: Viewpoint
    private let parts: [Part]
    /// The unit of all rows, which the head then names; nil where every row has its own.
    private let unit: String?
    private var table: DataTable

    /// What a row says of its point.
    enum Part {
        case value, period, change, rank, median, sources
    }

    /// - Parameter head: what the headers of the rows are.
    init(
        _ view: Viewpoint, id: String, caption: String, head: String, parts: [Part], unit: String? = nil,
        explainsLeftOut: Bool = true
    ) {
        self.view = view
        self.parts = parts
        self.unit = unit
        let columns = [DataTable.Column(head)] + parts.map { Self.column($0, unit, view) }
        table = DataTable(id: id, caption: caption, columns: columns, rows: [], notes: TableNotes(table: id))
        table.explainsLeftOut = explainsLeftOut
    }

    private static func column(_ part: Part, _ unit: String?, _ view: Viewpoint) -> DataTable.Column {
        let words = view.words.tables
        switch part {
        case .value: return .init(unit.map { words.value + words.inBrackets($0) } ?? words.value)
        case .period: return .init(words.period)
        case .change: return .init(words.change, isOptional: true)
        case .rank: return .init(words.rank, isOptional: true)
        case .median: return .init(words.peerMedian, isOptional: true)
        case .sources: return .init(words.sources)
        }
    }

    mutating func add(_ header: HTML, _ point: Point, in series: Series) {
        let cells = parts.map { cell($0, point, series) }
        table.rows.append(DataTable.Row(header: header, cells: cells))
    }

    /// A row for what was carried from areas that were merged.
    mutating func add(_ header: HTML, _ carried: CarriedPoint) {
        let unit = unit == nil ? view.report.metrics[carried.metric].unit : ""
        let cells = parts.map { part -> Cell in
            switch part {
            case .value: CarriedCell(view: view, carried: carried, unit: unit).cell
            case .period: view.cell(carried.period)
            case .change, .rank, .median: Cell.missing(view.words.profile.carried)
            case .sources: SourceLinks(view: view, observations: carried.parts).cell
            }
        }
        table.rows.append(DataTable.Row(header: header, cells: cells))
    }

    private mutating func cell(_ part: Part, _ point: Point, _ series: Series) -> Cell {
        switch part {
        case .value:
            let own = unit == nil ? view.report.metrics[point.metric].unit : ""
            return FigureCell(view: view, point: point, unit: own).cell(&table.notes)
        case .period: return view.cell(point.period)
        case .change: return ChangeCell(view: view, point: point, series: series).cell
        case .rank: return RankCell(view: view, point: point).cell
        case .median: return MedianCell(view: view, point: point).cell
        case .sources: return SourceLinks(view: view, observations: Array(point.observations)).cell
        }
    }

    var rowCount: Int { table.rows.count }
    /// The columns that no row has anything in, with the reasons why.
    var leftOut: [(name: String, reasons: [Reason])] { table.rows.isEmpty ? [] : table.leftOut }
    var html: HTML { table.html(view.words.tables) }
}
