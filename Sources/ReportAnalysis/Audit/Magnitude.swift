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
    /// The nearest binary number.
    var approximate: Double {
        let power = Double(DecimalNumber.powerOfTen(exponent.magnitude == 0 ? 0 : abs(exponent)))
        return exponent < 0 ? Double(significand) / power : Double(significand) * power
    }
}

extension Analysis {
    /// The logarithm of a point's value, where one positive number stands for it.
    func logarithm(ofPoint point: Int) -> Double? {
        let range = table.observations(ofPoint: point)
        let index: Int
        if range.count == 1 {
            index = range.lowerBound
        } else {
            guard let voice = Voice(of: report.observations[range]).index else { return nil }
            index = voice
        }
        guard report.observations[index].isAudited, let figure = report.observations[index].figure,
            figure.relation.isBounded, figure.number > .zero
        else { return nil }
        return Magnitude.logarithm(figure.number.approximate)
    }
}
