import Diagnostics
import ReportModel

/// Finds out what the words that name metrics, areas and periods mean: the labels of rows and the headings of columns.
///
/// What a word means is asked once for each part and word; a problem with it is told at the first cell that has it.
struct LabelReading {
    private let table: LaidOutTable
    private let areas: AreaCheck
    private let metrics: MetricCheck
    private var known: [ObservationColumn: [String: Answer]] = [:]
    private var comparedNames: [String: Bool] = [:]
    private var problems: [Diagnostic] = []
    private var leftOut: [UnknownRows: (first: Place, count: Int)] = [:]

    /// What a word stands for, and the word.
    struct Meaning: Sendable {
        let text: String
        let label: String
    }

    enum Answer: Sendable {
        case meaning(Meaning)
        /// The layout leaves it out.
        case skipped
        /// There is a problem with it.
        case refused
    }

    init(_ table: LaidOutTable, areas: AreaCheck, metrics: MetricCheck) {
        self.table = table
        self.areas = areas
        self.metrics = metrics
    }

    private var layout: Layout { table.layout }

    /// What the cell or the constant of a row says.
    mutating func label(_ part: ObservationColumn, row: Int) -> Answer {
        let text = table.text(part, row: row)
        if case .skipped? = known[part]?[text], let unknown = unknown(part), !isDeclared(text, part) {
            // Every row that is left out for want of an entry is counted.
            leftOut[unknown]?.count += 1
        }
        return answer(part, text) { $0.place(part, row: row) }
    }

    /// What the heading of a column of figures says.
    mutating func heading(_ column: Int, _ part: ObservationColumn) -> Answer {
        answer(part, table.labels[column], isHeading: true) { $0.headingPlace(column) }
    }

    private mutating func answer(
        _ part: ObservationColumn, _ text: String, isHeading: Bool = false, at place: (LaidOutTable) -> Place
    ) -> Answer {
        if let known = known[part]?[text] { return known }
        let label = Located(text, at: place(table))
        let answer: Answer
        switch part {
        case .metric: answer = metric(label, isHeading: isHeading)
        case .area: answer = area(label, isHeading: isHeading)
        default: answer = period(label, isHeading: isHeading)
        }
        known[part, default: [:]][text] = answer
        return answer
    }

    // MARK: Metrics and areas

    private mutating func metric(_ label: Located<String>, isHeading: Bool) -> Answer {
        if let declared = declared(label.value, layout.words.metrics, metrics.ids) { return declared }
        if let key = key(label.value, metrics.ids) { return meaning(metrics.metrics[key].id, label) }
        if let bare = UnitLabel(label.value)?.name {
            if let declared = declared(bare, layout.words.metrics, metrics.ids, label: label.value) { return declared }
            if let key = key(bare, metrics.ids) { return meaning(metrics.metrics[key].id, label) }
        }
        return unknown(label, .metric, metrics.ids, isHeading: isHeading)
    }

    private mutating func area(_ label: Located<String>, isHeading: Bool) -> Answer {
        if let declared = declared(label.value, layout.words.areas, areas.ids) { return declared }
        // Spreadsheets show a code that is kept as a number with a decimal.
        let text = label.value.hasSuffix(".0") ? String(label.value.dropLast(2)) : label.value
        if let key = key(label.value, areas.ids) ?? areas.ids.key(text) { return meaning(areas.areas[key].id, label) }
        return unknown(label, .area, areas.ids, isHeading: isHeading)
    }

    /// What a word names; 婺 城 区 with blanks, as tables align names, is 婺城区.
    private func key<Element>(_ word: String, _ ids: DeclaredIDs<Element>) -> Key<Element>? {
        ids.key(word) ?? ids.key(HeaderText.collapsed(word))
    }

    private func meaning(_ text: String, _ label: Located<String>) -> Answer {
        .meaning(Meaning(text: text, label: label.value))
    }

