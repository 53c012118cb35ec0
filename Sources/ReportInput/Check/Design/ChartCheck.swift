import Diagnostics
import ReportModel

/// Makes charts, and says what a kind of chart can't draw.
extension DesignCheck {
    /// The most bars of one area, each in a colour of its own (conventions.md 5.2).
    private static var mostBars: Int { 4 }

    /// The chart of a draft; nil, with a problem, if its kind can't draw what it names.
    ///
    /// - Parameter table: that of the comparison it belongs to, whose areas and periods it has unless it names others.
    func chart(_ draft: ChartDraft, beside table: TableDesign?, problems: inout [Diagnostic]) -> ChartDesign? {
        let selection = selection(draft.selection, others: table?.areas ?? [], problems: &problems)
        let kind = draft.kind.value
        let periods =
            selection.periods ?? kind.periods(of: table?.periods ?? [.latest], metrics: selection.metrics.count)
        if let problem = unfit(draft, selection.metrics, periods) {
            problems.append(problem)
            return nil
        }
        return ChartDesign(
            kind: kind, title: draft.title, description: draft.description, metrics: selection.metrics,
            areas: selection.areas, periods: periods,
            highlight: draft.highlight.flatMap { highlight($0, among: selection.areas, problems: &problems) },
            note: draft.note)
    }

    /// The area that is marked, which must be drawn.
    private func highlight(
        _ text: Located<String>, among own: [Key<Area>], problems: inout [Diagnostic]
    ) -> Key<Area>? {
        guard let area = areas.ids.resolve(text, problems: &problems) else { return nil }
        guard !own.contains(area), !own.isEmpty else { return area }
        problems.append(
            Diagnostic(
                .designUnfit, at: text.place,
                Phrase("“\(text.value)” is not among the chart's areas.", zh: "“\(text.value)”不在图中的地区内。"),
                remedy: Phrase("Add it to the areas, or mark one of them.", zh: "请将其加入地区，或突出图中的地区。")))
        return nil
    }

    /// Why the kind of chart can't draw what the draft names; nil if it can.
    private func unfit(_ draft: ChartDraft, _ own: [Key<Metric>], _ periods: [PeriodChoice]) -> Diagnostic? {
        // What could not be found has been told.
        guard !own.isEmpty else { return nil }
        switch draft.kind.value {
        case .bars, .strip:
            guard periods.count > 1 else { return nil }
            return Diagnostic(
                .designUnfit, at: draft.place(ofPeriod: 1),
                Phrase("This kind of chart shows one period.", zh: "这种图只显示一个时期。"),
                remedy: Phrase(
                    "Name one period, or write “type: grouped-bars” or “type: lines”.",
                    zh: "请只写一个时期，或改用“类型: 簇状条形”“类型: 折线”。"))
        case .groupedBars: return unfitBars(draft, own, periods)
        case .lines, .smallMultiples:
            guard periods.count == 1, case .fixed = periods[0] else { return nil }
            return Diagnostic(
                .designUnfit, at: draft.place(ofPeriod: 0),
                Phrase("One period makes no line.", zh: "只有一个时期，画不成折线。"),
                remedy: Phrase(
                    "Take “period” out to draw all periods, or write “type: bars”.", zh: "请删去“时期”以画出各期，或改用“类型: 条形”。"))
        }
    }

    /// Bars side by side are of two to four metrics in one unit, or of two to four periods of one metric.
    private func unfitBars(_ draft: ChartDraft, _ own: [Key<Metric>], _ periods: [PeriodChoice]) -> Diagnostic? {
        let remedy = Phrase(
            "Name two to four metrics of one unit, or one metric and two to four periods.",
            zh: "请写二至四个同单位的指标，或一个指标和二至四个时期。")
        if own.count > 1, periods.count > 1 {
            return Diagnostic(
                .designUnfit, at: draft.place(ofPeriod: 1),
                Phrase(
                    "Grouped bars are of several metrics or of several periods, not of both.",
                    zh: "簇状条形图可以有多个指标或多个时期，不能两者都多。"),
                remedy: remedy)
        }
        let count = max(own.count, periods.count)
        if count > Self.mostBars {
            return Diagnostic(
                .designUnfit,
                at: own.count > 1 ? draft.place(ofMetric: Self.mostBars) : draft.place(ofPeriod: Self.mostBars),
                Phrase(
                    "Of each area at most \(Self.mostBars) bars can be told apart; here are \(count).",
                    zh: "每个地区至多 \(Self.mostBars) 条才能分辨，这里有 \(count) 条。"), remedy: remedy)
        }
        if count < 2, draft.selection.metrics.count < 2, draft.selection.periods.count < 2 {
            return Diagnostic(
                .designUnfit, at: draft.kind.place,
                Phrase("Grouped bars need two or more metrics or periods.", zh: "簇状条形图需要两个以上的指标或时期。"),
                remedy: Phrase(
                    "Write “type: bars” for one, or name two to four.", zh: "只有一个时请写“类型: 条形”，否则请写二至四个。"))
        }
        guard let other = own.first(where: { !hasUnit(of: own[0], $0) }) else { return nil }
        let place = draft.selection.metrics.first { metrics.ids.key($0.value) == other }?.place ?? draft.place
        let (first, second) = (metrics.metrics[own[0]].unit, metrics.metrics[other].unit)
        return Diagnostic(
            .designUnfit, at: place,
            Phrase(
                "\(name(other).english) is counted in “\(second)”, \(name(own[0]).english) in “\(first)”: bars side by side need one unit.",
                zh: "\(name(other).chinese)的单位是“\(second)”，\(name(own[0]).chinese)的单位是“\(first)”；并列的条形要用同一单位。"),
            remedy: Phrase(
                "Draw them in two charts, or write “type: bars”, which draws a chart for each.",
                zh: "请分作两图，或改用“类型: 条形”，每个指标一图。"))
    }

    private func hasUnit(of metric: Key<Metric>, _ other: Key<Metric>) -> Bool {
        Unit.canonical(metrics.metrics[metric].unit) == Unit.canonical(metrics.metrics[other].unit)
    }
}

extension ChartDesign.Kind {
    /// The periods that a chart of a comparison has if it names none: those of the table, as many of them as it can show.
    /// A chart over time has all there are.
    fileprivate func periods(of table: [PeriodChoice], metrics: Int) -> [PeriodChoice] {
        switch self {
        case .lines, .smallMultiples: [.latest]
        case .groupedBars where metrics < 2: table
        case .bars, .groupedBars, .strip: Array(table.prefix(1))
        }
    }
}

extension ChartDraft {
    /// Where the metric of a position stands, from 0; where the chart does, if there is none so far down.
    fileprivate func place(ofMetric position: Int) -> Place {
        selection.metrics.indices.contains(position) ? selection.metrics[position].place : kind.place
    }

    /// The same of periods.
    fileprivate func place(ofPeriod position: Int) -> Place {
        selection.periods.indices.contains(position) ? selection.periods[position].place : kind.place
    }
}
