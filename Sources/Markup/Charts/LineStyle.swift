/// How a series of a trend chart looks: series differ in colour, in dashes and in the shape of their marks, so that
/// none is known by its colour alone.
struct LineStyle {
    /// The position of the series: the fifth and later ones are thin and grey.
    let series: Int

    var colour: ChartColour { ChartColour.ofSeries(series) }
    var width: Double { series < 4 ? 3 : 1.5 }

    var dashes: String {
        switch series {
        case 1: "9 3"
        case 2: "3 3"
        case 3: "12 3 3 3"
        default: ""
        }
    }

    /// Draws the mark of a value.
    func drawMark(x: Double, y: Double, in drawing: inout Drawing) {
        switch series {
        case 0:
            drawing.circle(x: x, y: y, radius: 4.5, fill: colour)
        case 1:
            drawing.rectangle(x: x - 4, y: y - 4, width: 8, height: 8, fill: colour)
        case 2:
            drawing.path([(x, y - 5.5), (x + 5.5, y + 4.5), (x - 5.5, y + 4.5)], isClosed: true, fill: colour)
        case 3:
            drawing.path([(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)], isClosed: true, fill: colour)
        default:
            drawing.circle(x: x, y: y, radius: 2, fill: colour)
        }
    }
}
