import Diagnostics
import ReportModel

/// Finds decisions that fit no finding (any more), and those that publish what is not there: a decision that outlives its
/// reason would hide the next mistake.
func auditDecisions(_ analysis: Analysis) -> [Diagnostic] {
    analysis.record.unmatched.map { unmatched($0, analysis) }
        + analysis.report.decisions.compactMap { unpublishable($0, analysis) }
}

private func unmatched(_ decision: Decision, _ analysis: Analysis) -> Diagnostic {
    let report = analysis.report
    let key = decision.key.text(in: report)
    guard report.settings.rules[decision.rule] != .off else {
        return Diagnostic(
            .decisionUnmatched, at: Place(decision.origin),
            Phrase(
                "The rule \(decision.rule.rawValue) is switched off in site.yml, so there is no finding on \(key).",
                zh: "规则 \(decision.rule.rawValue) 已在 site.yml 中关闭，因此没有关于 \(key) 的发现。"),
            remedy: Phrase("Take out the decision.", zh: "请删去该决定。"))
    }
    let ofRule = analysis.findings.filter { $0.rule == decision.rule }.map { $0.key.text(in: report) }
    let ofKey = analysis.findings.filter { $0.key == decision.key }.map(\.rule.rawValue)
    let nearest = Suggestion.nearest(to: key, in: ofRule)
    let english = nearest ?? ofKey.first
    return Diagnostic(
        .decisionUnmatched, at: Place(decision.origin),
        Phrase(
            "No finding of \(decision.rule.rawValue) on \(key)\(english.map { "; did you mean “\($0)”?" } ?? ".")",
            zh: "规则 \(decision.rule.rawValue) 没有关于 \(key) 的发现\(english.map { "，是否应为“\($0)”？" } ?? "。")"),
        remedy: english != nil
            ? nil
            : ofRule.isEmpty
                ? Phrase("The rule has no findings: take out the decision.", zh: "该规则没有任何发现：请删去该决定。")
                : Phrase(
                    "The rule's findings are on \(FigureWords.list(ofRule, .english)).",
                    zh: "该规则的发现：\(FigureWords.list(ofRule, .chinese))。"))
}

/// A decision that names a source or a place from which there is no figure.
private func unpublishable(_ decision: Decision, _ analysis: Analysis) -> Diagnostic? {
    let report = analysis.report
    guard let range = report.observations(of: decision.key, analysis.table) else { return nil }
    let told = range.filter { report.observations[$0].figure != nil }
    guard !told.contains(where: { report.observations[$0].isPublished(under: decision.publication) }) else {
        return nil
    }
    let (named, candidates): (String, [String])
    switch decision.publication {
    case .all, .neither: return nil
    case .source(let source):
        (named, candidates) = (
            report.sources[source].id, told.map { report.sources[report.observations[$0].source].id }
        )
    case .place(let locator):
        (named, candidates) = (locator, told.compactMap { report.observations[$0].locator })
    }
    let nearest = Suggestion.nearest(to: named, in: candidates)
    let key = decision.key.text(in: report)
    return Diagnostic(
        .decisionPublication, at: Place(decision.publicationOrigin ?? decision.origin),
        Phrase(
            "No figure of \(key) is from “\(named)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
            zh: "\(key) 没有出自“\(named)”的数\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"),
        remedy: Phrase(
            "Its figures are from \(FigureWords.list(candidates, .english)).",
            zh: "它的数出自：\(FigureWords.list(candidates, .chinese))。"),
        notes: told.map {
            .init(Phrase("The data give it here.", zh: "数据在此处给出。"), at: Place(report.observations[$0].origin))
        })
}
