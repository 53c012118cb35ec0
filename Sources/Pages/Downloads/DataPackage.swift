import Markup
import ReportModel

/// `datapackage.json`: what the downloads are, for programs (Data Package v2, datapackage.org).
struct DataPackage {
    let edition: Edition

    var json: JSONValue {
        let report = edition.report
        let settings = report.settings
        return .filled([
            ("$schema", .string("https://datapackage.org/profiles/2.0/datapackage.json")),
            ("name", .string("observations")), ("title", .string(settings.title)),
            ("description", JSONValue(settings.description)),
            ("homepage", JSONValue(edition.routes.canonical(.home))),
            ("contributors", contributors(settings)), ("sources", sources(report)), ("resources", .array(resources)),
        ])
    }

    private func contributors(_ settings: SiteSettings) -> JSONValue {
        guard let organisation = settings.organisation else { return .null }
        return .array([
            .object([("title", .string(organisation)), ("roles", .array([.string("publisher")]))])
        ])
    }

    private func sources(_ report: Report) -> JSONValue {
        guard !report.sources.isEmpty else { return .null }
        return .array(
            report.sources.elements.map { source in
                .filled([("title", .string(source.title)), ("path", JSONValue(source.webAddress))])
            })
    }

    private var resources: [JSONValue] {
        let registers = RegisterTable.allCases.map { table in
            resource(
                name: table.rawValue, file: table.fileName, title: edition.words.texts.title(of: table),
                schema: .object([
                    ("fields", .array(table.columns.map { Self.field($0, type: "string") })),
                    ("primaryKey", .array([.string(table.key)])),
                ]))
        }
        let metrics = edition.report.metrics.elements.map { metric in
            resource(
                name: "metric-\(metric.id)", file: "metrics/\(metric.id).csv", title: metric.name,
                schema: observationSchema(withOrigin: true, dimensions: metric.dimensions))
        }
        let all = resource(
            name: "observations", file: "observations.csv", title: edition.words.texts.figuresTitle,
            schema: observationSchema(withOrigin: false))
        let breakdowns =
            edition.report.hasBreakdowns
            ? [
                resource(
                    name: "breakdowns", file: BreakdownTable.fileName, title: edition.words.texts.breakdownsTitle,
                    schema: .object([
                        ("fields", .array(BreakdownTable.columns.map { Self.field($0, type: "string") })),
                        ("primaryKey", .array(["metric", "dimension"].map(JSONValue.string))),
                    ]))
            ] : []
        return [all] + registers + breakdowns + metrics + [findings]
    }

    /// What the audits found is no table.
    private var findings: JSONValue {
        .object([
            ("name", .string("findings")), ("path", .string("findings.json")),
            ("title", .string(edition.words.findings.title)),
            ("description", .string(edition.words.findings.downloadPurpose)), ("format", .string("json")),
            ("mediatype", .string("application/json")), ("encoding", .string("utf-8")),
        ])
    }

    private func resource(name: String, file: String, title: String, schema: JSONValue) -> JSONValue {
        .object([
            ("name", .string(name)), ("type", .string("table")), ("path", .string(file)), ("title", .string(title)),
            ("format", .string("csv")), ("mediatype", .string("text/csv")), ("encoding", .string("utf-8")),
            ("dialect", .object([("lineTerminator", .string("\n"))])), ("schema", schema),
        ])
    }

    private func observationSchema(withOrigin: Bool, dimensions: [Dimension] = []) -> JSONValue {
        var fields = ObservationColumn.allCases.map(field)
        if withOrigin {
            fields += ObservationTable.originColumns.map { Self.field($0, type: $0 == "row" ? "integer" : "string") }
        }
        fields += dimensions.map(field)
        return .object([
            ("fields", .array(fields)), ("missingValues", .array([.string("")])),
            (
                "foreignKeys",
                .array(
                    RegisterTable.allCases.map { table in
                        .object([
                            ("fields", .array([.string(table.key)])),
                            (
                                "reference",
                                .object([
                                    ("resource", .string(table.rawValue)), ("fields", .array([.string(table.key)])),
                                ])
                            ),
                        ])
                    })
            ),
        ])
    }

    private func field(_ column: ObservationColumn) -> JSONValue {
        let words = column.words(in: edition.words.language)
        return .filled([
            ("name", .string(column.rawValue)), ("type", .string(column.type)), ("title", .string(words.title)),
            ("description", .string(words.description)), ("categories", categories(of: column)),
            ("constraints", constraints(on: column)),
        ])
    }

    /// The column of a dimension: a category, or the total.
    private func field(_ dimension: Dimension) -> JSONValue {
        let total = (value: Dimension.totalCode, label: edition.words.figures.metrics.total)
        return .object([
            ("name", .string(dimension.id)), ("type", .string("string")), ("title", .string(dimension.name)),
            (
                "categories",
                .array(
                    ([total] + dimension.categories.map { ($0.id, $0.name) }).map {
                        .object([("value", .string($0.value)), ("label", .string($0.label))])
                    })
            ), ("constraints", .object([("required", .flag(true))])),
        ])
    }

    private static func field(_ name: String, type: String) -> JSONValue {
        .object([("name", .string(name)), ("type", .string(type))])
    }

    private func categories(of column: ObservationColumn) -> JSONValue {
        guard column == .status else { return .null }
        return .array(
            Status.allCases.map { status in
                .object([
                    ("value", .string(status.rawValue)),
                    ("label", .string(status.label(in: edition.words.language))),
                ])
            })
    }

    private func constraints(on column: ObservationColumn) -> JSONValue {
        var constraints: [(name: String, value: JSONValue)] = []
        if column.isAlwaysFilled { constraints.append(("required", .flag(true))) }
        switch column {
        case .relation: constraints.append(("enum", .array(Relation.allCases.map { .string($0.rawValue) })))
        case .areaLevel: constraints.append(("enum", .array(AreaLevel.allCases.map { .string($0.rawValue) })))
        case .period: constraints.append(("pattern", .string(Self.periodPattern)))
        default: break
        }
        return constraints.isEmpty ? .null : .object(constraints)
    }

    /// What `Period.canonical` writes.
    private static let periodPattern =
        #"(\d{4}(-S[12]|-Q[1-4]|-\d{2}(-\d{2})?)?|\d{4}-\d{2}-\d{2}/P\d+[YMD]|\.\./\d{4}(-\d{2})?)"#
}

extension Source {
    /// Its address if it is one of the web.
    var webAddress: String? {
        guard let url, url.lowercased().hasPrefix("https://") || url.lowercased().hasPrefix("http://") else {
            return nil
        }
        return url
    }
}
