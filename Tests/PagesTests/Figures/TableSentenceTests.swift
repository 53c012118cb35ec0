import ReportModel
import Testing

/// The sentence above a table: never more than the figures allow.
struct TableSentenceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var areas = 1..<4
        var figures: [String]
        var english: String
        var chinese: String
        var testDescription: String { english }
    }

    static let cases = [
        Case(
            figures: ["a 2018 3", "b 2018 5", "c 2018 9"],
            english: "count (2018): highest: C, 9 cases; lowest: A, 3 cases; median 5 cases.",
            chinese: "“count”（2018年）：最高的是C，9cases；最低的是A，3cases；中位数5cases。"),
        Case(
            figures: ["a 2018 3", "b 2018 5", "c 2018 5"],
            english: "count (2018): highest: B, C, 5 cases each; lowest: A, 3 cases; median 5 cases.",
            chinese: "“count”（2018年）：最高的是B、C，都是5cases；最低的是A，3cases；中位数5cases。"),
        Case(
            figures: ["a 2018 3", "b 2018 约50", "c 2018 52"],
            english:
                "count (2018): highest: one of C (52 cases), B (about 50 cases), whose figures overlap; lowest: A, 3 cases; "
                + "median 50 cases (can stand for 45–52 cases).",
            chinese: "“count”（2018年）：最高的是C（52cases）、B（约50cases）之一，各数可能的范围有重叠，不能断定是哪一个；最低的是A，3cases；"
                + "中位数50cases（可能的范围：45～52cases）。"),
        Case(
            figures: ["a 2018 17.9万", "b 2018 58.4万", "c 2018 191.8万"],
            english: "count (2018): highest: C, 1918000 cases; lowest: A, 179000 cases; median 584000 cases "
                + "(can stand for 583500–584500 cases).",
            chinese: "“count”（2018年）：最高的是C，191.8万cases；最低的是A，17.9万cases；中位数58.4万cases（可能的范围：58.35万～58.45万cases）。"),
        Case(
            areas: 1..<3, figures: ["a 2018 约50", "b 2018 52"],
            english: "count (2018): all figures overlap, so that none is certainly highest or lowest.",
            chinese: "“count”（2018年）：各地的数可能的范围相互重叠，不能断定高低。"),
        Case(
            areas: 1..<3, figures: ["a 2018 5", "b 2018 5"], english: "count (2018): all have the same value, 5 cases.",
            chinese: "“count”（2018年）：各地相同，都是5cases。"),
        Case(
            figures: ["a 2018 5", "b 2018 超9"],
            english: "count (2018): highest: B, more than 9 cases; lowest: A, 5 cases; without a figure: C.",
            chinese: "“count”（2018年）：最高的是B，超9cases；最低的是A，5cases；没有数据的是C。"),
        Case(
            areas: 1..<3, figures: ["a 2018 97", "b 2018 97"],
            english: "count (2018): all have the same value, 97 cases.",
            chinese: "“count”（2018年）：各地相同，都是97cases。"),
        Case(
            areas: 0..<3, figures: ["city 2018 50", "a 2018 5", "b 2018 9"],
            english: "count (2018, 2 areas, county level): highest: B, 9 cases; lowest: A, 5 cases.",
            chinese: "“count”（2018年、县级2个地区）：最高的是B，9cases；最低的是A，5cases。"),
    ]

    @Test(arguments: cases, [SiteLanguage.english, .chinese])
    func saysWhoIsHighestAndLowestAsFarAsTheFiguresAllow(_ sample: Case, language: SiteLanguage) throws {
        let page = try DesignedSite.comparison(
            DesignedSite.table(areas: sample.areas), figures: sample.figures.map { "count " + $0 }, language: language)
        let sentence = try #require(page.texts("p", class: "table-summary").first)
        let expected = language == .english ? sample.english : sample.chinese
        #expect(sentence.hasSuffix(expected), "\(sentence)")
    }

    @Test func saysOfHowManyAreasThereIsAFigure() throws {
        let one = try DesignedSite.comparison(DesignedSite.table(), figures: ["count a 2018 3"])
        #expect(one.texts("p", class: "table-summary") == ["1 of 4 areas has figures."])
        let two = try DesignedSite.comparison(
            DesignedSite.table(metrics: 2), figures: ["count a 2018 3"], metrics: [.count(), .rate()])
        #expect(two.texts("p", class: "table-summary") == ["4 areas and 2 metrics: 1 of 8 cells has a figure."])
    }

    @Test func comparesNothingAcrossPeriodsUnlessTheTableDoes() throws {
        let figures = ["count a 2018 3", "count b 2017 5"]
        let plain = try DesignedSite.comparison(DesignedSite.table(), figures: figures)
        #expect(plain.texts("p", class: "table-summary") == ["2 of 4 areas have figures."])
        let across = try DesignedSite.comparison(
            DesignedSite.table(areas: 1..<3) { $0.ranksAcrossPeriods = true }, figures: figures)
        #expect(
            across.texts("p", class: "table-summary")
                == [
                    "2 of 2 areas have figures. count (periods differ): highest: B, 5 cases (2017); lowest: A, 3 cases (2018)."
                ])
    }
}
