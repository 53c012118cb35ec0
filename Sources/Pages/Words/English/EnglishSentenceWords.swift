extension SentenceWords {
    static let english = SentenceWords(
        about: { "\($0) (\($1)): \($2)" }, severalPeriods: "periods differ", levelCount: { "\($1) areas, \($0)" },
        highest: { "highest: \($0)" }, lowest: { "lowest: \($0)" },
        one: { "\($0), \($1)" }, shared: { "\($0), \($1) each" },
        uncertain: { "one of \($0), whose figures overlap" },
        allEqual: { "all have the same value, \($0)" },
        allOverlap: "all figures overlap, so that none is certainly highest or lowest",
        missing: { "without a figure: \($0)" },
        capitalized: { $0.prefix(1).uppercased() + $0.dropFirst() })
}
