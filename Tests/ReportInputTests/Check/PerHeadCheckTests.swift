import Diagnostics
import ReportInput
import ReportModel
import Testing

@Suite struct PerHeadCheckTests {
    private func folder(_ keys: String, nature: String = "flow") -> Folder {
        let text = """
            - {id: m, name: 纠纷, unit: 起, nature: \(nature), theme: mediation, definition: d, \(keys)}
            - {id: people, name: 人口, unit: 人, nature: stock, theme: mediation, definition: d}
            - {id: rate, name: 成功率, unit: "%", nature: ratio, theme: mediation, definition: d}
            """
        return Folder.sound(["metrics.yml": text])
    }

    @Test(arguments: [
        ("per: people", 1), ("per: people, factor: 1", 1), ("per: people, factor: 10000", 10_000),
        ("人均基数: 人口, 每: 1万", 10_000), ("per: people, factor: 100万", 1_000_000),
        ("per: people, factor: \"1,000\"", 1_000),
    ])
    func readsThePopulationAndOfHowMany(_ keys: String, _ factor: Int) throws {
        let report = try #require(folder(keys).report())
        let population = try #require(report.metrics.key(of: "people"))
        #expect(report.metrics.elements[0].perHead == Metric.PerHead(population: population, factor: factor))
    }

    @Test(arguments: [
        ("per: 1️⃣peple", "1️⃣ error: No metric “peple” in Content/metrics.yml; did you mean “people”?"),
        ("per: 1️⃣rate", "1️⃣ error: “rate” is a ratio; “per” names a count such as the population."),
        ("1️⃣factor: 100", "1️⃣ error: “factor” stands without “per”."),
        ("per: people, factor: 1️⃣500", "1️⃣ error: “500” is no power of ten from 1 to 1000000, which “factor” must be."),
        ("per: people, factor: 1️⃣0", "1️⃣ error: “0” is no power of ten from 1 to 1000000, which “factor” must be."),
        (
            "per: people, factor: 1️⃣10000000",
            "1️⃣ error: “10000000” is no power of ten from 1 to 1000000, which “factor” must be."
        ),
        ("per: people, factor: 1️⃣0.1", "1️⃣ error: “0.1” is no power of ten from 1 to 1000000, which “factor” must be."),
        ("per: people, factor: 1️⃣约100", "1️⃣ error: “约100” is no power of ten from 1 to 1000000, which “factor” must be."),
        ("per: people, factor: 1️⃣万人", "1️⃣ error: “万人” is no power of ten from 1 to 1000000, which “factor” must be."),
    ])
    func refusesOthers(_ keys: String, _ expected: String) {
        #expect(folder(keys).problems() == [expected])
    }

    @Test func refusesToDivideARateAgain() {
        #expect(
            folder("per: 1️⃣people", nature: "ratio").problems() == [
                "1️⃣ error: A ratio is not divided by a population again."
            ])
    }

    @Test(arguments: [
        ("1️⃣每: 100", "1️⃣ error: “每”（factor）缺少配套的“人均基数”（per）。"),
        ("人均基数: 人口, 每: 1️⃣500", "1️⃣ error: “每”（factor）应为 1、10、100、1000、10000、100000 或 1000000，而这里是“500”。"),
        ("人均基数: 1️⃣成功率", "1️⃣ error: “成功率”是比率；“人均基数”（per）应写人口一类的数。"),
    ])
    func saysSoInChinese(_ keys: String, _ expected: String) {
        #expect(folder(keys).problems(in: .chinese) == [expected])
    }
}
