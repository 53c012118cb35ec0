import ReportModel

/// A word for things that are counted: 12个指标, 1 metric, 12 metrics.
struct CountedNoun: Sendable {
    let one: String
    let many: String

    /// A word with one form for every number, as in Chinese.
    init(_ word: String) {
        one = word
        many = word
    }

    init(one: String, many: String) {
        self.one = one
        self.many = many
    }
}

extension NumberFormat {
    /// A whole number of things, with their word.
    func count(_ number: Int, _ noun: CountedNoun) -> String {
        joined(digits(DecimalNumber(number)), unit: number == 1 ? noun.one : noun.many)
    }
}
