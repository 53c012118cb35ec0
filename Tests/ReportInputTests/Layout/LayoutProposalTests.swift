import Diagnostics
import ReportInput
import Testing

/// What `gazetteer new layout` proposes.
@Suite struct LayoutProposalTests {
    private func proposal(_ table: String, _ language: MessageLanguage = .english) -> String? {
        var problems: [Diagnostic] = []
        return LayoutProposal.text(
            for: "Content/data/t.csv", in: Folder.sound(["data/t.csv": table]).tree, language: language,
            problems: &problems)
    }

    private static let remark = "# Proposed from the header of the table. Put what is right in place of every \"?\".\n"

    @Test(arguments: [
        (
            """
            areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes
            330702,婺城区,district,success,2004-01-01/P1Y,95.5,Rate,%,95.0,96.0,,
            330703,金东区,district,success,2004-01-01/P1Y,90,Count,%,,,x,

            """,
            """
            columns:
              area: areacd
              area-name: areanm
              metric: indicator
              period: period
              value: observation
              unit: unit
              lower: lci_95
              upper: uci_95
              status: status
              note: notes
            constants:
              source: "?"
            where:
              measure: Rate
            # In measure there stand: Rate, Count
            ignore: [geography]
            metrics:
              success: "?"
            statuses:
              x: "?"

            """
        ),
        (
            "Year,Sex,Units,GeoCode,Value\n2018,,%,330702,96\n",
            """
            columns:
              period: Year
              unit: Units
              area: GeoCode
              value: Value
            constants:
              metric: "?"
              source: "?"
            ignore: [Sex]

            """
        ),
        (
            """
            Year,Sex,Location,Units,Observation status,GeoCode,Value
            2018,,,%,A,330702,96
            2018,Female,,%,A,330702,97
            2018,Male,Urban,%,A,330702,95
            2019,,,%,A,330702,96
            2019,Female,Urban,%,A,330702,97
            2019,Male,,%,A,330702,95

            """,
            """
            columns:
              period: Year
              unit: Units
              status: Observation status
              area: GeoCode
              value: Value
            constants:
              metric: "?"
              source: "?"
            breakdowns:
              Sex: {column: Sex, total: ""}
              Location: {column: Location, total: ""}
            # A column that tells no categories of a metric belongs under ignore.

            """
        ),
        (
            """
            表1 2018年各区基本情况,,,,
            区县,矛盾纠纷,,调解员,备注
            ,受理（起）,成功率（%）,,
            婺城区,796,99.5,1591,
            金东区,500,-,900,见注
            合计,1296,99.5,2491,
            注：不含街道。,,,,

            """,
            """
            header: [2, 3]
            shape: areas-by-metrics
            columns:
              area: 区县
              note: 备注
            constants:
              period: "?"
              source: "?"
            metrics:
              矛盾纠纷/受理（起）: "?"
              "矛盾纠纷/成功率（%）": rate
            totals:
              合计: "?"
            symbols:
              "-": "?"

            """
        ),
        (
            """
            表2 各区情况（单位：起、人）,,,,
            区县,矛盾纠纷,,,人民调解
            ,纠纷,其中：成功率,网络纠纷,调解员
            婺城区,796,99.5,90,1591
            金东区,500,98,80,900

            """,
            """
            header: [2, 3]
            shape: areas-by-metrics
            columns:
              area: 区县
            constants:
              period: "?"
              source: "?"
            metrics:
              矛盾纠纷/纠纷: disputes
              "矛盾纠纷/其中：成功率": "?"
              矛盾纠纷/网络纠纷: "?"
              人民调解/调解员: mediators

            """
        ),
        (
            "区县,城镇,农村\n,纠纷,纠纷\n婺城区,796,99\n",
            """
            header: [1, 2]
            shape: areas-by-metrics
            columns:
              area: 区县
            constants:
              period: "?"
              source: "?"
            metrics:
              城镇/纠纷: "?"
              农村/纠纷: "?"

            """
        ),
        (
            "指标,计量单位,2017/18,2018/19\n纠纷,起,5,6\n调解原,人,7,8\n",
            """
            shape: metrics-by-periods
            columns:
              metric: 指标
              unit: 计量单位
            constants:
              area: "?"
              source: "?"
            metrics:
              调解原: "?"  # mediators?
            period-format: YYYY/YY
            year-starts: "?"

            """
        ),
        (
            "项目,婺城区,金东区\n单位,起,起\n纠纷,5,6\n",
            """
            unit-row: 2
            shape: metrics-by-areas
            columns:
              metric: 项目
            constants:
              period: "?"
              source: "?"

            """
        ),
    ])
    func proposesWhatTheHeaderSays(_ table: String, _ expected: String) {
        #expect(proposal(table) == Self.remark + expected)
    }

