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
        // A cohort is sorted by its values: its ends tell how far they reach, unless one of them is not positive or
        // only a bound.
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
    let zeros = abs(slip.power) == 8 ? "100,000,000" : "10,000"
    return Finding(
        .scaleSlip, key, observations: observations, places: words.places(observations),
        Phrase { language in
            let (value, usual) = (
                words.plain(observations[0], language), words.plain(observations[1], language)
            )
            let whose =
                isAmongPeers
                ? other.area.map { words.name($0, language) } ?? "" : other.period.map(FigureWords.time) ?? ""
            let isGreater = slip.power > 0
            if language == .chinese {
                let (group, times) = (isAmongPeers ? "同级地区" : "同一序列", isGreater ? "一\(word)倍" : "一\(word)分之一")
                return "\(words.subject(key, language))为 \(value)，约为\(group)通常数值的\(times)（例如 \(whose) 为 \(usual)）。"
            }
            let (group, times) = (
                isAmongPeers ? "among its peers" : "in its series", isGreater ? "\(zeros) times" : "1/\(zeros) of"
            )
            return
                "\(words.subject(key, language)) is \(value), about \(times) what is usual \(group) (for instance \(usual) \(isAmongPeers ? "for" : "in") \(whose))."
        },
        expected: Phrase(
            "Look in the source whether the figure is in \(word).", zh: "请核对原文是否以“\(word)”为单位。"))
}
