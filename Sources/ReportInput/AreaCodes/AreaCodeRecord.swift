import Diagnostics
import ReportModel

/// One row of the public table of area codes (yescallop/areacodes, `result.csv`, CC0): one code under one name, from one
/// year to another. Figures of a year are as of 31 December; the first year counts, the last one does not.
struct AreaCodeRecord {
    /// Six digits (GB/T 2260).
    var code: String
    var name: String
    /// The unit of prefecture level above it; empty for provinces, 直辖 where there is none.
    var above: String
    var level: AreaLevel
    /// `1985` or `198512`.
    var from: String
    /// Nil while the code is in use.
    var to: String?
    /// The codes that its area has now, or a part of it since a year.
    var followers: [Follower]

    struct Follower: Equatable {
        var code: String
        /// The year of a partial transfer (`[2000]`); nil for what came of the whole at the end.
        var year: String?
    }

    /// Whether the code named this area at the end of a year; months do not count.
    func isInUse(at time: String) -> Bool {
        from.prefix(4) <= time.prefix(4) && to.map { $0.prefix(4) > time.prefix(4) } ?? true
    }

    /// Whether both existed at one time.
    func overlaps(_ other: AreaCodeRecord) -> Bool {
        from <= other.to ?? "9999" && other.from <= to ?? "9999"
    }
}

/// The columns of that table.
enum AreaCodeColumn: String, CaseIterable {
    case code = "代码"
    case above = "二级行政区"
    case name = "名称"
    case level = "级别"
    case from = "启用时间"
    case to = "变更/弃用时间"
    case followers = "新代码"
}

extension [AreaCodeRecord] {
    /// Reads the table; rows and columns that are not as they should be become problems.
    static func read(_ table: CSVTable, problems: inout [Diagnostic]) -> [AreaCodeRecord] {
        var positions: [AreaCodeColumn: Int] = [:]
        guard table.rowCount > 0 else { return [] }
        for column in 0..<table.cellCount(ofRow: 0) {
            if let known = AreaCodeColumn(rawValue: table.text(row: 0, column: column)) { positions[known] = column }
        }
        let missing = AreaCodeColumn.allCases.filter { positions[$0] == nil }.map(\.rawValue)
        guard missing.isEmpty else {
            problems.append(
                Diagnostic(
                    .columnMissing, at: table.place(ofRow: 0),
                    Phrase(
                        "The table lacks the columns \(missing.joined(separator: ", ")).",
                        zh: "表中没有这些列：\(missing.joined(separator: "、"))。"),
                    remedy: Phrase(
                        "Take result.csv of github.com/yescallop/areacodes, as it is there now.",
                        zh: "请使用 github.com/yescallop/areacodes 现行版本的 result.csv。")))
            return []
        }
        return (1..<Swift.max(1, table.rowCount)).compactMap { row in
            func cell(_ column: AreaCodeColumn) -> Located<String> {
                let position = positions[column] ?? 0
                return Located(table.text(row: row, column: position), at: table.place(row: row, column: position))
            }
            return record(cell, problems: &problems)
        }
    }

    private static func record(
        _ cell: (AreaCodeColumn) -> Located<String>, problems: inout [Diagnostic]
    ) -> AreaCodeRecord? {
        let before = problems.count
        func require(_ isRight: Bool, _ column: AreaCodeColumn, _ expected: Phrase) {
            guard !isRight else { return }
            let found = cell(column)
            problems.append(
                Diagnostic(
                    .valueInvalid, at: found.place,
                    Phrase(
                        "“\(found.value)” is no \(expected.english).", zh: "“\(found.value)”不是\(expected.chinese)。")))
        }
        let (code, from, to) = (cell(.code).value, cell(.from).value, cell(.to).value)
        require(isCode(code), .code, Phrase("code of six digits", zh: "六位代码"))
        require(!cell(.name).value.isEmpty, .name, Phrase("name", zh: "名称"))
        require(isTime(from), .from, Phrase("year", zh: "年份"))
        require(to.isEmpty || isTime(to), .to, Phrase("year", zh: "年份"))
        let level = AreaLevel.named(cell(.level).value)
        require(level != nil, .level, Phrase("level (省级, 地级, 县级)", zh: "级别（省级、地级、县级）"))
        let followers = cell(.followers).value.split(separator: ";").map { follower(String($0)) }
        require(
            followers.allSatisfy { isCode($0.code) && $0.year.map(isTime) ?? true }, .followers,
            Phrase("list of codes, such as 330702;330703[2000]", zh: "代码列表，例如 330702;330703[2000]"))
        guard problems.count == before, let level else { return nil }
        return AreaCodeRecord(
            code: code, name: cell(.name).value, above: cell(.above).value, level: level, from: from,
            to: to.isEmpty ? nil : to, followers: followers)
    }

    /// `330703[2000]`.
    private static func follower(_ text: String) -> AreaCodeRecord.Follower {
        guard let bracket = text.firstIndex(of: "["), text.hasSuffix("]") else { return .init(code: text) }
        return .init(code: String(text[..<bracket]), year: String(text[bracket...].dropFirst().dropLast()))
    }

    private static func isCode(_ text: String) -> Bool { text.utf8.count == 6 && text.utf8.allSatisfy(\.isDigit) }

    private static func isTime(_ text: String) -> Bool {
        [4, 6].contains(text.utf8.count) && text.utf8.allSatisfy(\.isDigit)
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (48...57).contains(self) }
}
