import Markup
import ReportModel

/// What stands around a drawing: its caption, the same figures as a table, and where they come from.
struct ChartFrame {
    let caption: String
    let drawing: HTML
    /// The same figures as a table; empty where they stand in a table beside the chart.
    var twin = HTML()
    /// Lines below: sources, and what is not drawn.
    var below: [HTML] = []

    func html(_ words: TableWords) -> HTML {
        HTML { html in
            html.add(.figure, .class("chart")) { figure in
                figure.add(.figcaption, caption)
                figure.append(drawing)
                if !twin.isEmpty {
                    figure.add(.details, .class("twin")) { details in
                        details.add(.summary, words.showTable)
                        details.append(twin)
                    }
                }
                for line in below where !line.isEmpty { figure.add(.p, line, .class("chart-source")) }
            }
        }
    }
}

extension DecimalNumber {
    /// Where it lies on the axis of a chart; for drawing only.
    var position: Double {
        // Of whole numbers that `Double` holds exactly, the quotient is rounded once, as the text would be.
        guard significand.magnitude < 1 << 53 else { return Double(description) ?? 0 }
        guard exponent != 0 else { return Double(significand) }
        // Of an `Int64`: from an `Int128` it goes bit by bit, which took a thirtieth of a site of figures.
        let power = Double(Int64(Self.powerOfTen(abs(exponent))))
        return exponent < 0 ? Double(significand) / power : Double(significand) * power
    }
}

extension Figure {
    /// What a bar is drawn for.
    var barValue: BarValue { BarValue(number.position, interval: drawnInterval) }

    /// The range that is drawn around the number, if it is not exact.
    var drawnInterval: ChartInterval? {
        guard relation != .exact else { return nil }
        let bounds = bounds
        return ChartInterval(lower: bounds.lower?.position, upper: bounds.upper?.position)
    }
}