    @Test func writesChineseKeysForThoseWhoReadChinese() {
        #expect(
            proposal("区划,纠纷\n婺城区,5\n", .chinese) == """
                # 根据表头生成的草稿，请把每个 "?" 改为正确的内容。
                版式: 地区×指标
                列:
                  地区: 区划
                固定值:
                  时期: "?"
                  来源: "?"

                """)
    }

    /// Open SDG tables name breakdowns in capitals, and some categories otherwise than the metric.
    @Test func knowsTheBreakdownsOfMetrics() throws {
        let table = "Year,SEX,Age,Units,GeoCode,Value\n2018-11-01,F,,人,330702,5\n2018-11-01,,Under 15,人,330702,6\n"
        let folder = BreakdownFolder("t.csv", table).folder
        func proposal(_ language: MessageLanguage) -> String? {
            var problems: [Diagnostic] = []
            return LayoutProposal.text(
                for: "Content/data/t.csv", in: folder.tree, language: language, problems: &problems)
        }
        let text = try #require(proposal(.english))
        let guessed = """
            breakdowns:
              sex: {column: SEX, total: ""}
              age: {column: Age, total: "", categories: {Under 15: "?"}}

            """
        #expect(text.contains(guessed))
        #expect(
            proposal(.chinese)?.contains(
                "分组:\n  sex: {列: SEX, 合计: \"\"}\n  age: {列: Age, 合计: \"\", 类别: {Under 15: \"?\"}}\n") == true)
        let answers = [
            ("metric: \"?\"", "metric: people"), ("source: \"?\"", "source: paper"), ("15: \"?\"", "15: 0-14"),
        ]
        let answered = answers.reduce(text) { $0.replacing($1.0, with: $1.1) }
        let read = BreakdownFolder("t.csv", table, ["data/t.layout.yml": answered])
        #expect(read.problems() == [])
        #expect(read.observations() == ["people--sex-female@wucheng = 5人", "people--age-0-14@wucheng = 6人"])
    }

    /// With every question answered the table is read; with none, every question is a problem with a place.
    @Test func anAnsweredProposalReadsTheTable() throws {
        let table = "表1 各区情况\n区县,受理数,调解员\n婺城区,796,1591\n全市,1300,2500\n注：见年鉴。\n"
        let text = try #require(proposal(table))
        let asked = LaidOutFolder(text, table).problems()
        #expect(asked.count == 4)
        #expect(asked.allSatisfy { $0.hasPrefix("Content/data/t.layout.yml:") })
        let answers = [("period", "2018"), ("source", "paper"), ("受理数", "disputes"), ("全市", "jinhua")]
        let answered = answers.reduce(text) { $0.replacing("\($1.0): \"?\"", with: "\($1.0): \($1.1)") }
        #expect(LaidOutFolder(answered, table).problems() == [])
        #expect(
            LaidOutFolder(answered, table).observations() == [
                "disputes@jinhua#2018 = 1300", "disputes@wucheng#2018 = 796", "mediators@jinhua#../2018 = 2500",
                "mediators@wucheng#../2018 = 1591",
            ])
    }

    @Test(arguments: ["", "\n\n", "\"", "a\n", ",,,\n", "?\n?\n?\n", "\u{0}"])
    func anyTableHasAProposalOrAReason(_ table: String) {
        var problems: [Diagnostic] = []
        let text = LayoutProposal.text(
            for: "Content/data/t.csv", in: Folder.sound(["data/t.csv": table]).tree, language: .english,
            problems: &problems)
        #expect(text != nil || !problems.isEmpty)
    }
}
