import ReportModel
import Testing

struct FigureUnitTests {
    /// Printed, unit column, metric's unit; the value in that unit.
    @Test(arguments: [
        ("796", "", "起", "796"), ("796起", "", "起", "796"), ("796", "起", "起", "796"), ("796起", "起", "起", "796"),
        ("619.78", "万元", "元", "6197800"), ("619.78万", "", "元", "6197800"), ("619.78万", "元", "元", "6197800"),
        ("619.78万元", "", "元", "6197800"), ("619.78万元", "元", "元", "6197800"), ("619.78万元", "万元", "元", "6197800"),
        ("6197800元", "元", "元", "6197800"), ("619.78", "万元", "万元", "619.78"), ("619.78万元", "", "万元", "619.78"),
        ("6197800", "元", "万元", "619.7800"), ("5亿元", "", "万元", "50000"),
        ("31.36万人次", "", "人次", "313600"), ("31.36", "万人次", "人次", "313600"), ("1.2", "亿元", "元", "120000000"),
        ("97%", "", "%", "97"), ("97", "%", "%", "97"), ("97", "％", "%", "97"), ("12.5个百分点", "", "个百分点", "12.5"),
        ("12.5百分点", "", "个百分点", "12.5"), ("12.5", "百分点", "个百分点", "12.5"), ("12.5个百分点", "", "百分点", "12.5"),
        ("12㎡", "", "平方米", "12"), ("3万平方米", "", "平方米", "30000"), ("5千米", "", "公里", "5"), ("3万元/人", "", "元/人", "30000"),
    ])
    func combinesTextColumnAndMetric(text: String, column: String, unit: String, value: String) throws {
        let figure = try FigureText.parse(text).figure(unit: unit, column: column, isCount: false)
        #expect(figure.number.description == value)
    }

    @Test(arguments: [
        ("796件", "", "起", FigureUnitError.mismatch(printed: "件", expected: "起")),
        ("31.36万人", "", "人次", .mismatch(printed: "万人", expected: "人次")),
        ("97", "%", "起", .columnMismatch(column: "%", expected: "起")),
        ("12.5%", "", "个百分点", .mismatch(printed: "%", expected: "个百分点")),
        ("5‰", "", "%", .mismatch(printed: "‰", expected: "%")),
        ("619.78万", "万元", "元", .scaleTwice(printed: "万", column: "万元")),
        ("619.78元", "万元", "元", .scaleTwice(printed: "元", column: "万元")),
        ("3亿元", "万元", "元", .scaleTwice(printed: "亿元", column: "万元")),
        ("619.78万", "", "万元", .scaleTwice(printed: "万", column: "万元")),
        ("5千米", "", "米", .mismatch(printed: "千米", expected: "米")),
        ("999999999999999999万亿", "", "元", .outOfLimits),
    ])
    func refusesOtherUnits(text: String, column: String, unit: String, error: FigureUnitError) throws {
        let figure = try FigureText.parse(text)
        #expect(throws: error) { try figure.figure(unit: unit, column: column, isCount: false) }
    }

    @Test func keepsTheScaleItIsPrintedIn() throws {
        let figure = try FigureText.parse("619.78").figure(unit: "元", column: "万元", isCount: false)
        #expect(figure.scale == 4)
        #expect(figure.number.exponent == 2)
    }

    @Test(arguments: [
        ("%", true), ("元", true), ("万元", true), ("万人", true), ("㎡", true), ("人次", false), ("起", false), ("千克", true),
    ])
    func measuresAreNoCounts(unit: String, isMeasure: Bool) {
        #expect(Unit.isMeasure(unit) == isMeasure)
    }
}
