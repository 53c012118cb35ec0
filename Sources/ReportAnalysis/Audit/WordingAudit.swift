import Diagnostics
import ReportModel

/// Finds figures that two texts print differently: 2万多 on one page, 2.1万 on another. Each may be right, but a reader who sees both
/// wonders.
///
/// Digits and qualifiers are compared, not spelling: 31.36万 and 313600 differ in what they say of precision, 796 and 796起 do not. Where
/// figures contradict each other and are all published, texts that tell different ones of them are no matter.
@Sendable
func auditWordings(_ analysis: Analysis) -> Audited {
    let report = analysis.report
    var tellings: [FindingKey: [Telling]] = [:]
    for article in report.articles.keys {
        for claim in report.articles[article].body.claims where !claim.text.isEmpty && claim.view == .value {
            let metric = report.metrics[claim.metric]
            guard let text = try? FigureText.parse(claim.text),
                let figure = try? text.figure(unit: metric.unit, isCount: metric.isCount)
            else { continue }
            let key = FindingKey(metric: claim.metric, area: claim.area, period: claim.period)
            tellings[key, default: []].append(Telling(article: article, claim: claim, figure: figure))
        }
    }
    var audited = Audited()
    for (key, tellings) in tellings where tellings.count > 1 {
        for group in groups(tellings, key, analysis) {
            guard let first = group.first, let other = group.first(where: { $0.differs(from: first) }) else { continue }
            audited.findings.append(finding(first, other, group, key, analysis))
        }
    }
    return audited
}

/// A figure as a text tells it.
private struct Telling {
    var article: Key<Article>
    var claim: FigureClaim
    var figure: Figure

    /// Whether another text tells the figure with other digits or another qualifier. A fall may be told with or without its
    /// sign.
    func differs(from other: Telling) -> Bool {
        article != other.article
            && (figure.number.magnitude != other.figure.number.magnitude
                || figure.number.exponent != other.figure.number.exponent || figure.relation != other.figure.relation)
    }
}

/// The tellings that are right, all in one group; where figures contradict each other, a group for each. A wrong one is the
/// matter of the audit of claims.
private func groups(_ tellings: [Telling], _ key: FindingKey, _ analysis: Analysis) -> [[Telling]] {
    guard let area = key.area, let period = key.period,
        let point = analysis.point(of: key.metric, for: area, in: period)
    else { return [] }
    let isChange = analysis.report.metrics[key.metric].change != nil
    func isRight(_ telling: Telling, _ data: Figure) -> Bool {
        ClaimVerdict(telling.figure, of: data, isChange: isChange) == .right
    }
    let figures = point.observations.compactMap { analysis.report.observations.published(at: $0) }
    if case .conflicting = point.reading { return figures.map { data in tellings.filter { isRight($0, data) } } }
    return [tellings.filter { telling in figures.contains { isRight(telling, $0) } }]
}

private func finding(
    _ first: Telling, _ other: Telling, _ all: [Telling], _ key: FindingKey, _ analysis: Analysis
) -> Finding {
    let words = FigureWords(analysis)
    var seen: Set<Place> = []
    let places = ([first, other] + all).map { Place($0.claim.origin) }.filter { seen.insert($0).inserted }
    let number = key.area.flatMap { area in
        key.period.flatMap { analysis.pointNumber(of: key.metric, for: area, in: $0) }
    }
    return Finding(
        .wordingDiffers, key,
        observations: number.map { Array(analysis.table.observations(ofPoint: $0)) } ?? [], places: places,
        Phrase(
            "\(words.subject(key, .english)) is told as '\(first.claim.text)' in one text and as '\(other.claim.text)' in another.",
            zh: "\(words.subject(key, .chinese))在两篇文字中写法不同：“\(first.claim.text)”和“\(other.claim.text)”。"),
        expected: Phrase("Print it one way, best as the source does.", zh: "请统一写法，最好与来源一致。"))
}
