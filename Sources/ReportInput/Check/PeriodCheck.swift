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
            problems.append(mismatch(text, period, nature: nature))
            return nil
        }
        return period
    }

    private static func mismatch(_ text: Located<String>, _ period: Period, nature: Nature) -> Diagnostic {
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
                remedy: months(in: period)
                    ?? Phrase(
                        "Write the span: 2018, 2018-Q3, 2018-09, 2018-01..2018-09.",
                        zh: "请写时期：2018、2018-Q3、2018-09、2018-01..2018-09。"))
        }
    }

    /// What to write where a spreadsheet may have made a day of two months: 9 January of 1-9.
    private static func months(in period: Period) -> Phrase? {
        let (year, first, last) = (period.start.year, period.start.month, period.start.day)
        guard period.kind == .day, first < last, last <= 12 else { return nil }
        let span = "\(month(year, first))..\(month(year, last))"
        return Phrase(
            "Write the span, for instance \(year) or \(month(year, first)). If a spreadsheet made this day of \(first)-\(last), make the column text and write \(span).",
            zh: "请写时期，例如 \(year)、\(month(year, first))。如果是电子表格把 \(first)-\(last) 变成了日期，请将该列设为文本，写成 \(span)。")
    }

    private static func month(_ year: Int, _ month: Int) -> String {
        CalendarDate.padded(year, to: 4) + "-" + CalendarDate.padded(month, to: 2)
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
        case .fraction(let number): fraction(number)
        case .serialNumber(let number): serial(number)
        case .spreadsheetDay:
            (
                Phrase(
                    "a spreadsheet shows a day like this, often one that it made of 1-9 or 2025-01",
                    zh: "这是电子表格显示的日期，常由 1-9、2025-01 之类的内容变来"),
                Phrase(
                    "Make the column text and write what is meant: 2025-01..2025-09, 2025-01 or 2025-01-09.",
                    zh: "请将该列设为文本，写明是哪一种：2025-01..2025-09、2025-01 或 2025-01-09。")
            )
        case .dayOrder:
            (
                Phrase("day, month and year cannot be told apart", zh: "无法分清年、月、日"),
                Phrase("Write the year first, in four digits: 2025-01-09.", zh: "请先写四位年份：2025-01-09。")
            )
        case .time:
            (
                Phrase("a time of day stands in it", zh: "含有时刻"),
                Phrase(
                    "Write the day, month or year alone: 2025-01-09, 2025-01, 2025.",
                    zh: "请只写到日、月或年：2025-01-09、2025-01、2025。")
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

    /// `2025.1`, which may be January or, its zero lost, October.
    private static func fraction(_ number: String) -> (Phrase, Phrase?) {
        let parts = number.split(separator: ".").map(String.init)
        let (year, decimals) = (parts.first ?? "", parts.last ?? "")
        guard let month = Int(decimals), month > 0 else {
            return (
                Phrase("it is a number with decimals", zh: "这是带小数的数"),
                Phrase("Write \(year), and make the cell text.", zh: "请写成 \(year)，并将单元格设为文本。")
            )
        }
        let reason = Phrase("as a number, October (.10) and January (.1) are the same", zh: "作为数字，10月（.10）与1月（.1）无法区分")
        guard year.count == 4, decimals.count <= 2, month <= 12 else { return (reason, forms) }
        let written = decimals == "1" ? ["\(year)-01", "\(year)-10"] : ["\(year)-" + CalendarDate.padded(month, to: 2)]
        return (
            reason,
            Phrase(
                "Write \(written.joined(separator: " or ")), and make the cell text.",
                zh: "请写成 \(written.joined(separator: " 或 "))，并将单元格设为文本。")
        )
    }

    /// `45901`, days since the end of 1899 as Excel and WPS count them.
    private static func serial(_ number: String) -> (Phrase, Phrase?) {
        let days = number.split(separator: ".").first.flatMap { Int($0) }
        let day = days.flatMap { CalendarDate(year: 1899, month: 12, day: 30)?.advanced(byDays: $0) }
        let written = day?.description ?? "2025-09-01"
        return (
            Phrase("it is a day (\(written)) as spreadsheets count them", zh: "这是电子表格的日期序号（\(written)）"),
            Phrase(
                "Make the cell text and write \(written), or the month \(written.prefix(7)).",
                zh: "请将单元格设为文本，写成 \(written)；只有月份时写成 \(written.prefix(7))。")
        )
    }
}
