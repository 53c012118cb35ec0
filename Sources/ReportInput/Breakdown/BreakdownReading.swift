import Diagnostics
import ReportModel

/// Finds out which part of its metric each record of the data files is a figure of, by the categories it names.
///
/// What a row of categories means is worked out once for each metric and row of words; after that a record costs a look-up
/// for each of its breakdown columns, and a file without such columns nothing.
struct BreakdownReading {
    private let metrics: MetricCheck
    private(set) var columns: [BreakdownColumns.Column] = []
    /// Numbers of the words of the file.
    private var words: [String: UInt32] = [:]
    /// Where a word leads to from a node; the first nodes are the metrics, by their positions.
    private var ways: [UInt64: UInt32] = [:]
    /// What the nodes behind those of the metrics mean; nil for one that is not known or is refused.
    private var answers: [Key<Metric>?] = []
    /// The variants of several categories, in the order in which they were met.
    private(set) var combinations: [Variant] = []
    private var numbers: [Variant: Int] = [:]

    init(_ metrics: MetricCheck) {
        self.metrics = metrics
    }

    /// Turns to another file.
    mutating func begin(_ columns: BreakdownColumns) {
        self.columns = columns.columns
        words.removeAll()
        ways.removeAll()
        answers.removeAll()
    }

    /// The metric that a record is a figure of: the named one, or a part of it; nil, with problems, if a category is
    /// missing, unknown or none of this metric.
    mutating func metric(
        _ metric: Key<Metric>, of record: some ObservationRecord, problems: inout [Diagnostic]
    ) -> Key<Metric>? {
        if columns.isEmpty { return metric }
        var node = UInt32(metric.position)
        for number in columns.indices {
            node = way(from: node, wordNumber(of: record.category(number)))
        }
        let answer = Int(node) - metrics.metrics.count
        if let known = answers[answer] { return known }
        guard let choices = choices(of: metric, record, &problems) else { return nil }
        let found = choices.isEmpty ? metric : key(Variant(of: metric, choices))
        answers[answer] = found
        return found
    }

    /// The same for the numbers of a record's words, if it is known already.
    func known(_ metric: Key<Metric>, words: [UInt32]) -> Key<Metric>? {
        var node = UInt32(metric.position)
        for word in words {
            guard let next = ways[UInt64(node) << 32 | UInt64(word)] else { return nil }
            node = next
        }
        return words.isEmpty ? metric : answers[Int(node) - metrics.metrics.count]
    }

    /// The number of a word of the file.
    mutating func wordNumber(of word: String) -> UInt32 {
        if let number = words[word] { return number }
        let number = UInt32(words.count)
        words[word] = number
        return number
    }

    /// The metric that tells unit, nature and range of a part: for a part that is not in the register yet, that of its
    /// first category, which differs in its name only.
    func described(_ key: Key<Metric>) -> Key<Metric> {
        guard key.position >= metrics.metrics.count else { return key }
        let variant = combinations[key.position - metrics.metrics.count]
        return metrics.variants[Variant(of: variant.metric, [variant.choices[0]])] ?? variant.metric
    }

    /// The provisional keys of the variants that another reading of the same metrics has met, in their order there.
    mutating func keys(of variants: [Variant]) -> [Key<Metric>] { variants.map { key($0) } }

    /// The register with all parts that were met, and for each of those that were not in it before its key there, by the
    /// order of their provisional keys. The order in which they were met does not matter to the register.
    func finished() -> (metrics: MetricCheck, keys: [Key<Metric>]) {
        var complete = metrics
        complete.add(combinations.sorted())
        return (complete, combinations.map { complete.variants[$0] ?? $0.metric })
    }

    // MARK: Nodes

    private mutating func way(from node: UInt32, _ word: UInt32) -> UInt32 {
        let step = UInt64(node) << 32 | UInt64(word)
        if let next = ways[step] { return next }
        let next = UInt32(metrics.metrics.count + answers.count)
        answers.append(nil)
        ways[step] = next
        return next
    }

    // MARK: Meanings

    private mutating func key(_ variant: Variant) -> Key<Metric> {
        if let key = metrics.variants[variant] { return key }
        if let number = numbers[variant] { return Key(position: metrics.metrics.count + number) }
        numbers[variant] = combinations.count
        combinations.append(variant)
        return Key(position: metrics.metrics.count + combinations.count - 1)
    }

    /// The categories that a record names, in the order of the metric's dimensions.
    private func choices(
        of metric: Key<Metric>, _ record: some ObservationRecord, _ problems: inout [Diagnostic]
    ) -> [Variant.Choice]? {
        let before = problems.count
        var choices: [Variant.Choice] = []
        for (number, column) in columns.enumerated() {
            let word = record.category(number)
            let isTotal = column.totals.contains(word) || word == Dimension.totalCode
            guard let words = metrics.words(of: column.dimension, for: metric) else {
                if !isTotal, !word.isEmpty {
                    problems.append(
                        BreakdownProblem.notDeclared(
                            Located(word, at: record.place(ofCategory: number)), column.dimension,
                            metrics.metrics[metric]))
                }
                continue
            }
            if isTotal { continue }
            let dimension = metrics.metrics[metric].dimensions[words.position]
            // Only what is wrong needs a place.
            let written = column.categories[word] ?? column.categories[HeaderText.collapsed(word)]
            switch words.meaning(of: written?.value ?? word) {
            case .total: continue
            case .category(let category):
                choices.append(Variant.Choice(dimension: words.position, category: category))
            case nil:
                let text = written ?? Located(word, at: record.place(ofCategory: number))
                problems.append(
                    text.value.isEmpty
                        ? BreakdownProblem.missing(at: text.place, dimension, metrics.metrics[metric])
                        : BreakdownProblem.unknown(text, dimension, words, isSearched: problems.count < 200))
            }
        }
        return problems.count == before ? choices.sorted() : nil
    }
}
