/// How the rows of a bar chart are laid out, so that no label is cut and none meets another.
struct BarArrangement {
    /// Where labels stand: the narrower the room for the bars would be, the more moves above them.
    enum Labels {
        /// To the left of the bar, the value at its end.
        case beside
        /// Above the bar, the value at its end.
        case above
        /// Above the bar, and the value too.
        case withTexts
    }

    static let barHeight = 18.0
    /// Between a bar and the texts beside it.
    static let gap = 6.0
    /// Above the first row and below each bar.
    static let margin = 4.0
    /// How far a bar goes on whose end is open.
    static let openLength = 24.0
    /// Bars shorter than this compare badly: labels then move above them.
    private static let leastLength = 130.0
    /// The labels of a short bar are moved out of its way only to gain this much.
    private static let leastLengthAbove = 100.0
    /// Where lines of heads break.
    private static let headWidth = Drawing.width

    let labels: Labels
    /// The right end of labels that stand beside bars.
    let labelWidth: Double
    private let scale: ValueScale
    private let left: Double
    private let right: Double

    init(_ rows: [RankedBarChart.Row]) {
        let reaches = rows.map(\.reach)
        scale = ValueScale(covering: reaches.flatMap { $0?.covered ?? [] })

        // Room for the texts on either side of zero, and for ends that are open.
        var textLeft = 0.0
        var textRight = 0.0
        var openLeft = 0.0
        var openRight = 0.0
        for (row, reach) in zip(rows, reaches) {
            let isNegative = reach?.isNegative ?? false
            let width = TextWidth.of(row.text, size: Drawing.textSize, isBold: row.isHighlighted) + Self.gap
            let open = reach?.doubt?.isOpen == true ? Self.openLength : 0
            if isNegative {
                textLeft = max(textLeft, width)
                openLeft = max(openLeft, open)
            } else {
                textRight = max(textRight, width)
                openRight = max(openRight, open)
            }
        }
        let widest = rows.map { TextWidth.of($0.label, size: Drawing.textSize, isBold: $0.isHighlighted) }.max() ?? 0
        let aboveLeft = textLeft + openLeft
        let aboveRight = Drawing.width - textRight - openRight - 1
        if aboveRight - aboveLeft - widest - Self.gap >= Self.leastLength {
            labels = .beside
            labelWidth = widest
            left = widest + Self.gap + aboveLeft
            right = aboveRight
        } else if aboveRight - aboveLeft >= Self.leastLengthAbove {
            labels = .above
            labelWidth = 0
            left = aboveLeft + 1
            right = aboveRight
        } else {
            labels = .withTexts
            labelWidth = 0
            left = openLeft + 1
            right = Drawing.width - openRight - 1
        }
    }

    /// Where a value lies.
    func x(_ value: Double) -> Double {
        left + scale.fraction(value) * (right - left)
    }

    /// Where the end of a bar lies, one with an open end being longer.
    func endX(of reach: BarReach) -> Double {
        let open = reach.doubt?.isOpen == true ? Self.openLength : 0
        return x(reach.end) + (reach.isNegative ? -open : open)
    }

    /// The lines that stand above the bar of a row.
    func headLines(of row: RankedBarChart.Row) -> [String] {
        func lines(_ text: String) -> [String] {
            LineBreaking.lines(
                of: text, width: Self.headWidth, size: Drawing.textSize, isBold: row.isHighlighted)
        }
        switch labels {
        case .beside: return []
        case .above: return lines(row.label)
        case .withTexts: return lines(row.label) + lines(row.text)
        }
    }

    /// From the end of one row to the next; less than a bar.
    var rowGap: Double {
        labels == .beside ? 10 : 14
    }
}
