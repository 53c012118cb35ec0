package import ReportModel

extension Analysis {
    /// When an area took over territory of abolished areas, by date. What happened on a day that nobody tells (neither when
    /// the one was abolished nor when the other was founded) is left out.
    package func boundaryChanges(of area: Key<Area>) -> [BoundaryChange] {
        let before = kinship.predecessors[area.position]
        guard !before.isEmpty else { return [] }
        var byDate: [PartialDate: [Key<Area>]] = [:]
        for predecessor in before {
            if let date = succession(from: predecessor, to: area) { byDate[date, default: []].append(predecessor) }
        }
        let founded = report.areas[area].from
        return byDate.sorted { $0.key < $1.key }.map { date, areas in
            BoundaryChange(
                date: date, merged: areas.filter(wentToOne), divided: areas.filter { !wentToOne($0) },
                isFounding: founded.map { $0.earliest <= date.latest && date.earliest <= $0.latest } ?? false)
        }
    }

    /// When one area took the place of another: when that was abolished or else when this was founded, where it is told.
    func succession(from predecessor: Key<Area>, to area: Key<Area>) -> PartialDate? {
        report.areas[predecessor].to ?? report.areas[area].from
    }

    /// Whether all of an abolished area went to one successor.
    func wentToOne(_ area: Key<Area>) -> Bool {
        let successors = report.areas[area].successors
        return successors.allSatisfy { $0 == successors.first }
    }
}
