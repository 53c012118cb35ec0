import ReportModel

/// Logarithms for judging how far values lie apart; only for deciding what is worth a look, never printed.
///
/// Made of additions, multiplications and divisions alone, which every machine rounds alike.
enum Magnitude {
    /// The natural logarithm of a positive number, right to about ten digits.
    static func logarithm(_ value: Double) -> Double {
        // value = 2^e × m with m in [1, 2); ln m = 2 artanh((m − 1) / (m + 1)).
        let ratio = (value.significand - 1) / (value.significand + 1)
        let square = ratio * ratio
        var (sum, term) = (0.0, ratio)
        for power in stride(from: 1.0, through: 21, by: 2) {
            sum += term / power
            term *= square
        }
        return Double(value.exponent) * 0.693_147_180_559_945_3 + 2 * sum
    }

    /// The middle of some numbers, of two middle ones the lower.
    static func lowerMedian(_ numbers: [Double]) -> Double {
        numbers.isEmpty ? 0 : numbers.sorted()[(numbers.count - 1) / 2]
    }

    /// The power of ten, 4 or 8 (negative where the value is too small), that parts a logarithm from another, within a
    /// factor of about three.
    static func slip(_ distance: Double) -> Int? {
        let tenfold = distance / 2.302_585_092_994_046
        for power in [4, 8] where abs(abs(tenfold) - Double(power)) < 0.5 { return tenfold < 0 ? -power : power }
        return nil
    }
}

extension DecimalNumber {
    /// The nearest binary number, or one beside it.
    var approximate: Double {
        let power = Magnitude.powersOfTen[abs(exponent)]
        return exponent < 0 ? Double(significand) / power : Double(significand) * power
    }
}

extension Magnitude {
    /// 10⁰ to 10¹², as far as exponents go.
    fileprivate static let powersOfTen = (0...12).map { Double(DecimalNumber.powerOfTen($0)) }
}

extension Analysis {
    /// A point's value, where one positive number stands for it.
    func magnitude(ofPoint point: Int) -> Double? {
        let range = table.observations(ofPoint: point)
        var index = range.lowerBound
        if range.count > 1 {
            guard let voice = Voice(of: range, in: report.observations).index else { return nil }
            index = voice
        }
        guard report.observations[index].isAudited, let figure = report.observations[index].figure,
            figure.relation.isBounded, figure.number.significand > 0
        else { return nil }
        return figure.number.approximate
    }

    /// Its logarithm.
    func logarithm(ofPoint point: Int) -> Double? { magnitude(ofPoint: point).map(Magnitude.logarithm) }

    /// By what factor the greatest of some points' values is above the least, and how many there are. Most series and
    /// cohorts need no closer look.
    func spread(of points: some Sequence<Int>) -> (factor: Double, count: Int) {
        var (least, greatest, count) = (Double.infinity, 0.0, 0)
        for point in points {
            guard let value = magnitude(ofPoint: point) else { continue }
            least = min(least, value)
            greatest = max(greatest, value)
            count += 1
        }
        return (count == 0 ? 1 : greatest / least, count)
    }
}
