import ReportInput
import ReportModel
import Testing

@Suite struct RegisterCheckTests {
    @Test(arguments: [
        ("title: 公报\ntitel: x", "2:1", "The site has no key “titel”; did you mean “title”?"),
        ("subtitle: x", "1:1", "The site needs “title”."),
        ("title:", "1:7", "The site needs “title”."),
        ("title: [a, b]", "1:8", "“title” is a list here; it must be a single value."),
        ("title: x\nlanguage: fr", "2:11", "“fr” is no value of “language”."),
        ("title: x\nlanguage: en-GB", "2:11", "“en-GB” is no value of “language”."),
        ("title: x\nnumbers: {grouping: coma}", "2:21", "“coma” is no value of “grouping”; did you mean “comma”?"),
        ("title: x\nbase-url: example.org", "2:11", "“example.org” is no base address."),
        ("title: x\nbase-url: \"https://example.org/a b\"", "2:11", "“https://example.org/a b” is no base address."),
        ("title: x\nnavigation: [about]", "2:14", "No file Content/pages/about.md."),
        ("title: x\nheadline-metrics: [nothing]", "2:20", "No metric “nothing” in Content/metrics.yml."),
        ("title: x\nthemes: [{id: A b, name: x}]", "2:15", "“A b” can't be an id."),
        ("title: x\nthemes: mediation", "2:9", "“themes” is a single value here; it must be a list."),
        ("- title: x", "1:1", "Here stands a list; the site is a group of keys."),
        ("", "1:1", "The file holds no values."),
    ])
    func checksSettings(_ text: String, _ place: String, _ sentence: String) {
        let problems = Folder(["site.yml": text]).problems()
        #expect(problems.contains("Content/site.yml:\(place) error: \(sentence)"), "\(problems)")
    }

    @Test(arguments: [
        ("a,区,distrct,", "3", "“distrct” is no value of “level”; did you mean “district”?"),
        ("a,区,district,b", "4", "No area “b” in Content/areas.csv."),
        ("a,区,,", "3", "The cell “level” is empty."),
        ("a,,district,", "2", "The cell “name” is empty."),
        (",区,district,", "1", "The cell “id” is empty."),
        ("A,区,district,", "1", "“A” can't be an id."),
    ])
    func checksAreas(_ row: String, _ column: String, _ sentence: String) {
        let text = "id,name,level,parent\n" + row + "\n"
        let commas = row.split(separator: ",", omittingEmptySubsequences: false).prefix((Int(column) ?? 1) - 1)
        let position = commas.map { $0.unicodeScalars.count + 1 }.reduce(1, +)
        let problems = Folder(["site.yml": "title: x", "areas.csv": text]).problems()
        #expect(problems.contains("Content/areas.csv:2:\(position) error: \(sentence)"), "\(problems)")
    }

    @Test(arguments: [
        ("id,code,name,level\na,33O702,区,district\n", "2:3", "“33O702” is no area code."),
        ("id,code,name,level\na,33070,区,district\n", "2:3", "“33070” is no area code."),
        (
            "id,name,level,from,to\na,区,district,2000,1999-12\n", "2:19",
            "The area ends (1999-12) before it begins (2000)."
        ),
        ("id,name,level,to\na,区,district,last year\n", "2:14", "“last year” is no date."),
        ("id,name,level,successors\na,区,district,b;c\n", "2:14", "No area “b” in Content/areas.csv."),
        ("id,name,level,parent\na,区,district,a\n", "2:14", "An area is above itself: a → a."),
        ("id,name,levle\na,区,district\n", "1:9", "No column is called “levle”; did you mean “level”?"),
        ("id,name\na,区\n", "1:1", "The column “level” is missing."),
        ("id,name,level,name\na,区,district,x\n", "1:15", "The column “name” stands in the header twice."),
        ("id,name,level,\na,区,district,x\n", "1:15", "This column has no name."),
        ("地区表,,\nid,name,level\n", "1:1", "The first line names no column; the header was expected here."),
    ])
    func checksTheHeaderAndTheRestOfAreas(_ text: String, _ place: String, _ sentence: String) {
        let problems = Folder(["site.yml": "title: x", "areas.csv": text]).problems()
        #expect(problems.contains { $0.hasPrefix("Content/areas.csv:\(place) error: \(sentence)") }, "\(problems)")
    }

