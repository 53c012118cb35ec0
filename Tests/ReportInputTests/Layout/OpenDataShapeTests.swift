import ReportInput
import ReportModel
import Testing

/// Two shapes that national statistics are published in are read unchanged.
@Suite struct OpenDataShapeTests {
    private static let ons = """
        columns: {metric: indicator, area: areacd, area-name: areanm, period: period, value: observation, unit: unit, lower: lci_95, upper: uci_95, status: status, note: notes}
        constants: {source: paper}
        where: {measure: Rate}
        ignore: [geography]
        metrics: {mediation-success: rate}
        period-format: ISO
        statuses: {Low reliability: U, x: L}
        """

    private static let header =
        "areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes"

    private static let rows = """
        330702,婺城区,district,mediation-success,2004-01-01/P1Y,95.5,Rate,%,95.0,96.0,,
        330702,婺城区,district,mediation-success,2004-01-01/P1Y,211,Count,cases,,,,
        330703,金东区,district,mediation-success,2004-01-01T00:00:00/P1Y,90.1,Rate,%,89,91.5,Low reliability,"small, sample"
        330703,金东区,district,mediation-success,2005-04-01/P1Y,,Rate,%,,,x,Obsolete code since 2023

        """

    private static let expected = [
        "rate@wucheng#2004 = 95.5% [95.0, 96.0]", "rate@jindong#2004 = 90.1% U [89, 91.5]",
        "rate@jindong#2005-04..2006-03 =  L",
    ]

    @Test(arguments: ["", "\u{FEFF}"])
    func readsTheTidyShapeWithOrWithoutAByteOrderMark(_ mark: String) {
        let folder = LaidOutFolder(Self.ons, mark + Self.header + "\n" + Self.rows)
        #expect(folder.problems() == [])
        #expect(folder.observations() == Self.expected)
    }

    @Test func readsColumnsInAnyOrder() {
        let rows = ([Self.header] + Self.rows.split(separator: "\n").map(String.init)).map { row in
            // The one comma inside a cell is not one between cells.
            row.replacing("small, sample", with: "small; sample").split(
                separator: ",", omittingEmptySubsequences: false
            )
            .reversed().joined(separator: ",")
        }
        #expect(LaidOutFolder(Self.ons, rows.joined(separator: "\n") + "\n").observations() == Self.expected)
    }

    @Test func refusesAColumnThatStandsThereTwice() {
        let header = Self.header.replacing("geography", with: "2️⃣notes").replacing("status,notes", with: "status,1️⃣notes")
        #expect(
            LaidOutFolder(Self.ons, header + "\n" + Self.rows).problems() == [
                "1️⃣ error: The column “notes” stands in the header twice. (2️⃣ First given here.)"
            ])
    }

    @Test func saysWhichNameIsNotThatOfTheCode() {
        let rows = "330702,1️⃣金东区,district,mediation-success,2004-01-01/P1Y,95.5,Rate,%,95.0,96.0,,\n"
        #expect(
            LaidOutFolder(Self.ons, Self.header + "\n" + rows).problems() == [
                "1️⃣ error: The row is of 婺城区 (wucheng), but calls it “金东区”."
            ])
    }

    private static let sdg = """
        columns: {period: Year, unit: Units, area: GeoCode, value: Value}
        constants: {metric: rate, source: paper}
        where: {Sex: "", Age: ""}
        ignore: [Observation status, Unit multiplier]
        areas: {"": jinhua}
        """

    @Test func readsTheShapeOfTheSustainableDevelopmentGoals() {
        let table = """
            Year,Sex,Age,Units,Observation status,Unit multiplier,GeoCode,Value
            2018,,,%,A,Units,,95.5
            2018,Female,,%,A,Units,,95.7
            2018,Female,18-29,%,A,Units,330702,90
            2018,,,%,A,Units,330702,96
            2019,,,%,A,Units,330702,97

            """
        let folder = LaidOutFolder(Self.sdg, table)
        #expect(folder.problems() == [])
        #expect(
            folder.observations() == [
                "rate@jinhua#2018 = 95.5%", "rate@wucheng#2018 = 96%", "rate@wucheng#2019 = 97%",
            ])
    }

    @Test func aColumnIgnoredUnlessEmptyHidesNothing() {
        let layout = Self.sdg.replacing("where: {Sex: \"\", Age: \"\"}", with: "ignore-unless-empty: [Sex, Age]")
        let table = "Year,Sex,Age,Units,GeoCode,Value\n2018,,,%,330702,96\n2018,1️⃣Female,,%,330702,97\n"
        #expect(
            LaidOutFolder(layout, table).problems() == [
                "1️⃣ error: “Female” stands in the column “Sex”, which the layout ignores only where it is empty."
            ])
    }
}
