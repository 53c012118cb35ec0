import ReportModel
import Testing

struct NumberFormatTests {
    private let chinese = NumberFormat(language: .chinese)
    private let english = NumberFormat(language: .english, grouping: .comma)

    /// Number, none, comma, thin (parted from five digits on).
    @Test(arguments: [
        ("796", "796", "796", "796"),
        ("1591", "1591", "1,591", "1591"),
        ("313600", "313600", "313,600", "313\u{2009}600"),
        ("-1234567.8901", "-1234567.8901", "-1,234,567.8901", "-1\u{2009}234\u{2009}567.8901"),
        ("-100", "-100", "-100", "-100"),
        ("0.46", "0.46", "0.46", "0.46"),
    ])
    func groupsDigits(text: String, none: String, comma: String, thin: String) throws {
        let number = try #require(decimal(text))
        #expect(NumberFormat(language: .chinese).digits(number) == none)
        #expect(NumberFormat(language: .chinese, grouping: .comma).digits(number) == comma)
        #expect(NumberFormat(language: .chinese, grouping: .thin).digits(number) == thin)
    }

    @Test(arguments: [
        ("2.5", 0, "3", "2"), ("-2.5", 0, "-3", "-2"), ("-0.04", 1, "0.0", "0.0"), ("97", 1, "97.0", "97.0"),
        ("97.05", 1, "97.1", "97.0"), ("12345.678", 2, "12345.68", "12345.68"),
    ])
    func roundsAsTheSiteRounds(text: String, decimals: Int, halfUp: String, gb8170: String) throws {
        let number = try #require(decimal(text))
        #expect(NumberFormat(language: .chinese).number(number, decimals: decimals) == halfUp)
        #expect(NumberFormat(language: .chinese, rounding: .gb8170).number(number, decimals: decimals) == gb8170)
    }

    @Test func joinsUnits() throws {
        let number = try #require(decimal("97.5"))
        #expect(chinese.number(number, decimals: 1, unit: "%") == "97.5%")
        #expect(chinese.number(number, decimals: 1, unit: "人次") == "97.5人次")
        #expect(english.number(number, decimals: 1, unit: "%") == "97.5%")
        #expect(english.number(number, decimals: 1, unit: "people") == "97.5 people")
    }

