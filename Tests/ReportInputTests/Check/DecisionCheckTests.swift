import ReportInput
import ReportModel
import Testing

@Suite struct DecisionCheckTests {
    private static let data = "metric,area,period,value,source\ndisputes,wucheng,2018,796,paper\n"

    private func folder(_ decisions: String, site: String? = nil) -> Folder {
        var files = ["decisions.yml": decisions, "data/x.csv": Self.data]
        files["site.yml"] = site.map { "title: 公报\nthemes:\n  - {id: mediation, name: 矛盾调解}\n\($0)" }
        return Folder.sound(files)
    }

    private func decision(_ text: String) throws -> Decision {
        let report = try #require(folder(text).report())
        return try #require(report.decisions.first)
    }

    @Test func readsADecision() throws {
        let decision = try decision(
            "- {rule: figures-conflict, key: disputes@wucheng#2018, reason: 两处不同, date: 2026-01-15, publish: paper}")
        #expect(decision.rule == .figuresConflict)
        #expect(decision.reason == "两处不同")
        #expect(decision.date == PartialDate(year: 2026, month: 1, day: 15))
        #expect(decision.publication == .source(Key(position: 0)))
        #expect(decision.origin == Origin(file: "Content/decisions.yml", line: 1, column: 33))
        #expect(decision.publicationOrigin == Origin(file: "Content/decisions.yml", line: 1, column: 97))
        #expect(decision.key.period == .year(2018))
    }

    @Test func readsChineseKeys() throws {
        let decision = try decision("- {规则: 数据冲突, 对象: 纠纷@婺城区#2018年, 理由: 两处不同, 日期: 2026年1月, 发布: 两者}")
        #expect(decision.rule == .figuresConflict)
        #expect(decision.key.area == Key(position: 1))
        #expect(decision.publication == .all)
    }

    @Test(arguments: [
        ("both", Decision.Publication.all), ("all", .all), ("neither", .neither), ("不发布", .neither),
        ("paper", .source(Key(position: 0))), ("综述部分", .place("综述部分")),
    ])
    func readsWhatIsPublished(_ word: String, _ publication: Decision.Publication) throws {
        let found = try decision(
            "- {rule: figures-conflict, key: disputes@wucheng#2018, reason: 理由, date: 2026, publish: \(word)}")
        #expect(found.publication == publication)
    }

    @Test func readsKeysWithoutAreaOrPeriod() throws {
        let metric = try decision("- {rule: units-mixed, key: disputes, reason: 理由, date: 2026}")
        #expect(metric.key == FindingKey(metric: Key(position: 0)))
        let period = try decision("- {rule: coverage, key: \"disputes#2018\", reason: 理由, date: 2026}")
        #expect(period.key == FindingKey(metric: Key(position: 0), period: .year(2018)))
        let stock = try decision("- {rule: staleness, key: mediators@wucheng#2018, reason: 理由, date: 2026}")
        #expect(stock.key.period?.kind == .dayInYear)
    }

    @Test(arguments: [
        (
            "- {rule: 1️⃣rate-mismach, key: disputes, reason: x, date: 2026}",
            ["1️⃣ error: “rate-mismach” is no value of “rule”; did you mean “rate-mismatch”?"]
        ),
        (
            "- 1️⃣{rule: coverage, key: disputes, date: 2026}", ["1️⃣ error: A decision needs “reason”."]
        ),
        ("- 1️⃣{rule: coverage, key: disputes, reason: x}", ["1️⃣ error: A decision needs “date”."]),
        ("- 1️⃣{rule: coverage, reason: x, date: 2026}", ["1️⃣ error: A decision needs “key”."]),
        (
            "- {rule: coverage, key: 1️⃣dispute@2️⃣wucheng#2018, reason: x, date: 2026}",
            ["1️⃣ error: No metric “dispute” in Content/metrics.yml; did you mean “disputes”?"]
        ),
        (
            "- {rule: coverage, key: disputes@1️⃣wuchang#2018, reason: x, date: 2026}",
            ["1️⃣ error: No area “wuchang” in Content/areas.csv; did you mean “wucheng”?"]
        ),
        (
            "- {rule: coverage, key: disputes@wucheng#1️⃣2018.10, reason: x, date: 2026}",
            ["1️⃣ error: “2018.10” is no period: as a number, October (.10) and January (.1) are the same."]
        ),
        ("- {rule: coverage, key: 1️⃣\"@wucheng\", reason: x, date: 2026}", ["1️⃣ error: “@wucheng” names no metric."]),
        ("- {rule: coverage, key: disputes, reason: x, date: 1️⃣soon}", ["1️⃣ error: “soon” is no date."]),
        (
            "- {rule: coverage, key: disputes, reason: x, date: 2026, 1️⃣publsh: all}",
            ["1️⃣ error: A decision has no key “publsh”; did you mean “publish”?"]
        ),
        (
            "- 1️⃣{rule: figures-conflict, key: disputes@wucheng#2018, reason: x, date: 2026}",
            ["1️⃣ error: A decision on figures that contradict each other needs “publish”."]
        ),
        (
            "- {rule: coverage, key: disputes, reason: x, date: 2026, publish: 1️⃣paper}",
            ["1️⃣ error: “paper” can't be published: this finding is on one figure."]
        ),
        (
            "- {rule: coverage, key: 2️⃣disputes, reason: x, date: 2026}\n- {rule: coverage, key: 1️⃣纠纷, reason: y, date: 2026}",
            ["1️⃣ error: Two decisions are about one finding. (2️⃣ First decided here.)"]
        ),
    ])
    func refusesWhatDoesNotFit(_ text: String, _ problems: [String]) {
        #expect(folder(text).problems() == problems)
    }

    @Test func readsHowMuchRulesMatter() throws {
        let folder = folder("[]", site: "rules: {coverage: off, 久未更新: 警告, figures-conflict: notice}")
        let rules = try #require(folder.report()).settings.rules
        #expect(rules == [.coverage: .off, .staleness: .warning, .figuresConflict: .notice])
    }

    @Test(arguments: [
        ("rules: {1️⃣coverge: off}", "1️⃣ error: The list of rules has no key “coverge”; did you mean “coverage”?"),
        ("rules: {coverage: 1️⃣of}", "1️⃣ error: “of” is no value of “coverage”; did you mean “off”?"),
    ])
    func refusesUnknownRules(_ site: String, _ problem: String) {
        #expect(folder("[]", site: site).problems() == [problem])
    }

    @Test func readsThatPartsAreComplete() throws {
        let metrics = """
            - {id: all, name: 总数, unit: 起, nature: flow, theme: mediation, definition: 全部。, parts: complete}
            - {id: some, name: 其中, unit: 起, nature: flow, theme: mediation, definition: 部分。, part-of: all, 构成: 部分}
            """
        let report = try #require(Folder.sound(["metrics.yml": metrics]).report())
        #expect(report.metrics.elements.map(\.hasCompleteParts) == [true, false])
    }
}
