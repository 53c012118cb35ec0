import Markup
import ReportAnalysis
import ReportModel

/// The page about downloads: which files there are and what their columns mean.
struct DataPage: Page {
    let edition: Edition
    /// For each metric its figures, by their indices in `Report.observations`.
    let ranges: [Range<Int>]

    var destination: Destination { .data }
    var title: String { edition.words.frame.data }
    var summary: String? { edition.words.texts.dataIntroduction }
    var trail: [Crumb] { [] }

    static let shape = TemplateShape.object([
        "title": .text, "lead": .text, "files": PageSection.shape, "columns": PageSection.shape,
        "metrics": PageSection.shape, "description": .html,
    ])

    var content: (template: String, value: TemplateValue) {
        let description = HTML { html in
            html.addStructuredData(json: DatasetDescription(edition: edition).json.text)
        }
        return (
            "data",
            .object([
                "title": .text(title), "lead": .text(summary ?? ""), "files": files.value, "columns": columns.value,
                "metrics": metrics.value, "description": .html(description),
            ])
        )
    }

    private var files: PageSection {
        let report = edition.report
        let words = edition.words.texts
        let table = FigureTable(
            anchor: "files-table", caption: words.filesCaption, columns: [words.file, words.rows, words.purpose])
        var files = [
            ("observations.csv", report.observations.count, words.observationsPurpose),
            ("observations-excel.csv", report.observations.count, words.excelPurpose),
        ]
        files += RegisterTable.allCases.map { ($0.fileName, $0.count(in: report), words.purpose(of: $0)) }
        if report.hasBreakdowns {
            let count = report.metrics.elements.reduce(0) { $0 + ($1.variant?.choices.count ?? 0) }
            files.append((BreakdownTable.fileName, count, words.breakdownsPurpose))
        }
        let rows = HTML { rows in
            for (file, count, purpose) in files { add(file, rows: count, purpose, to: &rows) }
            add("findings.json", rows: nil, edition.words.findings.downloadPurpose, to: &rows)
            add("datapackage.json", rows: nil, words.packagePurpose, to: &rows)
        }
        return PageSection(anchor: "files", title: words.filesTitle, content: table.html(rows))
    }

    private func add(_ file: String, rows count: Int?, _ purpose: String, to html: inout HTML) {
        html.add(.tr) { row in
            row.add(.th, .scope(.row)) { link(file, label: file, in: &$0) }
            row.add(.td, count.map { edition.numbers.digits(DecimalNumber($0)) } ?? "", .class("number"))
            row.add(.td, purpose)
        }
    }

    private var columns: PageSection {
        let words = edition.words.texts
        let table = FigureTable(
            anchor: "columns-table", caption: words.columnsCaption, columns: [words.column, words.meaning])
        let rows = HTML { rows in
            for column in ObservationColumn.allCases {
                rows.add(.tr) { row in
                    row.add(.th, .scope(.row)) { $0.add(.code, column.rawValue) }
                    row.add(.td, column.words(in: edition.words.language).description)
                }
            }
        }
        return PageSection(anchor: "columns", title: words.columnsTitle, content: table.html(rows))
    }

    private var metrics: PageSection {
        let report = edition.report
        let words = edition.words.texts
        var table = FigureTable(
            anchor: "metrics-table", caption: words.metricFilesCaption,
            columns: [words.metric, words.rows, "CSV", "JSON"])
        table.rowCount = report.metrics.count
        let rows = HTML { rows in
            // The files of a metric hold its parts too.
            for key in report.metrics.keys where report.metrics[key].variant == nil {
                let metric = report.metrics[key]
                let parts = edition.analysis.variants(of: key)
                let count = ([key] + parts).reduce(0) { $0 + ranges[$1.position].count }
                rows.add(.tr) { row in
                    row.add(.th, .scope(.row)) { cell in
                        cell.add(.a, metric.name, .href(edition.routes.href(.metric(key), from: destination)))
                    }
                    row.add(
                        .td, edition.numbers.digits(DecimalNumber(count)), .class("number"))
                    for ending in ["csv", "json"] {
                        let file = "\(metric.id).\(ending)"
                        row.add(.td) { link("metrics/\(file)", label: file, in: &$0) }
                    }
                }
            }
        }
        return PageSection(anchor: "metrics", title: words.metricFilesTitle, content: table.html(rows))
    }

    private func link(_ file: String, label: String, in html: inout HTML) {
        html.add(
            .a, label, .class("download"), .href(edition.routes.href(.download(file), from: destination)),
            .download(String(file.split(separator: "/").last ?? "")))
    }
}
