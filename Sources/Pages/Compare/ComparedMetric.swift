import Markup
import ReportAnalysis
import ReportModel

/// All figures of one metric, as compact as the script needs them to put areas side by side: `data/compare/ID.js`.
///
/// Texts are as printed, values the plain digits; the script draws them and computes nothing from them. What only the
/// analysis may decide stands in the file: which figure is the latest, what can be drawn, which periods are alike.
struct ComparedMetric {
    let edition: Edition
    let key: Key<Metric>

    /// What the file holds.
    ///
    /// `areas` has for each area the index of its latest figure, then figures as `[period, source, text, value, lower,
    /// upper, number]`: `value` only where one is told, bounds only where it is not exact (null where open), `number`
    /// where the record's anchor has one.
    var json: JSONValue {
        let report = edition.report
        let metric = report.metrics[key]
        var periods = Numbering<Period>()
        var sources = Numbering<Destination>()
        let areas = edition.analysis.series(of: key).map { series in
            let points = series.points.map { point($0, &periods, &sources) }
            let latest = series.latest.period
            let place = series.points.firstIndex { $0.period == latest } ?? 0
            return (report.areas[series.area].id, JSONValue.array([.integer(place)] + points))
        }
        return .object([
            ("id", .string(metric.id)), ("name", .string(metric.name)),
            ("periods", .array(periods.elements.map(told))),
            ("sources", .array(sources.elements.map(told))),
            ("areas", .object(areas.map { (name: $0.0, value: $0.1) })),
        ])
    }

    private func point(
        _ point: Point, _ periods: inout Numbering<Period>, _ sources: inout Numbering<Destination>
    ) -> JSONValue {
        // What is shown, or the first that says why nothing is.
        let index = point.shown(in: edition.report).first ?? point.observations.lowerBound
        var parts: [JSONValue] = [
            .integer(periods.number(of: point.period)),
            .integer(sources.number(of: edition.records.destination(ofObservation: index))),
            .string(text(of: point)),
        ]
        let number = edition.records.repetition(ofObservation: index).map(JSONValue.integer)
        if let figure = point.figure {
            parts.append(.number(figure.number.description))
            if figure.relation != .exact {
                parts += [figure.bounds.lower, figure.bounds.upper].map { bound in
                    bound.map { .number($0.description) } ?? .null
                }
            } else if let number {
                return .array(parts + [.null, .null, number])
            }
        } else if number != nil {
            parts += [.null, .null, .null]
        }
        return .array(parts + (number.map { [$0] } ?? []))
    }

    /// The figure as printed with the flag of its status, or the words in place of one.
    private func text(of point: Point) -> String {
        let language = edition.words.language
        let unit = edition.report.metrics[key].unit
        func printed(_ index: Int) -> String {
            edition.report.observations[index].figure.map { edition.numbers.figure($0, unit: unit) } ?? ""
        }
        switch point.reading {
        case .value(let told):
            return printed(told.observation) + (told.status.mark(in: language).map { " " + $0 } ?? "")
        case .conflicting:
            return point.shown(in: edition.report).map(printed).joined(separator: " / ")
                + edition.words.figures.tables.inBrackets(edition.words.scriptPages.conflict)
        case .noValue where point.isWithheld: return edition.words.findings.withheld.word
        case .noValue(let status): return status.cellText(in: language) ?? status.label(in: language)
        }
    }

    /// As the anchors of records have it, as readers see it, where it lies in time, and what it is like.
    private func told(_ period: Period) -> JSONValue {
        .array([
            .string(RecordAnchors.text(period)), .string(period.label(in: edition.words.language)),
            .integer(period.end.dayNumber), .string(period.likeness),
        ])
    }

    private func told(_ page: Destination) -> JSONValue {
        let title: String
        switch page {
        case .source(let key), .sourcePart(let key, _): title = edition.report.sources[key].title
        default: title = ""
        }
        return .array([.string(title), .string(edition.routes.href(page, from: .home))])
    }
}

/// Things numbered in the order in which they are met.
private struct Numbering<Element: Hashable> {
    private(set) var elements: [Element] = []
    private var numbers: [Element: Int] = [:]

    mutating func number(of element: Element) -> Int {
        if let number = numbers[element] { return number }
        numbers[element] = elements.count
        elements.append(element)
        return elements.count - 1
    }
}

extension Period {
    /// The same text for periods that a line may join: of one kind and, where kinds differ in length, one length.
    fileprivate var likeness: String {
        switch length {
        case .months(let months): "\(kind.rawValue)m\(months)"
        case .days(let days): "\(kind.rawValue)d\(days)"
        case nil: "\(kind.rawValue)"
        }
    }
}
