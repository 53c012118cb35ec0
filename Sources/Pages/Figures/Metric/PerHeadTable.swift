import Markup
import ReportAnalysis
import ReportModel

/// The figures of a ranking divided by each area's population, in an order of their own.
struct PerHeadTable {
    let view: Viewpoint
    let ranking: Ranking
    /// What the set of peers is called.
    let peerSet: String
    /// Unique on the page.
    let id: String

    private var metric: Metric { view.report.metrics[ranking.metric] }
    private var words: ProfileWords { view.words.profile }

    /// Nothing where the metric names no population.
    var html: HTML {
        guard let declared = metric.perHead else { return HTML() }
        let perHead = view.analysis.perHead(ranking)
        let tables = view.words.tables
        let population = view.report.metrics[declared.population]
        let unit = words.perHeadUnit(metric.unit, declared.factor, population.unit)
        var table = DataTable(
            id: id,
            caption: view.words.metrics.rankingCaption(
                peerSet, view.label(ranking.period), metric.name + tables.inBrackets(unit)),
            columns: [
                .init(tables.area), view.rankColumn(metric.better, isMerit: ranking.isMerit),
                .init(words.perHead + tables.inBrackets(unit)), .init(words.denominator), .init(tables.sources),
            ], rows: [], notes: TableNotes(table: id))
        for entry in perHead.entries { table.rows.append(row(entry, count: perHead.entries.count)) }
        for refused in perHead.refused {
            let reason = words.perHeadRefusal(refused.reason, refused.reason.populationPeriod.map(view.bareLabel))
            table.remarks.append(
                view.report.areas[refused.area].name + tables.colon + (reason ?? view.words.reasons.notObserved.word)
                    + view.words.areas.fullStop)
        }
        return table.html(tables)
    }

    private func row(_ entry: PerHeadRanking.Entry, count: Int) -> DataTable.Row {
        let rate = entry.rate
        let rank =
            entry.rank.map { RankCell.cell($0, of: count, nil, view.words.tables) }
            ?? Cell.missing(
                ranking.isMerit ? view.words.reasons.standing(.tooFew(ranked: count)) : view.words.reasons.neutral)
        let population = HTML { html in
            html.append(HTML(joining: rate.population.parts.map { view.figureLink($0) }, separator: " + "))
            html.addLine(view.label(rate.population.period), .class("period"))
        }
        return DataTable.Row(
            header: view.area(rate.area),
            cells: [
                rank, value(rate), Cell(.number, population),
                SourceLinks(view: view, observations: rate.population.parts).cell,
            ])
    }

    private func value(_ rate: PerHeadRate) -> Cell {
        let formula = Formula(view: view)
        let text = formula.number(of: rate)
        var content = HTML.folded(HTML(.data, text, .value(rate.value.description)), formula.dividing(rate))
        if let bounds = formula.bounds(of: rate) {
            content.addLine(view.words.tables.bounds(bounds), .class("period"))
        }
        return Cell(.number, content)
    }
}

extension Viewpoint {
    /// The column of ranks, whose head says which end comes first; left out where nobody is ranked.
    func rankColumn(_ polarity: Polarity, isMerit: Bool) -> DataTable.Column {
        let order = isMerit ? words.tables.inBrackets(words.tables.order(polarity)) : ""
        return .init(HTML(text: words.tables.rank + order), optionalName: words.tables.rank)
    }
}

extension PerHeadRefusal {
    /// The period of the population that stands in the way, if it is one.
    var populationPeriod: Period? {
        switch self {
        case .noPopulation(let latest): latest
        case .populationConflicting(let period), .populationUnbounded(let period), .populationNotPositive(let period),
            .boundaryChange(let period, _):
            period
        case .notDeclared, .noValue, .status, .conflicting, .unbounded, .beyondLimits: nil
        }
    }
}
