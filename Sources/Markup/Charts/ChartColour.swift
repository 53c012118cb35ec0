/// The colours of drawings: custom properties of the style sheet, each with the light value as fallback.
///
/// The palette is that of the UK Government Analysis Function; its dark values, which keep a contrast of at least 3
/// on #121212, stand in the style sheet. Text is always in ink, as two of the colours are too faint for it.
enum ChartColour {
    case first, second, third, fourth
    /// What stands beside the thing that a chart is about.
    case rest
    /// Text, and marks that must be seen on anything.
    case ink
    /// Axes and grid lines.
    case axis
    /// What the drawing stands on.
    case ground

    var paint: String {
        switch self {
        case .first: "var(--chart-1, #12436D)"
        case .second: "var(--chart-2, #28A197)"
        case .third: "var(--chart-3, #801650)"
        case .fourth: "var(--chart-4, #F46A25)"
        case .rest: "var(--chart-rest, #BFBFBF)"
        case .ink: "var(--chart-ink, #1D1D1D)"
        case .axis: "var(--chart-axis, #595959)"
        case .ground: "var(--chart-ground, #FFFFFF)"
        }
    }

    /// The colour of a series by its position; from the fifth on none stands out.
    static func ofSeries(_ index: Int) -> ChartColour {
        switch index {
        case 0: .first
        case 1: .second
        case 2: .third
        case 3: .fourth
        default: .rest
        }
    }
}
