import ReportModel
import Testing

struct PeriodLabelTests {
    @Test(arguments: [
        ("2018", "2018年", "2018"),
        ("2018-S1", "2018年上半年", "first half of 2018"),
        ("2018-S2", "2018年下半年", "second half of 2018"),
        ("2018-Q3", "2018年三季度", "third quarter of 2018"),
        ("2018-09", "2018年9月", "September 2018"),
        ("2025-01..2025-09", "2025年1—9月", "January–September 2025"),
        ("2021..2025", "2021—2025年", "2021–2025"),
        ("2025-03..2025-05", "2025年3—5月", "March–May 2025"),
        ("2024-09..2025-08", "2024年9月—2025年8月", "September 2024 – August 2025"),
        ("2020-03-01..2020-06-04", "2020年3月1日—6月4日", "1 March – 4 June 2020"),
        ("2019-12-01..2020-06-04", "2019年12月1日—2020年6月4日", "1 December 2019 – 4 June 2020"),
        ("2020-01-04..2020-01-04", "2020年1月4日", "4 January 2020"),
        ("2018-09-15", "截至2018年9月15日", "as of 15 September 2018"),
        ("2025-09-30", "截至2025年9月末", "as of 30 September 2025"),
        ("2018-12-31", "截至2018年末", "as of 31 December 2018"),
        ("../2018-12", "截至2018年12月", "as of December 2018"),
        ("../2018", "截至2018年", "as of 2018"),
    ])
    func labelsPeriods(text: String, chinese: String, english: String) throws {
        let period = try Period.parse(text, nature: .ratio)
        #expect(period.label(in: .chinese) == chinese)
        #expect(period.label(in: .english) == english)
        let isPoint = chinese.hasPrefix("截至")
        #expect(period.bareLabel(in: .chinese) == (isPoint ? String(chinese.dropFirst(2)) : chinese))
        #expect(period.bareLabel(in: .english) == (isPoint ? String(english.dropFirst(6)) : english))
    }
}
