import Diagnostics
import ReportInput
import ReportModel
import Testing

@Suite struct TargetCheckTests {
    private func folder(_ keys: String, unit: String = "\"%\"", nature: String = "ratio") -> Folder {
        Folder.sound([
            "metrics.yml":
                "- {id: m, name: 成功率, unit: \(unit), nature: \(nature), theme: mediation, definition: d, \(keys)}\n"
        ])
    }

    private func target(_ keys: String) throws -> (target: Metric.Target, report: Report) {
        let report = try #require(folder(keys).report(), "\(folder(keys).problems())")
        return (try #require(report.metrics.elements.first?.target), report)
    }

    @Test(arguments: [
        ("target: 95%以上", "95%以上", Relation.atLeast, "95"), ("target: \"95\"", "95", .exact, "95"),
        ("目标: \">95%\"", ">95%", .above, "95"), ("target: {value: 不低于95%}", "不低于95%", .atLeast, "95"),
    ])
    func readsAValueAlone(_ keys: String, _ text: String, _ relation: Relation, _ number: String) throws {
        let target = try target(keys).target
        #expect(target.text == text)
        #expect(target.figure.relation == relation)
        #expect(target.figure.number.description == number)
        #expect(target.period == nil && target.source == nil && target.note == nil)
    }

    @Test(arguments: [
        "target: {value: 95%以上, period: 2025, source: paper, note: 规划目标。}",
        "目标: {数值: 95%以上, 时期: 2025年, 来源: 报道, 备注: 规划目标。}",
    ])
    func readsWhenAndWhoSetsIt(_ keys: String) throws {
        let (target, report) = try target(keys)
        #expect(target.period == (try Period.parse("2025", nature: .ratio)))
        #expect(target.source == report.sources.key(of: "paper"))
        #expect(target.note == "规划目标。")
    }

    @Test func countsInTheMetricsUnit() throws {
        let report = try #require(folder("target: 1.2万起", unit: "起", nature: "flow").report())
        #expect(report.metrics.elements[0].target?.figure.number == DecimalNumber(12_000))
    }

    @Test(arguments: [
        ("target: 1️⃣很高", "1️⃣ error: “很高” is no figure: this is neither a number nor a word around one."),
        ("target: 1️⃣95起", "1️⃣ error: The unit “起” is not “%”, in which 成功率 (m) is measured."),
        ("target: 1️⃣105%", "1️⃣ error: 105 is above the maximum of 100 for 成功率 (m)."),
        ("target: 1️⃣{period: 2025}", "1️⃣ error: A target needs “value”."),
        ("target: {value: 95%, 1️⃣perod: 2025}", "1️⃣ error: A target has no key “perod”; did you mean “period”?"),
        (
            "target: {value: 95%, period: 1️⃣soon}",
            "1️⃣ error: “soon” is no period: no spelling of a period looks like this."
        ),
        ("target: {value: 95%, source: 1️⃣plan}", "1️⃣ error: No source “plan” in Content/sources.yml."),
        ("target: 1️⃣[95%]", "1️⃣ error: Here stands a list; a target is a group of keys."),
    ])
    func refusesOthers(_ keys: String, _ expected: String) {
        let problems = folder(keys).problems()
        #expect(problems.count == 1)
        let told = problems.first ?? ""
        #expect(keys.contains("很高") ? told.hasPrefix("1️⃣ error: “很高” is no figure: ") : told == expected)
    }

    @Test(arguments: [
        ("目标: 1️⃣95起", "1️⃣ error: 单位“起”与成功率（m）的单位“%”不符。"), ("目标: 1️⃣105%", "1️⃣ error: 105 超过成功率（m）的上限 100。"),
        ("目标: 1️⃣{时期: 2025}", "1️⃣ error: 目标缺少“数值”（value）。"),
    ])
    func saysSoInChinese(_ keys: String, _ expected: String) {
        #expect(folder(keys).problems(in: .chinese) == [expected])
    }

    @Test(arguments: [("1万", 10_000), ("12", 12)])
    func limitsMayBeWrittenInTenThousands(_ text: String, _ number: Int) throws {
        let report = try #require(folder("maximum: \(text)", unit: "起", nature: "flow").report())
        #expect(report.metrics.elements[0].range.upper == DecimalNumber(number))
    }
}
