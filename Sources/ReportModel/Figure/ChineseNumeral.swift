/// A number written with Chinese numerals: 百, 两百, 三千五百, 一万二千.
struct ChineseNumeral {
    /// The number in multiples of the scale: 1.2 for 一万二千.
    var number: DecimalNumber
    /// The power of ten of its highest 万 or 亿; 0 if it has none.
    var scale: Int

    /// Whether a numeral, or a word for an unknown number (几, 数), can begin with this.
    static func begins(with scalar: Unicode.Scalar) -> Bool {
        digits[scalar] != nil || units[scalar] != nil || isVague(scalar)
    }

    /// Reads the numeral that stands here.
    static func read(_ reader: inout ScalarReader) throws(FigureSyntaxError) -> ChineseNumeral {
        let start = reader.position
        var parts = Parts()
        while let scalar = reader.peek(), !reader.isAtUnitLikeScale || reader.position == start {
            if isVague(scalar) { throw .vague(reader.text(from: start)) }
            if let digit = digits[scalar] {
                guard parts.append(digit: digit) else { throw .vague(reader.text(from: start)) }
            } else if let power = units[scalar] {
                guard parts.append(unit: power) else { throw .unreadable(reader.text(from: start)) }
            } else {
                break
            }
            reader.skip()
        }
        guard let numeral = parts.numeral else { throw .vague(reader.text(from: start)) }
        return numeral
    }

    private static let digits: [Unicode.Scalar: Int] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    /// Powers of ten.
    private static let units: [Unicode.Scalar: Int] = ["十": 1, "百": 2, "千": 3, "万": 4, "亿": 8]

    private static func isVague(_ scalar: Unicode.Scalar) -> Bool { scalar == "几" || scalar == "数" || scalar == "若" }
}

/// The parts of a numeral as they come in: 三千五百 is 3 × 10³ and 5 × 10².
private struct Parts {
    /// The sum of the finished sections of four digits, each ended by 万 or 亿.
    private var total = 0
    /// The section below them.
    private var section = 0
    private var digit: Int?
    private var isAfterZero = false
    /// The last of 十 百 千 in this section; 4 at its beginning.
    private var lastUnit = 4
    /// The last 万 or 亿; none yet: 16.
    private var lastLarge = 16
    private var scale = 0
    private var sections = 0
    private var count = 0

    /// False where the digits do not make a number: 五六百, 二〇一八.
    mutating func append(digit new: Int) -> Bool {
        count += 1
        if new == 0 {
            guard digit == nil else { return false }
            isAfterZero = true
            return true
        }
        guard digit == nil, count <= 32 else { return false }
        digit = new
        return true
    }

    /// False where the unit cannot stand here: 百千, 万百万.
    mutating func append(unit power: Int) -> Bool {
        count += 1
        guard count <= 32 else { return false }
        if power < 4 {
            guard power < lastUnit else { return false }
            section += (digit ?? 1) * Parts.powers[power]
            (digit, lastUnit, isAfterZero) = (nil, power, false)
            return true
        }
        let below = section + (digit ?? 0)
        if power == 8, lastLarge == 4, scale == 4, sections == 1 {
            // 一万亿, 一万二千亿: the 万 counted 亿.
            total = (total + below) * Parts.powers[8]
            (scale, sections) = (12, below == 0 ? 1 : 2)
            (section, digit, isAfterZero, lastUnit, lastLarge) = (0, nil, false, 4, 8)
            return true
        }
        guard power < lastLarge, below > 0 || sections == 0 else { return false }
        total += Swift.max(below, 1) * Parts.powers[power]
        if sections == 0 { scale = power }
        sections += 1
        (section, digit, isAfterZero, lastUnit, lastLarge) = (0, nil, false, 4, power)
        return true
    }

    /// Nil where a last digit has no clear place: 一万二 (12000 or 10002?), 两百五.
    var numeral: ChineseNumeral? {
        if digit != nil, !isAfterZero, lastUnit > 1, lastUnit < 4 || sections > 0 { return nil }
        let below = section + (digit ?? 0)
        let value = total + below
        // One section ended by its scale (两百万) is precise to that scale; else to the last digit that is not zero.
        let power = sections == 0 ? 0 : sections == 1 && below == 0 ? scale : value.trailingZeros
        let number = DecimalNumber(significand: Int64(value / Parts.powers[power]), exponent: power - scale)
        return number.map { ChineseNumeral(number: $0, scale: scale) }
    }

    private static let powers = (0...16).map { power in (0..<power).reduce(1) { result, _ in result * 10 } }
}

extension Int {
    /// How many zeros its decimal digits end with, at most 16.
    fileprivate var trailingZeros: Int {
        var (rest, zeros) = (self, 0)
        while rest != 0, rest % 10 == 0, zeros < 16 {
            rest /= 10
            zeros += 1
        }
        return zeros
    }
}
