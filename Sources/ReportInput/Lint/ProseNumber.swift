/// A number in prose: digits with at most one point, and commas before groups of three.
struct ProseNumber {
    /// The digits and what stands between them.
    var range: Range<Int>
    /// With a point in it.
    var hasFraction: Bool
    /// Where the scale (百, 千, 万, 亿) behind the number ends; the end of the number where there is none.
    var scaleEnd: Int

    var hasScale: Bool { scaleEnd > range.upperBound }

    /// Whether a character behind a number makes it so many times as large.
    static func isScale(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "百" || scalar == "千" || scalar == "万" || scalar == "亿"
    }
}

extension ProseNumber {
    /// The numbers among the runs of digits of a block. What has several points (2020.1.4) or belongs to a word in Latin
    /// letters (G60) is none.
    static func all(in scalars: [Unicode.Scalar], _ digits: [Range<Int>]) -> [ProseNumber] {
        var numbers: [ProseNumber] = []
        var next = 0
        while next < digits.count {
            var range = digits[next]
            var points = 0
            next += 1
            while next < digits.count, digits[next].lowerBound == range.upperBound + 1 {
                let separator = scalars[range.upperBound]
                if separator == "." || separator == "．" {
                    points += 1
                } else if separator != "," || digits[next].count != 3 || points > 0 {
                    break
                }
                range = range.lowerBound..<digits[next].upperBound
                next += 1
            }
            guard points < 2, range.lowerBound == 0 || !scalars[range.lowerBound - 1].isASCIILetter else { continue }
            var end = range.upperBound
            while end < scalars.count, isScale(scalars[end]) { end += 1 }
            numbers.append(ProseNumber(range: range, hasFraction: points == 1, scaleEnd: end))
        }
        return numbers
    }
}

extension ProseBlock {
    /// The value of a run of digits; nil where it is longer than nine.
    func value(_ range: Range<Int>) -> Int? {
        guard range.count <= 9 else { return nil }
        return scalars[range].reduce(0) { $0 * 10 + $1.digit }
    }

    /// Whether a character stands in the title of a text: between 《 and 》, or in a link that leads to one.
    func isInTitle(_ index: Int, titles: [Range<Int>]) -> Bool {
        if link(at: index)?.kind == .title { return true }
        return titles.last(startingAt: index, \.lowerBound)?.contains(index) == true
    }

    /// What stands between 《 and 》.
    var titles: [Range<Int>] {
        var titles: [Range<Int>] = []
        var start: Int?
        for (index, scalar) in scalars.enumerated() {
            if scalar == "《", start == nil { start = index }
            if scalar == "》", let opening = start {
                titles.append(opening..<index)
                start = nil
            }
        }
        return titles
    }
}
