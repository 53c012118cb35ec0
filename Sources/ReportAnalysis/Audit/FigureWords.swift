import Diagnostics
import ReportModel

/// How messages name figures and what they can be.
struct FigureWords {
    let report: Report

    init(_ analysis: Analysis) { report = analysis.report }

    /// A figure with the values it can stand for, where these are not one: `99%, that is 98.5%–99.5%`.
    static func understood(_ figure: Figure, _ metric: Metric, _ language: SiteLanguage) -> String {
        let format = NumberFormat(language: language)
        let printed = format.figure(figure, unit: metric.unit)
        let bounds = format.interval(figure.bounds, unit: metric.unit)
        if bounds == printed { return printed }
        return language == .chinese ? "\(printed)，即 \(bounds)" : "\(printed), that is \(bounds)"
    }

    /// The same for some observations of one metric, side by side.
    func printed(_ observations: [Int], _ language: SiteLanguage) -> String {
        observations.compactMap { index in
            let observation = report.observations[index]
            return observation.figure.map { Self.understood($0, report.metrics[observation.metric], language) }
        }.joined(separator: language == .chinese ? "；" : "; ")
    }

    /// A figure of an observation alone, without the values it can stand for.
    func plain(_ observation: Int, _ language: SiteLanguage) -> String {
        let observation = report.observations[observation]
        let unit = report.metrics[observation.metric].unit
        return observation.figure.map { NumberFormat(language: language).figure($0, unit: unit) } ?? ""
    }

    /// A computed interval in a metric's unit, to at most four decimals (rounded outward).
    static func computed(_ interval: Interval, unit: String, _ language: SiteLanguage) -> String {
        var shown = interval
        shown.lower = interval.lower?.rounded(toDecimals: 4, .down).normalized
        shown.upper = interval.upper?.rounded(toDecimals: 4, .up).normalized
        if let lower = interval.lower, let upper = interval.upper,
            let width = upper - lower, width < DecimalNumber(significand: 1, exponent: -6) ?? .zero
        {
            // One value but for the decimals that a quotient never ends in.
            let value = lower.rounded(toDecimals: 4).normalized
            return NumberFormat(language: language).joined(value.description, unit: unit)
        }
        return NumberFormat(language: language).interval(shown, unit: unit)
    }

    func name(_ metric: Key<Metric>, _ language: SiteLanguage) -> String {
        let metric = report.metrics[metric]
        return language == .chinese ? "\(metric.name)(\(metric.id))" : "\(metric.id) (\(metric.name))"
    }

    func name(_ area: Key<Area>, _ language: SiteLanguage) -> String {
        let area = report.areas[area]
        return language == .chinese ? "\(area.name)(\(area.id))" : "\(area.id) (\(area.name))"
    }

    /// Whose figure of what, and when: `disputes-mediated (调解的矛盾纠纷) for jinhua (金华市) in 2019`.
    func subject(_ metric: Key<Metric>, _ area: Key<Area>, _ period: Period, _ language: SiteLanguage) -> String {
        language == .chinese
            ? "\(name(area, language)) \(Self.when(period, language)) 的\(name(metric, language))"
            : "\(name(metric, language)) for \(name(area, language)) \(Self.when(period, language))"
    }

    /// When it was: `in 2018`, `as of 2018-12`.
    static func when(_ period: Period, _ language: SiteLanguage) -> String {
        switch language {
        case .english: "\(period.isDay ? "as of" : "in") \(time(period))"
        case .chinese: period.isDay ? "截至 \(time(period))" : time(period)
        }
    }

    /// A period as data write it, without the dots of days that are known in part: a sentence says that it is a day.
    static func time(_ period: Period) -> String {
        let written = period.written
        return written.hasPrefix("../") ? String(written.dropFirst(3)) : written
    }

    /// The places of observations, each once.
    func places(_ observations: [Int]) -> [Place] {
        var seen: Set<Place> = []
        return observations.map { Place(report.observations[$0].origin) }.filter { seen.insert($0).inserted }
    }

    /// Names in a row, no more than twelve.
    static func list(_ names: [String], _ language: SiteLanguage) -> String {
        let most = 12
        let shown = names.prefix(most).joined(separator: language == .chinese ? "、" : ", ")
        guard names.count > most else { return shown }
        return shown + (language == .chinese ? "等 \(names.count) 个" : " and \(names.count - most) more")
    }
}

extension Phrase {
    /// A sentence made in both languages alike.
    init(_ make: (SiteLanguage) -> String) {
        self.init(make(.english), zh: make(.chinese))
    }
}

extension FigureWords {
    /// Whose figure of what, and when, as far as a key tells.
    func subject(_ key: FindingKey, _ language: SiteLanguage) -> String {
        guard let area = key.area, let period = key.period else { return name(key.metric, language) }
        return subject(key.metric, area, period, language)
    }
}
