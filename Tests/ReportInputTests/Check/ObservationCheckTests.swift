import ReportInput
import ReportModel
import Testing

@Suite struct ObservationCheckTests {
    private let header = "metric,area,period,value,unit,status,note,source,locator,lower,upper\n"

    private func problems(_ rows: String) -> [String] {
        Folder.sound(["data/x.csv": header + rows]).problems()
    }

    private func observation(_ row: String) throws -> Observation {
        let report = try #require(Folder.sound(["data/x.csv": header + row]).report())
        return try #require(report.observations.first)
    }

    @Test func acceptsASoundFolder() {
        #expect(Folder.sound().problems() == [])
    }

    @Test(arguments: [
        ("disputes,wucheng,2018,796,,,,paper,,,", "796", "796", "796"),
        ("disputes,wucheng,2018,796起,,,,paper,,,", "796", "796", "796起"),
        ("disputes,wucheng,2018,31.36万,起,,,paper,,,", "313550", "313650", "31.36万起"),
        ("disputes,wucheng,2018,1万多,,,,paper,,,", "10000", "20000", "1万多"),
        ("disputes,wucheng,2018,近百,,,,paper,,,", "90", "100", "近百"),
        ("money,wucheng,2018,619.78,万元,,,paper,,,", "6197750", "6197850", "619.78万元"),
        ("rate,wucheng,2018,97,%,,,paper,,,", "96.5", "97.5", "97%"),
        ("rate,wucheng,2018,97%,%,,,paper,,,", "96.5", "97.5", "97%"),
        ("纠纷,婺城区,2018年,７９６,,,,paper,,,", "796", "796", "７９６"),
    ])
    func keepsTheFigureAsPrinted(_ row: String, _ lower: String, _ upper: String, _ text: String) throws {
        let observation = try observation(row)
        #expect(observation.figure?.bounds.lower?.description.hasPrefix(lower) == true)
        #expect(observation.figure?.bounds.upper?.description.hasPrefix(upper) == true)
        #expect(observation.text == text)
        #expect(observation.origin == Origin(file: "Content/data/x.csv", line: 2))
    }

    @Test(arguments: [
        (
            "1️⃣dispute,wucheng,2018,796,,,,paper,,,",
            "1️⃣ error: No metric “dispute” in Content/metrics.yml; did you mean “disputes”?"
        ),
        (
            "disputes,1️⃣wuchang,2018,796,,,,paper,,,",
            "1️⃣ error: No area “wuchang” in Content/areas.csv; did you mean “wucheng”?"
        ),
        (
            "disputes,wucheng,2018,796,,,,1️⃣papier,,,",
            "1️⃣ error: No source “papier” in Content/sources.yml; did you mean “paper”?"
        ),
        ("disputes,wucheng,2018,796,,,,1️⃣,,,", "1️⃣ error: “source” is empty."),
        (
            "disputes,wucheng,1️⃣2018.10,796,,,,paper,,,",
            "1️⃣ error: “2018.10” is no period: as a number, October (.10) and January (.1) are the same."
        ),
        ("disputes,wucheng,1️⃣,796,,,,paper,,,", "1️⃣ error: The period is empty."),
        (
            "disputes,wucheng,1️⃣2018-13,796,,,,paper,,,",
            "1️⃣ error: “2018-13” is no period: a year has no month 13."
        ),
        (
            "disputes,wucheng,1️⃣2018-12-31,796,,,,paper,,,",
            "1️⃣ error: “2018-12-31” is a day; a flow goes over a span."
        ),
        (
            "mediators,wucheng,1️⃣2018-Q3,796,,,,paper,,,",
            "1️⃣ error: “2018-Q3” is a span; a stock stands at a day."
        ),
        (
            "disputes,wucheng,2018,1️⃣79x6,,,,paper,,,",
            "1️⃣ error: The unit “x6” is not “起”, in which 纠纷 (disputes) is measured."
        ),
        (
            "disputes,wucheng,2018,1️⃣—,,,,paper,,,",
            "1️⃣ error: “—” is no figure: “—” can mean several things."
        ),
        ("disputes,wucheng,2018,1️⃣,,,,paper,,,", "1️⃣ error: The value is empty."),
        (
            "disputes,wucheng,2018,796,1️⃣元,,,paper,,,",
            "1️⃣ error: The unit “元” is not “起”, in which 纠纷 (disputes) is measured."
        ),
        (
            "rate,wucheng,2018,1️⃣140,,,,paper,,,",
            "1️⃣ error: 140 is above the maximum of 100 for 成功率 (rate)."
        ),
        ("disputes,wucheng,2018,1️⃣-5,,,,paper,,,", "1️⃣ error: -5 is below the minimum of 0 for 纠纷 (disputes)."),
        ("rate,wucheng,2018,1️⃣-1,,,,paper,,,", "1️⃣ error: -1 is below the minimum of 0 for 成功率 (rate)."),
        ("disputes,wucheng,2018,796,,1️⃣Z,,paper,,,", "1️⃣ error: “Z” is no status."),
        (
            "disputes,wucheng,2018,1️⃣796,,L,,paper,,,",
            "1️⃣ error: There is a value (“796”), but the status L (not reported) says that there is none."
        ),
        (
            "rate,wucheng,2018,50,,,,paper,,60,1️⃣40",
            "1️⃣ error: The upper bound 40 is below the lower bound 60."
        ),
        (
            "rate,wucheng,2018,50,,,,paper,,1️⃣约40,60",
            "1️⃣ error: “约40” is no exact number, which a bound must be."
        ),
    ])
    func saysWhatIsWrongAndWhere(_ row: String, _ expected: String) {
        #expect(problems(row) == [expected])
    }

