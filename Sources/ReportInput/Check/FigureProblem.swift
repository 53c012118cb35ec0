import Diagnostics
import ReportModel

/// Says in words why a text is no figure, and what to write instead.
enum FigureProblem {
    static func diagnostic(_ error: FigureSyntaxError, text: Located<String>) -> Diagnostic {
        let (reason, remedy) = words(error)
        guard error != .empty else {
            return Diagnostic(
                .figureSyntax, at: text.place, Phrase("The value is empty.", zh: "数值为空。"), remedy: remedy)
        }
        return Diagnostic(
            .figureSyntax, at: text.place,
            Phrase("“\(text.value)” is no figure: \(reason.english).", zh: "“\(text.value)”不是可读的数：\(reason.chinese)。"),
            remedy: remedy)
    }

    /// The problem of a text that is no confidence bound.
    ///
    /// - Parameter layout: the name of the layout that serves the table, where symbols are declared; nil if none does.
    static func unreadableBound(_ error: FigureSyntaxError, text: Located<String>, layout: String?) -> Diagnostic {
        var problem = diagnostic(error, text: text)
        guard case .gapSymbol(let symbol) = error else { return problem }
        problem.remedy =
            layout.map { layout in
                Phrase(
                    "Write in \(layout) that it stands for no bound: “symbols: {\"\(symbol)\": skip}”.",
                    zh: "请在 \(layout) 中写明该符号表示没有界限：“符号: {\"\(symbol)\": 跳过}”。")
            } ?? Phrase("Leave the cell empty where no bound was published.", zh: "没有公布界限的，请将单元格留空。")
        return problem
    }

    /// The problem of a qualified number where only an exact one can stand.
    static func notExact(_ text: Located<String>) -> Diagnostic {
        Diagnostic(
            .figureSyntax, at: text.place,
            Phrase("“\(text.value)” is no exact number, which a bound must be.", zh: "“\(text.value)”不是确数；置信上下限应为确数。"),
            remedy: Phrase("Write the bound as printed, without 约, 近 or 余.", zh: "请按原样写出界限，不加“约”“近”“余”。"))
    }

    /// The problem of a number beyond what the metric can be; nil if it is possible.
    static func impossible(_ figure: Figure, of metric: Metric, at place: Place) -> Diagnostic? {
        guard !metric.range.contains(figure.number) else { return nil }
        let isBelow = metric.range.lower.map { figure.number < $0 } ?? false
        let limit = (isBelow ? metric.range.lower : metric.range.upper)?.description ?? ""
        return Diagnostic(
            .valueRange, at: place,
            isBelow
                ? Phrase(
                    "\(figure.number) is below the minimum of \(limit) for \(metric.name) (\(metric.id)).",
                    zh: "\(figure.number) 低于\(metric.name)（\(metric.id)）的下限 \(limit)。")
                : Phrase(
                    "\(figure.number) is above the maximum of \(limit) for \(metric.name) (\(metric.id)).",
                    zh: "\(figure.number) 超过\(metric.name)（\(metric.id)）的上限 \(limit)。"),
            remedy: Phrase(
                "Mend the value, or give the metric another “minimum” or “maximum”.",
                zh: "请改正数值，或调整该指标的“下限”（minimum）、“上限”（maximum）。"))
    }

    static func diagnostic(_ error: FigureUnitError, text: Located<String>, metric: Metric) -> Diagnostic {
        let subject = "\(metric.name) (\(metric.id))"
        let chinese = "\(metric.name)（\(metric.id)）"
        switch error {
        case .mismatch(let printed, let expected), .columnMismatch(let printed, let expected):
            return Diagnostic(
                .unitMismatch, at: text.place,
                Phrase(
                    "The unit “\(printed)” is not “\(expected)”, in which \(subject) is measured.",
                    zh: "单位“\(printed)”与\(chinese)的单位“\(expected)”不符。"),
                remedy: Phrase(
                    "Write the figure in “\(expected)” (or with 万 or 亿 before it), or mend the metric.",
                    zh: "请换算为“\(expected)”（可带万、亿），或改正指标的单位。"))
        case .scaleTwice(let printed, let column):
            return Diagnostic(
                .unitMismatch, at: text.place,
                Phrase(
                    "The figure has “\(printed)” and the unit column says “\(column)”: is it scaled once or twice?",
                    zh: "数值带“\(printed)”，单位列又写“\(column)”，无法判断换算一次还是两次。"),
                remedy: Phrase("Keep the scale in one of the two.", zh: "请只在一处写明“万”“亿”等。"))
        case .outOfLimits:
            return Diagnostic(
                .figureSyntax, at: text.place,
                Phrase("“\(text.value)” is too large or has too many decimals.", zh: "“\(text.value)”数值过大或小数位过多。"),
                remedy: shorter)
        }
    }

