import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

@Suite("Possible values")
struct RangeAuditTests {
    static let share = Metric.rate().with { $0.range = Interval(lower: .zero, upper: DecimalNumber(100)) }

    @Test(arguments: [
        FindingCase(["rate a 2018 97"], [], "within"),
        FindingCase(["rate a 2018 100"], [], "at the limit, however it was rounded"),
        FindingCase(["rate a 2018 95以上"], [], "open, up to the limit"),
        FindingCase(["rate a 2018 近100"], [], "just below the limit"),
        FindingCase(["rate a 2018 99余"], [], "up to the limit"),
        FindingCase(["rate a 2018 约100"], [], "rounded at the limit"),
        FindingCase(["rate a 2018 超100"], ["range-exceeded rate@a#2018"], "beyond the limit"),
        FindingCase(["rate a 2018 100余"], ["range-exceeded rate@a#2018"], "beyond it too"),
        FindingCase(["rate a 2018 不足0"], ["range-exceeded rate@a#2018"], "below zero"),
        FindingCase(["rate a 2018 99.5余"], [], "up to 99.6"),
        FindingCase(["rate a 2018 97 90..99"], [], "confidence within"),
        FindingCase(["rate a 2018 97 90..103"], ["range-doubtful rate@a#2018"], "confidence beyond"),
        FindingCase(["rate a 2018 - L"], [], "nothing"),
    ])
    func comparesWhatFiguresCanStandForWithTheRange(_ row: FindingCase) throws {
        try row.verify(metrics: [Self.share])
    }

    @Test func doubtsQualifiersThatOnlyPartlyFit() throws {
        let metric = Self.share.with { $0.range.upper = DecimalNumber(95) }
        try FindingCase(["rate a 2018 90余"], ["range-doubtful rate@a#2018"], "90 to 100").verify(metrics: [metric])
        try FindingCase(["rate a 2018 80余"], [], "80 to 90").verify(metrics: [metric])
    }

    @Test func namesTheRange() throws {
        let finding = try #require(
            try FindingCase(["rate a 2018 超100"], "").analysis(metrics: [Self.share]).findings.first)
        #expect(
            finding.found.english
                == "rate (率) for a (A) in 2018 is printed as more than 100%, which is outside the possible 0%–100%."
        )
        #expect(finding.found.chinese == "A(a) 2018 的率(rate)公布为 超100%，不在可能的范围 0%～100% 之内。")
    }
}
