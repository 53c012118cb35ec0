import Diagnostics
import ReportInput
import Testing

/// Chinese messages call keys, columns and words by their Chinese names, with the English ones behind them.
@Suite struct ChineseMessageTests {
    private func told(_ files: [String: String]) -> [String] {
        let (draft, reading) = readReport(Folder.sound(files).tree)
        let (_, checking) = checkReport(draft)
        return (reading + checking).sortedByPlace().map { "\($0.summary.chinese) \($0.remedy?.chinese ?? "")" }
    }

    @Test(arguments: [
        (
            "- {编号: m, 名称: 名, 单位: 起, 性质: 时间点, 主题: mediation, 定义: d}",
            "“性质”（nature）不能是“时间点”。 可用的值：流量（flow）、存量（stock）、比率（ratio）。"
        ),
        ("- {编号: m, 名称: 名, 单位: 起, 性质: 流量, 主题: mediation}", "指标缺少“定义”（definition）。 请补上“定义: …”。"),
        (
            "- {编号: m, 名称: 名, 单位: 起, 性质: 流量, 主题: mediation, 定义: d, 可加: 不是}",
            "“可加”（additive）不能是“不是”。 可用的值：是（yes）、否（no）。"
        ),
    ])
    func namesKeys(_ metrics: String, _ expected: String) {
        #expect(told(["metrics.yml": metrics]) == [expected])
    }

    @Test func namesColumns() {
        let text = "指标,地区,时期,数值\n"
        #expect(told(["data/x.csv": text]) == ["缺少“来源”（source）列。 请在表头加上“source”“来源”“出处”之一。"])
    }

    @Test(arguments: [
        ("#N/A", "“#N/A”不是可读的数：这是电子表格的出错或列宽不足标记。 请在电子表格中改正公式或加宽该列，再另存为 CSV。"),
        ("=A1+B1", "“=A1+B1”不是可读的数：这是公式。 请写公式算出的数。"),
    ])
    func knowsTheMarksOfSpreadsheets(_ value: String, _ expected: String) {
        #expect(told(["data/x.csv": "指标,地区,时期,数值,来源\n纠纷,婺城区,2018,\(value),paper\n"]) == [expected])
    }
}
