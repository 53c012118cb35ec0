import ReportModel
import Testing

struct PeriodTests {
    private func period(_ text: String) throws -> Period { try Period.parse(text, nature: .ratio) }

    /// As written by authors, and as data that others read.
    @Test(arguments: [
        ("2018", "2018"), ("2018-S1", "2018-S1"), ("2018-Q3", "2018-Q3"), ("2018-09", "2018-09"),
        ("2022-01..2022-09", "2022-01-01/P9M"), ("2012..2020", "2012-01-01/P9Y"),
        ("2020-03-01..2020-06-04", "2020-03-01/P96D"), ("2024-09..2025-08", "2024-09-01/P1Y"),
        ("2018-12-31", "2018-12-31"), ("../2018-12", "../2018-12"), ("../2018", "../2018"),
    ])
    func hasTwoTextsForData(written: String, canonical: String) throws {
        #expect(try period(written).written == written)
        #expect(try period(written).canonical == canonical)
    }

    @Test func textsReadBackAsTheSamePeriod() throws {
        for sample in samplePeriods(900, seed: 10) {
            #expect(try period(sample.canonical) == sample)
            #expect(try period(sample.written) == sample)
            // The label of a span of one day is that of the day: it counts what happened on it.
            if sample.isDay || sample.dayCount > 1 { #expect(try period(sample.label(in: .chinese)) == sample) }
            #expect(sample.canonical.utf8.allSatisfy { $0 < 128 })
        }
    }

    @Test func figuresOfANatureReadTheirOwnTextsBack() throws {
        for sample in samplePeriods(900, seed: 11) {
            for nature in Nature.allCases where sample.fits(nature) {
                #expect(try Period.parse(sample.canonical, nature: nature) == sample)
                #expect(try Period.parse(sample.written, nature: nature) == sample)
            }
        }
    }

    /// Period, year earlier (同比), previous (环比); "" for none.
    @Test(arguments: [
        ("2025", "2024", "2024"),
        ("2025-S1", "2024-S1", "2024-S2"),
        ("2025-S2", "2024-S2", "2025-S1"),
        ("2025-Q3", "2024-Q3", "2025-Q2"),
        ("2025-Q1", "2024-Q1", "2024-Q4"),
        ("2025-09", "2024-09", "2025-08"),
        ("2025-01", "2024-01", "2024-12"),
        ("2024-02", "2023-02", "2024-01"),
        ("2025-01..2025-09", "2024-01..2024-09", ""),
        ("2024-01..2024-02", "2023-01..2023-02", ""),
        ("2021..2025", "", "2016..2020"),
        ("2024-09..2025-08", "2023-09..2024-08", "2023-09..2024-08"),
        ("2025-03..2025-05", "2024-03..2024-05", "2024-12..2025-02"),
        ("2020-03-01..2020-06-04", "2019-03-01..2019-06-04", "2019-11-26..2020-02-29"),
        ("2024-02-10..2024-02-29", "2023-02-10..2023-02-28", "2024-01-21..2024-02-09"),
        ("2024-09-15..2025-09-14", "2023-09-15..2024-09-14", "2023-09-15..2024-09-14"),
        ("2024-09..2026-08", "", "2022-09..2024-08"),
        // The neighbour would be cumulative, or a whole month.
        ("2025-03..2025-04", "2024-03..2024-04", ""),
        ("2024-02-01..2024-02-28", "", "2024-01-04..2024-01-31"),
        ("2025-09-30", "2024-09-30", ""),
        ("2024-02-29", "2023-02-28", ""),
        ("2025-02-28", "2024-02-29", ""),
        ("../2018-12", "../2017-12", ""),
        ("../2018", "../2017", ""),
        ("0001", "", ""),
        ("9999", "9998", "9998"),
    ])
    func hasBasesOfChange(text: String, yearEarlier: String, previous: String) throws {
        #expect(try period(text).yearEarlier?.written ?? "" == yearEarlier)
        #expect(try period(text).previous?.written ?? "" == previous)
    }

    @Test func basesOfChangeAreComparable() {
        for sample in samplePeriods(9000, seed: 12) {
            if let base = sample.yearEarlier { #expect(sample.mismatch(with: base) == nil, "\(sample) \(base)") }
            if let base = sample.previous {
                #expect(base.end < sample.start)
                #expect(sample.mismatch(with: base) == nil, "\(sample) \(base)")
            }
        }
    }

    @Test(arguments: [
        ("2018", Period.Length.months(12)), ("2018-Q3", .months(3)), ("2024-02", .months(1)),
        ("2025-01..2025-09", .months(9)), ("2021..2025", .months(60)), ("2020-03-01..2020-06-04", .days(96)),
        ("2024-09-15..2025-09-14", .months(12)), ("2020-01-04..2020-01-04", .days(1)), ("9999", .months(12)),
    ])
    func hasALength(text: String, length: Period.Length) throws {
        #expect(try period(text).length == length)
    }

    @Test func daysHaveNoLength() throws {
        #expect(try period("2018-12-31").length == nil)
        #expect(try period("../2018").length == nil)
    }

    @Test(arguments: [
        ("2018", "2019", nil),
        ("2019", "2020", nil),
        ("2025-Q1", "2024-Q4", nil),
        ("2018-12-31", "2017-06-30", nil),
        ("2020-02-01..2020-06-04", "2019-02-01..2019-06-04", nil),
        ("2018", "2018-12-31", Period.Mismatch.spanAndDay),
        ("2018-12-31", "../2018-12", .dayPrecision),
        ("2018", "2018-01..2018-09", .kinds(.year, .cumulative)),
        ("2018", "2017-09..2018-08", .kinds(.year, .span)),
        ("2018-01..2018-09", "2018-01..2018-08", .lengths(.months(9), .months(8))),
        ("2016..2020", "2018..2020", .lengths(.months(60), .months(36))),
        ("2020-03-02..2020-06-04", "2020-03-01..2020-06-04", .lengths(.days(95), .days(96))),
    ])
    func comparesOnlyEqualKindsAndLengths(left: String, right: String, mismatch: Period.Mismatch?) throws {
        #expect(try period(left).mismatch(with: try period(right)) == mismatch)
        #expect(try period(left).isComparable(with: try period(right)) == (mismatch == nil))
    }

    @Test func ordersByLastDay() throws {
        let texts = ["2017-12-31", "2018-09", "2018-Q3", "2018-01..2018-09", "2018-Q4", "2018", "2019-01"]
        let periods = try texts.map(period)
        #expect(periods.sorted().first == periods[0])
        #expect(periods.sorted().last == periods[6])
        #expect(try period("2018-Q3") < period("2018"))
        for left in periods {
            for right in periods { #expect([left < right, left == right, right < left].filter { $0 }.count == 1) }
        }
    }
}
