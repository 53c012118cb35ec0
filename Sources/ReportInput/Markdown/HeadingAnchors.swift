import ReportModel

/// Numbers headings by their place in the outline, so that links to them outlive rewording: `s1`, `s1-2` for the second
/// heading below the first.
struct HeadingAnchors {
    private(set) var headings: [RichText.Heading] = []
    /// The levels of the headings that the next one may stand below.
    private var levels: [Int] = []
    /// The numbers of those headings, and of the last one below them.
    private var numbers: [Int] = [0]

    /// The anchor of the next heading.
    mutating func add(level: Int, text: String) -> String {
        while let last = levels.last, last >= level {
            levels.removeLast()
            numbers.removeLast()
        }
        numbers[levels.count] += 1
        let anchor = "s" + numbers.map(String.init).joined(separator: "-")
        levels.append(level)
        numbers.append(0)
        headings.append(RichText.Heading(level: level, anchor: anchor, text: text))
        return anchor
    }
}
