import Markup
import ReportAnalysis
import ReportModel

/// The figures of a set of peers in one period, in order: summary, bars, table, and who is missing.
struct PeerRanking {
    let view: Viewpoint
    let metric: Key<Metric>
    let ranking: Ranking
    /// What the set of peers is called: 本站收录的金华市9个县（市、区）.
    let peerSet: String
    /// Unique on the page.
    let anchor: String

    private var measured: Metric { view.report.metrics[metric] }
    private var words: MetricWords { view.words.metrics }
    private var caption: String { words.rankingCaption(peerSet, view.label(ranking.period), measured.name) }

    var section: PageSection {
        PageSection(
            anchor: anchor, title: words.rankingTitle(peerSet, view.label(ranking.period)),
            content: HTML { html in
                html.add(.p, summary, .class("table-summary"))
                html.append(chart)
                html.append(table)
                html.append(
                    PerHeadTable(view: view, ranking: ranking, peerSet: peerSet, id: "\(anchor)-per-head").html)
            })
    }

    /// How many have figures, who is highest and lowest, and the middle.
    private var summary: String {
        let all = ranking.entries.count + ranking.excluded.count + ranking.missing.count
        var sentences = [words.reported(all, all - ranking.missing.count)]
        if let range = ValueRange(view: view, ranking: ranking).sentence { sentences.append(range) }
        if let median = ranking.median.value {
            sentences.append(
                words.median(view.exact(median.value, of: measured, scale: median.scale, unit: measured.unit)))
        }
        return view.words.tables.sentences(sentences)
    }

    private func point(_ area: Key<Area>) -> Point? {
        view.analysis.point(of: metric, for: area, in: ranking.period)
    }

    private var chart: HTML {
        let bars = ranking.entries.compactMap { point($0.area).flatMap(RankedChart.Bar.init) }
        return RankedChart(
            view: view, id: "\(anchor)-chart",
            caption: words.chartCaption(measured.name, peerSet, view.label(ranking.period)),
            metric: metric, bars: bars
        ).html
    }

    private var table: HTML {
        let tableWords = view.words.tables
        var table = DataTable(
            id: "\(anchor)-table", caption: caption,
            columns: [
                .init(tableWords.area), view.rankColumn(measured.better, isMerit: ranking.isMerit),
                .init(tableWords.value + tableWords.inBrackets(measured.unit)),
                .init(view.words.profile.toMedian, isOptional: true), .init(tableWords.change, isOptional: true),
                .init(tableWords.sources),
            ], rows: [], notes: TableNotes(table: "\(anchor)-table"))
        table.captionRepeatsHeading = true
        let scale = barScale
        if scale != nil { table.columns.insert(.init(view.words.profile.bar), at: 3) }
        for entry in ranking.entries { add(entry.area, rank(entry), scale, to: &table) }
        for excluded in ranking.excluded {
            add(excluded.area, Cell.missing(view.words.reasons.exclusion(excluded.reason)), scale, to: &table)
        }
        table.remarks = [missing].compactMap(\.self)
        return table.html(tableWords)
    }

    private func add(_ area: Key<Area>, _ rank: Cell, _ scale: CellBar.Scale?, to table: inout DataTable) {
        guard let point = point(area), let series = view.analysis.series(of: metric, for: area) else { return }
        let value = FigureCell(view: view, point: point, unit: "").cell(&table.notes)
        let change = ChangeCell(view: view, point: point, series: series).cell
        let sources = SourceLinks(view: view, observations: Array(point.observations)).cell
        let bar = scale.map { [self.bar(point, $0)] } ?? []
        let cells = [rank, value] + bar + [toMedian(point), change, sources]
        table.rows.append(DataTable.Row(header: view.area(area), cells: cells))
    }

    /// The scale of bars in the table; nil where they are few enough for a drawing of their own.
    private var barScale: CellBar.Scale? {
        guard ranking.entries.count > RankedChart.barCounts.upperBound else { return nil }
        return CellBar.Scale(covering: ranking.entries.compactMap { point($0.area)?.figure?.barValue })
    }

    private func bar(_ point: Point, _ scale: CellBar.Scale) -> Cell {
        guard let figure = point.figure else { return Cell.missing(view.words.reasons.notObserved) }
        return Cell(.drawing, CellBar(figure.barValue, on: scale).html)
    }

    /// How a figure stands to the median of the areas that are ranked.
    private func toMedian(_ point: Point) -> Cell {
        if let outcome = view.outcomeToMedian(of: point) {
            return Cell(.text, view.mark(of: outcome, view.words.profile.outcome(outcome)))
        }
        if let refusal = ranking.median.refusal { return Cell.missing(view.words.reasons.median(refusal)) }
        return Cell.missing(view.words.reasons.notObserved)
    }

    private func rank(_ entry: Ranking.Entry) -> Cell {
        guard ranking.isMerit else { return Cell.missing(view.words.reasons.neutral) }
        guard let rank = entry.rank else { return Cell.missing(view.words.reasons.standing(.tooFew(ranked: 1))) }
        return RankCell.cell(rank, of: ranking.count, nil, view.words.tables)
    }

    /// The peers without a figure for the period, each with the period of its latest one.
    private var missing: String? {
        view.missing(ranking.missing.map { ($0.area, $0.latest) }, in: ranking.period)
    }
}

extension Viewpoint {
    /// Who has nothing for a period, in a sentence; nil if all have.
    func missing(_ areas: [(area: Key<Area>, latest: Period?)], in period: Period) -> String? {
        guard !areas.isEmpty else { return nil }
        let names = areas.map { area, latest in
            let name = report.areas[area].name
            return latest.map { name + words.tables.inBrackets(words.metrics.latestIs(label($0))) } ?? name
        }
        return words.metrics.missing(list(names), label(period))
    }
}
