import Diagnostics
import ReportModel

/// Finds rates as of a day whose counts are both for spans, so that no counts can ever belong to them. Flows as of a day and
/// stocks of a span are refused when read.
@Sendable
func auditPeriodNatures(_ analysis: Analysis) -> Audited {
    let report = analysis.report
    let words = FigureWords(analysis)
    var audited = Audited()
    for metric in report.metrics.keys {
        let described = report.metrics[metric]
        var natures: Set<Nature> = [described.nature]
        if let ratio = described.ratio {
            natures = [report.metrics[ratio.numerator].nature, report.metrics[ratio.denominator].nature]
        }
        // A rate of a span may be of stocks at its last day.
        guard natures == [.flow] || (natures == [.stock] && described.nature == .stock) else { continue }
        for point in analysis.table.points(of: metric) {
            let period = analysis.period(ofPoint: point)
            guard !natures.allSatisfy(period.fits) else { continue }
            let key = analysis.key(ofPoint: point)
            let observations = Array(analysis.table.observations(ofPoint: point))
            audited.findings.append(
                Finding(
                    .periodNature, key, observations: observations, places: words.places(observations),
                    period.isDay
                        ? Phrase(
                            "\(words.subject(key, .english)) stands for a day, but what it is made of accumulates over a span.",
                            zh: "\(words.subject(key, .chinese))记为时点，而它所依据的是一段时期的累计数。")
                        : Phrase(
                            "\(words.subject(key, .english)) stands for a span, but what it is made of is that of a day.",
                            zh: "\(words.subject(key, .chinese))记为时期，而它所依据的是时点数。"),
                    expected: period.isDay
                        ? Phrase(
                            "Write the span that the figure is for, such as 2018, 2018-Q3 or 2018-01..2018-09.",
                            zh: "请写明所指的时期，例如 2018、2018-Q3、2018-01..2018-09。")
                        : Phrase("Write the day that the figure is as of.", zh: "请写明截至的日期。")))
        }
    }
    return audited
}
