import Diagnostics
import ReportModel

/// Finds values off by 10⁴ or 10⁸ from their neighbours in the series or from the same figure of their peers: 万 taken for 个, or
/// the other way round.
///
/// A value is compared with the median of at least three others that lie close together themselves: half of them within a
/// factor of three of their median. Off by 10⁴ means by a factor of about 3000 to 30000.
@Sendable
func auditScaleSlips(_ analysis: Analysis) -> Audited {
    var audited = Audited()
    for metric in analysis.report.metrics.keys {
        for series in analysis.table.series(of: metric) {
            let points = analysis.table.points(ofSeries: series)
            guard points.count >= fewest else { continue }
            for slip in slips(among: points, analysis) {
                audited.findings.append(finding(slip, isAmongPeers: false, analysis))
            }
        }
    }
    let told = Set(audited.findings.map(\.key))
    for cohort in analysis.standings.cohorts where cohort.count >= fewest {
        // A cohort is sorted by its values: its ends tell how far they reach, unless one of them is not positive.
        if let first = cohort.first, let last = cohort.last, let one = analysis.magnitude(ofPoint: Int(first)),
            let other = analysis.magnitude(ofPoint: Int(last)), max(one, other) <= 3000 * min(one, other)
        {
            continue
        }
        for slip in slips(among: cohort.lazy.map(Int.init), analysis)
        where !told.contains(analysis.key(ofPoint: slip.point)) {
            audited.findings.append(finding(slip, isAmongPeers: true, analysis))
        }
    }
    return audited
}

/// A value with three others.
private let fewest = 4

/// A value that is off.
private struct Slip {
    var point: Int
    /// The power of ten it is off by.
    var power: Int
    /// The point in the middle of the others.
    var other: Int
}

private func slips(among points: some Sequence<Int>, _ analysis: Analysis) -> [Slip] {
    // Most series and cohorts are done here: nothing is off by 10^3.5.
    let spread = analysis.spread(of: points)
    guard spread.count >= fewest, spread.factor > 3000 else { return [] }
    let values = points.compactMap { point in analysis.logarithm(ofPoint: point).map { (point: point, logarithm: $0) } }
    let sorted = values.sorted { $0.logarithm < $1.logarithm }
    let middle = sorted[(sorted.count - 1) / 2]
    let deviation = Magnitude.lowerMedian(values.map { abs($0.logarithm - middle.logarithm) })
    // A factor of three.
    guard deviation < 1.1 else { return [] }
    let found = values.compactMap { value in
        Magnitude.slip(value.logarithm - middle.logarithm).map {
            Slip(point: value.point, power: $0, other: middle.point)
        }
    }
    // Where many are off, the values are of different sizes, and none of them is wrong.
    return found.count * 3 <= values.count ? found : []
}

private func finding(_ slip: Slip, isAmongPeers: Bool, _ analysis: Analysis) -> Finding {
    let words = FigureWords(analysis)
    let observations = [slip.point, slip.other].compactMap { analysis.table.observations(ofPoint: $0).first }
    let key = analysis.key(ofPoint: slip.point)
    let other = analysis.key(ofPoint: slip.other)
    let word = PrintedScale.word(abs(slip.power)) ?? ""
    return Finding(
        .scaleSlip, key, observations: observations, places: words.places(observations),
        Phrase { language in
            let (value, usual) = (
                words.printed([observations[0]], language), words.printed([observations[1]], language)
            )
            let whose =
                isAmongPeers
                ? other.area.map { words.name($0, language) } ?? "" : other.period?.written ?? ""
            let isGreater = slip.power > 0
            return language == .chinese
                ? "\(words.subject(key, language))为 \(value)，约为\(isAmongPeers ? "同级地区" : "同一序列")通常数值（如 \(whose) 的 \(usual)）的\(isGreater ? "一\(word)倍" : "一\(word)分之一")。"
                : "\(words.subject(key, language)) is \(value), about 10^\(abs(slip.power)) times \(isGreater ? "as much" : "less") as usual \(isAmongPeers ? "among its peers" : "in its series"), such as the \(usual) of \(whose)."
        },
        expected: Phrase("A look at the unit: is it in \(word) or in ones?", zh: "请核对单位：是“\(word)”还是“个”？"))
}
