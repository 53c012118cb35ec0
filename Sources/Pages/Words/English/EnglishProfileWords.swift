extension ProfileWords {
    static let english = ProfileWords(
        amongPeers: "Among peers", overTime: "Over time", more: "About and compared",
        onePeriod: Reason("one period", "no comparable figure of another period is known, so that no line is drawn"),
        fromTo: { "\($0) to \($1)" }, share: { "Share of \($0)" },
        comparedWith: { "Ranks, medians and strips: among \($0), those with a comparable figure for the same period." },
        howToRead: "In a strip each tick is an area, the triangle points at this one, the long stroke is the median. "
            + "Lines show how figures moved and do not start at zero; what a gap parts cannot be compared.",
        missingTitle: "What is missing", missingCaption: { "Latest figures that peers have and \($0) has not" },
        missingLead: { peers, count, isComplete in
            if !isComplete {
                return "Of \(peers), some have figures that this area lacks. The \(count) metrics that most have are listed."
            }
            return "Of \(peers), some have figures on \(count) \(count == 1 ? "metric" : "metrics") that this area lacks."
        },
        showMissing: { "Missing metrics, and who has them (\($0))" }, holders: "Areas with a figure", own: "This area")
}
