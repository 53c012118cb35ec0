extension TrendWords {
    static let english = TrendWords(
        pick: "Choose an area to make its line stand out:", lineCount: { "\($0) areas, a line each" },
        multiples: { "\($0), by area" }, oneScale: "All drawings have the same scale.",
        onlyFirst: { "The first \($0) of \($1) areas are drawn; the table has all." })
}
