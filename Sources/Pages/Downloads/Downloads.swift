import Markup
import ReportAnalysis
import ReportModel

/// The files below `data/`, but for those that can only be made when all others are.
struct Downloads {
    let edition: Edition
    /// For each metric its figures, by their indices in `Report.observations`.
    let ranges: [Range<Int>]

    var files: [RenderedFile] {
        let edition = edition
        let report = edition.report
        guard !report.observations.isEmpty else { return [] }
        var files = [
            RenderedFile(
                .download("observations.csv"), streamed: { ObservationTable(report: report).writeAll(to: $0) }),
            RenderedFile(
                .download("observations-excel.csv"),
                streamed: { sink in
                    Self.byteOrderMark.withUnsafeBytes(sink)
                    ObservationTable(report: report).writeAll(to: sink)
                }),
            RenderedFile(.download("datapackage.json")) { DataPackage(edition: edition).json.document },
            RenderedFile(
                .download("findings.json"), streamed: { FindingsDocument(edition: edition).json.write(to: $0) }),
        ]
        for table in RegisterTable.allCases {
            files.append(RenderedFile(.download(table.fileName)) { table.table(of: report) })
        }
        if report.hasBreakdowns {
            files.append(
                RenderedFile(.download(BreakdownTable.fileName)) { BreakdownTable(report: report).bytes })
        }
        for key in report.metrics.keys {
            let id = report.metrics[key].id
            let range = ranges[key.position]
            let parts = edition.analysis.variants(of: key).map { ranges[$0.position] }
            files.append(
                RenderedFile(.download("metrics/\(id).csv")) {
                    ObservationTable(report: report, withOrigin: true, dimensions: report.metrics[key].dimensions)
                        .table(of: [range] + parts)
                })
            files.append(
                RenderedFile(
                    .download("metrics/\(id).json"),
                    streamed: {
                        MetricDocument(edition: edition, key: key, indices: [range] + parts).json.write(to: $0)
                    }))
        }
        return files
    }

    /// Spreadsheet programs on Chinese systems read UTF-8 only behind this.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension Report {
    /// For each metric where its figures stand among the observations, which are sorted by metric.
    var rangesByMetric: [Range<Int>] {
        var ranges: [Range<Int>] = []
        var position = 0
        for metric in metrics.keys {
            let start = position
            while position < observations.count, observations[position].metric == metric { position += 1 }
            ranges.append(start..<position)
        }
        return ranges
    }
}
