import Markup
import ReportAnalysis
import ReportModel

/// For each area a bar for each of some metrics of one unit, or for each of some periods.
struct GroupedBars {
    let view: Viewpoint
    let id: String
    let design: ChartDesign

    /// One drawing of several metrics in one period; of several periods a drawing for each metric.
    var html: HTML {
        guard design.periods.count > 1 else { return drawing(id, design.metrics) }
        return HTML { html in
            for (number, metric) in design.metrics.enumerated() {
                html.append(drawing(design.metrics.count > 1 ? "\(id)-\(number + 1)" : id, [metric]))
            }
        }
    }

    private func drawing(_ id: String, _ metrics: [Key<Metric>]) -> HTML {
        let table = view.analysis.table(
            of: TableDesign(
                metrics: metrics, areas: design.areas, periods: design.periods, sort: TableDesign.Sort(metrics[0])))
        let columns = table.columns.indices.map { index in
            DrawableFigures(table.rows.map { ($0.area, $0.cells[index].point) }, view.report)
        }
        let rows = table.rows.filter { row in columns.contains { $0.obstacle(of: row.area) == nil } }
        guard !rows.isEmpty else { return HTML() }
        let names = columns.indices.map { name(of: table.columns[$0], at: $0, columns[$0]) }
        let caption = caption(metrics)
        let drawn = rows.prefix(Self.mostRows).map { row in
            GroupedBarChart.Row(
                label: view.report.areas[row.area].shortName,
                bars: columns.indices.map { bar(row, $0, columns[$0]) }, isHighlighted: row.area == design.highlight)
        }
        let chart = GroupedBarChart(
            id: id, title: caption, description: design.description ?? description(drawn, names), series: names,
            rows: drawn)
        let twin = DesignedTable(view: view, id: "\(id)-table", table: table, title: caption, isTwin: true)
        return ChartFrame(
            caption: caption, drawing: chart.html, twin: twin.html,
            below: [view.sourceLine(twin.points)] + remarks(table, rows.map(\.area)).map { HTML(text: $0) }
        ).html(view.words.tables)
    }

    private func caption(_ metrics: [Key<Metric>]) -> String {
        let names = view.list(metrics.map { view.report.metrics[$0].name })
        let unit = view.words.tables.inBrackets(view.report.metrics[metrics[0]].unit)
        let areas = AreaSetName(view: view, areas: design.areas, group: nil).text
        return design.title(
            view.words.designs.table(names, areas) + unit, part: names,
            isOneOfSeveral: design.periods.count > 1 && design.metrics.count > 1, view.words.tables)
    }

    /// What a series is called: the period, or the metric with the period that all of its figures are of.
    private func name(of column: ComparisonTable.Column, at index: Int, _ figures: DrawableFigures) -> String {
        let period = figures.period.map(view.label)
        if design.periods.count > 1 {
            return period ?? view.words.designs.choice(design.periods[index % design.periods.count])
        }
        return view.report.metrics[column.metric].shortName + (period.map(view.words.tables.inBrackets) ?? "")
    }

    private func bar(
        _ row: ComparisonTable.Row, _ index: Int, _ figures: DrawableFigures
    ) -> GroupedBarChart.Bar {
        guard let point = row.cells[index].point, let figure = point.figure, figures.obstacle(of: row.area) == nil
        else {
            let reason = figures.obstacle(of: row.area).map(view.words.designs.noBar)
            return GroupedBarChart.Bar(text: reason ?? view.words.reasons.notObserved.word, value: BarValue(nil))
        }
        let text = view.numbers.figure(figure, unit: view.report.metrics[point.metric].unit)
        let period = figures.period == nil ? view.words.tables.inBrackets(view.label(point.period)) : ""
        return GroupedBarChart.Bar(text: text + period, value: BarValue(figure), hint: view.hint(on: point))
    }

    private func description(_ rows: [GroupedBarChart.Row], _ names: [String]) -> String {
        let told = rows.count <= Self.mostDescribed ? rows : [rows[0], rows[rows.count - 1]]
        return view.words.tables.sentence(
            told.map { row in
                row.label + " " + view.list(zip(names, row.bars).map { $0 + " " + $1.text })
            })
    }

    /// Who is not drawn, and what the author says.
    private func remarks(_ table: ComparisonTable, _ drawn: [Key<Area>]) -> [String] {
        let words = view.words.designs
        let shown = Set(drawn)
        let left = table.rows.map(\.area).filter { !shown.contains($0) }.map { view.report.areas[$0].shortName }
        var remarks: [String] = []
        if drawn.count > Self.mostRows { remarks.append(words.onlyHighest(Self.mostRows, drawn.count)) }
        if !left.isEmpty { remarks.append(words.withoutBars(view.shortened(left))) }
        return remarks + [design.note].compactMap(\.self)
    }

    /// More cannot be read.
    private static let mostRows = 20
    private static let mostDescribed = 6
}
