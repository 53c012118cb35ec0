import Markup
import ReportAnalysis
import ReportModel

/// How a value follows from others: 37050起 ÷ 37242起 = 99.48%, each of them a link to its record.
struct Formula {
    let view: Viewpoint

    private var words: FindingWords { view.edition.words.findings }

    /// The computation that confirms a printed figure.
    func confirming(_ confirmation: Confirmation) -> HTML {
        let metric = view.report.metrics[confirmation.key.metric]
        let printed = confirmation.observations.first.flatMap { view.report.observations[$0].figure }
        return HTML { html in
            switch confirmation.rule {
            case .rateMismatch: html.append(quotient(confirmation.inputs, of: metric))
            case .changeMismatch: html.append(declaredChange(confirmation.inputs, metric))
            default: html.append(sum(confirmation.inputs))
            }
            html.text(
                " = "
                    + view.numbers.computed(
                        confirmation.computed, decimals: printed?.decimalsBeside ?? 2, unit: metric.unit))
        }
    }

    /// The rate that is derived from counts, with its bounds where it has any width.
    func deriving(_ rate: DerivedRate) -> HTML {
        HTML { html in
            html.append(quotient([rate.numerator, rate.denominator], of: view.report.metrics[rate.metric]))
            html.text(" = " + text(of: rate))
        }
    }

    /// A derived rate as it is shown: the quotient where there is one number, else its range.
    func text(of rate: DerivedRate) -> String {
        let metric = view.report.metrics[rate.metric]
        let decimals = max(metric.decimals, 2)
        guard let value = rate.value else {
            return view.numbers.computed(rate.bounds, decimals: decimals, unit: metric.unit)
        }
        let about = rate.isApproximate ? view.words.tables.about : ""
        return about + view.numbers.number(value, decimals: decimals, unit: metric.unit)
    }

    /// The change between two points of one series.
    func changing(_ change: Change, of point: Point, in series: Series) -> HTML {
        let metric = view.report.metrics[point.metric]
        let difference = view.difference(change, of: metric)
        let earlier = change.carried.map(input) ?? series.point(in: change.earlierPeriod).map(input) ?? HTML()
        return HTML { html in
            add(point, to: &html)
            html.text(" − ")
            html.append(earlier)
            html.text(" = " + difference)
            guard !change.difference.isZero, let percent = view.percent(change) else { return }
            html.text("\(view.edition.words.texts.clauseSeparator)\(difference) ÷ ")
            html.append(earlier)
            html.text(" = " + percent)
        }
    }

    /// The middle value, or the two that the median is the mean of, with the areas they are for.
    func median(at point: Point) -> HTML {
        let middle = view.analysis.middlePeers(of: point)
        guard !middle.isEmpty, let count = view.analysis.peerMedian(of: point).value?.count else { return HTML() }
        let inputs = middle.map { value -> HTML in
            var html = HTML(text: view.report.areas[value.area].name + " ")
            if let peer = view.analysis.point(of: point.metric, for: value.area, in: point.period) {
                html.append(input(peer))
            }
            return html
        }
        return HTML { html in
            html.text(middle.count == 1 ? words.middleOne(count) : words.middleTwo(count))
            html.append(view.list(inputs))
        }
    }

    private func quotient(_ inputs: [FindingKey], of metric: Metric) -> HTML {
        HTML { html in
            html.append(HTML(joining: inputs.map(input), separator: " ÷ "))
            // Percent and per mille say themselves what the quotient is multiplied by.
            guard !metric.isPercentage, let ratio = metric.ratio else { return }
            let power = DerivedRate.power(of: ratio, in: metric)
            if power > 0, let factor = DecimalNumber(1).shifted(by: power) {
                html.text(" × " + view.numbers.digits(factor))
            }
        }
    }

