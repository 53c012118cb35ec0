import Diagnostics
import ReportInput
import ReportModel
import Testing

/// What of the public table of area codes becomes a row of `areas.csv`. The places are invented.
@Suite struct AreaCodeSubsetTests {
    private static let header = "代码,一级行政区,二级行政区,名称,级别,状态,启用时间,变更/弃用时间,新代码\n"
    private static let table =
        "\u{FEFF}" + header + """
            990000,云省,,云省,省级,在用,1981,,
            990700,云省,青江市,青江市,地级,在用,1985,,
            990702,云省,青江市,东桥区,县级,在用,1985,,990703[2000]
            990703,云省,青江市,西桥区,县级,在用,2000,,
            990704,云省,青江市,北湖区,县级,变更,1985,1992,990704
            990704,云省,青江市,南湖区,县级,在用,1992,,
            990705,云省,青江市,旧城区,县级,弃用,1985,199605,990702;990801
            990719,云省,青江市,兰山市,县级,弃用,1985,1986,999003
            990721,云省,青江市,青江县,县级,弃用,1981,2001,990702[1996];990702;990703
            990722,云省,青江市,石门县,县级,变更,1981,1990,990702
            990722,云省,青江市,云台县,县级,在用,1995,,
            990781,云省,青江市,兰山市,县级,在用,1990,,
            990801,云省,白河市,下游区,县级,在用,1985,,
            999003,云省,直辖,兰山市,县级,弃用,1986,1990,990781
            """

    private func rows(
        _ prefixes: [String] = ["9907"], _ text: String = table, register: String? = nil
    ) throws -> (all: [String: AreaCodeSubset.Row], missing: [String], problems: [Diagnostic]) {
        var problems: [Diagnostic] = []
        let known = register.flatMap {
            CSVReader.read(Array($0.utf8), file: "Content/areas.csv", problems: &problems)
        }
        let subset = AreaCodeSubset.read(
            Array(text.utf8), file: "result.csv", prefixes: prefixes, register: known, problems: &problems)
        let rows = subset?.rows ?? []
        return (
            Dictionary(rows.map { ($0[.id] ?? "", $0) }) { first, _ in first },
            (subset?.missing ?? []).map { $0[.id] ?? "" },
            problems
        )
    }

    @Test func takesTheAreasOfThePrefixInTheOrderOfTheirCodes() throws {
        let (_, missing, problems) = try rows()
        #expect(problems == [])
        #expect(
            missing == [
                "a990700", "a990702", "a990703", "a990704", "a990705", "a990721", "a990722-1981", "a990722", "a990781",
            ])
    }

    /// Id, level, parent, from, to, successors, aliases and note.
    @Test(arguments: [
        ("a990700", ["city", "", "1985", "", "", "", ""]),
        ("a990702", ["district", "a990700", "1985", "", "", "", "2000年部分区域划入西桥区（990703）。"]),
        // Another name under one code is no other area.
        ("a990704", ["district", "a990700", "1985", "", "", "北湖区", ""]),
        // The follower that is not among the office's areas is told in the note.
        ("a990705", ["district", "a990700", "1985", "1996-05", "a990702", "", "后为下游区（990801），不在本名录中。"]),
        // What was there when the table begins is not said to have begun then.
        ("a990721", ["district", "a990700", "", "2001", "a990702;a990703", "", "1996年部分区域划入东桥区（990702）。"]),
        // A code that was given away again.
        ("a990722-1981", ["district", "a990700", "", "1990", "a990702", "", ""]),
        ("a990722", ["district", "a990700", "1995", "", "", "", ""]),
        // Another code under one name is no other area, even if it was outside the prefix for a while.
        (
            "a990781",
            ["district", "a990700", "1985", "", "", "", "1985—1986年代码为990719。1986—1990年代码为999003。"]
        ),
    ])
    func tellsWhenItExistedAndWhatFollowed(id: String, cells: [String]) throws {
        let row = try #require(try rows().all[id])
        let columns: [AreaColumn] = [.level, .parent, .from, .to, .successors, .aliases, .note]
        #expect(columns.map { row[$0] ?? "" } == cells)
    }

    @Test func areasOfTheRegisterKeepTheirIDs() throws {
        let register = """
            id,code,name,level,parent
            yun,990000,云省,province,
            east,990702,东桥区,district,
            old,,青江县,district,
            a990703,,别处,village,
            """
        let (all, missing, _) = try rows(register: register)
        #expect(all["east"]?[.code] == "990702")
        #expect(all["old"]?[.successors] == "east;a990703-2000")
        #expect(all["a990700"]?[.parent] == "yun")
        #expect(!missing.contains("east") && !missing.contains("old"))
        #expect(missing.contains("a990703-2000"))
    }

    @Test func severalPrefixesTogether() throws {
        let (all, _, _) = try rows(["990801", "9907", "990000"])
        #expect(all["a990801"]?[.parent] == "a990000")
        #expect(all["a990705"]?[.successors] == "a990702;a990801")
        #expect(all["a990700"]?[.parent] == "a990000")
    }

    @Test func theRowsAreARegisterThatIsSound() throws {
        var problems: [Diagnostic] = []
        let subset = try #require(
            AreaCodeSubset.read(
                Array(Self.table.utf8), file: "result.csv", prefixes: ["99"], register: nil, problems: &problems))
        let header = AreaRowsText.columns.map(\.rawValue).joined(separator: ",") + "\n"
        let text = header + AreaRowsText.text(subset.rows)
        #expect(Folder(["site.yml": "title: 公报\n", "areas.csv": text]).problems() == [])
    }

    @Test(arguments: [
        ("99070,云省,,x,县级,在用,1985,,", "result.csv:2:1 “99070” is no code of six digits."),
        ("990702,云省,,x,村级别,在用,1985,,", "result.csv:2:14 “村级别” is no level (省级, 地级, 县级)."),
        ("990702,云省,,x,县级,在用,85,,", "result.csv:2:20 “85” is no year."),
        (
            "990702,云省,,x,县级,在用,1985,,9907",
            "result.csv:2:26 “9907” is no list of codes, such as 330702;330703[2000]."
        ),
    ])
    func refusesRowsThatAreNone(row: String, problem: String) throws {
        let problems = try rows(["9907"], Self.header + row + "\n").problems
        #expect(problems.map { "\($0.place.description) \($0.summary.english)" } == [problem])
        #expect(problems.allSatisfy { !$0.summary.chinese.isEmpty })
    }

    @Test func refusesAnotherTable() throws {
        let problems = try rows(["9907"], "id,code\na,990702\n").problems
        #expect(problems.map(\.code) == [.columnMissing])
    }

    @Test func successionInACircleEnds() throws {
        let text =
            Self.header + """
                990701,云省,,甲,县级,变更,1990,1990,990701
                990702,云省,,乙,县级,弃用,1985,1990,990703
                990703,云省,,乙,县级,弃用,1990,1985,990702
                """
        let (_, _, problems) = try rows(["9907"], text)
        #expect(problems == [])
    }
}
