import Diagnostics
import ReportModel

/// Reads periods, and says in words why a text is none or does not fit a metric.
enum PeriodCheck {
    /// The period as a metric of that nature takes it; nil, with a problem, if it is none or does not fit.
    static func period(_ text: Located<String>, nature: Nature, problems: inout [Diagnostic]) -> Period? {
        let period: Period
        do throws(PeriodSyntaxError) {
            period = try Period.parse(text.value, nature: nature)
        } catch {
            problems.append(diagnostic(error, text: text))
            return nil
        }
        guard period.fits(nature) else {
            problems.append(mismatch(text, nature: nature))
            return nil
        }
        return period
    }

    private static func mismatch(_ text: Located<String>, nature: Nature) -> Diagnostic {
        switch nature {
        case .stock:
            Diagnostic(
                .periodKind, at: text.place,
                Phrase("“\(text.value)” is a span; a stock stands at a day.", zh: "“\(text.value)”是时期；存量指标应为时点。"),
                remedy: Phrase(
                    "Write the day (2018-12-31), or its month or year if only that is known.",
                    zh: "请写日期（2018-12-31）；只知道年月时写到年或月。"))
        case .flow, .ratio:
            Diagnostic(
                .periodKind, at: text.place,
                Phrase("“\(text.value)” is a day; a flow goes over a span.", zh: "“\(text.value)”是时点；流量指标应为时期。"),
                remedy: Phrase(
                    "Write the span: 2018, 2018-Q3, 2018-09, 2018-01..2018-09.",
                    zh: "请写时期：2018、2018-Q3、2018-09、2018-01..2018-09。"))
        }
    }

    private static func diagnostic(_ error: PeriodSyntaxError, text: Located<String>) -> Diagnostic {
        let (reason, remedy) = words(error)
        return Diagnostic(
            .periodSyntax, at: text.place,
            text.value.isEmpty
                ? Phrase("The period is empty.", zh: "时期为空。")
                : Phrase(
                    "“\(text.value)” is no period: \(reason.english).", zh: "“\(text.value)”不是时期：\(reason.chinese)。"),
            remedy: remedy)
    }

    private static let forms = Phrase(
        "Write for instance 2018, 2018-S1, 2018-Q3, 2018-09, 2018-01..2018-09, 2012..2020 or 2018-12-31.",
        zh: "可写成 2018、2018-S1、2018-Q3、2018-09、2018-01..2018-09、2012..2020 或 2018-12-31。")

    private static func words(_ error: PeriodSyntaxError) -> (reason: Phrase, remedy: Phrase?) {
        switch error {
        case .empty: (Phrase("nothing is written", zh: "内容为空"), forms)
        case .unknown: (Phrase("no spelling of a period looks like this", zh: "无法识别这种写法"), forms)
        case .fraction:
            (
                Phrase("as a number, October (.10) and January (.1) are the same", zh: "作为数字，10月（.10）与1月（.1）无法区分"),
                Phrase("Write 2025-10, and make the cell text.", zh: "请写成 2025-10，并将单元格设为文本。")
            )
        case .serialNumber:
            (
                Phrase("it is a day as spreadsheets count them", zh: "这是电子表格的日期序号"),
                Phrase("Make the cell text and write 2025-09-01.", zh: "请将单元格设为文本，写成 2025-09-01。")
            )
        case .yearMissing:
            (
                Phrase("the year is missing", zh: "缺少年份"),
                Phrase(
                    "Write it: 2025-01..2025-09. Spreadsheets take 1-9 for a day.",
                    zh: "请写明年份：2025-01..2025-09。电子表格会把 1-9 当作日期。")
            )
        case .yearTwoDigits:
            (Phrase("the year has two digits", zh: "年份只有两位"), Phrase("Write four digits.", zh: "请写四位年份。"))
        case .noSuchYear(let year): (Phrase("there is no year \(year)", zh: "没有 \(year) 年"), forms)
        case .noSuchHalf(let half): (Phrase("a year has no half \(half)", zh: "没有第 \(half) 个半年"), forms)
        case .noSuchQuarter(let quarter): (Phrase("a year has no quarter \(quarter)", zh: "没有第 \(quarter) 季度"), forms)
        case .noSuchMonth(let month): (Phrase("a year has no month \(month)", zh: "没有 \(month) 月"), forms)
        case .noSuchDay(let year, let month, let day):
            (Phrase("\(year)-\(month) has no day \(day)", zh: "\(year) 年 \(month) 月没有 \(day) 日"), forms)
        case .endBeforeStart(let start, let end):
            (
                Phrase("its end (\(end)) is before its beginning (\(start))", zh: "结束（\(end)）早于开始（\(start)）"),
                Phrase("Swap the two.", zh: "请对调。")
            )
        case .durationInvalid(let duration):
            (Phrase("“\(duration)” is no length of time that can be used", zh: "“\(duration)”不是可用的时长"), forms)
        }
    }
}
