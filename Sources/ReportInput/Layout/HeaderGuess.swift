import ReportModel

/// Which rows of a table without a layout are its header, as far as one can see.
struct HeaderGuess {
    /// From 0; never empty for a table with rows.
    private(set) var rows: [Int] = []
    /// A row of units below the header.
    private(set) var unitRow: Int?

    private static let longestHeader = 4
    private static let rowsSeen = 30

    /// - Parameter units: units that metrics are measured in.
    init(_ grid: any Grid, units: Set<String>) {
        let seen = 0..<min(grid.rowCount, Self.rowsSeen)
        let filled = seen.map { row in (0..<grid.columnCount).count { !grid.text(row: row, column: $0).isEmpty } }
        let most = filled.max() ?? 0
        guard let first = seen.first(where: { filled[$0] >= 1 && filled[$0] * 2 >= most }) else { return }
        rows = Array(Self.firstRow(above: first, grid, filled)...first)
        while rows.count < Self.longestHeader, let next = rows.last.map({ $0 + 1 }), seen.contains(next),
            seen.contains(next + 1), filled[next] > 0, Self.isHeader(next, grid, units)
        {
            rows.append(next)
        }
        if rows.count > 1, let last = rows.last, Self.isUnits(last, grid, units) {
            rows.removeLast()
            unitRow = last
        }
    }

    /// The first of the header rows above one that is nearly full: they name groups of columns, or columns that go over
    /// several rows. A title, and a row with the unit of all, name none.
    private static func firstRow(above row: Int, _ grid: any Grid, _ filled: [Int]) -> Int {
        var first = row
        while first > 0, row - first + 1 < longestHeader, filled[first - 1] >= 2 {
            let texts = texts(first - 1, grid)
            guard !texts.contains(where: { isFigure($0) || $0.hasPrefix("单位") || TableWords.isRemark($0) }) else {
                break
            }
            first -= 1
        }
        return first
    }

    private static func texts(_ row: Int, _ grid: any Grid) -> [String] {
        (0..<grid.columnCount).map { grid.text(row: row, column: $0) }.filter { !$0.isEmpty }
    }

    /// Whether a row below another one names columns too: it has no figures, and the first column is merged or filled
    /// with a name above figures.
    private static func isHeader(_ row: Int, _ grid: any Grid, _ units: Set<String>) -> Bool {
        let texts = texts(row, grid)
        let below = Self.texts(row + 1, grid)
        guard !texts.contains(where: isFigure), below.contains(where: isFigure) || below.allSatisfy({ !isFigure($0) })
        else { return false }
        return texts.allSatisfy { !TableWords.isTotal($0) || $0.count <= 2 || $0.hasPrefix("其中") }
            && grid.text(row: row, column: 0).isEmpty
            || isUnits(row, grid, units)
    }

    private static func isUnits(_ row: Int, _ grid: any Grid, _ units: Set<String>) -> Bool {
        let texts = texts(row, grid).map(UnitLabel.plain).filter { !$0.isEmpty }
        let isUnit = { (text: String) in
            let bare = Unit.canonical(PrintedScale.split(text).unit)
            return Unit.isMeasure(bare) || units.contains(bare)
        }
        return texts.count(where: isUnit) * 2 > texts.count
    }

    /// Whether a text is a number and no year.
    static func isFigure(_ text: String) -> Bool {
        guard text.unicodeScalars.contains(where: { $0.properties.numericType == .decimal }) else { return false }
        if (try? Period.parse(text, nature: .ratio)) != nil, text.count >= 4 { return false }
        return (try? FigureText.parse(text)) != nil
    }
}
