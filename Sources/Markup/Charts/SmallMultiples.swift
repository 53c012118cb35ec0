/// Values of many over time, each in a small drawing of its own below its name, all on one scale.
///
/// The drawings are a list that the style sheet lays out as a grid. Beside the last value, which is printed below each,
/// they say nothing that the description and the table of the same figures do not say.
package struct SmallMultiples: Sendable, Hashable {
    /// Unique on its page: the id of the description begins with it.
    package var id: String
    /// What is shown, where and when.
    package var title: String
    /// What a reader sees in the drawings, in a sentence or two, for those who do not see them.
    package var description: String
    package var panels: [Panel]

    /// One of the drawings.
    package struct Panel: Sendable, Hashable {
        package var series: TrendChart.Series
        /// Whether the drawing is the one that the page is about.
        package var isHighlighted: Bool

        package init(_ series: TrendChart.Series, isHighlighted: Bool = false) {
            self.series = series
            self.isHighlighted = isHighlighted
        }
    }

    package init(id: String, title: String, description: String, panels: [Panel]) {
        self.id = id
        self.title = title
        self.description = description
        self.panels = panels
    }

    /// How high a drawing is, being 240 units wide.
    private static let height = 110
    /// From the edges to the lines: half of the last mark.
    private static let margin = 8

    /// From the lowest value to the axis where that is not zero.
    private static let distance = 28

    /// The list. The same drawings give the same bytes.
    package var html: HTML {
        let times = Set(panels.flatMap { $0.series.pointsInTime.map(\.time) }).sorted()
        let periods = Dictionary(uniqueKeysWithValues: times.enumerated().map { ($1, $0) })
        let timeScale = ValueScale(covering: times)
        let covered = panels.flatMap(\.series.covered)
        let showsZero = TrendAxes.showsZero(covered)
        let valueScale = ValueScale(covering: covered + (showsZero ? [0] : []))
        // Lines that do not begin at zero stay clear of the axis.
        let bottom = Self.height - (showsZero ? Self.margin : Self.distance)
        func x(_ time: Double) -> Int {
            timeScale.isEmpty
                ? CellDrawing.width / 2 : CellDrawing.x(timeScale.fraction(time), margin: Self.margin)
        }
        func y(_ value: Double) -> Int {
            bottom - Int((valueScale.fraction(value, ofOnly: 0.5) * Double(bottom - Self.margin)).rounded())
        }
        let axis = "M0 \(showsZero ? y(0) : Self.height - 1)H\(CellDrawing.width)"
        return HTML { html in
            html.add(.p, description, .class("visually-hidden"), .id("\(id)-description"))
            // A list has no name of its own (ARIA in HTML): the group around it is named.
            html.add(.div, .role("group"), .ariaLabel(title), .ariaDescribedby("\(id)-description")) { group in
                group.add(.ul, .class("multiples")) { list in
                    for panel in panels {
                        let paths = TrendPaths(
                            panel.series, periods: periods, top: 0, bottom: Self.height, x: x, y: y)
                        var drawing = CellDrawing(height: Self.height)
                        drawing.path(.zero, axis)
                        drawing.add(paths)
                        list.add(.li, panel.isHighlighted ? .class("own") : .absent) { entry in
                            entry.add(.span, panel.series.name, .class("multiple-name"))
                            entry.append(drawing.image("multiple", label: nil))
                            entry.append(panel.lastValue)
                        }
                    }
                }
            }
        }
    }
}

extension SmallMultiples.Panel {
    /// The last value with its period; the words that stand in the place of the last where there is no value.
    fileprivate var lastValue: HTML {
        let last = series.values.last?.point ?? series.pointsInTime.last
        return HTML { html in
            html.add(.span, .class("multiple-value")) { value in
                guard let last else { return }
                value.text(last.text)
                value.add(.span, last.period, .class("period"))
            }
        }
    }
}
