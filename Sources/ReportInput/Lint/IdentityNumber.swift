package import Diagnostics

/// Numbers of identity cards: 18 characters, a possible date of birth, and the check character of GB 11643.
package enum IdentityNumber {
    @Sendable package static func problems(in prose: ProseText) -> [Diagnostic] {
        prose.blocks.flatMap { block in
            block.digits.compactMap { digits -> Diagnostic? in
                var range = digits
                if digits.count == 17, let last = block.scalar(digits.upperBound), "XxＸｘ".unicodeScalars.contains(last)
                {
                    range = digits.lowerBound..<(digits.upperBound + 1)
                }
                guard range.count == 18, isValid(block.scalars[range]),
                    !isPart(block.scalar(range.lowerBound - 1)), !isPart(block.scalar(range.upperBound))
                else { return nil }
                return Diagnostic(
                    .personalIDNumber, at: block.place(range),
                    Phrase("The number of somebody's identity card stands here.", zh: "此处有公民身份号码。"),
                    remedy: Phrase(
                        "Delete it; personal data may not be published.", zh: "请删除；个人信息不得公开。"))
            }
        }
    }

    private static func isPart(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { $0.isASCIILetter || $0.isDigit } ?? false
    }

    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    /// The check characters for the remainders of 11; 10 stands for X.
    private static let checks = [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2]

    private static func isValid(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let digits = scalars.dropLast().map(\.digit)
        guard digits.count == 17, digits[0] > 0, let last = scalars.last else { return false }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        guard (1900...2099).contains(number(6..<10)), (1...12).contains(number(10..<12)),
            (1...31).contains(number(12..<14))
        else { return false }
        let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return checks[sum % 11] == (last.isDigit ? last.digit : 10)
    }
}
