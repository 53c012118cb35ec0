import Diagnostics
import Markup
import ReportAnalysis
import ReportModel

/// The findings by what they are about, and the anchor that each has on the page of findings.
struct FindingIndex: Sendable {
    /// For each finding, in the order of `Analysis.findings`: `figures-conflict.disputes-mediated.jinhua.2019`.
    let anchors: [String]
    private let positions: [Subject: Int]
    /// The texts by their files.
    private let articles: [String: Key<Article>]
    private let byArea: [Key<Area>: [Int]]
    private let byMetric: [Key<Metric>: [Int]]

    private struct Subject: Hashable {
        var rule: FindingRule
        var key: FindingKey
    }

    init(_ analysis: Analysis) {
        var anchors: [String] = []
        var positions: [Subject: Int] = [:]
        var counts: [Subject: Int] = [:]
        var byArea: [Key<Area>: [Int]] = [:]
        var byMetric: [Key<Metric>: [Int]] = [:]
        for (index, finding) in analysis.findings.enumerated() {
            let subject = Subject(rule: finding.rule, key: finding.key)
            let number = counts[subject, default: 0] + 1
            counts[subject] = number
            if number == 1 { positions[subject] = index }
            anchors.append(Self.anchor(finding, analysis.report) + (number == 1 ? "" : ".\(number)"))
            if let area = finding.key.area { byArea[area, default: []].append(index) }
            byMetric[finding.key.metric, default: []].append(index)
        }
        let articles = analysis.report.articles
        self.articles = Dictionary(articles.keys.map { (articles[$0].origin.file, $0) }) { first, _ in first }
        self.anchors = anchors
        self.positions = positions
        self.byArea = byArea
        self.byMetric = byMetric
    }

    private static func anchor(_ finding: Finding, _ report: Report) -> String {
        let key = finding.key
        let parts = [
            finding.rule.rawValue, report.metrics[key.metric].id, key.area.map { report.areas[$0].id },
            key.period.map(RecordAnchors.text),
        ]
        return parts.compactMap(\.self).joined(separator: ".")
    }

    /// The findings about an area, by their indices in `Analysis.findings`.
    func about(_ area: Key<Area>) -> [Int] { byArea[area] ?? [] }

    /// The findings about a metric.
    func about(_ metric: Key<Metric>) -> [Int] { byMetric[metric] ?? [] }

    /// The text that a place is in.
    func article(at place: Place) -> Key<Article>? { articles[place.file] }

    /// Which finding it is; of several alike the first.
    func position(of finding: Finding) -> Int? {
        positions[Subject(rule: finding.rule, key: finding.key)]
    }
}

extension Viewpoint {
    /// Where a finding stands on the page of findings, which shows no more than so many.
    func href(ofFinding index: Int?) -> String {
        guard let index, index < FindingsPage.mostFindings else { return href(.findings) }
        return href(.findings, anchor: edition.findings.anchors[index])
    }

    /// What a finding is about: metric, area and period, as far as it goes.
    func subject(_ key: FindingKey) -> String {
        let parts = [
            key.area.map { report.areas[$0].name }, report.metrics[key.metric].name, key.period.map(label),
        ]
        return parts.compactMap(\.self).joined(separator: edition.words.texts.listSeparator)
    }

    /// The same with links.
    func subjectLinks(_ key: FindingKey) -> HTML {
        var parts = [metric(key.metric)]
        if let area = key.area { parts.insert(self.area(area), at: 0) }
        if let period = key.period { parts.append(HTML(text: label(period))) }
        return list(parts)
    }
}
