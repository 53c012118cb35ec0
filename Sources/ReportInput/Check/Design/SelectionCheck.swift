import Diagnostics
import ReportModel

/// What a design shows: metrics × areas × periods.
struct Selection {
    var metrics: [Key<Metric>]
    var areas: [Key<Area>]
    /// The group that the areas are, if they were named as one.
    var group: Key<AreaGroup>?
    /// Nil where nothing is said of them.
    var periods: [PeriodChoice]?
}

/// What metrics, areas and periods a design names.
extension DesignCheck {
    /// - Parameter others: the areas of a draft that names none.
    func selection(
        _ draft: SelectionDraft, others: [Key<Area>] = [], problems: inout [Diagnostic]
    ) -> Selection {
        let metrics = metrics.ids.resolve(draft.metrics, problems: &problems)
        let periods = periods(draft.periods, of: metrics, problems: &problems)
        var selection = Selection(metrics: metrics, areas: others, periods: periods.isEmpty ? nil : periods)
        if let word = draft.areas.first, draft.areas.count == 1, AreasWord.named(word.value) != nil {
            selection.areas = areas.areas.keys
        } else if !draft.areas.isEmpty {
            selection.areas = areas.ids.resolve(draft.areas, problems: &problems)
        } else if let group = draft.group {
            selection.group = groups.ids.resolve(group, problems: &problems)
            selection.areas = selection.group.map { groups.groups[$0].areas } ?? []
        } else if let level = draft.level {
            selection.areas = areas(of: level, below: draft.parent, problems: &problems)
        }
        return selection
    }

    /// All areas of a level (below a parent, if one is named), in the register's order.
    private func areas(
        of level: Located<AreaLevel>, below parent: Located<String>?, problems: inout [Diagnostic]
    ) -> [Key<Area>] {
        let ancestor = parent.flatMap { areas.ids.resolve($0, problems: &problems) }
        // A parent that nobody knows has been told.
        if parent != nil, ancestor == nil { return [] }
        let found = areas.areas.keys.filter { key in
            areas.areas[key].level == level.value && (ancestor.map { isBelow(key, $0) } ?? true)
        }
        if found.isEmpty, areas.ids.isWhole {
            let word = level.value.rawValue
            let chinese = level.value.chinese.first ?? word
            problems.append(
                Diagnostic(
                    .designUnfit, at: level.place,
                    parent.map {
                        Phrase(
                            "No area of the level “\(word)” stands below “\($0.value)”.",
                            zh: "“\($0.value)”以下没有“\(chinese)”（\(word)）一级的地区。")
                    }
                        ?? Phrase(
                            "No area has the level “\(word)”.", zh: "没有“\(chinese)”（\(word)）一级的地区。"),
                    remedy: Phrase("Name another level, or list the areas.", zh: "请改用别的级别，或逐个列出地区。")))
        }
        return found
    }

    private func isBelow(_ key: Key<Area>, _ ancestor: Key<Area>) -> Bool {
        var next = areas.areas[key].parent
        while let parent = next {
            if parent == ancestor { return true }
            next = areas.areas[parent].parent
        }
        return false
    }

    /// The periods asked for, each once.
    private func periods(
        _ texts: [Located<String>], of metrics: [Key<Metric>], problems: inout [Diagnostic]
    ) -> [PeriodChoice] {
        // A year asks for its flows and for the stocks at its end, so it is read as a ratio's period: 2018 is the span.
        // A day has no flows.
        let isOfFlows = !metrics.isEmpty && metrics.allSatisfy { self.metrics.metrics[$0].nature == .flow }
        var firstPlaces: [PeriodChoice: Place] = [:]
        return texts.compactMap { text in
            let choice: PeriodChoice
            switch PeriodWord.named(text.value) {
            case .latest: choice = .latest
            case .latestCommon: choice = .latestCommon
            case nil:
                let nature: Nature = isOfFlows ? .flow : .ratio
                guard let period = PeriodCheck.period(text, nature: nature, problems: &problems) else { return nil }
                choice = .fixed(period)
            }
            guard let first = firstPlaces.updateValue(text.place, forKey: choice) else { return choice }
            problems.append(
                Diagnostic(
                    .idDuplicate, at: text.place,
                    Phrase("The period “\(text.value)” stands in the list twice.", zh: "列表中的时期“\(text.value)”重复出现。"),
                    remedy: Phrase("Keep one of the two.", zh: "请只保留一个。"),
                    notes: [.init(Phrase("First given here.", zh: "第一次出现在此。"), at: first)]))
            return nil
        }
    }
}
