import Diagnostics
import ReportModel

/// What the audit of figures in prose says, in words.
enum ClaimDiagnostics {
    /// Nothing was observed of the metric for the area in the period.
    static func noData(_ claim: FigureClaim, _ report: Report, _ analysis: Analysis) -> Diagnostic {
        let (metric, area) = (report.metrics[claim.metric], report.areas[claim.area])
        let remedy: Phrase
        if let series = analysis.series(of: claim.metric, for: claim.area) {
            let periods = series.points.map(\.period.written)
            remedy = Phrase(
                "There are figures for \(shortened(periods, " and \(periods.count - most) more", ", ")).",
                zh: "已有数据的时期：\(shortened(periods, "等 \(periods.count) 个", "、"))。")
        } else {
            let areas = analysis.areas(with: claim.metric).map { report.areas[$0].id }
            remedy =
                areas.isEmpty
                ? Phrase(
                    "The metric has no figures at all; add an observation or correct the link.",
                    zh: "该指标还没有任何数据；请补充数据或更正链接。")
                : Phrase(
                    "The metric has figures for \(shortened(areas, " and \(areas.count - most) more", ", ")).",
                    zh: "该指标有数据的区划：\(shortened(areas, "等 \(areas.count) 个", "、"))。")
        }
        return Diagnostic(
            .claimNoData, at: Place(claim.origin),
            Phrase(
                "No figure of \(metric.id) (\(metric.name)) for \(area.id) (\(area.name)) \(FigureWords.when(claim.period, .english)) is in the data.",
                zh: "数据中没有\(area.name)(\(area.id))的\(metric.name)(\(metric.id))在 \(FigureWords.time(claim.period)) 的数值。"
            ),
            remedy: remedy)
    }

    /// The data say why there is no value.
    static func noValue(_ claim: FigureClaim, _ status: Status, _ point: Point, _ report: Report) -> Diagnostic {
        let (metric, area) = (report.metrics[claim.metric], report.areas[claim.area])
        return Diagnostic(
            .claimNoData, at: Place(claim.origin),
            Phrase(
                "The data have no value of \(metric.id) (\(metric.name)) for \(area.id) (\(area.name)) \(FigureWords.when(claim.period, .english)): \(status.label(in: .english)).",
                zh:
                    "数据中\(area.name)(\(area.id))的\(metric.name)(\(metric.id))在 \(FigureWords.time(claim.period)) 没有数值：\(status.label(in: .chinese))。"
            ),
            remedy: Phrase(
                "Take the figure out of the text, or give its value in the data.", zh: "请从正文中去掉该数字，或在数据中补上数值。"),
            notes: notes(on: point, report))
    }

    /// The text of the link is no figure.
    static func unreadable(_ claim: FigureClaim) -> Diagnostic {
        Diagnostic(
            .claimSyntax, at: Place(claim.origin),
            Phrase("'\(claim.text)' cannot be read as a figure.", zh: "无法把“\(claim.text)”读作一个数值。"),
            remedy: Phrase(
                "Put only the figure into the brackets, with its unit and words such as 约 or 余; or leave them empty to have it filled in.",
                zh: "方括号内只写数值及其单位、“约”“余”等字样；也可以留空，由程序填写。"))
    }

    /// The unit in the text is not the metric's.
    static func unitMismatch(_ claim: FigureClaim, _ error: FigureUnitError, _ metric: Metric) -> Diagnostic {
        guard case .mismatch(let printed, let expected) = error else { return unreadable(claim) }
        return Diagnostic(
            .claimMismatch, at: Place(claim.origin),
            Phrase(
                "'\(claim.text)' has the unit '\(printed)', but \(metric.id) (\(metric.name)) is told in '\(expected)'.",
                zh: "“\(claim.text)”的单位是“\(printed)”，而\(metric.name)(\(metric.id))的单位是“\(expected)”。"),
            remedy: Phrase("Correct the unit or the link.", zh: "请更正单位或链接。"))
    }

    /// The text and the data cannot both be true, or the text says more than the data.
    static func mismatch(
        _ claim: FigureClaim, _ figure: Figure, _ point: Point, isTooPrecise: Bool, _ report: Report
    ) -> Diagnostic {
        let (metric, area) = (report.metrics[claim.metric], report.areas[claim.area])
        let told = point.observations.compactMap { report.observations.published(at: $0) }
        let english =
            "\(metric.id) (\(metric.name)) for \(area.id) (\(area.name)) \(FigureWords.when(claim.period, .english))"
        let chinese =
            "\(area.name)(\(area.id)) \(FigureWords.when(claim.period, .chinese)) 的\(metric.name)(\(metric.id))"
        let (text, data) = (
            FigureWords.understood(figure, metric, .english), told.map { FigureWords.understood($0, metric, .english) }
        )
        let (words, values) = (
            FigureWords.understood(figure, metric, .chinese), told.map { FigureWords.understood($0, metric, .chinese) }
        )
        return Diagnostic(
            .claimMismatch, at: Place(claim.origin),
            isTooPrecise
                ? Phrase(
                    "The text says '\(claim.text)' (\(text)), more exactly than the data, which say \(data.joined(separator: "; ")) for \(english).",
                    zh: "正文写“\(claim.text)”（\(words)），比数据更精确：\(chinese)为\(values.joined(separator: "；"))。")
                : Phrase(
                    "The text says '\(claim.text)' (\(text)), but the data say \(data.joined(separator: "; ")) for \(english).",
                    zh: "正文写“\(claim.text)”（\(words)），而数据中\(chinese)为\(values.joined(separator: "；"))。"),
            remedy: Phrase(
                "Correct the text or the data, or leave the brackets empty to have the figure filled in.",
                zh: "请更正正文或数据；也可以把方括号留空，由程序填写。"),
            notes: notes(on: point, report))
    }

    private static func notes(on point: Point, _ report: Report) -> [Diagnostic.Note] {
        point.observations.map {
            Diagnostic.Note(
                Phrase("The data give it here.", zh: "数据在此处给出。"), at: Place(report.observations[$0].origin))
        }
    }

    /// How many names a message lists.
    private static let most = 12

    private static func shortened(_ names: [String], _ rest: String, _ separator: String) -> String {
        names.prefix(most).joined(separator: separator) + (names.count > most ? rest : "")
    }
}
