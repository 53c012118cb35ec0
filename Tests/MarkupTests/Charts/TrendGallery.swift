import Markup

/// Charts over time of every kind of content.
enum TrendGallery {
    /// Several lines as the gallery draws them.
    struct Content {
        var name: String
        var series: [TrendChart.Series]
    }

    static func series(
        _ name: String, _ values: [Double?], breaks: Set<Int> = [], interval: (Double) -> ChartInterval? = { _ in nil }
    ) -> TrendChart.Series {
        TrendChart.Series(
            name: name,
            points: values.enumerated().map { index, value in
                TrendChart.Point(
                    period: values.count > 30 ? "\(2000 + index / 12)年\(index % 12 + 1)月" : "\(2010 + index)年",
                    time: Double(index), text: value.map { GalleryValues.text($0) + "起" } ?? "没有报送",
                    position: value, interval: value.flatMap(interval), isBreak: breaks.contains(index))
            })
    }

    /// A line that wanders about, the same each time.
    static func wandering(_ count: Int, seed: Int, base: Double = 100) -> [Double?] {
        var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
        var value = base + Double(seed * 7919 % 101)
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            value += Double(Int(state >> 33) % 21) - 9.5
            return value.rounded()
        }
    }

    static var contents: [Content] {
        [
            Content(name: "一个", series: [series("婺城区", wandering(8, seed: 3))]),
            Content(name: "两个", series: [series("婺城区", wandering(8, seed: 3)), series("金东区", wandering(8, seed: 5))]),
            Content(name: "三十个", series: (1...30).map { series("第\($0)区", wandering(12, seed: $0)) }),
            Content(name: "三百个", series: (1...300).map { series("第\($0)村", wandering(12, seed: $0)) }),
            Content(name: "三百期", series: (1...4).map { series("第\($0)区", wandering(300, seed: $0)) }),
            Content(name: "负数", series: [series("甲", [-3, 2, -8, 5]), series("乙", [1, -2, 4, 0])]),
            Content(name: "零", series: [series("甲", [0, 0, 0]), series("乙", [0, 0, 0])]),
            Content(name: "相等", series: [series("甲", [98, 98, 98]), series("乙", [98, 98, 98])]),
            Content(
                name: "缺口与间断",
                series: [
                    series("有缺口", [12, 20, 15, nil, 8, 31, nil, 33]),
                    series("有间断", [22, 25, 23, 21, 28, 30, 29, 27], breaks: [4]), series("没有", [nil, nil]),
                    series("早停", [30, 27, 21]), series("空", []),
                ]),
            Content(
                name: "特大",
                series: [series("甲", [1, 2, 3, 2]), series("乙", [1, 2, 1_000_000, 4]), series("丙", [2, 1, 2, 3])]),
            Content(
                name: "范围",
                series: [
                    series("甲", [20, 25, 30, 40]) { ChartInterval(lower: $0 - 3, upper: $0 + 4) },
                    series("乙", [10, 12, 15, 18]) { ChartInterval(lower: $0, upper: nil) },
                ]),
            Content(
                name: "长名称",
                series: GalleryValues.longNames.enumerated().map {
                    series($1, wandering(6, seed: $0 + 1, base: 31_000))
                }),
            Content(name: "一期", series: (1...9).map { series("第\($0)区", [Double($0 * 7)]) }),
        ]
    }

    static var lines: HTML {
        HTML { html in
            for (number, content) in contents.enumerated() {
                let chart = TrendChart(
                    id: "trend-\(number)", title: content.name, description: content.name, series: content.series)
                html.append(ChartGallery.figure(content.name, chart.html))
            }
        }
    }

    /// The overviews, with links that pick out each line.
    static var overviews: HTML {
        HTML { html in
            for (number, content) in contents.enumerated() {
                for highlighted in [0, 2] {
                    let id = "overview-\(number)-\(highlighted)"
                    let lines = content.series.enumerated().map { index, series in
                        TrendOverview.Line(id: "\(id)-\(index)", series: series, isHighlighted: index < highlighted)
                    }
                    let chart = TrendOverview(id: id, title: content.name, description: content.name, lines: lines)
                    html.append(ChartGallery.figure(content.name, chart.html))
                    html.add(.p) { links in
                        for line in lines.prefix(12) {
                            links.add(.a, line.series.name, .href("#\(line.id)"))
                            links.text(" ")
                        }
                    }
                }
            }
        }
    }

    static var multiples: HTML {
        HTML { html in
            for (number, content) in contents.enumerated() {
                let drawings = SmallMultiples(
                    id: "multiples-\(number)", title: content.name, description: content.name,
                    panels: content.series.prefix(30).enumerated().map {
                        SmallMultiples.Panel($1, isHighlighted: $0 == 1)
                    })
                html.append(ChartGallery.figure(content.name, drawings.html))
            }
        }
    }
}
