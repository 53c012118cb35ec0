import ReportModel
import Testing

struct PeriodParsingTests {
    /// Text, kind, first and last day.
    @Test(arguments: [
        ("2025", Period.Kind.year, "2025-01-01", "2025-12-31"),
        ("２０２５", .year, "2025-01-01", "2025-12-31"),
        ("2025年", .year, "2025-01-01", "2025-12-31"),
        ("2025 年度", .year, "2025-01-01", "2025-12-31"),
        ("2025-A1", .year, "2025-01-01", "2025-12-31"),
        ("2025-S1", .half, "2025-01-01", "2025-06-30"),
        ("2025-H2", .half, "2025-07-01", "2025-12-31"),
        ("2025年上半年", .half, "2025-01-01", "2025-06-30"),
        ("2025年下半年", .half, "2025-07-01", "2025-12-31"),
        ("2025-Q3", .quarter, "2025-07-01", "2025-09-30"),
        ("2025Q3", .quarter, "2025-07-01", "2025-09-30"),
        ("2025年三季度", .quarter, "2025-07-01", "2025-09-30"),
        ("2025年第三季度", .quarter, "2025-07-01", "2025-09-30"),
        ("2025年3季度", .quarter, "2025-07-01", "2025-09-30"),
        ("2025-09", .month, "2025-09-01", "2025-09-30"),
        ("2025-M09", .month, "2025-09-01", "2025-09-30"),
        ("2025年9月", .month, "2025-09-01", "2025-09-30"),
        ("2025年9月份", .month, "2025-09-01", "2025-09-30"),
        ("202509", .month, "2025-09-01", "2025-09-30"),
        ("2024-02", .month, "2024-02-01", "2024-02-29"),
        ("2025-01..2025-09", .cumulative, "2025-01-01", "2025-09-30"),
        ("2025-01-01/P9M", .cumulative, "2025-01-01", "2025-09-30"),
        ("2025年1-9月", .cumulative, "2025-01-01", "2025-09-30"),
        ("2025年1—9月", .cumulative, "2025-01-01", "2025-09-30"),
        ("2025年1～9月", .cumulative, "2025-01-01", "2025-09-30"),
        ("2025年1月至9月", .cumulative, "2025-01-01", "2025-09-30"),
        ("2025年前三季度", .cumulative, "2025-01-01", "2025-09-30"),
        ("2025年1—2月", .cumulative, "2025-01-01", "2025-02-28"),
        ("2021..2025", .years, "2021-01-01", "2025-12-31"),
        ("2021—2025年", .years, "2021-01-01", "2025-12-31"),
        ("2021年至2025年", .years, "2021-01-01", "2025-12-31"),
        ("2021-2025", .years, "2021-01-01", "2025-12-31"),
        ("2021-01-01/P5Y", .years, "2021-01-01", "2025-12-31"),
        ("“十四五”时期", .years, "2021-01-01", "2025-12-31"),
        ("2020-03-01..2020-06-04", .span, "2020-03-01", "2020-06-04"),
        ("2020-03-01/2020-06-04", .span, "2020-03-01", "2020-06-04"),
        ("2020-03-01/P96D", .span, "2020-03-01", "2020-06-04"),
        ("2020年3月1日—6月4日", .span, "2020-03-01", "2020-06-04"),
        ("2019年12月1日—2020年6月4日", .span, "2019-12-01", "2020-06-04"),
        ("2020-01-04..2020-01-04", .span, "2020-01-04", "2020-01-04"),
        ("2024-09-01/P1Y", .span, "2024-09-01", "2025-08-31"),
        ("2024-09-15/P1Y", .span, "2024-09-15", "2025-09-14"),
        ("2024年9月—2025年8月", .span, "2024-09-01", "2025-08-31"),
        ("2025年3—5月", .span, "2025-03-01", "2025-05-31"),
        ("2024-01-31/P1M", .span, "2024-01-31", "2024-02-28"),
        ("2025-09-30", .day, "2025-09-30", "2025-09-30"),
        ("20250930", .day, "2025-09-30", "2025-09-30"),
        ("2025年9月30日", .day, "2025-09-30", "2025-09-30"),
        ("截至2025年9月30日", .day, "2025-09-30", "2025-09-30"),
        ("截至2025年9月末", .day, "2025-09-30", "2025-09-30"),
        ("截至2025年9月底", .day, "2025-09-30", "2025-09-30"),
        ("2024年2月末", .day, "2024-02-29", "2024-02-29"),
        ("截至2018年末", .day, "2018-12-31", "2018-12-31"),
        ("2018年底", .day, "2018-12-31", "2018-12-31"),
        ("../2018-12-31", .day, "2018-12-31", "2018-12-31"),
        ("../2018-12", .dayInMonth, "2018-12-01", "2018-12-31"),
        ("截至2018年12月", .dayInMonth, "2018-12-01", "2018-12-31"),
        ("../2018", .dayInYear, "2018-01-01", "2018-12-31"),
        ("截至2018年", .dayInYear, "2018-01-01", "2018-12-31"),
    ])
    func readsEverySpelling(text: String, kind: Period.Kind, start: String, end: String) throws {
        let period = try Period.parse(text, nature: .ratio)
        #expect(period.kind == kind)
        #expect(period.start.description == start)
        #expect(period.end.description == end)
    }

