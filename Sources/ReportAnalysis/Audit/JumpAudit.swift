import Diagnostics
import ReportModel

/// Finds values that are far from where their series would lead one to expect them.
///
/// Of a series with at least five positive values for periods of one kind and length, the logarithms of the ratios of
/// neighbours are compared with their median. A step is a jump if it is further from the median than five times the
/// median absolute deviation (× 1.4826, which makes it a standard deviation for normal values; P. J. Rousseeuw, C. Croux:
/// Alternatives to the Median Absolute Deviation, 1993) and further than a factor of two. A value between two opposite
/// jumps is told once. A declared break of the series is no jump, and published changes have no
/// series of their own to jump from.
@Sendable
func auditJumps(_ analysis: Analysis) -> Audited {
    var audited = Audited()
    for metric in analysis.report.metrics.keys where analysis.report.metrics[metric].change == nil {
        for series in analysis.table.series(of: metric) {
            let points = analysis.table.points(ofSeries: series)
            // Two steps of less than √2 each can't be a factor of two apart.
            guard points.count >= SeriesSteps.fewest, analysis.spread(of: points).factor > 1.41 else { continue }
            for steps in SeriesSteps.all(points, analysis) {
                for jump in steps.jumps { audited.findings.append(finding(jump, steps, analysis)) }
            }
        }
    }
    return audited
}

private func finding(_ step: Int, _ steps: SeriesSteps, _ analysis: Analysis) -> Finding {
    let words = FigureWords(analysis)
    let (before, point) = (steps.points[step], steps.points[step + 1])
    let observations = [point, before].compactMap { analysis.table.observations(ofPoint: $0).first }
    let key = analysis.key(ofPoint: point)
    let periods = [before, point].map { FigureWords.time(analysis.period(ofPoint: $0)) }
    let usual = steps.usualRange
    return Finding(
        .seriesJump, key, observations: observations, places: words.places(observations),
        Phrase { language in
            let (new, old) = (words.plain(observations[0], language), words.plain(observations[1], language))
            let ratio = factor(steps.ratios[step])
            return language == .chinese
                ? "\(words.subject(key, language))为 \(new)，是 \(periods[0]) 的 \(old) 的 \(ratio) 倍，而该序列其他相邻两期之比在 \(factor(usual.lowerBound)) 到 \(factor(usual.upperBound)) 之间。"
                : "\(words.subject(key, language)) is \(new), \(ratio) times the \(old) of \(periods[0]), while other neighbours in the series differ by factors of \(factor(usual.lowerBound)) to \(factor(usual.upperBound))."
        },
        expected: Phrase(
            "Compare the number, its unit and its period with the source; where the definition changed, give the status B.",
            zh: "请核对原文的数字、单位和时期；若口径有变，请填状态 B。"))
}

/// A logarithm as a factor to two significant decimals: 10.4.
private func factor(_ logarithm: Double) -> String {
    var (value, power) = (1.0, logarithm)
    // e^x by halving x until the series is quick.
    power /= 1024
    value = 1 + power * (1 + power / 2 * (1 + power / 3 * (1 + power / 4)))
    for _ in 0..<10 { value *= value }
    let decimals = value < 0.1 ? 4 : value < 10 ? 2 : 1
    let scale = Double(DecimalNumber.powerOfTen(decimals))
    guard value * scale < 1e17,
        let number = DecimalNumber(significand: Int64((value * scale).rounded()), exponent: -decimals)
    else { return "10^17" }
    return number.normalized.description
}

/// The steps between neighbouring values of a series for periods of one kind and length.
private struct SeriesSteps {
    static let fewest = 5

    /// The points, one more than steps.
    let points: [Int]
    /// The logarithms of the ratios of neighbours; nil across a break.
    let ratios: [Double]
    /// Which steps cross a declared break.
    let isBroken: [Bool]
    private let middle: Double
    private let limit: Double

    static func all(_ points: Range<Int>, _ analysis: Analysis) -> [SeriesSteps] {
        var groups: [(Period, [(point: Int, logarithm: Double)])] = []
        for point in points {
            guard let logarithm = analysis.logarithm(ofPoint: point) else { continue }
            let period = analysis.period(ofPoint: point)
            if let group = groups.firstIndex(where: { $0.0.isComparable(with: period) }) {
                groups[group].1.append((point, logarithm))
            } else if groups.count < mostGroups {
                groups.append((period, [(point, logarithm)]))
            }
        }
        return groups.compactMap { SeriesSteps($0.1, analysis) }
    }

    /// Spans of any number of days could make as many groups as points; those of a report are few.
    private static let mostGroups = 16

    private init?(_ values: [(point: Int, logarithm: Double)], _ analysis: Analysis) {
        guard values.count >= Self.fewest else { return nil }
        points = values.map(\.point)
        ratios = zip(values.dropFirst(), values).map { $0.logarithm - $1.logarithm }
        isBroken = points.dropFirst().map { point in
            analysis.table.observations(ofPoint: point).contains {
                analysis.report.observations[$0].status == .seriesBreak
            }
        }
        middle = Magnitude.lowerMedian(ratios)
        let middle = middle
        let deviation = Magnitude.lowerMedian(ratios.map { abs($0 - middle) })
        limit = max(5 * 1.4826 * deviation, 0.693_147_180_559_945_3)
    }

    /// The steps that are jumps: their numbers. Of two opposite ones in a row only the first.
    var jumps: [Int] {
        var found: [Int] = []
        for step in ratios.indices where isJump(step) {
            if let last = found.last, last == step - 1, (ratios[last] > middle) != (ratios[step] > middle) { continue }
            found.append(step)
        }
        return found
    }

    private func isJump(_ step: Int) -> Bool { !isBroken[step] && abs(ratios[step] - middle) > limit }

    /// From the least to the greatest of the steps that are none.
    var usualRange: ClosedRange<Double> {
        let usual = ratios.indices.filter { !isJump($0) && !isBroken[$0] }.map { ratios[$0] }
        guard let least = usual.min(), let greatest = usual.max() else { return middle...middle }
        return least...greatest
    }
}
