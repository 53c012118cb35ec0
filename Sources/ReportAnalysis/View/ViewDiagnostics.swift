import Diagnostics
import ReportModel

/// What the audit of views says, in words.
struct ViewDiagnostics {
    let audit: ViewAudit

    private var claim: FigureClaim { audit.claim }
    private var metric: Metric { audit.report.metrics[claim.metric] }

    /// The text and what follows from the data cannot both be true.
    func mismatch(_ viewed: ViewedFigure) -> Diagnostic {
        Diagnostic(
            .claimMismatch, at: Place(claim.origin),
            Phrase { language in
                let (subject, value) = (subject(language), text(viewed, language))
                return language == .chinese
                    ? "正文写“\(claim.text)”，而由数据算出，\(subject)\(value)。"
                    : "The text says '\(claim.text)', but by the data \(subject) \(value)."
            },
            remedy: remedy(viewed), notes: notes)
    }

    private func remedy(_ viewed: ViewedFigure) -> Phrase {
        if case .rank(let standing) = viewed, !standing.rank.isCertain {
            return Phrase(
                "What the figures can stand for overlaps, so that the rank is known only as a range: write “\(standing.rank)”, or leave the brackets empty to have it filled in.",
                zh: "各地数据可能的范围有重叠，名次只能断定到一个区间：请写“第\(standing.rank)”，或把方括号留空，由程序填写。")
        }
        return Phrase(
            "Correct the text or the data, or leave the brackets empty to have the figure filled in.",
            zh: "请更正正文或数据；也可以把方括号留空，由程序填写。")
    }

    /// The view cannot be told.
    func refused(_ refusal: ViewRefusal) -> Diagnostic {
        Diagnostic(
            .claimNoData, at: Place(claim.origin),
            Phrase { language in
                language == .chinese
                    ? "\(subject(language))不能写明\(name(language))：\(refusal.reason(audit.report).chinese)。"
                    : "There is no \(name(language)) to tell of \(subject(language)): \(refusal.reason(audit.report).english)."
            },
            remedy: Phrase(
                "Take the figure out of the text, or link to the value.", zh: "请从正文中去掉该数字，或改为链接到数值。"),
            notes: notes)
    }

    private var notes: [Diagnostic.Note] {
        audit.point.observations.map {
            Diagnostic.Note(
                Phrase("The data give it here.", zh: "数据在此处给出。"), at: Place(audit.report.observations[$0].origin))
        }
    }

    private func subject(_ language: SiteLanguage) -> String {
        let area = audit.report.areas[claim.area]
        return language == .chinese
            ? "\(area.name)(\(area.id)) \(claim.period.written) 的\(metric.name)(\(metric.id))"
            : "\(metric.id) (\(metric.name)) for \(area.id) (\(area.name)) in \(claim.period.written)"
    }

    private func name(_ language: SiteLanguage) -> String {
        switch claim.view {
        case .value: language == .chinese ? "数值" : "value"
        case .change: language == .chinese ? "变化" : "change"
        case .rank: language == .chinese ? "排名" : "rank"
        case .share: language == .chinese ? "占比" : "share"
        }
    }

    private func text(_ viewed: ViewedFigure, _ language: SiteLanguage) -> String {
        let format = NumberFormat(language: language)
        switch viewed {
        case .rank(let standing):
            return language == .chinese
                ? "在同级\(standing.count)个中排第\(standing.rank)" : "ranks \(standing.rank) of \(standing.count)"
        case .share(let share):
            let value = FigureWords.computed(share.bounds, unit: "%", language)
            let parent = audit.report.areas[share.parent].name
            return language == .chinese ? "占\(parent)的\(value)" : "is \(value) of that of \(parent)"
        case .change(let change, let percent):
            let unit = format.differenceUnit(of: metric.unit)
            var value = FigureWords.computed(change.bounds, unit: unit, language)
            if let percent {
                let relative = FigureWords.computed(percent, unit: "%", language)
                value += language == .chinese ? "（\(relative)）" : " (\(relative))"
            }
            return language == .chinese
                ? "与 \(change.earlierPeriod.written) 相比变化\(value)"
                : "changed by \(value) since \(change.earlierPeriod.written)"
        }
    }
}
