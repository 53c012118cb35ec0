/// The words that numbers are printed in multiples of, and the power of ten each stands for.
package enum PrintedScale {
    /// The word of a power of ten: 万 for 4, "" for 0; nil where there is none.
    package static func word(_ power: Int) -> String? {
        power == 0 ? "" : words.first { $0.power == power }?.word
    }

    /// The power of ten of the scale that a unit begins with, and the unit behind it: 万人次 is 10⁴ 人次. Units such as
    /// 千克, 千瓦时 and 百分点 begin with none.
    package static func split(_ unit: String) -> (power: Int, unit: String) {
        var reader = ScalarReader(unit)
        let power = reader.takeScale() ?? 0
        return (power, reader.rest)
    }

    /// Longest first.
    fileprivate static let words: [(word: String, power: Int)] = [
        ("万亿", 12), ("千亿", 11), ("百亿", 10), ("十亿", 9), ("千万", 7), ("百万", 6), ("十万", 5), ("亿", 8), ("万", 4), ("千", 3),
        ("百", 2),
    ]

    /// Units whose first sign only looks like a scale.
    fileprivate static let unitsLikeScales = [
        "百分点", "百帕", "千克", "千米", "千瓦", "千卡", "千伏", "千帕", "千焦", "千分点",
    ]
}

extension ScalarReader {
    /// The power of ten of the scale that stands here, taken.
    mutating func takeScale() -> Int? {
        guard !isAtUnitLikeScale else { return nil }
        for (word, power) in PrintedScale.words where take(word) { return power }
        return nil
    }

    /// Whether a unit stands here that begins like a scale: 千克, 百分点.
    var isAtUnitLikeScale: Bool {
        PrintedScale.unitsLikeScales.contains { starts(with: $0) }
    }
}
