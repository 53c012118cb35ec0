import Diagnostics
import ReportModel

/// Adds up the areas directly below an area and compares the sum with the figure of the area above, for additive metrics and
/// exactly one period.
///
/// Where areas are missing, only a sum that is too great already is an error; that they are missing is a note. Functional
/// zones are no units of the register's tiers and may be counted with a district or beside it: the sum may be with them or
/// without.
@Sendable
func auditAreaSums(_ analysis: Analysis) -> Audited {
    var audited = Audited()
    for metric in analysis.report.metrics.keys where analysis.report.metrics[metric].isAdditive {
        let sums = AreaSums(of: metric, analysis)
        for (parent, sum) in sums.byPoint.sorted(by: { $0.key < $1.key }) {
            guard let total = analysis.told(atPoint: parent) else { continue }
            audit(sum, total, parent, analysis, &audited)
        }
    }
    return audited
}

private func audit(
    _ sum: AreaSums.Sum, _ total: ToldValue, _ parent: Int, _ analysis: Analysis, _ audited: inout Audited
) {
    let key = analysis.key(ofPoint: parent)
    guard let area = key.area, let period = key.period else { return }
    let report = analysis.report
    let expected = analysis.children(of: area).filter {
        report.areas[$0].level != .zone && report.areas[$0].exists(in: period)
    }
    let isComplete = sum.districts == expected.count && !expected.isEmpty
    let possible = [sum.ofDistricts, sum.withZones].compactMap(\.self)
    let fits = total.intervals.contains { interval in
        possible.contains { isComplete ? $0.overlaps(interval) : !interval.isBelow($0) } || possible.isEmpty
    }
    let words = FigureWords(analysis)
    let unit = report.metrics[key.metric].unit
    if !fits, let added = sum.ofDistricts {
        let observations = total.observations + sum.observations(analysis)
        audited.findings.append(
            Finding(
                .areasMismatch, key, observations: observations, places: words.places(observations),
                Phrase { language in
                    let subject = words.subject(key, language)
                    let printed = words.printed(total.observations, language)
                    let result = FigureWords.computed(added, unit: unit, language)
                    let (told, all) = (sum.districts, expected.count)
                    return switch (language, isComplete) {
                    case (.chinese, true): "\(subject)为 \(printed)，而下级 \(all) 个地区合计 \(result)。"
                    case (.chinese, false): "\(subject)为 \(printed)，而下级 \(all) 个地区中 \(told) 个的合计已达 \(result)。"
                    case (.english, true):
                        "\(subject) is \(printed), but the sum of the \(all) areas below it is \(result)."
                    case (.english, false):
                        "\(subject) is \(printed), but the sum of \(told) of the \(all) areas below it is already \(result)."
                    }
                },
                expected: Phrase(
                    "The areas should add up to the figure above them; where they are not counted alike, write “additive: false” in the metric.",
                    zh: "下级合计应与上级一致；若口径不同、不能相加，请在指标中写“additive: false”。")))
    } else if isComplete, let added = sum.ofDistricts {
        let isWithoutZones = total.intervals.contains { added.overlaps($0) }
        let points = sum.points.filter { !isWithoutZones || !analysis.isOfZone(point: $0) }
        audited.confirm(.areasMismatch, point: parent, with: points)
    } else if sum.districts > 0 {
        let observations = total.observations + sum.observations(analysis)
        let told = Set(sum.points.map { analysis.key(ofPoint: $0).area })
        let missing = expected.filter { !told.contains($0) }
        audited.findings.append(
            Finding(
                .areasIncomplete, key, observations: observations, places: words.places(observations),
                Phrase { language in
                    let names = FigureWords.list(missing.map { words.name($0, language) }, language)
                    return language == .chinese
                        ? "\(words.subject(key, language))有数，而下级 \(expected.count) 个地区中只有 \(sum.districts) 个有数，无法核对合计；缺：\(names)。"
                        : "\(words.subject(key, language)) has a figure, but only \(sum.districts) of the \(expected.count) areas below it \(sum.districts == 1 ? "has" : "have") one; their sum can't be checked without \(names)."
                },
                expected: Phrase(
                    "With figures of the other areas the sum can be checked.", zh: "补充其他地区的数后即可核对。")))
    }
}

extension Analysis {
    fileprivate func isOfZone(point: Int) -> Bool {
        key(ofPoint: point).area.map { report.areas[$0].level == .zone } ?? false
    }
}

/// What the areas below others add up to, of one metric: for each point of an area above.
private struct AreaSums {
    /// The sum for a point.
    struct Sum {
        /// The points added up, functional zones included.
        var points: [Int] = []
        /// How many of them are no functional zones.
        var districts = 0
        var ofDistricts: Interval?
        var withZones: Interval?

        func observations(_ analysis: Analysis) -> [Int] {
            points.flatMap { analysis.told(atPoint: $0)?.observations ?? [] }
        }
    }

    private(set) var byPoint: [Int: Sum] = [:]

    /// Every point of an area is looked for once among those of the area above.
    init(of metric: Key<Metric>, _ analysis: Analysis) {
        let (table, areas) = (analysis.table, analysis.report.areas)
        for series in table.series(of: metric) {
            let area = areas[table.area(ofSeries: series)]
            guard let parent = area.parent, let above = table.series(of: metric, for: parent) else { continue }
            let targets = table.points(ofSeries: above)
            for point in table.points(ofSeries: series) {
                let period = analysis.period(ofPoint: point)
                let found = targets.firstSorted { analysis.period(ofPoint: $0) >= period }
                guard found < targets.upperBound, analysis.period(ofPoint: found) == period, area.exists(in: period),
                    let told = analysis.told(atPoint: point)
                else { continue }
                byPoint[found, default: Sum()].add(told.hull, point: point, isZone: area.level == .zone)
            }
        }
    }
}

extension AreaSums.Sum {
    fileprivate mutating func add(_ value: Interval, point: Int, isZone: Bool) {
        points.append(point)
        withZones = withZones.map { $0 + value } ?? value
        guard !isZone else { return }
        districts += 1
        ofDistricts = ofDistricts.map { $0 + value } ?? value
    }
}
