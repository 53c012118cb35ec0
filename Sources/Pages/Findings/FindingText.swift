import Diagnostics
import ReportAnalysis
import ReportModel

extension Edition {
    /// What a finding says, for readers: messages to authors name ids beside the names of metrics and areas, and of sources
    /// the ids alone; readers need the names.
    func plain(_ phrase: Phrase, of finding: Finding) -> String {
        let isChinese = words.language == .chinese
        var text = isChinese ? phrase.chinese : phrase.english
        var metrics: Set<Key<Metric>> = [finding.key.metric]
        var areas: Set<Key<Area>> = Set([finding.key.area].compactMap(\.self))
        for index in finding.observations {
            metrics.insert(report.observations[index].metric)
            areas.insert(report.observations[index].area)
        }
        let names =
            metrics.map { (report.metrics[$0].id, report.metrics[$0].name) }
            + areas.map { (report.areas[$0].id, report.areas[$0].name) }
        // The longest first, so that no name is taken for a part of another.
        for (id, name) in names.sorted(by: { ($0.1.count, $0.0) > ($1.1.count, $1.0) }) {
            text = text.replacing(isChinese ? "\(name)(\(id))" : "\(id) (\(name))", with: name)
        }
        for source in Set(finding.observations.map { report.observations[$0].source }).sorted() {
            let (id, title) = (report.sources[source].id, report.sources[source].title)
            text = text.replacing(isChinese ? "（\(id)" : "(\(id)", with: isChinese ? "（\(title)" : "(\(title)")
        }
        return text
    }

    /// What a decision publishes, in a sentence.
    func published(_ decision: Decision) -> String {
        switch decision.publication {
        case .source(let source): words.findings.published(decision.publication, report.sources[source].title)
        case .place(let locator): words.findings.published(decision.publication, locator)
        case .all, .neither: words.findings.published(decision.publication, "")
        }
    }
}