    /// The same days are the same period, however they are written.
    @Test(arguments: [
        ("2025-01..2025-12", "2025"), ("2025年1—12月", "2025"), ("2025-01-01/P1Y", "2025"), ("2025..2025", "2025"),
        ("2025-01..2025-06", "2025-S1"), ("2025年1—6月", "2025-S1"), ("2025年前二季度", "2025-S1"),
        ("2025-01..2025-03", "2025-Q1"), ("2025年1—3月", "2025-Q1"), ("2025-07..2025-09", "2025-Q3"),
        ("2025-09-01/P1M", "2025-09"), ("2025-09-01..2025-09-30", "2025-09"), ("2020-01..2020-01", "2020-01"),
        ("2021-01-01..2025-12-31", "2021..2025"), ("2025年前四季度", "2025"),
    ])
    func writesTheSameDaysInOneWay(text: String, normal: String) throws {
        #expect(try Period.parse(text, nature: .flow).written == normal)
    }

    @Test(arguments: [
        ("2018", Period.Kind.dayInYear), ("2018年", .dayInYear), ("2018-12", .dayInMonth), ("2018年12月", .dayInMonth),
        ("201812", .dayInMonth), ("2018-12-31", .day), ("2018年末", .day),
    ])
    func stocksStandAtDays(text: String, kind: Period.Kind) throws {
        let period = try Period.parse(text, nature: .stock)
        #expect(period.kind == kind)
        #expect(period.fits(.stock))
        #expect(!period.fits(.flow))
    }

    @Test(arguments: [
        ("2018-Q3", Nature.stock, false), ("2018-Q3", .flow, true), ("2018-Q3", .ratio, true),
        ("2018-12-31", .flow, false),
        ("../2018", .flow, false), ("../2018", .ratio, true), ("2012..2020", .stock, false), ("2018", .flow, true),
    ])
    func flowsTakeSpansAndStocksDays(text: String, nature: Nature, fits: Bool) throws {
        #expect(try Period.parse(text, nature: nature).fits(nature) == fits)
    }

