import ReportModel

/// Figures as a CSV table, one in a row.
struct ObservationTable {
    let report: Report
    /// Whether each row also tells the title of the source and the file and row that the figure was read from.
    var withOrigin = false
    /// Those of the metric whose table it is; each has a column behind the others.
    var dimensions: [Dimension] = []

    /// Columns of tables of one metric, behind the others.
    static let originColumns = ["source_title", "file", "row"]

    /// Hands over all figures of the report, in its order, piece by piece.
    func writeAll(to sink: (UnsafeRawBufferPointer) -> Void) { write([report.observations.indices], to: sink) }

    /// The figures with these indices of `Report.observations`.
    func table(of ranges: [Range<Int>]) -> [UInt8] {
        var table: [UInt8] = []
        write(ranges) { table.append(contentsOf: $0) }
        return table
    }

    private func write(_ ranges: [Range<Int>], to sink: (UnsafeRawBufferPointer) -> Void) {
        let columns = ObservationColumn.allCases.map(\.rawValue)
        var table = CSVText(
            columns: (withOrigin ? columns + Self.originColumns : columns) + dimensions.map(\.id))
        let areas = report.areas.elements.map { area in
            CSVText.encoded([area.id, area.publicCode ?? "", area.name, area.level.rawValue])
        }
        var metric: (key: Key<Metric>, cells: [UInt8], categories: [UInt8])?
        for index in ranges.joined() {
            let observation = report.observations[index]
            let facts = ObservationFacts(observation, in: report)
            if metric?.key != observation.metric {
                metric = (
                    observation.metric, CSVText.encoded([facts.metric.id, facts.metric.name]),
                    CSVText.encoded(report.categories(of: facts.metric, in: dimensions))
                )
            }
            table.append(metric?.cells ?? [])
            table.append(areas[observation.area.position])
            add(facts, to: &table)
            if !dimensions.isEmpty { table.append(metric?.categories ?? []) }
            table.endRow()
            table.handOver(to: sink)
        }
        table.bytes.withUnsafeBytes(sink)
    }

    private func add(_ facts: ObservationFacts, to table: inout CSVText) {
        let observation = facts.observation
        let bounds = facts.bounds
        let source = report.sources[observation.source]
        for cell in [
            observation.period.canonical, observation.period.start.description, observation.period.end.description,
            facts.value?.description ?? "", facts.relation?.rawValue ?? "", bounds?.lower?.description ?? "",
            bounds?.upper?.description ?? "", observation.text, facts.metric.unit, facts.status.rawValue,
            observation.note ?? "", source.id, observation.locator ?? "",
        ] {
            table.cell(cell)
        }
        guard withOrigin else { return }
        table.cell(source.title)
        table.cell(observation.origin.table)
        table.cell(String(observation.origin.line))
    }
}
