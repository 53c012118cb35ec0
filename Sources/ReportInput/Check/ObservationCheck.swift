import Diagnostics
import ReportModel

/// Makes observations from the records of the data files.
struct ObservationCheck {
    private let areas: AreaCheck
    /// With all parts of metrics that there are figures of.
    private(set) var metrics: MetricCheck
    private let sources: DeclaredIDs<Source>
    private(set) var observations: [Observation] = []
    private(set) var problems: [Diagnostic] = []
    /// Periods by their text and nature: a file repeats few of them in many rows.
    private var periods: [Nature: [String: Period]] = [:]
    private var texts = SharedTexts()
    /// Which part of its metric each record is a figure of.
    var breakdowns: BreakdownReading

    init(
        _ files: [DataFile], areas: AreaCheck, metrics: MetricCheck, sources: DeclaredIDs<Source>,
        by workforce: Workforce
    ) {
        self.init(areas: areas, metrics: metrics, sources: sources)
        // At once, for an array that grows takes twice its room.
        observations.reserveCapacity(files.reduce(0) { $0 + $1.rowCount })
        for file in files { check(file, workforce) }
        takeParts()
        observations.sortAsReported()
        refuseDuplicates()
    }

    /// A check that nothing has been shown to yet.
    init(
        areas: AreaCheck, metrics: MetricCheck, sources: DeclaredIDs<Source>,
        categories: BreakdownColumns = BreakdownColumns()
    ) {
        self.areas = areas
        self.metrics = metrics
        self.sources = sources
        breakdowns = BreakdownReading(metrics)
        breakdowns.begin(categories)
    }

    private mutating func check(_ file: DataFile, _ workforce: Workforce) {
        switch file {
        case .table(let table, let columns, let categories):
            breakdowns.begin(categories)
            let tidy = TidyTable(table, columns, categories, areas: areas, metrics: metrics, sources: sources)
            for part in tidy.parts(by: workforce) {
                let first = observations.count
                observations += part.observations
                give(breakdowns.keys(of: part.combinations), toObservationsFrom: first)
                for row in part.refused { check(tidy.record(row: row)) }
            }
        case .sheet(let table, let columns, let categories): check(table, columns, categories)
        case .laidOut(let table):
            breakdowns.begin(table.breakdowns)
            var reading = LaidOutReading(table, areas: areas, metrics: metrics)
            reading.read { check($0) }
            problems += reading.problems
        case .list(let items, let columns):
            breakdowns.begin(columns)
            for item in items { check(ListRecord(item, columns, problems: &problems)) }
        }
    }

    private mutating func check(
        _ table: some Table, _ columns: [ObservationColumn?], _ categories: BreakdownColumns
    ) {
        breakdowns.begin(categories)
        let positions = ObservationColumn.positions(in: columns)
        for row in 1..<max(1, table.rowCount) {
            check(TableRecord(table: table, positions: positions, breakdowns: categories, row: row))
        }
    }

    mutating func check(_ record: some ObservationRecord) {
        let named = resolve(record, .metric, metrics.ids)
        let area = resolve(record, .area, areas.ids)
        let source = resolve(record, .source, sources)
        let status = status(of: record)
        guard let named else {
            refuseUnreadable(record)
            return
        }
        let metric = breakdowns.metric(named, of: record, problems: &problems)
        let described = metrics.metrics[breakdowns.described(metric ?? named)]
        let period = period(of: record, described)
        let figure = figure(of: record, described, status: status ?? .normal)
        guard let metric, let period, let figure, let area, let source, let status else { return }
        let origin = record.origin
        observations.append(
            Observation(
                metric: metric, area: area, period: period, figure: figure.value,
                words: PrintedWords(printedWords(record), of: figure.value), status: status,
                note: texts.shared(record.text(.note)), source: source, locator: texts.shared(record.text(.locator)),
                confidence: confidence(of: record, described), table: texts.table(of: origin), row: origin.line,
                column: origin.column))
    }

    /// The observations of a record of which nothing is to be said, none or one; nil if something is. They are not kept.
    mutating func observations(of record: some ObservationRecord) -> [Observation]? {
        check(record)
        defer {
            observations.removeAll(keepingCapacity: true)
            problems.removeAll()
        }
        return problems.isEmpty ? observations : nil
    }

    // MARK: The parts of a record

