import Diagnostics
import ReportModel

/// Finds places that tell figures of one metric, area and period which cannot all be true: 3.46万 here and 1.45万 there.
/// Figures that a decision keeps from being published still contradict each other.
@Sendable
func auditConflicts(_ analysis: Analysis) -> Audited {
    let report = analysis.report
    let words = FigureWords(analysis)
    var audited = Audited()
    for point in 0..<analysis.table.pointCount {
        let range = analysis.table.observations(ofPoint: point)
        guard range.count > 1 else { continue }
        let told = range.filter { report.observations[$0].figure != nil }
        guard contradict(told, report) else { continue }
        let key = analysis.key(ofPoint: point)
        audited.findings.append(
            Finding(
                .figuresConflict, key, observations: told, places: words.places(told),
                Phrase { language in
                    let subject = words.subject(key, language)
                    let figures = told.map { words.withPlace($0, language) }
                    return language == .chinese
                        ? "\(subject)有不能同时成立的数：\(figures.joined(separator: "；"))。"
                        : "\(subject) has figures that cannot all be true: \(figures.joined(separator: "; "))."
                },
                expected: Phrase(
                    "There should be one figure, or a decision on which of them are published.",
                    zh: "应只有一个数；来源确实不一的，应写明发布哪一个。")))
    }
    return audited
}

/// Whether no value lies within the bounds of all figures.
private func contradict(_ observations: [Int], _ report: Report) -> Bool {
    var shared: Interval?
    for index in observations {
        guard let bounds = report.observations[index].figure?.bounds else { continue }
        guard let before = shared else {
            shared = bounds
            continue
        }
        guard let narrower = before.intersection(bounds) else { return true }
        shared = narrower
    }
    return false
}

extension FigureWords {
    /// A figure with its source and where in that it stands.
    fileprivate func withPlace(_ index: Int, _ language: SiteLanguage) -> String {
        let observation = report.observations[index]
        let source = report.sources[observation.source].id
        let locator = observation.locator.map { language == .chinese ? "，\($0)" : ", \($0)" } ?? ""
        let printed = printed([index], language)
        return language == .chinese ? "\(printed)（\(source)\(locator)）" : "\(printed) (\(source)\(locator))"
    }
}
