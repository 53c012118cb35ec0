package import Diagnostics

/// Dates in Chinese prose that are not written 2020年1月4日: 2020.1.4, 2020-1-4, 2020年01月04日, 20年1月.
///
/// 2020-01-04 is allowed (GB/T 7408, GB/T 15835).
package enum DateStyle {
    @Sendable package static func problems(in prose: ProseText) -> [Diagnostic] {
        prose.blocks.flatMap { block -> [Diagnostic] in
            guard block.isChinese, !block.digits.isEmpty else { return [] }
            let titles = block.titles
            return block.digits.indices.compactMap { index in
                guard let found = separated(at: index, in: block) ?? written(at: index, in: block),
                    !block.isInTitle(found.range.lowerBound, titles: titles)
                else { return nil }
                return problem(found, in: block)
            }
        }
    }

    /// A date, and how it should be written.
    private struct Found {
        var range: Range<Int>
        var mended: String
    }

    private static let separators: Set<Unicode.Scalar> = [".", "．", "-", "/"]

    /// 2020.1.4, the year of which is a run of digits.
    private static func separated(at index: Int, in block: ProseBlock) -> Found? {
        guard index + 2 < block.digits.count else { return nil }
        let (year, month, day) = (block.digits[index], block.digits[index + 1], block.digits[index + 2])
        guard let separator = block.scalar(year.upperBound), separators.contains(separator),
            month.lowerBound == year.upperBound + 1, block.scalar(month.upperBound) == separator,
            day.lowerBound == month.upperBound + 1, year.count == 4, let date = numbers(year, month, day, in: block)
        else { return nil }
        // Versions and numbers of other things have more parts or letters.
        let (before, after) = (block.scalar(year.lowerBound - 1), block.scalar(day.upperBound))
        if let before, separators.contains(before) || before.isASCIILetter { return nil }
        if let after, after == separator && block.scalar(day.upperBound + 1)?.isDigit == true || after.isASCIILetter {
            return nil
        }
        if separator == "-", month.count == 2, day.count == 2 { return nil }
        return Found(
            range: year.lowerBound..<day.upperBound, mended: "\(date.year)年\(date.month)月\(date.day)日")
    }

    private static func numbers(
        _ year: Range<Int>, _ month: Range<Int>, _ day: Range<Int>, in block: ProseBlock
    ) -> (year: Int, month: Int, day: Int)? {
        guard let year = block.value(year), let month = block.value(month), let day = block.value(day),
            (1900...2099).contains(year), (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        return (year, month, day)
    }

    /// A date with 月 the month of which is a run of digits, if its year has two digits or its month or day a zero.
    private static func written(at index: Int, in block: ProseBlock) -> Found? {
        let month = block.digits[index]
        guard block.scalar(month.upperBound) == "月", month.count <= 2, let monthNumber = block.value(month),
            (1...12).contains(monthNumber)
        else { return nil }
        var range = month.lowerBound..<(month.upperBound + 1)
        var mended = "\(monthNumber)月"
        var isWrong = block.scalars[month.lowerBound].digit == 0
        if index > 0, block.scalar(month.lowerBound - 1) == "年",
            block.digits[index - 1].upperBound == month.lowerBound - 1, let year = block.value(block.digits[index - 1])
        {
            let digits = block.digits[index - 1]
            range = digits.lowerBound..<range.upperBound
            isWrong = isWrong || digits.count == 2
            mended = "\(digits.count == 2 ? year + (year < 50 ? 2000 : 1900) : year)年" + mended
        }
        if index + 1 < block.digits.count, block.digits[index + 1].lowerBound == range.upperBound {
            let day = block.digits[index + 1]
            if let mark = block.scalar(day.upperBound), mark == "日" || mark == "号", day.count <= 2,
                let number = block.value(day)
            {
                range = range.lowerBound..<(day.upperBound + 1)
                isWrong = isWrong || block.scalars[day.lowerBound].digit == 0
                mended += "\(number)\(mark)"
            }
        }
        return isWrong ? Found(range: range, mended: mended) : nil
    }

    private static func problem(_ found: Found, in block: ProseBlock) -> Diagnostic {
        let written = block.text(found.range)
        return Diagnostic(
            .dateStyle, at: block.place(found.range),
            Phrase("“\(written)” is no way to write a date in a Chinese sentence.", zh: "“\(written)”不是规范的日期写法。"),
            remedy: Phrase("Write \(found.mended).", zh: "请写“\(found.mended)”。"))
    }
}
