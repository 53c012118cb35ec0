import Diagnostics
import ReportInput
import ReportModel
import Testing

/// Tables, charts and figures say in one way what they show.
@Suite struct SelectionCheckTests {
    private func areas(_ keys: String) throws -> [String] {
        let body = "metrics: [disputes]\n\(keys)"
        let (block, report) = try #require(
            DesignSketch.block("figures", body), "\(DesignSketch.problems("figures", body))")
        guard case .figures(let design) = block else { return [] }
        return design.areas.map { report.areas[$0].id }
    }

    @Test(arguments: [
        ("areas: [jindong, wucheng]", ["jindong", "wucheng"]), ("地区: 金东区", ["jindong"]),
        ("区县: [金东区, 荔城区]", ["jindong", "licheng"]),
        ("areas: all", ["jinhua", "putian", "wucheng", "jindong", "kaifaqu", "licheng"]),
        ("地区: 全部", ["jinhua", "putian", "wucheng", "jindong", "kaifaqu", "licheng"]),
        ("地区: [全部]", ["jinhua", "putian", "wucheng", "jindong", "kaifaqu", "licheng"]),
        ("group: pilots", ["wucheng", "jindong"]), ("地区组: 试点", ["wucheng", "jindong"]),
        ("level: district", ["wucheng", "jindong", "licheng"]),
        ("level: district\nparent: jinhua", ["wucheng", "jindong"]),
        ("级别: 县级\n上级: 莆田市", ["licheng"]),
    ])
    func findsTheAreas(_ keys: String, _ expected: [String]) throws {
        #expect(try areas(keys) == expected)
    }

    @Test(arguments: ["table", "chart", "figures"])
    func asksForMetricsAndAreas(_ word: String) {
        let subject = ["table": "A table", "chart": "A chart", "figures": "A block of figures"][word] ?? ""
        #expect(
            DesignSketch.problems("\(word)1️⃣", "title: 空")
                .map { $0.replacing("Content/pages/p.md:6:1", with: "") } == [
                    " error: \(subject) needs “metrics”.", " error: \(subject) needs “areas”, a “group” or a “level”.",
                ])
    }

    @Test(arguments: [
        (
            "metrics: [1️⃣disptes]\nareas: all",
            "1️⃣ error: No metric “disptes” in Content/metrics.yml; did you mean “disputes”?"
        ),
        (
            "metrics: [2️⃣disputes, 1️⃣纠纷]\nareas: all",
            "1️⃣ error: The metric “纠纷” stands in the list twice. (2️⃣ First given here.)"
        ),
        (
            "metrics: disputes\nareas: [2️⃣wucheng, 1️⃣婺城区]",
            "1️⃣ error: The area “婺城区” stands in the list twice. (2️⃣ First given here.)"
        ),
        (
            "metrics: disputes\nareas: [1️⃣wuchang]",
            "1️⃣ error: No area “wuchang” in Content/areas.csv; did you mean “wucheng”?"
        ),
        (
            "metrics: disputes\n2️⃣areas: all\n1️⃣level: district",
            "1️⃣ error: “level” and “areas” both say which areas are meant. (2️⃣ The other one.)"
        ),
        (
            "metrics: disputes\n2️⃣group: pilots\n1️⃣areas: all",
            "1️⃣ error: “areas” and “group” both say which areas are meant. (2️⃣ The other one.)"
        ),
        (
            "metrics: disputes\n2️⃣level: district\n1️⃣group: pilots",
            "1️⃣ error: “group” and “level” both say which areas are meant. (2️⃣ The other one.)"
        ),
        ("metrics: disputes\nareas: all\n1️⃣parent: jinhua", "1️⃣ error: “parent” stands without a “level”."),
        (
            "metrics: disputes\nlevel: 1️⃣town\nparent: jinhua",
            "1️⃣ error: No area of the level “town” stands below “jinhua”."
        ),
        ("metrics: disputes\nlevel: 1️⃣country", "1️⃣ error: No area has the level “country”."),
        (
            "metrics: disputes\nlevel: 1️⃣districts",
            "1️⃣ error: “districts” is no value of “level”; did you mean “district”?"
        ),
        (
            "metrics: disputes\nlevel: district\nparent: 1️⃣jinhu",
            "1️⃣ error: No area “jinhu” in Content/areas.csv; did you mean “jinhua”?"
        ),
        (
            "metrics: disputes\ngroup: 1️⃣pilot",
            "1️⃣ error: No group of areas “pilot” in Content/site.yml; did you mean “pilots”?"
        ),
        (
            "metrics: disputes\nareas: all\nperiod: 1️⃣recently",
            "1️⃣ error: “recently” is no period: no spelling of a period looks like this."
        ),
        (
            "metrics: disputes\nareas: all\nperiod: [2️⃣2018, 1️⃣2018年]",
            "1️⃣ error: The period “2018年” stands in the list twice. (2️⃣ First given here.)"
        ),
        (
            "metrics: [disputes, failed]\nareas: all\nperiod: 1️⃣2018-12-31",
            "1️⃣ error: “2018-12-31” is a day; a flow goes over a span."
        ),
    ])
    func refusesWhatNamesNothing(_ body: String, _ expected: String) {
        #expect(DesignSketch.problems("figures", body) == [expected])
    }

    @Test(arguments: [
        ("指标: 纠纷\n2️⃣地区: 全部\n1️⃣级别: 县级", "1️⃣ error: “级别”（level）与“地区”（areas）都指定了地区。 (2️⃣ 另一处在此。)"),
        ("指标: 纠纷\n地区: 全部\n1️⃣上级: jinhua", "1️⃣ error: “上级”（parent）缺少配套的“级别”（level）。"),
        ("指标: 纠纷\n级别: 1️⃣乡镇\n上级: 金华市", "1️⃣ error: “金华市”以下没有“乡镇”（town）一级的地区。"),
        ("指标: 纠纷\n地区: 全部\n时期: [2️⃣2018, 1️⃣2018年]", "1️⃣ error: 列表中的时期“2018年”重复出现。 (2️⃣ 第一次出现在此。)"),
        ("指标: 纠纷", "Content/pages/p.md:6:1 error: 数据块缺少“地区”（areas）、“地区组”（group）或“级别”（level）。"),
        ("地区: 全部", "Content/pages/p.md:6:1 error: 数据块缺少“指标”（metrics）。"),
    ])
    func saysSoInChinese(_ body: String, _ expected: String) {
        #expect(DesignSketch.problems("数据", body, in: .chinese) == [expected])
    }

    @Test func aDayIsAPeriodOfStocksBesideFlows() {
        #expect(DesignSketch.problems("figures", "metrics: [disputes, people]\nareas: all\nperiod: 2018-12-31") == [])
    }

    @Test func blamesNobodyForAreasThatCouldNotBeRead() {
        let folder = DesignSketch.folder([
            "areas.csv": "id,name,level\nA b,甲,district\n", "site.yml": "title: x\nthemes: [{id: mediation, name: 调解}]",
            "pages/p.md": DesignSketch.text("table", "metrics: disputes\nlevel: district"),
        ])
        #expect(folder.problems() == ["Content/areas.csv:2:1 error: “A b” can't be an id."])
    }
}
