import Markup
import ReportAnalysis
import ReportModel

extension Formula {
    /// A figure per head as it is shown: 10.46起/万人.
    func text(of rate: PerHeadRate) -> String {
        let about = rate.isApproximate ? view.words.tables.about : ""
        return about + view.numbers.number(rate.value, decimals: Self.decimals(of: rate.value), unit: unit(of: rate))
    }

    /// The same without its unit.
    func number(of rate: PerHeadRate) -> String {
        let about = rate.isApproximate ? view.words.tables.about : ""
        return about + view.numbers.number(rate.value, decimals: Self.decimals(of: rate.value))
    }

    /// What it can be, given both figures; nil where that is no wider than what is shown.
    func bounds(of rate: PerHeadRate) -> String? {
        let decimals = Self.decimals(of: rate.value)
        let ends = [rate.bounds.lower, rate.bounds.upper].map { $0?.rounded(toDecimals: decimals, .halfUp) }
        guard ends[0] == nil || ends[0] != ends[1] else { return nil }
        return view.numbers.computed(rate.bounds, decimals: decimals, unit: unit(of: rate))
    }

    /// What a figure per head is measured in: 起/万人.
    func unit(of rate: PerHeadRate) -> String {
        view.words.profile.perHeadUnit(
            view.report.metrics[rate.metric].unit, rate.factor, view.report.metrics[rate.population.metric].unit)
    }

    /// The figure by the population, with the population's own period.
    func dividing(_ rate: PerHeadRate) -> HTML {
        HTML { html in
            html.append(view.figureLink(rate.numerator))
            html.text(" ÷ ")
            html.append(population(of: rate))
            html.text(view.words.tables.inBrackets(view.label(rate.population.period)))
            if rate.factor > 1 { html.text(" × " + view.numbers.digits(DecimalNumber(rate.factor))) }
            html.text(" = " + text(of: rate))
        }
    }

    /// The figures of the population, each as a link to its record.
    private func population(of rate: PerHeadRate) -> HTML {
        let parts = rate.population.parts.map { view.figureLink($0) }
        guard parts.count > 1 else { return parts.first ?? HTML() }
        return HTML { html in
            html.text("(")
            html.append(HTML(joining: parts, separator: " + "))
            html.text(")")
        }
    }

    /// Two decimals; of small values as many as show two digits.
    private static func decimals(of value: DecimalNumber) -> Int {
        var decimals = 2
        while decimals < 6, !value.isZero,
            let limit = DecimalNumber(significand: 1, exponent: 1 - decimals), value.magnitude < limit
        {
            decimals += 1
        }
        return decimals
    }
}