    @Test func takesItsSettingsFromTheSite() {
        let settings = SiteSettings(title: "站", language: .english, grouping: .thin, rounding: .gb8170)
        #expect(
            NumberFormat(settings: settings) == NumberFormat(language: .english, grouping: .thin, rounding: .gb8170))
    }

    /// As printed; Chinese, and English with commas.
    @Test(arguments: [
        ("796", "起", "796起", "796 起"),
        ("12.50", "%", "12.50%", "12.50%"),
        ("31.36万", "人次", "31.36万人次", "313,600 人次"),
        ("3.45亿元", "元", "3.45亿元", "345,000,000 元"),
        ("3千", "人", "3千人", "3,000 人"),
        ("约120", "件", "约120件", "about 120 件"),
        ("2000余", "人", "2000余人", "over 2,000 人"),
        ("1万多", "人", "1万余人", "over 10,000 人"),
        ("80%多", "%", "80%多", "over 80%"),
        ("近100", "人", "近100人", "nearly 100 人"),
        ("超9.8万", "人", "超9.8万人", "more than 98,000 人"),
        ("95%以上", "%", "95%以上", "at least 95%"),
        ("2万人以上", "人", "2万人以上", "at least 20,000 人"),
        ("不足5", "件", "不足5件", "under 5 件"),
        ("至多5", "件", "5件以下", "at most 5 件"),
        ("-27.8", "%", "-27.8%", "-27.8%"),
        ("一万二千", "人", "1.2万人", "12,000 人"),
    ])
    func printsFiguresAsPrinted(text: String, unit: String, chinese: String, english: String) throws {
        let figure = try FigureText.parse(text).figure(unit: unit, isCount: !Unit.isMeasure(unit))
        #expect(self.chinese.figure(figure, unit: unit) == chinese)
        #expect(self.english.figure(figure, unit: unit) == english)
    }

    @Test func printedFiguresReadBackAsTheSame() throws {
        var numbers = SeededNumbers(seed: 13)
        for _ in 0..<2000 {
            let decimals = Int.random(in: 0...3, using: &numbers)
            let scale = [0, 4, 8].randomElement(using: &numbers) ?? 0
            let digits = Int64.random(in: 1...99_999_999, using: &numbers)
            let relation = Relation.allCases.randomElement(using: &numbers) ?? .exact
            let unit = ["人", "%", "元", "个百分点"].randomElement(using: &numbers) ?? ""
            let number = try #require(DecimalNumber(significand: digits, exponent: scale - decimals))
            let figure = Figure(number, relation: relation, scale: scale, isCount: false)
            for grouping in NumberGrouping.allCases {
                let text = NumberFormat(language: .chinese, grouping: grouping).figure(figure, unit: unit)
                let back = try FigureText.parse(text).figure(unit: unit, isCount: false)
                #expect(back == figure, "\(text)")
                #expect(back.number.exponent == number.exponent, "\(text)")
                #expect(back.scale == scale, "\(text)")
            }
        }
    }

    @Test(arguments: [
        ("12", 0, "起", "+12起", "+12 起"), ("-0.3", 1, "%", "-0.3个百分点", "-0.3 percentage points"),
        ("0.04", 1, "%", "0.0个百分点", "0.0 percentage points"), ("-0.04", 1, "%", "0.0个百分点", "0.0 percentage points"),
        ("1.25", 1, "个百分点", "+1.3个百分点", "+1.3 percentage points"), ("-1500", 0, "人", "-1500人", "-1,500 人"),
        ("2", 1, "‰", "+2.0个千分点", "+2.0 per mille points"),
    ])
    func printsDifferencesWithTheirSign(text: String, decimals: Int, unit: String, chinese: String, english: String)
        throws
    {
        let number = try #require(decimal(text))
        #expect(self.chinese.difference(number, decimals: decimals, unit: unit) == chinese)
        #expect(self.english.difference(number, decimals: decimals, unit: unit) == english)
    }

    @Test(arguments: [
        ("1140000", 4, "+114万人", "+1,140,000 人"), ("-46000", 4, "-4.6万人", "-46,000 人"),
        ("3000", 4, "+3000人", "+3,000 人"), ("46000", 0, "+46000人", "+46,000 人"),
    ])
    func printsDifferencesInAScale(text: String, scale: Int, chinese: String, english: String) throws {
        let number = try #require(decimal(text))
        #expect(self.chinese.difference(number, decimals: 0, unit: "人", scale: scale) == chinese)
        #expect(self.english.difference(number, decimals: 0, unit: "人", scale: scale) == english)
    }

    @Test(arguments: [("12.34", "+12.3%"), ("-27.75", "-27.8%"), ("0", "0.0%")])
    func printsRelativeChanges(text: String, change: String) throws {
        #expect(chinese.relativeChange(try #require(decimal(text))) == change)
    }

    @Test(arguments: [
        ("584000", 4, "58.4万"), ("313649", 4, "31.3649万"), ("-42000", 4, "-4.2万"), ("140828000000", 8, "1408.28亿"),
        ("9999", 4, nil), ("0", 4, nil), ("584000", 0, nil), ("584000", 1, nil),
    ])
    func printsComputedValuesInAScale(text: String, scale: Int, chinese: String?) throws {
        let number = try #require(decimal(text))
        #expect(self.chinese.digits(number, scale: scale) == chinese)
        #expect(self.english.digits(number, scale: scale) == nil)
    }

    @Test(arguments: [
        ("179000", "1918000", 4, "17.9万～191.8万人", "179,000–1,918,000 人"),
        ("8000", "1918000", 4, "8000～191.8万人", "8,000–1,918,000 人"),
        ("8000", "1918000", 0, "8000～1918000人", "8,000–1,918,000 人"), ("20000", nil, 4, "至少2万人", "at least 20,000 人"),
    ])
    func printsLimitsInAScale(lower: String, upper: String?, scale: Int, chinese: String, english: String) {
        let interval = Interval(lower: decimal(lower), upper: upper.flatMap(decimal))
        #expect(self.chinese.interval(interval, unit: "人", scale: scale) == chinese)
        #expect(self.english.interval(interval, unit: "人", scale: scale) == english)
    }

    @Test(arguments: [
        ("97%", "%", "96.5%～97.5%", "96.5%–97.5%"), ("2000余", "人", "2000～3000人", "2,000–3,000 人"),
        ("796", "起", "796起", "796 起"), (">95", "%", "超95%", "more than 95%"), ("95以上", "%", "至少95%", "at least 95%"),
        ("不足5", "件", "不足5件", "under 5 件"), ("至多5", "件", "至多5件", "at most 5 件"),
    ])
    func printsBounds(text: String, unit: String, chinese: String, english: String) throws {
        let bounds = try FigureText.parse(text).figure(unit: unit, isCount: !Unit.isMeasure(unit)).bounds
        #expect(self.chinese.interval(bounds, unit: unit) == chinese)
        #expect(self.english.interval(bounds, unit: unit) == english)
    }
}
