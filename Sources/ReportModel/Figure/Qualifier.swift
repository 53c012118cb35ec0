/// A word or sign beside a printed number that says how the number relates to the value.
struct Qualifier {
    let word: String
    let relation: Relation

    /// Words before the number.
    static let before = table([
        .about: ["约", "大约", "约为", "大概", "左右", "≈", "~", "∼", "about", "approximately", "around", "some"],
        .above: [
            "超", "超过", "超出", "逾", "高于", "大于", "多于", "突破", ">", "over", "more than", "above", "greater than",
        ],
        .atLeast: ["至少", "不少于", "不低于", "不小于", "最少", "≥", "≧", ">=", "at least"],
        .nearly: ["近", "将近", "接近", "nearly", "almost"],
        .under: ["不足", "不到", "未满", "不满", "低于", "小于", "少于", "<", "under", "less than", "below", "fewer than"],
        .atMost: ["至多", "最多", "不超过", "不多于", "不高于", "不大于", "≤", "≦", "<=", "at most", "up to"],
    ])

    /// Words directly behind the digits, before or after a scale: 1万多, 10多万, 3.5万余元.
    static let inside = table([
        .over: ["余", "多"],
        .about: ["来"],
        .atLeast: ["+"],
    ])

    /// Words behind the number and its unit.
    static let behind = table([
        .about: ["左右", "上下", "前后"],
        .atLeast: ["以上", "及以上", "或以上", "+", "or more"],
        .atMost: ["以下", "及以下", "或以下", "以内", "or less", "or fewer"],
    ])

    /// Behind a percent sign also 多 and 余: 80%多.
    static let behindPercent = table([.over: ["多", "余"]])

    /// Longest words first, so that 不超过 is not taken for 超过; within a length in the order of the words. English words
    /// may begin with a capital letter.
    private static func table(_ words: [Relation: [String]]) -> [Qualifier] {
        Relation.allCases
            .flatMap { relation in
                (words[relation] ?? []).flatMap { word in
                    Set([word, word.prefix(1).uppercased() + word.dropFirst()])
                        .map { Qualifier(word: $0, relation: relation) }
                }
            }
            .sorted { ($1.word.unicodeScalars.count, $0.word) < ($0.word.unicodeScalars.count, $1.word) }
    }
}

extension ScalarReader {
    /// The qualifier that stands here, taken.
    mutating func takeQualifier(_ table: [Qualifier]) -> Qualifier? {
        for qualifier in table where take(qualifier.word) { return qualifier }
        return nil
    }

    /// The qualifier that stands at the end, taken off.
    mutating func takeLastQualifier(_ table: [Qualifier]) -> Qualifier? {
        for qualifier in table where takeLast(qualifier.word) { return qualifier }
        return nil
    }
}
