package import Diagnostics

/// Telephone numbers: mobile ones of eleven digits, in one piece or as 138-0000-0000, and those of landlines with their
/// area code.
package enum TelephoneNumber {
    @Sendable package static func problems(in prose: ProseText) -> [Diagnostic] {
        prose.blocks.flatMap { block in
            block.digits.indices.compactMap { index in
                if let range = mobile(at: index, in: block) {
                    return problem(range, in: block, Phrase("A mobile telephone number", zh: "手机号码"))
                }
                guard let range = landline(at: index, in: block) else { return nil }
                return problem(range, in: block, Phrase("A telephone number", zh: "电话号码"))
            }
        }
    }

    // MARK: Mobile numbers

    private static func mobile(at index: Int, in block: ProseBlock) -> Range<Int>? {
        let digits = block.digits[index]
        guard digits.count == 3 || digits.count == 11 || digits.count == 13 else { return nil }
        func value(_ index: Int) -> Int { block.scalars[digits.lowerBound + index].digit }
        // +86 13800000000, +8613800000000
        let isWithCountry =
            digits.count == 13 && value(0) == 8 && value(1) == 6 && value(2) == 1
            && block.scalar(digits.lowerBound - 1) == "+"
        guard isWithCountry || value(0) == 1 && value(1) >= 3 else { return nil }
        var range = digits
        if digits.count == 3 {
            guard let middle = group(at: index + 1, of: 4, behind: digits.upperBound, in: block),
                let last = group(at: index + 2, of: 4, behind: middle.upperBound, in: block)
            else { return nil }
            range = digits.lowerBound..<last.upperBound
        } else if digits.count != 11, !isWithCountry {
            return nil
        }
        return isAlone(range, in: block) ? range : nil
    }

    /// A group of digits behind a hyphen or a blank.
    private static func group(at index: Int, of length: Int, behind end: Int, in block: ProseBlock) -> Range<Int>? {
        guard index < block.digits.count, block.digits[index].lowerBound == end + 1,
            block.digits[index].count == length, let separator = block.scalar(end),
            hyphens.contains(separator) || separator == " "
        else { return nil }
        return block.digits[index]
    }

    private static let hyphens: Set<Unicode.Scalar> = ["-", "－", "‐", "–", "—"]

    /// Whether digits are a number of their own: no part of a longer one or of a word, and no amount of anything.
    private static func isAlone(_ range: Range<Int>, in block: ProseBlock) -> Bool {
        let (before, after) = (block.scalar(range.lowerBound - 1), block.scalar(range.upperBound))
        if let before, before.isASCIILetter || before == "." || before == "_" || before == "," { return false }
        if let before, hyphens.contains(before), block.scalar(range.lowerBound - 2)?.isDigit == true { return false }
        guard let after else { return true }
        if after.isASCIILetter || after == "_" || after == "%" || after == "％" { return false }
        let isPoint = after == "." || after == ","
        if isPoint || hyphens.contains(after), block.scalar(range.upperBound + 1)?.isDigit == true { return false }
        return units.length(at: range.upperBound, of: block.scalars) == nil
    }

    /// What stands behind amounts.
    private static let units = ProseWords([
        "元", "美元", "人", "件", "次", "个", "千", "万", "亿", "吨", "平方", "立方", "公里", "户", "起",
    ])

    // MARK: Landlines

    /// 0579-82460000, (0579)82460000, （0579）82460000, with an extension or without.
    private static func landline(at index: Int, in block: ProseBlock) -> Range<Int>? {
        let code = block.digits[index]
        guard (3...4).contains(code.count), block.scalars[code.lowerBound].digit == 0, index + 1 < block.digits.count,
            let separator = block.scalar(code.upperBound)
        else { return nil }
        let number = block.digits[index + 1]
        guard number.lowerBound == code.upperBound + 1, (7...8).contains(number.count) else { return nil }
        let before = block.scalar(code.lowerBound - 1)
        let isInParentheses = (before == "(" && separator == ")") || (before == "（" && separator == "）")
        guard hyphens.contains(separator) || isInParentheses else { return nil }
        // A part of something longer.
        if let before, before.isASCIILetter || before == "." { return nil }
        if let before, hyphens.contains(before), block.scalar(code.lowerBound - 2)?.isDigit == true { return nil }
        if block.scalar(number.upperBound)?.isASCIILetter == true { return nil }
        return (isInParentheses ? code.lowerBound - 1 : code.lowerBound)..<number.upperBound
    }

    private static func problem(_ range: Range<Int>, in block: ProseBlock, _ what: Phrase) -> Diagnostic {
        Diagnostic(
            .personalPhone, at: block.place(range),
            Phrase("\(what.english) stands here.", zh: "此处有\(what.chinese)。"),
            remedy: Phrase(
                "Delete it. Where an office gives its own number, switch the rule off for the block with the reason: <!-- lint-disable pii-phone: … -->.",
                zh: "请删除。如为单位公开的电话，可写明理由对该段关闭本规则：<!-- lint-disable pii-phone: … -->。"))
    }
}
