import Markup

/// Bar charts of every kind of content.
enum BarGallery {
    static var ranked: HTML {
        HTML { html in
            for (number, (name, entries)) in GalleryValues.all.enumerated() {
                for highlighted in [nil, 1] {
                    let rows = entries.enumerated().map { index, entry in
                        RankedBarChart.Row(
                            label: entry.name, text: entry.text + "起", position: entry.value.position,
                            interval: entry.value.interval, isHighlighted: index == highlighted)
                    }
                    let chart = RankedBarChart(
                        id: "ranked-\(number)-\(highlighted ?? 0)", title: name, description: name, rows: rows)
                    html.append(ChartGallery.figure(name, chart.html))
                }
            }
        }
    }

    static var grouped: HTML {
        HTML { html in
            for (number, (name, entries)) in GalleryValues.all.enumerated() {
                for count in 1...4 where count == 3 || entries.count < 10 {
                    let chart = GroupedBarChart(
                        id: "grouped-\(number)-\(count)", title: name, description: name,
                        series: ["2016年", "2017年", "2018年1—9月", "2019年"].suffix(count),
                        rows: rows(entries, count: count))
                    html.append(ChartGallery.figure("\(name) × \(count)", chart.html))
                }
            }
            let chart = GroupedBarChart(
                id: "grouped-long", title: "长图例", description: "长图例",
                series: GalleryValues.longNames, rows: rows(GalleryValues.bounded, count: 4))
            html.append(ChartGallery.figure("长图例", chart.html))
        }
    }

    /// Rows whose bars are those of the entries that follow.
    private static func rows(_ entries: [GalleryValues.Entry], count: Int) -> [GroupedBarChart.Row] {
        entries.enumerated().map { index, entry in
            GroupedBarChart.Row(
                label: entry.name,
                bars: (0..<count).map { offset in
                    let shown = entries[(index + offset) % entries.count]
                    return GroupedBarChart.Bar(text: shown.text, value: shown.value)
                }, isHighlighted: index == 1)
        }
    }
}