    @Test func namesBothPlacesOfADuplicate() {
        let rows = """
            2️⃣disputes,wucheng,2018,796,,,,paper,第一段,,
            disputes,jindong,2018,5,,,,paper,第一段,,
            1️⃣disputes,wucheng,2018,796,,,,paper,第一段,,
            """
        #expect(
            problems(rows) == [
                "1️⃣ error: 纠纷 of 婺城区 for 2018 is given twice from the same place of the same source. (2️⃣ First given here.)"
            ])
    }

    @Test func letsTwoPlacesOfASourceTellDifferentFigures() {
        let rows = "disputes,wucheng,2018,796,,,,paper,第一段,,\ndisputes,wucheng,2018,800,,,,paper,第二段,,\n"
        #expect(problems(rows) == [])
    }

    @Test func tellsAllProblemsOfAllRowsInOneRun() {
        let rows = "1️⃣x,wucheng,2018,1,,,,paper,,,\ndisputes,2️⃣y,2018,1,,,,paper,,,\ndisputes,3️⃣z,4️⃣never,1,,,,5️⃣w,,,\n"
        #expect(
            problems(rows).map { $0.prefix(3) }.sorted() == ["1️⃣ e", "2️⃣ e", "3️⃣ e", "4️⃣ e", "5️⃣ e"].map { $0.prefix(3) })
    }

    @Test func admitsEmptyValuesWhereTheStatusSaysWhy() throws {
        let observation = try observation("disputes,wucheng,2018,,,L,,paper,,,")
        #expect(observation.figure == nil)
        #expect(observation.status == .notReported)
    }

    @Test func readsConfidenceBounds() throws {
        let observation = try observation("rate,wucheng,2018,50,,,,paper,,40,60.5")
        #expect(observation.confidence?.lower == DecimalNumber(40))
        #expect(observation.confidence?.upper?.description == "60.5")
    }

    /// 50 is printed for anything from 49.5 on.
    @Test func admitsABoundThatTheValueWasRoundedOver() throws {
        let observation = try observation("rate,wucheng,2018,50,,,,paper,,48.2,49.8")
        #expect(observation.confidence?.upper?.description == "49.8")
    }

    @Test func sortsByMetricAreaAndPeriodWhateverTheFilesOrder() throws {
        let rows = """
            rate,jindong,2018,5,,,,paper,,,
            disputes,jindong,2019,2,,,,paper,,,
            disputes,jindong,2018,1,,,,paper,,,
            disputes,wucheng,2019,3,,,,paper,,,
            """
        let report = try #require(Folder.sound(["data/x.csv": header + rows]).report())
        #expect(report.observations.map(\.text) == ["3", "1", "2", "5"])
    }

    @Test(arguments: [
        "- {metric: disputes, area: wucheng, period: 2018, value: 796, source: paper}\n",
        "- 指标: disputes\n  地区: 婺城区\n  时期: 2018年\n  数值: 796起\n  来源: paper\n",
    ])
    func readsYAMLLists(_ text: String) throws {
        let report = try #require(Folder.sound(["data/x.yml": text]).report())
        #expect(report.observations.first?.figure?.number == DecimalNumber(796))
    }

    @Test func readsJSONLists() throws {
        let text = #"[{"metric": "rate", "area": "wucheng", "period": "2018", "value": 97.50, "source": "paper"}]"#
        let report = try #require(Folder.sound(["data/x.json": text]).report())
        #expect(report.observations.first?.text == "97.50")
        #expect(report.observations.first?.figure?.number.exponent == -2)
    }

    @Test func placesProblemsInsideLists() {
        let text = #"[{"metric": "rate", "area": 1️⃣"nowhere", "period": "2018", "value": 5, "source": "paper"}]"#
        #expect(
            Folder.sound(["data/x.json": text]).problems() == [
                "1️⃣ error: No area “nowhere” in Content/areas.csv."
            ])
    }
}