    @Test(arguments: ["", "themes: []\n", "themes: [{id: A b, name: x}]\n", "themes: x\n"])
    func givesEveryMetricAThemeToStandUnderWhereNoneIsDeclared(_ themes: String) throws {
        let folder = Folder.sound(["site.yml": "title: x\n" + themes])
        #expect(folder.problems().contains { $0.contains("No theme “mediation” in Content/site.yml.") })
        let report = try #require(checkReport(readReport(folder.tree).draft).report)
        #expect(report.metrics.elements.allSatisfy { report.themes.elements.indices.contains($0.theme.position) })
    }

    @Test func refusesAnAreaThatFollowsItself() {
        let areas = "id,name,level,to,successors\na,甲,district,2020,1️⃣b;a\nb,乙,district,,\n"
        let problems = Folder(["site.yml": "title: x", "areas.csv": areas]).problems()
        #expect(problems == ["1️⃣ error: The area “a” is its own successor."])
    }

    @Test func searchesForNamesOnlyWhileProblemsAreFew() {
        let rows = (1...300).map { "disputes,wuchang-\($0 % 10),\(2000 + $0 % 20),\($0),paper\n" }.joined()
        let data = "metric,area,period,value,source\n" + rows
        let problems = Folder.sound(["data/x.csv": data]).problems()
        #expect(problems.count == 300)
        #expect(problems[0].hasSuffix("; did you mean “wucheng”?"))
        #expect(problems[299].hasSuffix(" in Content/areas.csv."))
    }

    @Test func acceptsChineseColumnsAndWords() throws {
        let text = "编号,名称,级别,上级,区划代码\njinhua,金华市,地级,,330700.0\nwucheng,婺城区,区县,金华市,330702\n"
        let report = try #require(Folder(["site.yml": "站名: 公报", "areas.csv": text]).report())
        #expect(report.areas.elements.map(\.level) == [.city, .district])
        #expect(report.areas.elements.map(\.code) == ["330700", "330702"])
        #expect(report.areas.elements[1].parent == report.areas.key(of: "jinhua"))
    }

    @Test func passesOverWhatASpreadsheetLeavesEmpty() throws {
        let text = "编号,名称,级别,,\njinhua,金华市,地级,,\n,,,,\n"
        let report = try #require(Folder(["site.yml": "站名: 公报", "areas.csv": text]).report())
        #expect(report.areas.elements.map(\.id) == ["jinhua"])
    }

    @Test func findsSourcesAndThemesByTheirNames() {
        let metrics = "- {id: disputes, name: 纠纷, unit: 起, nature: flow, theme: 矛盾调解, definition: d}\n"
        let row = "指标,地区,时期,数值,来源\n纠纷,婺城区,2018,796,报道\n"
        #expect(Folder.sound(["metrics.yml": metrics, "data/x.csv": row]).problems() == [])
    }

    @Test func cutsACycleOnceAndNamesIt() {
        let text = "id,name,level,parent\na,甲,city,1️⃣c\nb,乙,city,2️⃣a\nc,丙,city,3️⃣b\n"
        let problems = Folder(["site.yml": "title: x", "areas.csv": text]).problems()
        #expect(problems == ["2️⃣ error: An area is above itself: a → c → b → a."])
    }

    @Test func namesBothPlacesOfADoubledID() {
        let problems = Folder.sound(["sources.yml": "- {id: 2️⃣paper, title: 甲}\n- {id: 1️⃣paper, title: 乙}\n"]).problems()
        #expect(problems == ["1️⃣ error: The id “paper” is given twice. (2️⃣ First given here.)"])
    }

