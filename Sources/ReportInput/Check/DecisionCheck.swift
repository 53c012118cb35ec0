import Diagnostics
import ReportModel

/// Makes decisions from the entries of `decisions.yml`.
///
/// Whether a decision fits a finding is known only after the audits.
struct DecisionCheck {
    private let areas: DeclaredIDs<Area>
    private let metrics: MetricCheck
    private let sources: DeclaredIDs<Source>
    private(set) var decisions: [Decision] = []
    private(set) var problems: [Diagnostic] = []

    init(
        _ drafts: [DecisionDraft], areas: DeclaredIDs<Area>, metrics: MetricCheck, sources: DeclaredIDs<Source>
    ) {
        self.areas = areas
        self.metrics = metrics
        self.sources = sources
        var firstPlaces: [String: Place] = [:]
        for draft in drafts {
            guard let decision = decision(draft) else { continue }
            // Spellings of one key may differ; the values do not.
            let (key, rule) = (decision.key, decision.rule.rawValue)
            let identity =
                "\(rule) \(key.metric.position) \(key.area?.position ?? -1) \(key.period?.canonical ?? "")"
            if let first = firstPlaces[identity] {
                problems.append(
                    Diagnostic(
                        .keyDuplicate, at: draft.key.place,
                        Phrase("Two decisions are about one finding.", zh: "同一发现有两条决定。"),
                        remedy: Phrase("Keep one of the two.", zh: "请只保留一条。"),
                        notes: [.init(Phrase("First decided here.", zh: "第一条在此。"), at: first)]))
                continue
            }
            firstPlaces[identity] = draft.key.place
            decisions.append(decision)
        }
    }

    private mutating func decision(_ draft: DecisionDraft) -> Decision? {
        let key = key(draft.key)
        let date = DateText.parse(draft.date, problems: &problems)
        let publication = publication(draft)
        guard let key, let date, let publication else { return nil }
        return Decision(
            rule: draft.rule, key: key, reason: draft.reason, date: date, publication: publication,
            origin: Self.origin(draft.key.place), publicationOrigin: draft.publish.map { Self.origin($0.place) })
    }

    private static func origin(_ place: Place) -> Origin {
        Origin(file: place.file, line: place.start?.line ?? 1, column: place.start?.column ?? 1)
    }

    /// `METRIC@AREA#PERIOD`, as in figure links; area and period may be missing.
    private mutating func key(_ text: Located<String>) -> FindingKey? {
        let address = FigureAddress(Array(text.value.utf8)[...])
        func part(_ part: FigureAddress.Part) -> Located<String> {
            let before = String(decoding: text.value.utf8.prefix(part.bytes.lowerBound), as: UTF8.self)
            var place = text.place
            place.start?.column += before.unicodeScalars.count
            return Located(part.text, at: place)
        }
        guard !address.metric.text.isEmpty else {
            problems.append(
                Diagnostic(
                    .valueInvalid, at: text.place,
                    Phrase("“\(text.value)” names no metric.", zh: "“\(text.value)”没有写明指标。"),
                    remedy: Phrase(
                        "Write the key as METRIC@AREA#PERIOD, as the finding tells it.",
                        zh: "请照发现所示写成“指标@地区#时期”。")))
            return nil
        }
        guard let metric = metrics.ids.resolve(part(address.metric), problems: &problems) else { return nil }
        var key = FindingKey(metric: metric)
        if let area = address.area {
            guard let found = areas.resolve(part(area), problems: &problems) else { return nil }
            key.area = found
        }
        if let period = address.period {
            let nature = metrics.metrics[metric].nature
            guard let found = PeriodCheck.period(part(period), nature: nature, problems: &problems) else { return nil }
            key.period = found
        }
        return key
    }

    /// What is published. Which of several figures must be said where figures contradict each other, and only there.
    private mutating func publication(_ draft: DecisionDraft) -> Decision.Publication? {
        guard let text = draft.publish else {
            guard draft.rule == .figuresConflict else { return .all }
            problems.append(
                Diagnostic(
                    .keyMissing, at: draft.place,
                    Phrase(
                        "A decision on figures that contradict each other needs “publish”.",
                        zh: "对互相矛盾的数作决定，应写明“publish”。"),
                    remedy: Phrase(
                        "Add “publish:” with a source, a place in one (its locator), “both” or “neither”.",
                        zh: "请补上“publish”：来源编号、来源中的位置、“both”（都发布）或“neither”（都不发布）。")))
            return nil
        }
        switch PublicationWord.named(text.value) {
        case .all, .both: return .all
        case .neither: return .neither
        case nil: break
        }
        guard draft.rule == .figuresConflict else {
            problems.append(
                Diagnostic(
                    .valueInvalid, at: text.place,
                    Phrase(
                        "“\(text.value)” can't be published: this finding is on one figure.",
                        zh: "不能发布“\(text.value)”：该发现只涉及一个数。"),
                    remedy: Phrase(
                        "Write “all” to publish it as it is (or leave “publish” out), or “neither” to withhold it.",
                        zh: "照原样发布请写“all”或不写，不发布请写“neither”。")))
            return nil
        }
        return sources.key(text.value).map(Decision.Publication.source) ?? .place(text.value)
    }
}
