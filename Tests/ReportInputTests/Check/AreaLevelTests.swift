import Diagnostics
import ReportInput
import Testing

/// The area above one has a higher level.
@Suite struct AreaLevelTests {
    private func problems(_ rows: String, in language: MessageLanguage = .english) -> [String] {
        Folder(["site.yml": "title: x", "areas.csv": "id,name,level,parent\n" + rows]).problems(in: language)
    }

    @Test func takesTheLevelsFromTopToBottom() {
        let rows = """
            china,中国,country,
            zhejiang,浙江省,province,china
            jinhua,金华市,city,zhejiang
            wucheng,婺城区,district,jinhua
            direct,省直管县,district,zhejiang
            kaifaqu,开发区,zone,jinhua
            park,园区,zone,wucheng
            town,镇,town,kaifaqu
            village,村,village,town

            """
        #expect(problems(rows) == [])
    }

    @Test(arguments: [
        (
            "a,甲,town,\nb,乙,district,1️⃣a\n",
            "1️⃣ error: “b” has the level “district” and can't stand below “a”, which has “town”."
        ),
        (
            "a,甲,district,\nb,乙,district,1️⃣a\n",
            "1️⃣ error: “b” has the level “district” and can't stand below “a”, which has “district”."
        ),
        (
            "b,乙,district,1️⃣a\na,甲,zone,\n",
            "1️⃣ error: “b” has the level “district” and can't stand below “a”, which has “zone”."
        ),
    ])
    func refusesAHigherLevelBelowALowerOne(_ rows: String, _ expected: String) {
        #expect(problems(rows) == [expected])
    }

    @Test func saysSoInChinese() {
        #expect(
            problems("a,甲,town,\nb,乙,district,1️⃣a\n", in: .chinese) == [
                "1️⃣ error: “乙”的级别是“district”，上级“甲”是“town”，上级的级别应更高。"
            ])
    }

    @Test func tellsCyclesAndUnknownLevelsOnlyOnce() {
        #expect(problems("a,甲,city,b\nb,乙,city,a\n").count == 1)
        #expect(
            problems("a,甲,town,\nb,乙,1️⃣distrct,a\n") == [
                "1️⃣ error: “distrct” is no value of “level”; did you mean “district”?"
            ])
        #expect(
            problems("a,甲,1️⃣twon,\nb,乙,district,a\n") == ["1️⃣ error: “twon” is no value of “level”; did you mean “town”?"]
        )
    }
}
