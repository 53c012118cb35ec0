import ReportModel
import Testing

struct PartialDateTests {
    @Test(arguments: [
        ("2025", "2025"), ("2025-10", "2025-10"), ("2025-10-20", "2025-10-20"), ("2025年", "2025"),
        ("2025年1月", "2025-01"),
        ("2025年10月20日", "2025-10-20"), ("2024-02-29", "2024-02-29"), ("２０２５－１０－２０", "2025-10-20"),
        (" 2025年 10月 ", "2025-10"),
    ])
    func readsDates(text: String, date: String) {
        #expect(PartialDate.parse(text)?.description == date)
    }

    @Test(arguments: [
        "", "25-10-20", "2025-13", "2025-02-29", "2025.10", "20251020", "2025-10-20 12:00", "十月", "2025-123",
        "2025-00-10", "2025-10-00", "2025-1-200", "20251-0-20", "2025-10-2x", "2025/10/20",
    ])
    func refusesOtherTexts(text: String) {
        #expect(PartialDate.parse(text) == nil)
    }

    @Test func neverHasADayWithoutAMonth() {
        #expect(PartialDate(year: 2025, month: nil, day: 3) == nil)
    }

    @Test func knowsTheFirstAndLastDayItCanBe() {
        #expect(PartialDate.parse("2024-02")?.earliest.description == "2024-02-01")
        #expect(PartialDate.parse("2024-02")?.latest.description == "2024-02-29")
        #expect(PartialDate.parse("2024")?.latest.description == "2024-12-31")
    }

    @Test(arguments: [
        ("2025-10-20", "2025年10月20日", "20 October 2025"), ("2025-01-05", "2025年1月5日", "5 January 2025"),
        ("2025-01", "2025年1月", "January 2025"), ("2025", "2025年", "2025"),
    ])
    func printsWithoutLeadingZeros(text: String, chinese: String, english: String) {
        #expect(PartialDate.parse(text)?.label(in: .chinese) == chinese)
        #expect(PartialDate.parse(text)?.label(in: .english) == english)
    }

    @Test func comesBeforeAnotherByItsFirstThenItsLastDay() throws {
        let dates = try [
            "2017-12-31", "2018", "2018-01", "2018-01-01", "2018-01-31", "2018-02", "2018-02-01", "2018-12",
            "2018-12-01", "2019",
        ].map { try #require(PartialDate.parse($0)) }
        for left in dates {
            for right in dates {
                #expect((left < right) == ((left.earliest, left.latest) < (right.earliest, right.latest)))
            }
        }
    }
}
