extension ProfileWords {
    static let english = ProfileWords(
        missingTitle: "What is missing", missingCaption: { "Latest figures that peers have and \($0) has not" },
        missingLead: { peers, count, isComplete in
            if !isComplete {
                return "Of \(peers), some have figures that this area lacks. The \(count) metrics that most have are listed."
            }
            return "Of \(peers), some have figures on \(count) \(count == 1 ? "metric" : "metrics") that this area lacks."
        },
        showMissing: { "Missing metrics, and who has them (\($0))" }, holders: "Areas with a figure", own: "This area")
}
