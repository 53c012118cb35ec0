package import Diagnostics
import ReportModel

/// An office's own areas from the public table of area codes, as rows of `areas.csv`.
package struct AreaCodeSubset: Sendable {
    /// One area: what stands under each column. Areas above others come first.
    package typealias Row = [AreaColumn: String]

    /// All of the subset, in the order of their codes.
    package private(set) var rows: [Row] = []
    /// The rows of the areas that the register does not have.
    package private(set) var missing: [Row] = []

    private let history: AreaCodeHistory
    private var ids: [Int: String] = [:]

    /// Reads the table, and picks the areas one of whose codes begins with one of the prefixes.
    ///
    /// - Parameters:
    ///   - register: `areas.csv` as it is; areas that it has by their code keep their ids.
    package static func read(
        _ bytes: [UInt8], file: String, prefixes: [String], register: CSVTable?, problems: inout [Diagnostic]
    ) -> AreaCodeSubset? {
        guard let table = CSVReader.read(bytes, file: file, problems: &problems) else { return nil }
        let records = [AreaCodeRecord].read(table, problems: &problems)
        guard problems.worst != .error else { return nil }
        var drafts: [AreaDraft] = []
        if let register { drafts = AreaDraft.read(register, problems: &problems).entries }
        return AreaCodeSubset(AreaCodeHistory(records), prefixes, drafts)
    }

    private init(_ history: AreaCodeHistory, _ prefixes: [String], _ register: [AreaDraft]) {
        self.history = history
        let chosen = history.areas.indices.filter { area in
            history.areas[area].contains { record in prefixes.contains(where: record.code.hasPrefix) }
        }
        let isChosen = Set(chosen)
        var named: [String: [AreaDraft]] = [:]
        for draft in register {
            for name in Set([draft.name.value] + draft.aliases) { named[name, default: []].append(draft) }
        }
        var taken = Set(register.map(\.id.value))
        var known: Set<Int> = []
        // Newest first: of several areas with one code that which has it now gets the plain id.
        for area in history.areas.indices.sorted(by: { history.isNewer($0, than: $1) }) {
            let last = history.areas[area][history.areas[area].count - 1]
            let candidates = history.areas[area].lazy.flatMap { named[$0.name] ?? [] }
            if let draft = candidates.first(where: { Self.isSame($0, history.areas[area]) }) {
                ids[area] = draft.id.value
                known.insert(area)
            } else if isChosen.contains(area) {
                let plain = "a" + last.code
                let id = taken.contains(plain) ? plain + "-" + history.areas[area][0].from : plain
                guard taken.insert(id).inserted else { continue }
                ids[area] = id
            }
        }
        for area in chosen {
            guard let row = row(area) else { continue }
            rows.append(row)
            if !known.contains(area) { missing.append(row) }
        }
    }

    /// Whether a row of the register is an area of the table: by one of its codes and its name, or by the name where the
    /// register tells no code.
    private static func isSame(_ draft: AreaDraft, _ chain: [AreaCodeRecord]) -> Bool {
        let code = draft.code?.value ?? ""
        return chain.contains { record in
            guard record.name == draft.name.value || draft.aliases.contains(record.name) else { return false }
            return code.isEmpty ? AreaLevel.named(draft.level.value) == record.level : code.hasPrefix(record.code)
        }
    }

    private func row(_ area: Int) -> Row? {
        let chain = history.areas[area]
        guard let id = ids[area], let first = chain.first, let last = chain.last else { return nil }
        var row: Row = [.id: id, .code: last.code, .name: last.name, .level: last.level.rawValue]
        row[.parent] = history.area(above: area).flatMap { ids[$0] }
        if first.from != history.beginning { row[.from] = Self.date(first.from) }
        row[.to] = last.to.map(Self.date)
        var notes = chain.dropLast().filter { $0.code != last.code }.map { record in
            "\(record.from)—\(record.to ?? "")年代码为\(record.code)。"
        }
        var successors: [String] = []
        for record in chain {
            for follower in record.followers where record.code != follower.code || record.to == nil {
                guard follower.year != nil || record.code == last.code else { continue }
                let time = follower.year ?? record.to ?? ""
                let target = history.area(of: follower.code, at: time)
                guard target != area else { continue }
                let name = target.flatMap { history.areas[$0].last?.name } ?? follower.code
                if let year = follower.year {
                    notes.append("\(year)年部分区域划入\(name)（\(follower.code)）。")
                } else if let id = target.flatMap({ ids[$0] }) {
                    successors.append(id)
                } else {
                    notes.append("后为\(name)（\(follower.code)），不在本名录中。")
                }
            }
        }
        row[.successors] = successors.joined(separator: ";")
        var names: [String] = []
        for name in chain.map(\.name) where name != last.name && !names.contains(name) { names.append(name) }
        row[.aliases] = names.joined(separator: ";")
        row[.note] = notes.joined()
        return row
    }

    /// `2018-12` for 201812.
    private static func date(_ time: String) -> String {
        time.utf8.count == 6 ? time.prefix(4) + "-" + time.suffix(2) : time
    }
}

extension AreaCodeHistory {
    /// Whether an area is in use longer than another; of two alike the later one in the list.
    fileprivate func isNewer(_ area: Int, than other: Int) -> Bool {
        func end(_ area: Int) -> (String, Int) { (areas[area].last.map { $0.to ?? "9999" } ?? "", area) }
        return end(area) > end(other)
    }
}
