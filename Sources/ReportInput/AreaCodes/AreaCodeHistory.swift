import ReportModel

/// The areas that the records of a table of codes tell of: what only got another code or another name stayed the same
/// area, so that a register does not have three of one name.
struct AreaCodeHistory {
    /// The records of each area, oldest first; areas in the order of their last codes.
    private(set) var areas: [[AreaCodeRecord]] = []
    /// The year that the table begins with, in which nothing was founded for that reason.
    let beginning: String
    /// By code, the area and record that had it.
    private var holders: [String: [Holder]] = [:]
    /// By name, the areas of prefecture level and the records in which they had it.
    private var cities: [String: [Holder]] = [:]

    private struct Holder {
        var area: Int
        var record: AreaCodeRecord
    }

    init(_ records: [AreaCodeRecord]) {
        beginning = records.map(\.from).min() ?? ""
        var positions: [String: [Int]] = [:]
        for (position, record) in records.enumerated() { positions[record.code, default: []].append(position) }
        var next: [Int: Int] = [:]
        var continued: Set<Int> = []
        for (position, record) in records.enumerated() {
            let whole = record.followers.filter { $0.year == nil }
            guard let end = record.to, whole.count == 1 else { continue }
            let follower = positions[whole[0].code]?.first { other in
                records[other].from == end && end > record.from && records[other].level == record.level
                    && (records[other].code == record.code || records[other].name == record.name)
            }
            guard let follower, continued.insert(follower).inserted else { continue }
            next[position] = follower
        }
        for start in records.indices where !continued.contains(start) {
            var chain = [records[start]]
            var last = start
            // Every step leads to a later time, so that there is no circle.
            while let position = next[last] {
                chain.append(records[position])
                last = position
            }
            areas.append(chain)
        }
        areas.sort { ($0[$0.count - 1].code, $0[0].from) < ($1[$1.count - 1].code, $1[0].from) }
        for (area, chain) in areas.enumerated() {
            for record in chain {
                holders[record.code, default: []].append(Holder(area: area, record: record))
                if record.level == .city { cities[record.name, default: []].append(Holder(area: area, record: record)) }
            }
        }
    }

    /// The area that had a code at the end of a year.
    func area(of code: String, at time: String) -> Int? {
        holders[code]?.first { $0.record.isInUse(at: time) }?.area
    }

    /// The area above one, by the name the last record gives: the one of prefecture level, else the province.
    func area(above area: Int) -> Int? {
        guard let last = areas[area].last, last.level > .province else { return nil }
        let province = last.code.prefix(2)
        let city = cities[last.above]?.last { $0.record.code.hasPrefix(province) && $0.record.overlaps(last) }
        if last.level == .district, let city { return city.area }
        return holders[province + "0000"]?.last { $0.record.overlaps(last) }?.area
    }
}
