import Diagnostics
import ReportModel

/// Makes the named sets of areas, of `groups` in `site.yml` and of the column `peer_group` in `areas.csv`.
struct GroupCheck {
    private(set) var ids: DeclaredIDs<AreaGroup>
    private(set) var groups: Register<AreaGroup> = Register()
    private var gatherings: [Gathering] = []
    private let areas: AreaCheck

    /// A group while its areas are gathered.
    private struct Gathering {
        var id: String
        var name: String
        /// Whether its areas are peers; nil as long as nobody says so.
        var arePeers: Bool?
        /// Where it is first named, and whether `site.yml` does so.
        var place: Place
        var isDeclared: Bool
        /// In the order in which they are put into it.
        var members: [(area: Key<Area>, place: Place)] = []
        /// How many areas are named besides, of which a problem has been told.
        var told = 0
    }

    init(
        _ drafts: [GroupDraft], unread: UnreadIDs, rows: RegisterDraft<AreaDraft>, areas: AreaCheck,
        problems: inout [Diagnostic]
    ) {
        self.areas = areas
        ids = DeclaredIDs(
            drafts.map(\.id), subject: Phrase("group of areas", zh: "地区组"), unknown: .groupUnknown,
            file: ContentPath.settings, unread: unread, problems: &problems)
        for draft in ids.kept.map({ drafts[$0] }) {
            ids.add(name: draft.name, for: Key(position: gatherings.count))
            let members = areas.ids.resolveEach(draft.areas, problems: &problems)
            gatherings.append(
                Gathering(
                    id: draft.id.value, name: draft.name, arePeers: draft.arePeers?.value, place: draft.id.place,
                    isDeclared: true, members: members.map { ($0.key, $0.place) },
                    told: draft.areas.count - members.count))
        }
        for (position, row) in areas.ids.kept.enumerated() {
            if let name = rows.entries[row].peerGroup { put(Key(position: position), into: name, problems: &problems) }
        }
        if areas.ids.isWhole { warnOfSmall(&problems) }
        checkPeers(&problems)
        groups = Register(
            gatherings.map { gathering in
                AreaGroup(
                    id: gathering.id, name: gathering.name, areas: Set(gathering.members.map(\.area)).sorted(),
                    arePeers: gathering.arePeers ?? false)
            })
    }

    /// Puts an area into the group of peers that its row names; one that nobody declares is made.
    private mutating func put(_ area: Key<Area>, into name: Located<String>, problems: inout [Diagnostic]) {
        guard !ids.isAmbiguous(name.value) else {
            _ = ids.resolve(name, problems: &problems)
            return
        }
        let key = ids.key(name.value) ?? make(name)
        if gatherings[key.position].arePeers == false {
            problems.append(
                Diagnostic(
                    .keyConflict, at: name.place,
                    Phrase(
                        "“peer_group” names “\(name.value)”, of which site.yml says that its areas are no peers.",
                        zh: "“同类组”（peer_group）写了“\(name.value)”，而 site.yml 写明该组的地区不是同类。"),
                    remedy: Phrase(
                        "List the area under “areas” of the group, or write “peers: yes” there.",
                        zh: "请把该地区列入该组的“地区”，或在该组写“同类: 是”。"),
                    notes: [.init(Phrase("The group.", zh: "该组在此。"), at: gatherings[key.position].place)]))
            return
        }
        gatherings[key.position].arePeers = true
        gatherings[key.position].members.append((area, name.place))
    }

    /// A group that only `peer_group` names.
    private mutating func make(_ name: Located<String>) -> Key<AreaGroup> {
        let key = Key<AreaGroup>(position: gatherings.count)
        var id = name.value
        var number = key.position + 1
        while !DeclaredIDs<AreaGroup>.isID(id) || ids.key(id) != nil {
            id = "group-\(number)"
            number += 1
        }
        ids.add(name: name.value, for: key)
        ids.add(name: id, for: key)
        gatherings.append(Gathering(id: id, name: name.value, arePeers: true, place: name.place, isDeclared: false))
        return key
    }

    // MARK: What may stand together

    /// Peers are of one level, districts and zones together, and have one group of peers only.
    private mutating func checkPeers(_ problems: inout [Diagnostic]) {
        var firstGroups: [Key<Area>: (group: Int, place: Place)] = [:]
        for position in gatherings.indices where gatherings[position].arePeers == true {
            let gathering = gatherings[position]
            let level = gathering.members.first.map { areas.areas[$0.area].level }
            gatherings[position].members = gathering.members.filter { member in
                let area = areas.areas[member.area]
                if let level, area.level.peerTier != level.peerTier {
                    problems.append(
                        Diagnostic(
                            .groupUnfit, at: member.place,
                            Phrase(
                                "\(area.name) (\(area.id)) has the level “\(area.level.rawValue)”, the first area of the group “\(gathering.name)” has “\(level.rawValue)”.",
                                zh:
                                    "\(area.name)（\(area.id)）的级别是“\(area.level.rawValue)”，而“\(gathering.name)”组第一个地区的级别是“\(level.rawValue)”。"
                            ),
                            remedy: Phrase(
                                "Peers are of one level; districts and zones may stand together.",
                                zh: "同类地区的级别应相同；区县与功能区可以同组。")))
                    return false
                }
                if let first = firstGroups[member.area], first.group != position {
                    problems.append(
                        Diagnostic(
                            .groupUnfit, at: member.place,
                            Phrase(
                                "\(area.name) (\(area.id)) is in two groups of peers, “\(gatherings[first.group].name)” and “\(gathering.name)”.",
                                zh:
                                    "\(area.name)（\(area.id)）同时在“\(gatherings[first.group].name)”和“\(gathering.name)”两个同类组中。"
                            ),
                            remedy: Phrase(
                                "An area is ranked among one set of peers: keep one of the two.",
                                zh: "一个地区只能在一组内排名，请只保留一处。"),
                            notes: [.init(Phrase("The other one.", zh: "另一处在此。"), at: first.place)]))
                    return false
                }
                firstGroups[member.area] = (position, member.place)
                return true
            }
        }
    }

    private func warnOfSmall(_ problems: inout [Diagnostic]) {
        for gathering in gatherings where Set(gathering.members.map(\.area)).count + gathering.told < 2 {
            let others = gatherings.filter { $0.id != gathering.id }.flatMap { [$0.id, $0.name] }
            // A name that nobody declares may be a slip of the keyboard.
            let nearest = gathering.isDeclared ? nil : Suggestion.nearest(to: gathering.name, in: others)
            let isEmpty = gathering.members.isEmpty
            problems.append(
                Diagnostic(
                    .groupSmall, at: gathering.place,
                    Phrase(
                        "The group “\(gathering.name)” has \(isEmpty ? "no" : "only one") area\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                        zh:
                            "“\(gathering.name)”组\(isEmpty ? "没有地区" : "只有一个地区")\(nearest.map { "，是否应为“\($0)”？" } ?? "。")"
                    ),
                    remedy: Phrase(
                        "Name more areas of the group, or take it out.", zh: "请补充该组的地区，或删去该组。")))
        }
    }
}

extension AreaLevel {
    /// Districts and functional zones stand on one tier: their figures are published side by side.
    fileprivate var peerTier: AreaLevel { self == .zone ? .district : self }
}