    private mutating func resolve<Element>(
        _ record: some ObservationRecord, _ column: ObservationColumn, _ ids: DeclaredIDs<Element>
    ) -> Key<Element>? {
        let text = record.text(column)
        if let key = ids.key(text) { return key }
        guard !text.isEmpty else {
            problems.append(
                Diagnostic(
                    .keyMissing, at: record.place(column),
                    Phrase("“\(column.rawValue)” is empty.", zh: "\(column.inChinese)为空。"),
                    remedy: Phrase(
                        "Every observation names its \(column.rawValue).", zh: "每条观测值都要写明“\(column.chinese[0])”。")))
            return nil
        }
        if column == .area, TableWords.isTotal(text) {
            problems.append(.unmappedTotal(record.located(.area)))
            return nil
        }
        return ids.resolve(record.located(column), problems: &problems)
    }

    private mutating func period(of record: some ObservationRecord, _ metric: Metric) -> Period? {
        let text = record.text(.period)
        if let known = periods[metric.nature]?[text] { return known }
        guard let period = PeriodCheck.period(record.located(.period), nature: metric.nature, problems: &problems)
        else {
            return nil
        }
        periods[metric.nature, default: [:]][text] = period
        return period
    }

    /// Of a record whose metric nobody knows: what can be said of its period and value all the same.
    private mutating func refuseUnreadable(_ record: some ObservationRecord) {
        _ = PeriodCheck.period(record.located(.period), nature: .ratio, problems: &problems)
        let value = record.located(.value)
        guard !value.value.isEmpty else { return }
        do throws(FigureSyntaxError) {
            _ = try FigureText.parse(cell: value.value)
        } catch {
            problems.append(FigureProblem.diagnostic(error, text: value))
        }
    }

    private mutating func status(of record: some ObservationRecord) -> Status? {
        let text = record.text(.status)
        if let status = Status.named(text) { return status }
        func known(_ language: SiteLanguage, _ separator: String) -> String {
            Status.allCases.map { "\($0.rawValue) \($0.label(in: language))" }.joined(separator: separator)
        }
        problems.append(
            Diagnostic(
                .statusUnknown, at: record.place(.status),
                Phrase("“\(text)” is no status.", zh: "“\(text)”不是数据状态。"),
                remedy: Phrase(
                    "Leave it empty, or write one of: \(known(.english, ", ")).", zh: "请留空，或填写：\(known(.chinese, "、"))。"
                )))
        return nil
    }

    /// The figure, or that there rightly is none; nil, with a problem, if it can't be read or does not fit its status.
    private mutating func figure(
        of record: some ObservationRecord, _ metric: Metric, status: Status
    ) -> (value: Figure?, Void)? {
        let text = record.text(.value)
        guard !text.isEmpty else {
            guard status.hasValue == true else { return (nil, ()) }
            problems.append(FigureProblem.diagnostic(.empty, text: record.located(.value)))
            return nil
        }
        guard status.hasValue != false else {
            problems.append(
                Diagnostic(
                    .statusValue, at: record.place(.value),
                    Phrase(
                        "There is a value (“\(text)”), but the status \(status.rawValue) (\(status.label(in: .english))) says that there is none.",
                        zh: "有数值“\(text)”，而状态 \(status.rawValue)（\(status.label(in: .chinese))）表示没有数值。"),
                    remedy: Phrase("Take out the value or mend the status.", zh: "请删去数值或改正状态。")))
            return nil
        }
        let parsed: FigureText
        do throws(FigureSyntaxError) {
            parsed = try FigureText.parse(cell: text)
        } catch {
            problems.append(FigureProblem.diagnostic(error, text: record.located(.value)))
            return nil
        }
        do throws(FigureUnitError) {
            let figure = try parsed.figure(unit: metric.unit, column: record.text(.unit), isCount: metric.isCount)
            if let problem = FigureProblem.impossible(figure, of: metric, at: record.place(.value)) {
                problems.append(problem)
                return nil
            }
            return (figure, ())
        } catch {
            let unit = record.text(.unit).isEmpty ? ObservationColumn.value : .unit
            problems.append(FigureProblem.diagnostic(error, text: record.located(unit), metric: metric))
            return nil
        }
    }

    /// The published confidence bounds, in the metric's unit.
    private mutating func confidence(
        of record: some ObservationRecord, _ metric: Metric
    ) -> Interval? {
        let lower = bound(record, .lower, metric)
        let upper = bound(record, .upper, metric)
        guard lower != nil || upper != nil else { return nil }
        if let lower, let upper, upper < lower {
            problems.append(
                Diagnostic(
                    .boundsOrder, at: record.place(.upper),
                    Phrase(
                        "The upper bound \(upper) is below the lower bound \(lower).",
                        zh: "置信上限 \(upper) 小于置信下限 \(lower)。"),
                    remedy: Phrase("Swap the two, or mend them.", zh: "请对调或改正。")))
            return nil
        }
        return Interval(lower: lower, upper: upper)
    }

