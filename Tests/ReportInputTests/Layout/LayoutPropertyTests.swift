import ReportInput
import ReportModel
import Testing

/// The same figures as canonical rows and in every other shape are the same observations.
@Suite struct LayoutPropertyTests {
    /// Figures of some metrics, areas and years, with gaps.
    private struct Figures {
        var values: [[[String]]] = []
        let metrics = ["disputes", "mediators", "rate"]
        let areas = ["jinhua", "wucheng", "jindong"]
        let years = ["2017", "2018", "2019"]

        init(seed: UInt64) {
            var state = seed
            func next(_ bound: Int) -> Int {
                // Knuth's multiplier; only the high bits are random enough.
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(state >> 33) % bound
            }
            values = metrics.map { metric in
                areas.map { _ in
                    years.map { _ in
                        switch next(8) {
                        case 0: "-"
                        case 1: metric == "rate" ? "\(next(100)).\(next(10))" : "\(next(9) + 1)000余"
                        case 2: metric == "rate" ? "约\(next(90) + 1)" : "\"\(next(9) + 1),\(100 + next(900))\""
                        default: "\(next(100))"
                        }
                    }
                }
            }
        }

        /// Every figure with its metric, area and year.
        var cells: [(metric: Int, area: Int, year: Int, value: String)] {
            metrics.indices.flatMap { metric in
                areas.indices.flatMap { area in
                    years.indices.map { (metric, area, $0, values[metric][area][$0]) }
                }
            }
        }

        /// The canonical file, with the status that the symbol stands for.
        var canonical: String {
            "metric,area,period,value,status,source\n"
                + cells.map { cell in
                    let value = cell.value == "-" ? ",L" : "\(cell.value),"
                    return "\(metrics[cell.metric]),\(areas[cell.area]),\(years[cell.year]),\(value),paper\n"
                }.joined()
        }

        /// A table with the names of two dimensions beside each row, or one and a third at the top.
        func table(
            _ rows: [(labels: String, values: [String])], columns: [String], labelled labels: String
        ) -> String {
            "\(labels),\(columns.joined(separator: ","))\n"
                + rows.map { "\($0.labels),\($0.values.joined(separator: ","))\n" }.joined()
        }
    }

    private static func layout(_ shape: String, _ columns: String) -> String {
        "shape: \(shape)\ncolumns: {\(columns)}\nconstants: {source: paper}\nsymbols: {\"-\": L}\n"
    }

    /// Everything that an observation says, but where it was read.
    private func told(_ folder: Folder) -> [String]? {
        folder.report()?.observations.map {
            "\($0.metric.position) \($0.area.position) \($0.period) \($0.text) \($0.status) \(String(describing: $0.figure))"
        }
    }

    @Test(arguments: [UInt64](1...12))
    func everyShapeSaysTheSameAsTheCanonicalRows(seed: UInt64) throws {
        let figures = Figures(seed: seed)
        let (metrics, areas, years) = (figures.metrics.indices, figures.areas.indices, figures.years.indices)
        let value = { (metric: Int, area: Int, year: Int) in figures.values[metric][area][year] }
        let expected = try #require(told(Folder.sound(["data/t.csv": figures.canonical])))
        #expect(expected.count == 27)
        let name = { (metric: Int, area: Int, year: Int) in
            (figures.metrics[metric], figures.areas[area], figures.years[year])
        }
        let shapes: [(layout: String, table: String)] = [
            (
                Self.layout("tidy", "metric: m, area: a, period: p, value: v"),
                "v,p,a,m\n"
                    + figures.cells.map { cell in
                        let (metric, area, year) = name(cell.metric, cell.area, cell.year)
                        return "\(cell.value),\(year),\(area),\(metric)\n"
                    }.joined()
            ),
            (
                Self.layout("areas-by-metrics", "area: a, period: p"),
                figures.table(
                    years.flatMap { year in
                        areas.map { area in
                            ("\(name(0, area, year).1),\(name(0, area, year).2)", metrics.map { value($0, area, year) })
                        }
                    }, columns: figures.metrics, labelled: "a,p")
            ),
            (
                Self.layout("areas-by-periods", "area: a, metric: m"),
                figures.table(
                    metrics.flatMap { metric in
                        areas.map { area in
                            (
                                "\(name(metric, area, 0).1),\(name(metric, area, 0).0)",
                                years.map { value(metric, area, $0) }
                            )
                        }
                    }, columns: figures.years, labelled: "a,m")
            ),
            (
                Self.layout("metrics-by-periods", "area: a, metric: m"),
                figures.table(
                    areas.flatMap { area in
                        metrics.map { metric in
                            (
                                "\(name(metric, area, 0).1),\(name(metric, area, 0).0)",
                                years.map { value(metric, area, $0) }
                            )
                        }
                    }, columns: figures.years, labelled: "a,m")
            ),
            (
                Self.layout("metrics-by-areas", "metric: m, period: p"),
                figures.table(
                    years.flatMap { year in
                        metrics.map { metric in
                            (
                                "\(name(metric, 0, year).0),\(name(metric, 0, year).2)",
                                areas.map { value(metric, $0, year) }
                            )
                        }
                    }, columns: figures.areas, labelled: "m,p")
            ),
            (
                Self.layout("periods-by-areas", "metric: m, period: p"),
                figures.table(
                    metrics.flatMap { metric in
                        years.map { year in
                            (
                                "\(name(metric, 0, year).0),\(name(metric, 0, year).2)",
                                areas.map { value(metric, $0, year) }
                            )
                        }
                    }, columns: figures.areas, labelled: "m,p")
            ),
            (
                Self.layout("periods-by-metrics", "area: a, period: p"),
                figures.table(
                    areas.flatMap { area in
                        years.map { year in
                            ("\(name(0, area, year).1),\(name(0, area, year).2)", metrics.map { value($0, area, year) })
                        }
                    }, columns: figures.metrics, labelled: "a,p")
            ),
        ]
        for (layout, table) in shapes {
            let folder = Folder.sound(["data/t.layout.yml": layout, "data/t.csv": table])
            #expect(folder.problems() == [], "\(layout)")
            #expect(told(folder) == expected, "\(layout)")
        }
    }
}
