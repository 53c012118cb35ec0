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
        var area: (key: Key<Area>, cells: [UInt8])?
        var metric: (key: Key<Metric>, cells: [UInt8], categories: [UInt8])?
        var periods: [Period: [UInt8]] = [:]
        for index in ranges.joined() {
            let observation = report.observations[index]
            if metric?.key != observation.metric {
                let told = report.metrics[observation.metric]
                metric = (
                    observation.metric, CSVText.encoded([told.id, told.name]),
                    CSVText.encoded(report.categories(of: told, in: dimensions))
                )
            }
            if area?.key != observation.area { area = (observation.area, cells(observation.area)) }
            if let metric { table.append(metric.cells) }
            if let area { table.append(area.cells) }
            table.append(periods.told(observation.period, Self.cells))
            add(observation, to: &table)
            if !dimensions.isEmpty, let metric { table.append(metric.categories) }
            table.endRow()
            table.handOver(to: sink)
        }
        table.bytes.withUnsafeBytes(sink)
    }

    private func cells(_ key: Key<Area>) -> [UInt8] {
        let area = report.areas[key]
        return CSVText.encoded([area.id, area.publicCode ?? "", area.name, area.level.rawValue])
    }

    private static func cells(_ period: Period) -> [UInt8] {
        CSVText.encoded([period.canonical, period.start.description, period.end.description])
    }

    private func add(_ observation: Observation, to table: inout CSVText) {
        let facts = ObservationFacts(observation, within: report.metrics[observation.metric].range)
        table.number(facts.value)
        table.cell(facts.relation?.rawValue ?? "")
        table.number(facts.lower)
        table.number(facts.upper)
        table.cell(observation.text)
        table.cell(report.metrics[observation.metric].unit)
        table.cell(facts.status.rawValue)
        table.cell(observation.note ?? "")
        table.cell(report.sources[observation.source].id)
        table.cell(observation.locator ?? "")
        guard withOrigin else { return }
        let origin = observation.origin
        table.cell(report.sources[observation.source].title)
        table.cell(origin.table)
        table.cell(String(origin.line))
    }
}