    private mutating func bound(
        _ record: some ObservationRecord, _ column: ObservationColumn, _ metric: Metric
    ) -> DecimalNumber? {
        let text = record.text(column)
        guard !text.isEmpty else { return nil }
        do throws(FigureSyntaxError) {
            let parsed = try FigureText.parse(cell: text)
            guard parsed.relation == .exact else {
                problems.append(FigureProblem.notExact(record.located(column)))
                return nil
            }
            do throws(FigureUnitError) {
                return try parsed.figure(unit: metric.unit, column: record.text(.unit), isCount: metric.isCount).number
            } catch {
                problems.append(FigureProblem.diagnostic(error, text: record.located(column), metric: metric))
            }
        } catch {
            problems.append(
                FigureProblem.unreadableBound(error, text: record.located(column), layout: record.layoutName))
        }
        return nil
    }

    /// The value as printed, with its unit where the unit stands in a column of its own.
    private func printedWords(_ record: some ObservationRecord) -> String {
        let (value, unit) = (record.text(.value), record.text(.unit))
        return value.isEmpty || unit.isEmpty || value.hasSuffix(unit) ? value : value + unit
    }

    // MARK: All of them

    /// Gives the observations of parts that were not in the register their keys there.
    private mutating func takeParts() {
        let (complete, keys) = breakdowns.finished()
        give(keys, toObservationsFrom: 0)
        metrics = complete
    }

    /// Gives observations other keys in place of the provisional ones that they have of parts.
    private mutating func give(_ keys: [Key<Metric>], toObservationsFrom start: Int) {
        guard !keys.isEmpty else { return }
        let first = metrics.metrics.count
        for index in start..<observations.count where observations[index].metric.position >= first {
            observations[index].metric = keys[observations[index].metric.position - first]
        }
    }

    /// The same metric, area, period, source and place in the source twice is one figure too many; another place in the
    /// source may tell another figure, which is a conflict for the analysis.
    private mutating func refuseDuplicates() {
        var firsts: [String: Origin] = [:]
        for position in observations.indices.dropFirst() where isRepeated(at: position) {
            let (previous, observation) = (observations[position - 1], observations[position])
            if !isRepeated(at: position - 1) {
                firsts = [previous.locator ?? "": previous.origin]
            }
            let locator = observation.locator ?? ""
            guard let first = firsts[locator] else {
                firsts[locator] = observation.origin
                continue
            }
            let metric = metrics.metrics[observation.metric]
            let area = areas.areas[observation.area]
            problems.append(
                Diagnostic(
                    .observationDuplicate, at: place(observation.origin),
                    Phrase(
                        "\(metric.name) of \(area.name) for \(observation.period.canonical) is given twice from the same place of the same source.",
                        zh: "\(area.name)\(observation.period.canonical)的\(metric.name)重复出现，来源和位置都相同。"),
                    remedy: Phrase(
                        "Delete one of the two, or tell their places in the source apart (“locator”).",
                        zh: "请删去一条，或在“位置”（locator）中写明各自在来源中的位置。"),
                    notes: [.init(Phrase("First given here.", zh: "第一次出现在此。"), at: place(first))]))
        }
    }

    /// Whether an observation tells the same metric, area and period from the same source as the one before it.
    private func isRepeated(at position: Int) -> Bool {
        position > 0 && observations[position].metric == observations[position - 1].metric
            && observations[position].area == observations[position - 1].area
            && observations[position].period == observations[position - 1].period
            && observations[position].source == observations[position - 1].source
    }

    private func place(_ origin: Origin) -> Place {
        guard let sheet = origin.sheet else {
            return Place(file: origin.file, line: origin.line, column: origin.column)
        }
        return Place(file: origin.file, sheet: sheet, cell: CellAddress(row: origin.line, column: origin.column))
    }
}

extension Diagnostic {
    /// The problem of a row that names no area of the register, but a sum of several.
    fileprivate static func unmappedTotal(_ area: Located<String>) -> Diagnostic {
        Diagnostic(
            .unmappedTotal, at: area.place,
            Phrase(
                "“\(area.value)” sums up other rows; which area it stands for is not said.",
                zh: "“\(area.value)”是其他各行的汇总，没有说明对应哪个地区。"),
            remedy: Phrase(
                "Write the area that it is the total of, or delete the row.", zh: "请改写为汇总所属的地区，或删去此行。"))
    }
}
