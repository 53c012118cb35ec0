import ReportModel

/// A table that says what the ids in the table of figures stand for.
enum RegisterTable: String, Sendable, CaseIterable {
    case areas
    case metrics
    case sources

    /// The columns; the first is the id, under the name that it has in the table of figures.
    var columns: [String] {
        switch self {
        case .areas: ["area", "code", "name", "kind", "level", "parent", "from", "to", "successors", "note"]
        case .metrics:
            [
                "metric", "name", "unit", "nature", "better", "theme", "definition", "note", "ratio_of", "ratio_to",
                "part_of", "change_of", "change_against", "minimum", "maximum",
            ]
        case .sources: ["source", "title", "publisher", "kind", "date", "accessed", "url", "note"]
        }
    }

    /// The column of the table of figures that holds ids of this table.
    var key: String { columns[0] }

    /// The name of the file below `data/`.
    var fileName: String { rawValue + ".csv" }

    /// How many rows it has.
    func count(in report: Report) -> Int {
        switch self {
        case .areas: report.areas.count
        case .metrics: report.metrics.count
        case .sources: report.sources.count
        }
    }

    func table(of report: Report) -> [UInt8] {
        var table = CSVText(columns: columns)
        for row in 0..<count(in: report) {
            for cell in cells(of: row, in: report) { table.cell(cell ?? "") }
            table.endRow()
        }
        return table.bytes
    }

    private func cells(of row: Int, in report: Report) -> [String?] {
        switch self {
        case .areas: Self.cells(of: report.areas.elements[row], in: report)
        case .metrics: Self.cells(of: report.metrics.elements[row], in: report)
        case .sources: Self.cells(of: report.sources.elements[row])
        }
    }

    private static func cells(of area: Area, in report: Report) -> [String?] {
        [
            area.id, area.publicCode, area.name, area.kind, area.level.rawValue,
            area.parent.map { report.areas[$0].id },
            area.from?.description, area.to?.description,
            area.successors.map { report.areas[$0].id }.joined(separator: ";"), area.note,
        ]
    }

    private static func cells(of metric: Metric, in report: Report) -> [String?] {
        func id(_ key: Key<Metric>?) -> String? { key.map { report.metrics[$0].id } }
        return [
            metric.id, metric.name, metric.unit, metric.nature.rawValue, metric.better.rawValue,
            report.themes[metric.theme].id, metric.definition, metric.note, id(metric.ratio?.numerator),
            id(metric.ratio?.denominator), id(metric.partOf), id(metric.change?.of), metric.change?.base.rawValue,
            metric.range.lower?.description, metric.range.upper?.description,
        ]
    }

    private static func cells(of source: Source) -> [String?] {
        [
            source.id, source.title, source.publisher, source.kind, source.date?.description,
            source.accessed?.description, source.url, source.note,
        ]
    }
}