    @Test(arguments: [
        ("", PeriodSyntaxError.empty),
        ("\u{3000} ", .empty),
        ("2025.10", .fraction("2025.10")),
        ("2025.1", .fraction("2025.1")),
        ("45901", .serialNumber("45901")),
        ("45901.5", .serialNumber("45901.5")),
        ("2025.0", .fraction("2025.0")),
        ("Jan-09", .spreadsheetDay("Jan-09")),
        ("9-Jan", .spreadsheetDay("9-Jan")),
        ("Sept-2025", .spreadsheetDay("Sept-2025")),
        ("1/9", .spreadsheetDay("1/9")),
        ("9-Jan-25", .dayOrder("9-Jan-25")),
        ("1/9/2025", .dayOrder("1/9/2025")),
        ("2025/1/9 0:00:00", .time("2025/1/9 0:00:00")),
        ("2025-01-09T00:00", .time("2025-01-09T00:00")),
        ("1月9日", .yearMissing("1月9日")),
        ("1-9", .yearMissing("1-9")),
        ("9月", .yearMissing("9月")),
        ("1—9月", .yearMissing("1—9月")),
        ("上半年", .yearMissing("上半年")),
        ("三季度", .yearMissing("三季度")),
        ("前三季度", .yearMissing("前三季度")),
        ("25年", .yearTwoDigits("25年")),
        ("25年9月", .yearTwoDigits("25年9月")),
        ("25-09", .yearTwoDigits("25-09")),
        ("25-09-30", .yearTwoDigits("25-09-30")),
        ("截至18年底", .yearTwoDigits("截至18年底")),
        ("0000", .noSuchYear(0)),
        ("2025-13", .noSuchMonth(13)),
        ("2025-00", .noSuchMonth(0)),
        ("202513", .noSuchMonth(13)),
        ("2025-Q5", .noSuchQuarter(5)),
        ("2025-S3", .noSuchHalf(3)),
        ("2025年前五季度", .unknown("2025年前五季度")),
        ("2025年1—13月", .noSuchMonth(13)),
        ("2025-02-29", .noSuchDay(year: 2025, month: 2, day: 29)),
        ("2025年6月31日", .noSuchDay(year: 2025, month: 6, day: 31)),
        ("2025-A2", .unknown("2025-A2")),
        ("2025-01-01/P0M", .durationInvalid("2025-01-01/P0M")),
        ("9999-01-01/P2Y", .durationInvalid("9999-01-01/P2Y")),
        ("2025-01-01/P999999Y", .durationInvalid("2025-01-01/P999999Y")),
        ("2025-01-01/P1Y6M", .unknown("2025-01-01/P1Y6M")),
        ("2018-#", .unknown("2018-#")),
        ("2018-Q#", .unknown("2018-Q#")),
        ("2018年#月", .unknown("2018年#月")),
        ("#", .unknown("#")),
        ("去年", .unknown("去年")),
        ("latest", .unknown("latest")),
        ("20 25", .unknown("20 25")),
        ("2025 09", .unknown("2025 09")),
        ("2025-009", .unknown("2025-009")),
        ("2025-1-1-1", .unknown("2025-1-1-1")),
        ("12345678901234567890", .unknown("12345678901234567890")),
    ])
    func refusesWithAReason(text: String, error: PeriodSyntaxError) {
        #expect(throws: error) { try Period.parse(text, nature: .ratio) }
    }

    @Test func refusesAnEndBeforeItsStart() throws {
        let start = try #require(CalendarDate(year: 2025, month: 9, day: 1))
        let end = try #require(CalendarDate(year: 2025, month: 1, day: 31))
        #expect(throws: PeriodSyntaxError.endBeforeStart(start: start, end: end)) {
            try Period.parse("2025-09..2025-01", nature: .flow)
        }
    }

    @Test func anyTextIsReadOrRefusedWithoutATrap() {
        let pieces = [
            "2025", "2024", "9999", "0001", "1", "9", "12", "31", "0", "-", "..", "../", "/", "/P", "Y", "M", "D", "W",
            "年", "月", "日",
            "底", "末", "截至", "Q", "S", "—", "上半年", "第", "三", "季度", "前", " ", "99999", "🙂",
        ]
        var numbers = SeededNumbers(seed: 9)
        for _ in 0..<30_000 {
            let count = Int.random(in: 1...10, using: &numbers)
            let text = (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            for nature in Nature.allCases {
                guard let period = try? Period.parse(text, nature: nature) else { continue }
                _ = (period.previous, period.yearEarlier, period.label(in: .chinese), period.label(in: .english))
                #expect((try? Period.parse(period.canonical, nature: .ratio)) == period, "\(text)")
                #expect((try? Period.parse(period.written, nature: .ratio)) == period, "\(text)")
            }
        }
    }

    @Test func hugeTextsAreRefused() {
        for piece in ["1", "年", "-", "截至"] {
            #expect(throws: PeriodSyntaxError.self) {
                try Period.parse(String(repeating: piece, count: 100_000), nature: .flow)
            }
        }
    }
}
