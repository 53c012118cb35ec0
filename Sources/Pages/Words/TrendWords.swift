/// Words in and around charts of many lines.
struct TrendWords: Sendable {
    /// Before links that pick a line out.
    let pick: String
    let lineCount: @Sendable (_ areas: Int) -> String
    let multiples: @Sendable (_ caption: String) -> String
    let oneScale: String
    let onlyFirst: @Sendable (_ shown: Int, _ all: Int) -> String
}