    private func declaredChange(_ inputs: [FindingKey], _ metric: Metric) -> HTML {
        guard inputs.count == 2 else { return HTML() }
        let (later, earlier) = (input(inputs[0]), input(inputs[1]))
        let isRelative = metric.isPercentage && !view.report.metrics[inputs[0].metric].isPercentage
        return HTML { html in
            html.text(isRelative ? "(" : "")
            html.append(later)
            html.text(" − ")
            html.append(earlier)
            guard isRelative else { return }
            html.text(") ÷ ")
            html.append(earlier)
        }
    }

    /// The addends; of very many the first and how many there are.
    private func sum(_ inputs: [FindingKey]) -> HTML {
        var terms = inputs.prefix(Self.mostTerms).map(input)
        if inputs.count > Self.mostTerms { terms.append(HTML(text: "…(\(inputs.count))")) }
        return HTML(joining: terms, separator: " + ")
    }

    static let mostTerms = 40

    /// A value that goes into a computation, as a link to its record.
    private func input(_ key: FindingKey) -> HTML {
        guard let area = key.area, let period = key.period,
            let point = view.analysis.point(of: key.metric, for: area, in: period)
        else { return HTML() }
        return input(point)
    }

    /// The sum that is carried from areas merged since, with their figures.
    private func input(_ carried: CarriedPoint) -> HTML {
        HTML { html in
            html.text("(")
            html.append(terms(of: carried))
            html.text(")")
        }
    }

    /// The figures that a carried value is the sum of, each with its area.
    func terms(of carried: CarriedPoint) -> HTML {
        let terms = carried.parts.map { part in
            HTML { term in
                term.text(view.report.areas[view.report.observations[part].area].name + " ")
                term.append(view.figureLink(part))
            }
        }
        return HTML(joining: terms, separator: " + ")
    }

    /// The figures of a point, each as a link to its record.
    func input(_ point: Point) -> HTML { HTML { add(point, to: &$0) } }

    private func add(_ point: Point, to html: inout HTML) {
        for (number, index) in point.shown(in: view.report).enumerated() {
            if number > 0 { html.text(" / ") }
            view.addFigureLink(index, to: &html)
        }
    }
}

extension Viewpoint {
    /// A figure as printed, as a link to its record. The index is that of `Report.observations`.
    func figureLink(_ index: Int, unit: String? = nil) -> HTML {
        HTML { addFigureLink(index, unit: unit, to: &$0) }
    }

    /// Appends the same.
    func addFigureLink(_ index: Int, unit: String? = nil, to html: inout HTML) {
        guard let figure = report.observations[index].figure else { return }
        let unit = unit ?? report.metrics[report.observations[index].metric].unit
        html.add(.a, .class("figure"), .href(edition.recordHref(ofObservation: index, from: page))) { link in
            link.add(
                .data, numbers.figure(figure, unit: unit), .value(figure.number.description),
                bounds(of: figure, unit: unit))
        }
    }

    /// What a figure can stand for, as far as such values are possible; nil where that is only the number itself.
    func widerBounds(of figure: Figure, metric: Key<Metric>) -> String? {
        let bounds = figure.bounds.intersection(report.metrics[metric].range) ?? figure.bounds
        guard bounds != Interval(exactly: figure.number) else { return nil }
        return numbers.interval(bounds, unit: report.metrics[metric].unit)
    }

    /// A change in percent of the earlier value, with its sign; nil where it is not told so.
    func percent(_ change: Change) -> String? {
        let rounding: DecimalNumber.Direction = numbers.rounding == .halfUp ? .halfUp : .halfEven
        return change.percent(decimals: 1, rounding: rounding).value.map { numbers.relativeChange($0) }
    }
}

extension HTML {
    /// Something that unfolds to how it is computed, without any script.
    static func folded(_ summary: HTML, _ formula: HTML) -> HTML {
        HTML { html in
            html.add(.details, .class("formula")) { details in
                details.add(.summary, summary)
                details.add(.p, formula)
            }
        }
    }
}
