import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

/// Every figure of the demonstration that takes part in a rate, a total, a part or a figure in prose is changed by one unit
/// beyond its bounds, up and down; the check must say something of each.
@Suite struct MutationTests {
    @Test func reportsEveryChangedFigure() throws {
        let report = try DemonstrationFolder.report()
        let before = Set(audit(analyse(report)))
        #expect(before == [])
        var (changed, changes, missed): (Set<Int>, Int, [String]) = ([], 0, [])
        for index in participants(of: report) {
            guard let figure = report.observations[index].figure else { continue }
            for mutant in [figure.changed(upwards: true), figure.changed(upwards: false)].compactMap(\.self) {
                #expect(!mutant.bounds.overlaps(figure.bounds))
                changed.insert(index)
                changes += 1
                var mutated = report
                mutated.observations[index].figure = mutant
                let observation = report.observations[index]
                // Beyond the metric's range the value is refused when it is read.
                guard report.metrics[observation.metric].range.contains(mutant.number) else { continue }
                if audit(analyse(mutated)).isEmpty {
                    missed.append(
                        "\(observation.origin.file):\(observation.origin.line) \(observation.text) → \(mutant)")
                }
            }
        }
        #expect(missed == [])
        // So that a check that looks at nothing is noticed.
        #expect(changed.count >= 150)
    }

    /// Those whose key a text claims, whose value others are computed of, or that are a part or a whole.
    private func participants(of report: Report) -> [Int] {
        let analysis = analyse(report)
        var keys: Set<FindingKey> = []
        for article in report.articles.elements {
            for claim in article.body.claims {
                keys.insert(FindingKey(metric: claim.metric, area: claim.area, period: claim.period))
            }
        }
        var found: Set<Int> = []
        for confirmation in analysis.confirmations {
            found.formUnion(confirmation.observations + confirmation.inputObservations)
        }
        for index in report.observations.indices {
            let observation = report.observations[index]
            let key = FindingKey(metric: observation.metric, area: observation.area, period: observation.period)
            if keys.contains(key) { found.insert(index) }
            guard let whole = report.metrics[observation.metric].partOf,
                let total = analysis.point(of: whole, for: observation.area, in: observation.period)
            else { continue }
            found.formUnion([index] + total.observations)
        }
        return found.sorted()
    }
}

extension Figure {
    /// The nearest figure of its kind that can't be true together with it; nil where there is no other side.
    fileprivate func changed(upwards: Bool) -> Figure? {
        var result = self
        var unit = number.exponent
        switch relation {
        case .exact: break
        case .about, .over, .nearly: unit = number.normalized.exponent
        case .above, .atLeast: if upwards { return nil } else { result.relation = .exact }
        case .under, .atMost: if upwards { result.relation = .exact } else { return nil }
        }
        let step = DecimalNumber(significand: upwards ? 1 : -1, exponent: unit) ?? .zero
        repeat {
            guard let next = result.number + step else { return nil }
            result.number = next
        } while result.bounds.overlaps(bounds)
        return result
    }
}
