import ReportModel
import Testing

struct FigureTextTests {
    /// Text, number, relation, power of ten, unit.
    @Test(arguments: [
        ("796", "796", Relation.exact, 0, ""),
        ("796起", "796", .exact, 0, "起"),
        ("７９６ 起", "796", .exact, 0, "起"),
        ("12.50", "12.50", .exact, 0, ""),
        ("1,591", "1591", .exact, 0, ""),
        ("１，５９１", "1591", .exact, 0, ""),
        ("1\u{2009}234\u{2009}567", "1234567", .exact, 0, ""),
        ("34 500万", "34500", .exact, 4, ""),
        ("31.36万人次", "31.36", .exact, 4, "人次"),
        ("3.45亿元", "3.45", .exact, 8, "元"),
        ("5万亿元", "5", .exact, 12, "元"),
        ("3千万", "3", .exact, 7, ""),
        ("5百万", "5", .exact, 6, ""),
        ("97%", "97", .exact, 0, "%"),
        ("97％", "97", .exact, 0, "%"),
        ("百分之95", "95", .exact, 0, "%"),
        ("百分之九十五", "95", .exact, 0, "%"),
        ("0.3个百分点", "0.3", .exact, 0, "个百分点"),
        ("5百分点", "5", .exact, 0, "百分点"),
        ("5千米", "5", .exact, 0, "千米"),
        ("120千瓦时", "120", .exact, 0, "千瓦时"),
        ("12m²", "12", .exact, 0, "m²"),
        ("12m2", "12", .exact, 0, "m2"),
        // Signs.
        ("-5.4", "-5.4", .exact, 0, ""),
        ("−5.4%", "-5.4", .exact, 0, "%"),
        ("﹣2.5%", "-2.5", .exact, 0, "%"),
        ("－2.5％", "-2.5", .exact, 0, "%"),
        ("+5.4%", "5.4", .exact, 0, "%"),
        // Qualifiers before.
        ("约50", "50", .about, 0, ""),
        ("大约50人", "50", .about, 0, "人"),
        ("≈50", "50", .about, 0, ""),
        ("～50", "50", .about, 0, ""),
        ("近100", "100", .nearly, 0, ""),
        ("将近3.5万元", "3.5", .nearly, 4, "元"),
        ("超9.8万", "9.8", .above, 4, ""),
        ("超过2000人", "2000", .above, 0, "人"),
        ("逾百", "100", .above, 0, ""),
        (">95", "95", .above, 0, ""),
        ("＞95％", "95", .above, 0, "%"),
        ("不足100", "100", .under, 0, ""),
        ("不到5件", "5", .under, 0, "件"),
        ("未满18", "18", .under, 0, ""),
        ("<5", "5", .under, 0, ""),
        ("至少3", "3", .atLeast, 0, ""),
        ("不少于3", "3", .atLeast, 0, ""),
        ("≥95%", "95", .atLeast, 0, "%"),
        (">=95", "95", .atLeast, 0, ""),
        ("至多5", "5", .atMost, 0, ""),
        ("不超过5", "5", .atMost, 0, ""),
        ("≤5", "5", .atMost, 0, ""),
        ("about 120", "120", .about, 0, ""),
        ("Over 2,000", "2000", .above, 0, ""),
        ("more than 2,000 people", "2000", .above, 0, "people"),
        ("nearly 100", "100", .nearly, 0, ""),
        ("under 5", "5", .under, 0, ""),
        ("less than 5", "5", .under, 0, ""),
        ("at least 95%", "95", .atLeast, 0, "%"),
        ("at most 5", "5", .atMost, 0, ""),
        // Qualifiers inside and behind.
        ("2000余", "2000", .over, 0, ""),
        ("2000余人", "2000", .over, 0, "人"),
        ("1万多", "1", .over, 4, ""),
        ("3.5万余元", "3.5", .over, 4, "元"),
        ("10多万", "10", .over, 4, ""),
        ("10余万人次", "10", .over, 4, "人次"),
        ("20来人", "20", .about, 0, "人"),
        ("80%多", "80", .over, 0, "%"),
        ("120左右", "120", .about, 0, ""),
        ("120人左右", "120", .about, 0, "人"),
        ("120上下", "120", .about, 0, ""),
        ("70以上", "70", .atLeast, 0, ""),
        ("95%以上", "95", .atLeast, 0, "%"),
        ("2万人以上", "2", .atLeast, 4, "人"),
        ("30以下", "30", .atMost, 0, ""),
        ("2000+", "2000", .atLeast, 0, ""),
        ("2000+人", "2000", .atLeast, 0, "人"),
        ("2万+", "2", .atLeast, 4, ""),
        ("95%+", "95", .atLeast, 0, "%"),
        // The same said twice is said once.
        ("约120左右", "120", .about, 0, ""),
        ("至少95%以上", "95", .atLeast, 0, "%"),
        // Chinese numerals.
        ("百", "100", .exact, 0, ""),
        ("近百", "100", .nearly, 0, ""),
        ("千余", "1000", .over, 0, ""),
        ("百余万元", "100", .over, 4, "元"),
        ("十多万", "10", .over, 4, ""),
        ("十余个", "10", .over, 0, "个"),
        ("上百", "100", .atLeast, 0, ""),
        ("上万人", "1", .atLeast, 4, "人"),
        ("两百", "200", .exact, 0, ""),
        ("三千五百", "3500", .exact, 0, ""),
        ("十二", "12", .exact, 0, ""),
        ("二十", "20", .exact, 0, ""),
        ("一百零五", "105", .exact, 0, ""),
        ("一百二十三", "123", .exact, 0, ""),
        ("零", "0", .exact, 0, ""),
        ("一万", "1", .exact, 4, ""),
        ("一万二千", "1.2", .exact, 4, ""),
        ("两百万", "200", .exact, 4, ""),
        ("三亿四千万", "3.4", .exact, 8, ""),
        ("一万亿", "1", .exact, 12, ""),
        ("一万二千亿", "1.2", .exact, 12, ""),
        ("一万零二", "1.0002", .exact, 4, ""),
        ("五千克", "5", .exact, 0, "千克"),
    ])
    func readsFiguresAsPrinted(text: String, number: String, relation: Relation, scale: Int, unit: String) throws {
        let figure = try FigureText.parse(text)
        #expect(figure.number.description == number)
        #expect(figure.relation == relation)
        #expect(figure.scale == scale)
        #expect(figure.unit == unit)
        #expect(figure.footnotes.isEmpty)
    }

