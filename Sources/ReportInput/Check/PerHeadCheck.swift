import Diagnostics
import ReportModel

/// Reads what a metric's values are divided by to compare areas of different size.
extension MetricCheck {
    /// - Parameter population: the metric that `per` names, and its nature.
    func perHead(
        _ draft: MetricDraft, by population: (key: Key<Metric>, nature: Nature)?, problems: inout [Diagnostic]
    ) -> Metric.PerHead? {
        let factor = factor(draft, problems: &problems)
        guard let population, let place = draft.population?.place else { return nil }
        guard draft.nature != .ratio, population.nature != .ratio else {
            let own = draft.nature == .ratio
            problems.append(
                Diagnostic(
                    .valueInvalid, at: place,
                    own
                        ? Phrase("A ratio is not divided by a population again.", zh: "比率不再除以人口。")
                        : Phrase(
                            "“\(draft.population?.value ?? "")” is a ratio; “per” names a count such as the population.",
                            zh: "“\(draft.population?.value ?? "")”是比率；“人均基数”（per）应写人口一类的数。"),
                    remedy: own
                        ? Phrase("Take “per” out.", zh: "请删去“人均基数”（per）。")
                        : Phrase("Name a stock or a flow.", zh: "请改用存量或流量指标。")))
            return nil
        }
        return factor.map { Metric.PerHead(population: population.key, factor: $0) }
    }

    /// A power of ten from 1 to 1000000, also as 1万; 1 where nothing is said.
    private func factor(_ draft: MetricDraft, problems: inout [Diagnostic]) -> Int? {
        guard let text = draft.factor else { return 1 }
        if let figure = try? FigureText.parse(text.value), figure.relation == .exact, figure.unit.isEmpty,
            let number = figure.number.shifted(by: figure.scale),
            let power = (0...6).first(where: { number == DecimalNumber(Self.powers[$0]) })
        {
            return Self.powers[power]
        }
        problems.append(
            Diagnostic(
                .valueInvalid, at: text.place,
                Phrase(
                    "“\(text.value)” is no power of ten from 1 to 1000000, which “factor” must be.",
                    zh: "\(MetricKey.factor.inChinese)应为 1、10、100、1000、10000、100000 或 1000000，而这里是“\(text.value)”。"),
                remedy: Phrase("Write for instance 10000: per 10 000 people.", zh: "例如写 10000，即每万人。")))
        return nil
    }

    private static let powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
}
