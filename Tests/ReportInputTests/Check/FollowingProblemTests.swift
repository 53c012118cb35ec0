import ReportInput
import ReportModel
import Testing

/// One mistake is told once: whoever refers to what could not be read is not blamed for it.
@Suite struct FollowingProblemTests {
    private let row = "metric,area,period,value,source\ndisputes,wucheng,2018,796,paper\n"

    @Test func doesNotBlameDataForAMetricThatCouldNotBeRead() {
        let metrics = "- {id: disputes, name: 纠纷, unit: 起, nature: flow, theme: mediation}\n"
        #expect(
            Folder.sound(["metrics.yml": metrics, "data/x.csv": row]).problems() == [
                "Content/metrics.yml:1:3 error: A metric needs “definition”."
            ])
    }

    @Test func doesNotBlameDataForAnAreaThatCouldNotBeRead() {
        let areas = "id,name,level\nwucheng,婺城区,\n"
        #expect(
            Folder.sound(["areas.csv": areas, "data/x.csv": row]).problems() == [
                "Content/areas.csv:2:13 error: The cell “level” is empty."
            ])
    }

    @Test(arguments: ["areas.csv", "metrics.yml", "sources.yml"])
    func doesNotBlameAnybodyForAFileThatIsNone(_ path: String) {
        let text = path.hasSuffix("csv") ? "id,name,level\n\"wucheng,婺城区,district\n" : "- {id: [\n"
        let problems = Folder.sound([path: text, "data/x.csv": row]).problems()
        #expect(problems.count == 1 && problems[0].hasPrefix("Content/\(path):"), "\(problems)")
    }

    @Test func stillTellsOfOthersThatAreUnknown() {
        let metrics = "- {id: disputes, name: 纠纷, unit: 起, nature: flow, theme: mediation}\n"
        let rows = row + "1️⃣other,wucheng,2️⃣soon,3️⃣many,paper\n"
        #expect(
            Folder.sound(["metrics.yml": metrics, "data/x.csv": rows]).problems() == [
                "1️⃣ error: No metric “other” in Content/metrics.yml.",
                "2️⃣ error: “soon” is no period: no spelling of a period looks like this.",
                "3️⃣ error: “many” is no figure: “many” is neither a number nor a unit.",
                "Content/metrics.yml:1:3 error: A metric needs “definition”.",
            ])
    }

    @Test func doesNotBlameDataThatUseTheChineseNameOfSuchAMetric() {
        let metrics = "- {编号: disputes, 名称: 纠纷, 别名: [纠纷数], 单位: 起, 性质: 流量, 主题: mediation}\n"
        let rows = "指标,地区,时期,数值,来源\n纠纷,婺城区,2018,796,paper\n纠纷数,婺城区,2019,796,paper\n"
        #expect(
            Folder.sound(["metrics.yml": metrics, "data/x.csv": rows]).problems() == [
                "Content/metrics.yml:1:3 error: A metric needs “definition”."
            ])
    }

    @Test func doesNotBlameDataForAnIDThatIsNone() {
        let areas = "id,name,level\n1️⃣Wucheng,婺城区,district\n"
        let rows = "metric,area,period,value,source\ndisputes,婺城区,2018,796,paper\ndisputes,Wucheng,2019,796,paper\n"
        #expect(
            Folder.sound(["areas.csv": areas, "data/x.csv": rows]).problems() == [
                "1️⃣ error: “Wucheng” can't be an id."
            ])
    }

    @Test func doesNotCallATextMissingThatCouldNotBeRead() {
        let texts = ["pages/a.md": "---\ntitle: 甲\n---\n见[乙](page:b)。\n", "pages/b.md": "1️⃣没有文首信息。\n"]
        #expect(Folder.sound(texts).problems() == ["1️⃣ error: The file has no front matter."])
    }

    @Test func doesNotBlameTheOrderOfATableWhoseMetricsAreUnknown() {
        let text = "title: 表\nmetrics: [1️⃣disputes，rate]\nareas: [wucheng]\nsort: rate\n"
        #expect(
            Folder.sound(["comparisons/x.yml": text]).problems() == [
                "1️⃣ error: No metric “disputes，rate” in Content/metrics.yml."
            ])
    }

    @Test func missesNoKeysOfWhatIsNoGroup() {
        #expect(
            Folder.sound(["sources.yml": "- 1️⃣paper\n"]).problems() == [
                "1️⃣ error: Here stands a single value; a source is a group of keys."
            ])
    }
}
