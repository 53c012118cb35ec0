import Diagnostics
import ReportInput
import ReportModel
import Testing

@Suite struct GroupCheckTests {
    private func folder(_ groups: String, _ areas: String) -> Folder {
        Folder(["site.yml": "title: x\n" + groups, "areas.csv": areas])
    }

    private let areas = """
        id,name,level,parent
        jinhua,金华市,city,
        wucheng,婺城区,district,jinhua
        jindong,金东区,district,jinhua
        kaifaqu,开发区,zone,jinhua
        lanxi,兰溪市,district,jinhua

        """

    @Test func takesGroupsFromTheSettings() throws {
        let groups = """
            groups:
              - {id: urban, name: 主城区, areas: [jindong, 婺城区, kaifaqu], peers: yes}
              - {编号: pilots, 名称: 试点, 地区: [lanxi, jinhua]}
            """
        let report = try #require(folder(groups, areas).report())
        #expect(report.groups.elements.map(\.id) == ["urban", "pilots"])
        #expect(report.groups.elements.map(\.name) == ["主城区", "试点"])
        #expect(report.groups.elements.map(\.arePeers) == [true, false])
        #expect(
            report.groups.elements.map { $0.areas.map { report.areas[$0].id } } == [
                ["wucheng", "jindong", "kaifaqu"], ["jinhua", "lanxi"],
            ])
    }

    @Test func takesPeersFromTheRegister() throws {
        let areas = """
            编号,名称,级别,同类组
            a,甲,县级,urban
            b,乙,县级,山区县
            c,丙,县级,主城区
            d,丁,县级,山区县
            e,戊,县级,plain
            f,己,功能区,plain

            """
        let report = try #require(folder("groups: [{id: urban, name: 主城区}]", areas).report())
        #expect(report.groups.elements.map(\.id) == ["urban", "group-2", "plain"])
        #expect(report.groups.elements.map(\.name) == ["主城区", "山区县", "plain"])
        #expect(report.groups.elements.map(\.arePeers) == [true, true, true])
        #expect(
            report.groups.elements.map { $0.areas.map { report.areas[$0].id } } == [
                ["a", "c"], ["b", "d"], ["e", "f"],
            ])
    }

    @Test func givesIdsThatNobodyHas() throws {
        let areas = "id,name,level,peer_group\na,甲,district,山区\nb,乙,district,山区\nc,丙,district,\n"
        let report = try #require(folder("groups: [{id: group-2, name: 组, areas: [a, c]}]", areas).report())
        #expect(report.groups.elements.map(\.id) == ["group-2", "group-3"])
    }

    @Test(arguments: [
        (
            "groups: [{id: u, name: 城区, areas: [wucheng, 1️⃣jindng]}]",
            "1️⃣ error: No area “jindng” in Content/areas.csv; did you mean “jindong”?"
        ),
        (
            "groups: [{id: u, name: 城区, areas: [2️⃣wucheng, jindong, 1️⃣婺城区]}]",
            "1️⃣ error: The area “婺城区” stands in the list twice. (2️⃣ First given here.)"
        ),
        ("groups: [1️⃣{id: u, areas: [wucheng, jindong]}]", "1️⃣ error: A group of areas needs “name”."),
        (
            "groups: [{id: 2️⃣u, name: 甲, areas: [wucheng, jindong]}, {id: 1️⃣u, name: 乙, areas: [lanxi, jindong]}]",
            "1️⃣ error: The id “u” is given twice. (2️⃣ First given here.)"
        ),
        ("groups: [{id: 1️⃣城区, name: 甲, areas: [wucheng, jindong]}]", "1️⃣ error: “城区” can't be an id."),
        (
            "groups: [{id: u, name: 甲, areas: [wucheng, jindong], 1️⃣peer: yes}]",
            "1️⃣ error: A group of areas has no key “peer”; did you mean “peers”?"
        ),
        (
            "groups: [{id: u, name: 甲, areas: [wucheng, jindong], peers: 1️⃣some}]",
            "1️⃣ error: “some” is no value of “peers”."
        ),
        (
            "groups: [{id: u, name: 甲, areas: [wucheng, kaifaqu, 1️⃣jinhua], peers: yes}]",
            "1️⃣ error: 金华市 (jinhua) has the level “city”, the first area of the group “甲” has “district”."
        ),
        (
            "groups: [{id: u, name: 甲, areas: [2️⃣wucheng, jindong], peers: yes}, {id: v, name: 乙, areas: [lanxi, kaifaqu, 1️⃣wucheng], peers: yes}]",
            "1️⃣ error: 婺城区 (wucheng) is in two groups of peers, “甲” and “乙”. (2️⃣ The other one.)"
        ),
        ("groups: [{id: 1️⃣u, name: 甲, areas: [wucheng]}]", "1️⃣ warning: The group “甲” has only one area."),
        ("groups: [{id: 1️⃣u, name: 甲}]", "1️⃣ warning: The group “甲” has no area."),
    ])
    func refusesGroupsThatAreNone(_ groups: String, _ expected: String) {
        #expect(folder(groups, areas).problems() == [expected])
    }

    @Test(arguments: [
        (
            "groups: [{id: u, name: 甲, areas: [wucheng, 1️⃣jinhua], peers: yes}]",
            "1️⃣ error: 金华市（jinhua）的级别是“city”，而“甲”组第一个地区的级别是“district”。"
        ),
        ("groups: [{id: 1️⃣u, name: 甲, areas: [wucheng]}]", "1️⃣ warning: “甲”组只有一个地区。"),
    ])
    func saysSoInChinese(_ groups: String, _ expected: String) {
        #expect(folder(groups, areas).problems(in: .chinese).contains(expected))
    }

    @Test(arguments: [
        (
            "groups: [2️⃣{id: u, name: 甲, areas: [a, b], peers: no}]", "a,甲,district,1️⃣u\nb,乙,district,\n",
            "1️⃣ error: “peer_group” names “u”, of which site.yml says that its areas are no peers."
        ),
        (
            "groups: [{id: u, name: 甲, areas: [a, b], peers: yes}]",
            "a,甲,district,山区\nb,乙,district,\nc,丙,district,山区\n",
            "is in two groups of peers, “甲” and “山区”."
        ),
        (
            "", "a,甲,district,山区县\nb,乙,district,山区县\nc,丙,district,1️⃣山区现\n",
            "1️⃣ warning: The group “山区现” has only one area; did you mean “山区县”?"
        ),
        (
            "groups: [{id: u, name: 甲, areas: [a, b]}, {id: v, name: 甲, areas: [a, b]}]",
            "a,甲,district,1️⃣甲\nb,乙,district,\n", "1️⃣ error: “甲” can mean several: u, v."
        ),
    ])
    func looksAtGroupsOfTheRegister(_ groups: String, _ rows: String, _ expected: String) {
        let problems = folder(groups, "id,name,level,peer_group\n" + rows).problems()
        #expect(problems.count == 1, "\(problems)")
        #expect(problems.contains { $0.contains(expected) }, "\(problems)")
    }

    @Test func anAreaMayBeInManyGroupsThatAreNoPeers() {
        let groups = """
            groups:
              - {id: u, name: 甲, areas: [wucheng, jindong]}
              - {id: v, name: 乙, areas: [wucheng, lanxi], peers: yes}
              - {id: w, name: 丙, areas: [wucheng, jinhua]}
            """
        #expect(folder(groups, areas).problems() == [])
    }
}
