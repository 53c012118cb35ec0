import Diagnostics
import ReportModel

/// Makes the register of areas from its rows.
struct AreaCheck {
    private(set) var ids: DeclaredIDs<Area>
    private(set) var areas: Register<Area> = Register()

    init(_ draft: RegisterDraft<AreaDraft>, problems: inout [Diagnostic]) {
        let drafts = draft.entries
        ids = DeclaredIDs(
            drafts.map(\.id), subject: Phrase("area", zh: "地区"), unknown: .areaUnknown, file: ContentPath.areas,
            unread: draft.unread,
            problems: &problems)
        let kept = ids.kept.map { drafts[$0] }
        for (position, draft) in kept.enumerated() {
            let key = Key<Area>(position: position)
            for name in draft.names { ids.add(name: name, for: key) }
        }
        for name in ids.leftOut.flatMap({ drafts[$0].names }) { ids.leaveOut(name: name) }
        var elements = kept.map { area($0, problems: &problems) }
        let inCycles = breakCycles(&elements, kept, problems: &problems)
        checkLevels(&elements, kept, besides: inCycles, problems: &problems)
        areas = Register(elements)
    }

    private func area(_ draft: AreaDraft, problems: inout [Diagnostic]) -> Area {
        let level = AreaLevel.named(draft.level.value)
        if level == nil {
            problems.append(
                Fields<AreaColumn>.unknownWord(draft.level, key: .level, of: AreaLevel.self))
        }
        let from = draft.from.flatMap { DateText.parse($0, problems: &problems) }
        let to = draft.to.flatMap { DateText.parse($0, problems: &problems) }
        if let from, let to, let place = draft.to?.place, to.latest <= from.earliest {
            problems.append(
                Diagnostic(
                    .valueInvalid, at: place,
                    Phrase("The area ends (\(to)) before it begins (\(from)).", zh: "撤销日期（\(to)）早于设立日期（\(from)）。")))
        }
        return Area(
            id: draft.id.value, code: draft.code.flatMap { code($0, problems: &problems) }, name: draft.name.value,
            shortName: draft.shortName, kind: draft.kind, level: level ?? .district,
            parent: draft.parent.flatMap { ids.resolve($0, problems: &problems) }, from: from, to: to,
            successors: successors(of: draft, problems: &problems),
            aliases: draft.aliases, note: draft.note)
    }

    /// The areas that follow it; it may not follow itself.
    private func successors(of draft: AreaDraft, problems: inout [Diagnostic]) -> [Key<Area>] {
        let own = ids.key(draft.id.value)
        return ids.resolve(draft.successors, problems: &problems).filter { key in
            guard key == own, let place = draft.successors.first?.place else { return true }
            problems.append(
                Diagnostic(
                    .valueInvalid, at: place,
                    Phrase(
                        "The area “\(draft.id.value)” is its own successor.", zh: "地区“\(draft.id.value)”把自身列为继任地区。")))
            return false
        }
    }

    /// A code of 2, 4, 6, 9 or 12 digits (GB/T 2260 and the longer statistical codes); `330102.0` from a spreadsheet
    /// counts as 330102.
    private func code(_ text: Located<String>, problems: inout [Diagnostic]) -> String? {
        let digits = text.value.hasSuffix(".0") ? String(text.value.dropLast(2)) : text.value
        if digits.utf8.allSatisfy({ (48...57).contains($0) }), [2, 4, 6, 9, 12].contains(digits.utf8.count) {
            return digits
        }
        problems.append(
            Diagnostic(
                .valueInvalid, at: text.place,
                Phrase("“\(text.value)” is no area code.", zh: "“\(text.value)”不是行政区划代码。"),
                remedy: Phrase(
                    "A code has 2, 4, 6, 9 or 12 digits; leave the cell empty if there is none.",
                    zh: "代码应为 2、4、6、9 或 12 位数字；没有代码时请留空。")))
        return nil
    }

    /// The area above one has a higher level; one that has not is taken away from above it.
    private func checkLevels(
        _ areas: inout [Area], _ drafts: [AreaDraft], besides told: Set<Int>, problems: inout [Diagnostic]
    ) {
        for (position, draft) in drafts.enumerated() where !told.contains(position) {
            guard let parent = areas[position].parent?.position, let text = draft.parent,
                let level = AreaLevel.named(draft.level.value),
                let above = AreaLevel.named(drafts[parent].level.value), above >= level
            else { continue }
            problems.append(
                Diagnostic(
                    .areaLevel, at: text.place,
                    Phrase(
                        "“\(areas[position].id)” has the level “\(level.rawValue)” and can't stand below “\(areas[parent].id)”, which has “\(above.rawValue)”.",
                        zh:
                            "“\(areas[position].name)”的级别是“\(level.rawValue)”，上级“\(areas[parent].name)”是“\(above.rawValue)”，上级的级别应更高。"
                    ),
                    remedy: Phrase(
                        "Mend one of the two levels, or name another area above it. From the highest to the lowest: \(AreaLevel.list.english).",
                        zh: "请改正级别，或另写上级。级别从高到低：\(AreaLevel.list.chinese)。")))
            areas[position].parent = nil
        }
    }

    /// An area may not be above itself; each cycle is told once and cut where it closes.
    ///
    /// - Returns: the areas that were in cycles.
    private func breakCycles(
        _ areas: inout [Area], _ drafts: [AreaDraft], problems: inout [Diagnostic]
    ) -> Set<Int> {
        var inCycles: Set<Int> = []
        var state = [UInt8](repeating: 0, count: areas.count)
        for start in areas.indices where state[start] == 0 {
            var path: [Int] = []
            var next: Int? = start
            while let position = next, state[position] == 0 {
                state[position] = 1
                path.append(position)
                next = areas[position].parent?.position
            }
            if let closing = next, state[closing] == 1, let last = path.last {
                let cycle = path[(path.firstIndex(of: closing) ?? 0)...]
                inCycles.formUnion(cycle)
                let names = cycle.map { areas[$0].id }.joined(separator: " → ")
                problems.append(
                    Diagnostic(
                        .areaCycle, at: drafts[last].parent?.place ?? drafts[last].id.place,
                        Phrase(
                            "An area is above itself: \(names) → \(areas[closing].id).",
                            zh: "上级关系成环：\(names) → \(areas[closing].id)。")))
                areas[last].parent = nil
            }
            for position in path { state[position] = 2 }
        }
        return inCycles
    }
}

extension AreaDraft {
    /// What data may call it besides its id.
    fileprivate var names: [String] { [name.value, shortName, code?.value].compactMap { $0 } + aliases }
}
