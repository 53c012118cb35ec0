import Markup
import ReportAnalysis
import ReportModel

/// The rankings of a metric, one for each set of peers, and a list of the sets with too few figures.
struct MetricRankings {
    let view: Viewpoint
    let metric: Key<Metric>
    /// All of the metric, in register order of areas.
    let series: [Series]

    var parts: (rankings: [PageSection], unranked: PageSection) {
        var rankings: [PageSection] = []
        var unranked: [(link: HTML, remark: String)] = []
        for coverage in PeerCoverage.of(series, view.analysis) {
            guard let first = coverage.members.first else { continue }
            let peers = view.analysis.peers(of: first)
            if let period = coverage.period {
                let ranking = view.analysis.ranking(of: metric, in: period, among: peers)
                if ranking.entries.count >= Ranking.fewest {
                    rankings.append(section(ranking, number: rankings.count + 1))
                    continue
                }
            }
            if peers.count > 1 { unranked.append(remark(on: coverage, peers)) }
        }
        let list = PageSection(
            anchor: "unranked", title: view.words.metrics.unranked, content: view.plainList(unranked))
        return (rankings, list)
    }

    private func section(_ ranking: Ranking, number: Int) -> PageSection {
        let all = ranking.entries.map(\.area) + ranking.excluded.map(\.area) + ranking.missing.map(\.area)
        let name = all.first.map { view.peerSet(of: $0, count: all.count) } ?? ""
        return PeerRanking(
            view: view, metric: metric, ranking: ranking, peerSet: name, anchor: "ranking-\(number)"
        ).section
    }

    /// Which of the peers have figures, where too few have one for the same period.
    private func remark(on coverage: PeerCoverage, _ peers: [Key<Area>]) -> (link: HTML, remark: String) {
        let name = view.peerSet(of: coverage.members[0], count: peers.count)
        let reporting = Set(coverage.members)
        let missing = peers.filter { !reporting.contains($0) }.map { view.report.areas[$0].name }
        var text = HTML(text: view.words.metrics.onlySome(name))
        text.append(view.list(coverage.members.map(view.area)))
        return (text, missing.isEmpty ? "" : view.words.metrics.without(shortened(missing)))
    }

    /// Names one behind the other; of many only how many there are.
    private func shortened(_ names: [String]) -> String {
        names.count <= Self.mostNamed ? view.list(names) : view.words.metrics.areas(names.count)
    }

    private static let mostNamed = 30
}