    @Test(arguments: [
        ("12.3①", "12.3", ["①"]), ("796*", "796", ["*"]), ("796[1]", "796", ["[1]"]), ("796［1］", "796", ["[1]"]),
        ("796起注1", "796", ["注1"]), ("12.3① ②", "12.3", ["①", "②"]), ("12²", "12", ["²"]),
        ("2000余人〔3〕", "2000", ["〔3〕"]),
    ])
    func takesFootnoteMarksOff(text: String, number: String, footnotes: [String]) throws {
        let figure = try FigureText.parse(text)
        #expect(figure.number.description == number)
        #expect(figure.footnotes == footnotes)
    }

    @Test(arguments: [
        ("", FigureSyntaxError.empty),
        (" \u{3000}\u{200B}\u{FEFF}", .empty),
        ("—", .gapSymbol("—")),
        ("…", .gapSymbol("…")),
        ("-", .gapSymbol("-")),
        ("NA", .gapSymbol("NA")),
        ("*", .gapSymbol("*")),
        ("……", .gapSymbol("……")),
        ("——①", .gapSymbol("——①")),
        ("不详", .gapSymbol("不详")),
        ("null", .gapSymbol("null")),
        ("5月3日", .date("5月3日")),
        ("# #:#", .unreadable("# #:#")),
        ("3-May", .date("3-May")),
        ("2025/3/5", .date("2025/3/5")),
        ("2025-03-05", .date("2025-03-05")),
        ("796\u{0}", .invisible("\u{0}")),
        ("\u{202A}796", .invisible("\u{202A}")),
        ("(约)", .unreadable("(约)")),
        ("(1,23)", .grouping("1,23")),
        ("许多", .unreadable("许多")),
        ("约", .unreadable("约")),
        ("达796起", .unreadable("达796起")),
        ("796起（含3起）", .unreadable("起(含3起)")),
        ("1.2.3", .unreadable("1.2.3")),
        ("10～20", .range("10~20")),
        ("10-20", .range("10-20")),
        ("10—20人", .range("10—20人")),
        ("63%～68%", .range("63%~68%")),
        ("10至20", .range("10至20")),
        ("三至五", .range("三至五")),
        ("（5.4）", .parentheses("5.4")),
        ("(1,234)元", .parentheses("1,234")),
        ("1.2e5", .scientific("1.2e5")),
        ("1.2E+5", .scientific("1.2E+5")),
        ("1.2×10⁵", .scientific("1.2×10")),
        ("1/3", .fraction("1/3")),
        ("三分之一", .fraction("三分之一")),
        ("十几", .vague("十几")),
        ("几十", .vague("几十")),
        ("数百", .vague("数百")),
        ("若干", .vague("若干")),
        ("20几", .vague("20几")),
        ("五六百", .vague("五六百")),
        ("一万二", .vague("一万二")),
        ("两百五", .vague("两百五")),
        ("二〇一八", .vague("二〇一八")),
        ("百千", .unreadable("百千")),
        ("1,23", .grouping("1,23")),
        ("1234,567", .grouping("1234,567")),
        ("12,3456", .grouping("12,3456")),
        ("1,,234", .grouping("1,,234")),
        ("1,234 567", .grouping("1,234 567")),
        ("1.234,5", .grouping("1.234,5")),
        ("0.", .decimalPoint("0.")),
        (".5", .decimalPoint(".5")),
        ("3亿4千万", .severalScales("3亿4千万")),
        ("3万5", .severalScales("3万5")),
        ("1234567890123456789", .tooManyDigits(limit: 18)),
        ("0.1234567890123", .outOfLimits),
        ("近2000余", .qualifiers("近", "余")),
        ("超过2000多", .qualifiers("超过", "多")),
        ("约95%以上", .qualifiers("约", "以上")),
    ])
    func refusesWhatIsNoFigure(text: String, error: FigureSyntaxError) {
        #expect(throws: error) { try FigureText.parse(text) }
    }

