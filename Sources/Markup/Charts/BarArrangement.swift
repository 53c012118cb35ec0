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
    /// Between the bars of one row.
    static let barGap = 4.0
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
    let labels: Labels
    /// The right end of labels that stand beside bars.
    let labelWidth: Double
    private let scale: ValueScale
    private let left: Double
    private let right: Double

    /// The middle of the marks before the bars; nil where they have none.
    let markX: Double?

    /// How much room marks before the bars take.
    private static let markWidth = 18.0

    init(_ rows: [BarRows.Row], hasMarks: Bool) {
        scale = ValueScale(covering: rows.flatMap { $0.bars.flatMap { $0.reach?.covered ?? [] } })

        // Room for the texts on either side of zero, and for ends that are open.
        var textLeft = 0.0
        var textRight = 0.0
        var openLeft = 0.0
        var openRight = 0.0
        for row in rows {
            for bar in row.bars {
                let width = TextWidth.of(bar.text, size: Drawing.textSize, isBold: row.isBold) + Self.gap
                let open = bar.reach?.doubt?.isOpen == true ? Self.openLength : 0
                if bar.reach?.isNegative ?? false {
                    textLeft = max(textLeft, width)
                    openLeft = max(openLeft, open)
                } else {
                    textRight = max(textRight, width)
                    openRight = max(openRight, open)
                }
            }
        }
        let widest = rows.map { TextWidth.of($0.label, size: Drawing.textSize, isBold: $0.isBold) }.max() ?? 0
        let marks = hasMarks ? Self.markWidth : 0
        let aboveLeft = textLeft + openLeft + marks
        let aboveRight = Drawing.width - textRight - openRight - 1
        if aboveRight - aboveLeft - widest - Self.gap >= Self.leastLength {
            labels = .beside
            labelWidth = widest
            left = widest + Self.gap + aboveLeft
            markX = hasMarks ? widest + Self.gap + Self.markWidth / 2 : nil
            right = aboveRight
        } else if aboveRight - aboveLeft >= Self.leastLengthAbove {
            labels = .above
            labelWidth = 0
            left = aboveLeft + 1
            right = aboveRight
            markX = hasMarks ? Self.markWidth / 2 - 2 : nil
        } else {
            labels = .withTexts
            labelWidth = 0
            left = openLeft + marks + 1
            right = Drawing.width - openRight - 1
            markX = hasMarks ? Self.markWidth / 2 - 2 : nil
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

    /// Where texts above the bars begin.
    var headIndent: Double { markX == nil ? 0 : Self.markWidth }

    /// The lines of a label or a text that stands above the bars; none where it stands beside them.
    func headLines(_ text: String, isBold: Bool) -> [String] {
        if labels == .beside { return [] }
        return LineBreaking.lines(
            of: text, width: Drawing.width - headIndent, size: Drawing.textSize, isBold: isBold)
    }

    /// From the end of one row to the next; less than a bar.
    var rowGap: Double {
        labels == .beside && markX == nil ? 10 : 16
    }
}