    /// What the layout says of a word; nil if it says nothing.
    private mutating func declared<Element>(
        _ word: String, _ words: [String: Located<String>], _ ids: DeclaredIDs<Element>, label: String? = nil
    ) -> Answer? {
        let name = HeaderText.collapsed(word)
        guard let written = words[name] ?? layout.words.totals[name] else { return nil }
        if LayoutWords.isSkip(written.value) { return .skipped }
        guard ids.resolve(written, problems: &problems) != nil else { return .refused }
        return .meaning(Meaning(text: written.value, label: label ?? word))
    }

    private func isDeclared(_ word: String, _ part: ObservationColumn) -> Bool {
        let name = HeaderText.collapsed(word)
        let words = part == .metric ? layout.words.metrics : layout.words.areas
        return words[name] != nil || layout.words.totals[name] != nil
    }

    /// Which entry of `skip-unknown` a part comes under.
    private func unknown(_ part: ObservationColumn) -> UnknownRows? {
        switch part {
        case .metric: .metrics
        case .area: .areas
        default: nil
        }
    }

    private mutating func unknown<Element>(
        _ label: Located<String>, _ part: ObservationColumn, _ ids: DeclaredIDs<Element>, isHeading: Bool
    ) -> Answer {
        guard !label.value.isEmpty else {
            problems.append(LayoutProblem.emptyLabel(part, at: label.place))
            return .refused
        }
        if TableWords.isTotal(label.value) {
            problems.append(LayoutProblem.unmappedTotal(label, part, layout))
            return .refused
        }
        if let unknown = unknown(part), layout.words.skipsUnknown.contains(unknown), !ids.isAmbiguous(label.value) {
            leftOut[unknown] = (leftOut[unknown]?.first ?? label.place, (leftOut[unknown]?.count ?? 0) + 1)
            return .skipped
        }
        var reasons: [Diagnostic] = []
        _ = ids.resolve(label, problems: &reasons)
        problems += reasons.map { LayoutProblem.unknownLabel($0, label, part, layout, isHeading: isHeading) }
        return .refused
    }

    // MARK: Periods

    private mutating func period(_ label: Located<String>, isHeading: Bool) -> Answer {
        if let format = layout.periods {
            if let written = format.written(label.value) { return meaning(written, label) }
            problems.append(
                isHeading
                    ? LayoutProblem.unknownHeading(label, layout, form: format.form)
                    : LayoutProblem.otherPeriod(label, format, layout))
            return .refused
        }
        // Whether a period fits its metric is seen with each figure.
        guard isHeading, (try? Period.parse(label.value, nature: .ratio)) == nil else {
            return meaning(label.value, label)
        }
        if TableWords.isTotal(label.value) {
            if let declared = declared(label.value, [:], metrics.ids) { return declared }
            problems.append(LayoutProblem.unmappedTotal(label, .period, layout))
        } else {
            problems.append(LayoutProblem.unknownHeading(label, layout, form: nil))
        }
        return .refused
    }

    // MARK: All rows

    /// Whether the name that stands beside the area's code is a name of that area.
    mutating func agreesWithName(row: Int, area: String) -> Bool {
        guard let column = table.columns[.areaName] else { return true }
        let name = table.name(row: row, column: column)
        guard !name.isEmpty else { return true }
        let pair = "\(area)\u{0}\(name)"
        if let known = comparedNames[pair] { return known }
        let key = areas.ids.key(area)
        let named = declaredArea(name) ?? self.key(name, areas.ids)
        let agrees = key != nil && named == key
        comparedNames[pair] = agrees
        if !agrees, let key {
            problems.append(
                LayoutProblem.otherName(
                    Located(name, at: table.grid.place(row: row, column: column)), area: areas.areas[key], layout))
        }
        return agrees
    }

    private func declaredArea(_ name: String) -> Key<Area>? {
        layout.words.areas[HeaderText.collapsed(name)].flatMap { areas.ids.key($0.value) }
    }

    func finished() -> [Diagnostic] {
        problems
            + leftOut.sorted { $0.key.rawValue < $1.key.rawValue }.map { unknown, rows in
                LayoutProblem.leftOut(rows.count, unknown, first: rows.first)
            }
    }
}