    @Test(arguments: [
        ("unit: 起, nature: flow, theme: mediation", "A metric needs “definition”."),
        ("nature: flow, theme: mediation, definition: d", "A metric needs “unit”."),
        ("unit: 起, theme: mediation, definition: d", "A metric needs “nature”."),
        (
            "unit: 起, nature: 1️⃣flux, theme: mediation, definition: d",
            "1️⃣ error: “flux” is no value of “nature”."
        ),
        (
            "unit: 起, nature: flow, theme: 1️⃣mediaton, definition: d",
            "1️⃣ error: No theme “mediaton” in Content/site.yml; did you mean “mediation”?"
        ),
        (
            "unit: 起, nature: flow, theme: mediation, definition: d, decimals: 1️⃣9",
            "1️⃣ error: “9” is no whole number from 0 to 6, which “decimals” must be."
        ),
        (
            "unit: 起, nature: flow, theme: mediation, definition: d, part-of: 1️⃣m",
            "1️⃣ error: The metric “m” refers to itself."
        ),
        (
            "unit: 起, nature: flow, theme: mediation, definition: d, ratio: {of: 1️⃣m, to: 2️⃣z}",
            "1️⃣ error: The metric “m” refers to itself."
        ),
        (
            "unit: 起, nature: flow, theme: mediation, definition: d, minimum: 5, maximum: 1️⃣3",
            "1️⃣ error: The maximum 3 is below the minimum 5."
        ),
        (
            "unit: 起, nature: flow, theme: mediation, definition: d, maximum: 1️⃣many",
            "1️⃣ error: “many” is no number."
        ),
        (
            "unit: 起, nature: flow, theme: mediation, definition: d, additive: 1️⃣maybe",
            "1️⃣ error: “maybe” is no value of “additive”."
        ),
    ])
    func checksMetrics(_ keys: String, _ expected: String) {
        let folder = Folder([
            "site.yml": "title: x\nthemes: [{id: mediation, name: 调解}]", "metrics.yml": "- {id: m, name: 名, \(keys)}",
        ])
        let problems = folder.problems()
        #expect(problems.contains { $0.contains(expected) }, "\(problems)")
    }

    @Test func boundsSharesButNotChanges() throws {
        let metrics = """
            - {id: rate, name: 率, unit: "%", nature: ratio, theme: mediation, definition: d}
            - {id: growth, name: 增长, unit: "%", nature: ratio, theme: mediation, definition: d, change-of: rate}
            - {id: density, name: 密度, unit: "‰", nature: ratio, theme: mediation, definition: d}
            - {id: free, name: 自由, unit: "%", nature: ratio, theme: mediation, definition: d, maximum: 250}
            """
        let report = try #require(Folder.sound(["metrics.yml": metrics]).report())
        let ranges = report.metrics.elements.map { [$0.range.lower?.description, $0.range.upper?.description] }
        #expect(ranges == [["0", "100"], [nil, nil], ["0", "1000"], ["0", "250"]])
    }

    @Test(arguments: [
        ("javascript:alert(1)", "“javascript:alert(1)” is no address of a web page."),
        ("www.example.org", "“www.example.org” is no address of a web page."),
    ])
    func refusesAddressesThatAreNone(_ url: String, _ sentence: String) {
        let problems = Folder.sound(["sources.yml": "- {id: paper, title: 甲, url: 1️⃣\"\(url)\"}"]).problems()
        #expect(problems == ["1️⃣ error: \(sentence)"])
    }

    @Test(arguments: [
        ("metric.yml", "Nobody reads this file; did you mean “Content/metrics.yml”?"),
        ("Metrics.yml", "Nobody reads this file; did you mean “Content/metrics.yml”?"),
        ("data/x.doc", "Nobody reads this file: a data file is called *.csv, *.xlsx, *.json, *.yml or *.yaml."),
    ])
    func warnsOfFilesThatNobodyReads(_ path: String, _ sentence: String) {
        #expect(Folder.sound([path: "x"]).problems() == ["Content/\(path) warning: \(sentence)"])
    }

    @Test func refusesATableWithoutRows() {
        let header = "1️⃣metric,area,period,value,source\n"
        for table in [header, header + "\n", header + ",,,,\n"] {
            #expect(Folder.sound(["data/x.csv": table]).problems() == ["1️⃣ warning: The table has no rows."])
        }
        // A row that was refused has been told of.
        #expect(Folder.sound(["data/x.csv": header.dropFirst() + "disputes\n"]).problems().count == 1)
    }

    @Test func asksForTheRegistersThatDataNeeds() {
        let problems = Folder(["site.yml": "title: x", "data/x.csv": "metric,area,period,value,source\na,b,2018,1,c\n"])
            .problems()
        #expect(
            problems == [
                "Content/areas.csv error: This file is missing.", "Content/metrics.yml error: This file is missing.",
                "Content/sources.yml error: This file is missing.",
            ])
    }

    @Test func asksForTheSettings() {
        #expect(Folder([:]).problems() == ["Content/site.yml error: This file is missing."])
    }
}