    @Test func aLoneOneInACellMayBeADash() throws {
        #expect(throws: FigureSyntaxError.gapSymbol("一")) { try FigureText.parse(cell: "一") }
        #expect(try FigureText.parse(cell: "一起").number.description == "1")
        #expect(try FigureText.parse("一").number.description == "1")
    }

    @Test func anyTextIsReadOrRefusedWithoutATrap() {
        let pieces = [
            "1", "9", "0", ".", ",", "，", " ", "-", "−", "约", "近", "余", "多", "万", "亿", "千", "百", "十", "两", "零", "几",
            "%",
            "个百分点", "①", "[1]", "注1", "*", "(", ")", "～", "至", "以上", "左右", "+", "e", "/", "分之", "百分之", "元", "上",
            "\u{2009}",
            "\u{301}", "🙂",
        ]
        var numbers = SeededNumbers(seed: 8)
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...9, using: &numbers)
            let text = (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            guard let figure = try? FigureText.parse(text) else { continue }
            _ = try? figure.figure(unit: "元", column: "万元", isCount: false).bounds
        }
    }

    @Test func longTextsAreRefusedQuickly() {
        for piece in ["1", "万", "百", "一万", "约", "①", "[1]", "~", "1,", "以上", " ", "%多"] {
            let text = String(repeating: piece, count: 20_000)
            _ = try? FigureText.parse("5" + text)
            _ = try? FigureText.parse(text)
        }
    }
}
