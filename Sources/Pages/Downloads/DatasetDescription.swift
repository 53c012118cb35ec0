import Markup
import ReportAnalysis
import ReportModel

/// The figures as a data set in the words of schema.org, for search engines.
struct DatasetDescription {
    let edition: Edition

    var json: JSONValue {
        let report = edition.report
        let settings = report.settings
        return .filled([
            ("@context", .string("https://schema.org")), ("@type", .string("Dataset")),
            ("name", .string(settings.title)), ("description", .string(description)),
            ("url", JSONValue(edition.routes.canonical(.data))), ("inLanguage", .string(settings.language.rawValue)),
            ("creator", creator(settings)), ("temporalCoverage", JSONValue(coverage)), ("spatialCoverage", places),
            ("variableMeasured", .array(report.metrics.elements.prefix(Self.metricsNamed).map(variable))),
            ("distribution", .array([distribution])),
        ])
    }

    /// Search engines ask for at least 50 characters, so the site's own words are followed by what it holds.
    private var description: String {
        let settings = edition.report.settings
        return [settings.description ?? settings.lead, edition.words.texts.dataIntroduction]
            .compactMap(\.self).joined(separator: edition.words.texts.wordSeparator)
    }

    private func creator(_ settings: SiteSettings) -> JSONValue {
        guard let organisation = settings.organisation else { return .null }
        return .object([("@type", .string("Organization")), ("name", .string(organisation))])
    }

    /// From the first day of the earliest period to the last of the latest.
    private var coverage: String? {
        let periods = edition.report.metrics.keys.flatMap { edition.analysis.periods(of: $0) }
        guard let start = periods.map(\.start).min(), let end = periods.map(\.end).max() else { return nil }
        return "\(start)/\(end)"
    }

    private var places: JSONValue {
        let areas = edition.analysis.rootAreas.map { edition.report.areas[$0].name }
        guard !areas.isEmpty else { return .null }
        return .array(areas.map { .object([("@type", .string("Place")), ("name", .string($0))]) })
    }

    private func variable(_ metric: Metric) -> JSONValue {
        .object([
            ("@type", .string("PropertyValue")), ("propertyID", .string(metric.id)), ("name", .string(metric.name)),
            ("unitText", .string(metric.unit)),
        ])
    }

    private var distribution: JSONValue {
        let file = Destination.download("observations.csv")
        return .object([
            ("@type", .string("DataDownload")), ("encodingFormat", .string("text/csv")),
            ("contentUrl", .string(edition.routes.canonical(file) ?? edition.routes.href(file, from: .data))),
        ])
    }

    private static let metricsNamed = 500
}
