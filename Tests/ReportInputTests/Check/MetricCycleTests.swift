import Diagnostics
import ReportInput
import ReportModel
import Testing

/// No metric comes back to itself by one relation.
@Suite struct MetricCycleTests {
    private func problems(_ metrics: [(id: String, keys: String)], in language: MessageLanguage = .english) -> [String]
    {
        let text = metrics.map {
            "- {id: \($0.id), name: \($0.id), unit: 起, nature: flow, theme: mediation, definition: d, \($0.keys)}\n"
        }.joined()
        return Folder.sound(["metrics.yml": text]).problems(in: language)
    }

    @Test(arguments: [
        (
            [("a", "part-of: b"), ("b", "part-of: c"), ("c", "part-of: 1️⃣a")],
            "1️⃣ error: A metric is a part of itself: a → b → c → a."
        ),
        ([("a", "change-of: b"), ("b", "change-of: 1️⃣a")], "1️⃣ error: A metric is the change of itself: a → b → a."),
        ([("a", "per: b"), ("b", "per: 1️⃣a")], "1️⃣ error: A metric is divided by itself: a → b → a."),
        (
            [("a", "ratio: {of: x, to: b}"), ("b", "ratio: {of: 1️⃣a, to: x}"), ("x", "")],
            "1️⃣ error: A metric is a ratio of itself: a → b → a."
        ),
        (
            [("x", "part-of: a"), ("a", "part-of: b"), ("b", "part-of: 1️⃣a")],
            "1️⃣ error: A metric is a part of itself: a → b → a."
        ),
    ])
    func refusesCycles(_ metrics: [(String, String)], _ expected: String) {
        #expect(problems(metrics.map { (id: $0.0, keys: $0.1) }) == [expected])
    }

    @Test(arguments: [
        ("part-of", "“其中项”（part-of）关系成环"), ("change-of", "“变化对象”（change-of）关系成环"), ("per", "“人均基数”（per）关系成环"),
    ])
    func saysSoInChinese(_ relation: String, _ words: String) {
        let metrics = [(id: "a", keys: "\(relation): b"), (id: "b", keys: "\(relation): 1️⃣a")]
        #expect(problems(metrics, in: .chinese) == ["1️⃣ error: \(words)：a → b → a。"])
    }

    @Test(arguments: ["part-of: 1️⃣m", "change-of: 1️⃣纠纷数", "per: 1️⃣m", "ratio: {of: 1️⃣m, to: disputes}"])
    func refusesAMetricThatRefersToItself(_ keys: String) {
        let text = """
            - {id: m, name: 纠纷数, unit: 起, nature: flow, theme: mediation, definition: d, \(keys)}
            - {id: disputes, name: 纠纷, unit: 起, nature: flow, theme: mediation, definition: d}
            """
        let name = keys.contains("纠纷数") ? "纠纷数" : "m"
        #expect(Folder.sound(["metrics.yml": text]).problems() == ["1️⃣ error: The metric “\(name)” refers to itself."])
    }

    @Test func relationsOfSeveralKindsMakeNoCycle() {
        #expect(
            problems([(id: "a", keys: "part-of: b"), (id: "b", keys: "ratio: {of: a, to: c}"), (id: "c", keys: "")])
                == [])
    }

    @Test func looksThroughLongChains() {
        let count = 3_000
        let metrics = (0..<count).map { (id: "m\($0)", keys: "part-of: m\(($0 + 1) % count)") }
        #expect(problems(metrics).count == 1)
    }
}