    private static func words(_ error: FigureSyntaxError) -> (reason: Phrase, remedy: Phrase?) {
        switch error {
        case .empty:
            (
                Phrase("nothing is written", zh: "内容为空"),
                Phrase(
                    "Write the figure, or give a status that says why there is none (O, L, M, Q).",
                    zh: "请填写数值，或用状态（O、L、M、Q）说明没有数值的原因。")
            )
        case .gapSymbol(let symbol):
            (
                symbol == "一"
                    ? Phrase("“一” may be a dash or the number one", zh: "“一”可能是横线，也可能是数字一")
                    : Phrase("“\(symbol)” can mean several things", zh: "“\(symbol)”可以有多种含义"),
                Phrase(
                    "\(symbol == "一" ? "Write 1, or leave" : "Leave") the value empty and give a status: O missing, L not reported, M not applicable, Q not published, N below the smallest unit.",
                    zh:
                        "\(symbol == "一" ? "数字请写成 1；否则" : "")请将数值留空并填写状态：O 无数据、L 未报、M 不适用、Q 不公开、N 不足最小单位。")
            )
        case .unreadable(let rest) where rest.hasPrefix("#"):
            (
                Phrase("a spreadsheet shows this where it has no value", zh: "这是电子表格的出错或列宽不足标记"),
                Phrase(
                    "Mend the formula or widen the column in the spreadsheet, and save it as CSV again.",
                    zh: "请在电子表格中改正公式或加宽该列，再另存为 CSV。")
            )
        case .unreadable(let rest) where rest.hasPrefix("="):
            (
                Phrase("it is a formula", zh: "这是公式"),
                Phrase("Write the number that the formula gives.", zh: "请写公式算出的数。")
            )
        case .unreadable(let rest):
            (
                Phrase("“\(rest)” is neither a number nor a unit", zh: "“\(rest)”不是数字或单位"),
                Phrase(
                    "Write digits as printed, for instance 796, 31.36万, 2000余 or 约50.",
                    zh: "请按原样写数字，例如 796、31.36万、2000余、约50。")
            )
        case .range:
            (
                Phrase("it is a range", zh: "这是一个区间"),
                Phrase(
                    "Write one figure, and its bounds in the columns “lower” and “upper”.",
                    zh: "请只写一个数，上下限写在“置信下限”（lower）、“置信上限”（upper）两列。")
            )
        case .parentheses(let inside):
            (
                Phrase("parentheses are no sign", zh: "括号不是负号"),
                Phrase("Write -\(inside) for a negative number.", zh: "负数请写成 -\(inside)。")
            )
        case .scientific:
            (
                Phrase("it is written with a power of ten", zh: "使用了科学记数法"),
                Phrase("Write all digits, or use 万 or 亿.", zh: "请写出全部数字，或使用万、亿。")
            )
        case .fraction:
            (
                Phrase("it is a fraction", zh: "这是分数"),
                Phrase("Write a decimal number or a percentage.", zh: "请写成小数或百分数。")
            )
        case .vague(let words):
            (
                Phrase("“\(words)” names no number", zh: "“\(words)”没有说明具体数值"),
                Phrase("Write a number with 约, 余, 近 or 以上, as the source allows.", zh: "请写出数字，可按来源加“约”“余”“近”“以上”。")
            )
        case .grouping:
            (
                Phrase("its commas or blanks do not part groups of three digits", zh: "逗号或空格没有按三位分节"),
                Phrase(
                    "Write the digits without commas or blanks, and a decimal point as “.”.", zh: "请去掉逗号和空格；小数点写成“.”。")
            )
        case .decimalPoint:
            (
                Phrase("digits are missing beside the decimal point", zh: "小数点旁缺少数字"),
                Phrase("Write 0.5, or 5.", zh: "请写成 0.5 或 5。")
            )
        case .severalScales:
            (
                Phrase("it has more than one scale", zh: "使用了不止一个数量级"),
                Phrase("Write it with one, for instance 3.45亿.", zh: "请只用一个，例如 3.45亿。")
            )
        case .tooManyDigits(let limit):
            (Phrase("it has more than \(limit) digits", zh: "超过 \(limit) 位数字"), shorter)
        case .outOfLimits:
            (Phrase("it is too large or has too many decimals", zh: "数值过大或小数位过多"), shorter)
        case .date:
            (
                Phrase("it is a date; spreadsheets make one of 3-5 and the like", zh: "这是日期；电子表格会把 3-5 之类的内容变成日期"),
                Phrase(
                    "Make the column text and write the figure again as the source has it.", zh: "请将该列设为文本，再按来源重新填写数值。")
            )
        case .invisible(let scalar):
            (
                Phrase(
                    "the invisible character \(scalar.numberInUnicode) stands in it",
                    zh: "含有不可见字符 \(scalar.numberInUnicode)"),
                Phrase("Type the figure again by hand.", zh: "请手工重新输入该数值。")
            )
        case .qualifiers(let first, let second):
            (
                Phrase("“\(first)” and “\(second)” contradict or double each other", zh: "“\(first)”与“\(second)”矛盾或重复"),
                Phrase("Keep one of them.", zh: "请只保留一个。")
            )
        }
    }

    private static let shorter = Phrase(
        "Round it to at most \(DecimalNumber.maximumDigits) digits and 12 decimals, or write it in 万 or 亿.",
        zh: "请修约到最多 \(DecimalNumber.maximumDigits) 位数字、12 位小数，或以万、亿为单位。")
}
