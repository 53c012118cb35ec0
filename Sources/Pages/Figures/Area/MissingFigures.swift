import Markup
import ReportAnalysis
import ReportModel

/// What peers of an area have figures of and the area itself has not, and which of them have it.
struct MissingFigures {
    let view: Viewpoint
    let area: Key<Area>
    /// What its peers have, first what most of them have.
    let holdings: [PeerHoldings.Holding]

    /// The most metrics that are listed, those first that most peers have.
    static let mostListed = 60
    /// A longer table is closed at first.
    private static let mostOpen = 12
    private static let mostNamed = 4

    private var words: ProfileWords { view.words.profile }

    var section: PageSection {
        var listed: [(holding: PeerHoldings.Holding, own: Point?)] = []
        var isComplete = true
        for holding in holdings {
            guard view.report.areas[area].exists(in: holding.period) else { continue }
            let own = view.analysis.latest(of: holding.metric, for: area)
            if let own, own.hasValue, own.period.end >= holding.period.end { continue }
            guard listed.count < Self.mostListed else {
                isComplete = false
                break
            }
            listed.append((holding, own))
        }
        return PageSection(
            anchor: "missing", title: words.missingTitle, content: listed.isEmpty ? HTML() : html(listed, isComplete))
    }

    private func html(_ listed: [(holding: PeerHoldings.Holding, own: Point?)], _ isComplete: Bool) -> HTML {
        var table = DataTable(
            id: "missing-table", caption: words.missingCaption(view.report.areas[area].name),
            columns: [
                .init(view.words.tables.metric), .init(view.words.tables.period), .init(words.holders),
                .init(words.own),
            ], rows: [])
        for (holding, own) in listed {
            table.rows.append(
                DataTable.Row(
                    header: view.metric(holding.metric),
                    cells: [
                        view.cell(holding.period), Cell(.text, names(of: holding)), self.own(own),
                    ]))
        }
        return HTML { html in
            html.add(
                .p, words.missingLead(view.peers(of: area), listed.count, isComplete), .class("table-summary"))
            html.add(.details, listed.count <= Self.mostOpen ? .open : .absent) { details in
                details.add(.summary, words.showMissing(listed.count))
                details.append(table.html(view.words.tables))
            }
        }
    }

    /// The areas that have it; of many only how many they are, with a link to all of them.
    private func names(of holding: PeerHoldings.Holding) -> HTML {
        guard holding.holders.count > Self.mostNamed else { return view.list(holding.holders.map(view.area)) }
        return view.link(view.words.metrics.areas(holding.holders.count), to: .metric(holding.metric))
    }

    /// What the area itself has: nothing, a reason for having nothing, or something older.
    private func own(_ point: Point?) -> Cell {
        guard let point else { return Cell.missing(view.words.reasons.notObserved) }
        if point.hasValue { return Cell(.missing, text: view.latest(point.period)) }
        if case .noValue(let status) = point.reading, !point.isWithheld {
            return Cell(.missing, text: status.label(in: view.language))
        }
        return Cell(.missing, HTML(text: view.edition.words.findings.withheld.word))
    }
}

extension Viewpoint {
    /// The areas that an area is ranked among, in words: how many of which level below which parent.
    func peers(of area: Key<Area>) -> String {
        peerSet(of: area, count: analysis.peers(of: area).count)
    }
}
