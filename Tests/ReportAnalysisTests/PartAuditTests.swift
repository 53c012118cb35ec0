import ReportAnalysis
import ReportModel
import Testing

@Suite("Parts and wholes")
struct PartAuditTests {
    static let metrics = [
        Metric.count("accepted"), Metric.count("mediable").with { $0.partOf = Key(position: 0) },
        Metric.count("settled").with { $0.partOf = Key(position: 1) },
    ]

    @Test(arguments: [
        FindingCase(
            ["accepted a 2018 193", "mediable a 2018 165", "settled a 2018 148"], [], "each fits in the other"),
        FindingCase(["accepted a 2018 193", "mediable a 2018 193"], [], "a part may be all"),
        FindingCase(
            ["accepted a 2018 193", "mediable a 2018 194"], ["part-exceeds-whole mediable@a#2018"], "one too many"),
        FindingCase(
            ["accepted a 2018 193", "settled a 2018 194"], ["part-exceeds-whole settled@a#2018"],
            "a part of a part, the one between missing"),
        FindingCase(["accepted a 2018 3.1万", "mediable a 2018 31499"], [], "3.1万 can be 31499"),
        FindingCase(
            ["accepted a 2018 3.1万", "mediable a 2018 31501"], ["part-exceeds-whole mediable@a#2018"], "but not 31501"),
        FindingCase(["accepted a 2018 近200", "mediable a 2018 199"], [], "nearly 200 can be 199"),
        FindingCase(
            ["accepted a 2018 近200", "mediable a 2018 200"], ["part-exceeds-whole mediable@a#2018"], "but not 200"),
        FindingCase(["accepted a 2018 超200", "mediable a 2018 9000"], [], "over 200 can be anything"),
        FindingCase(["accepted a 2018 193", "mediable b 2018 194"], [], "another area"),
        FindingCase(["accepted a 2018 193", "mediable a 2017 194"], [], "another period"),
        FindingCase(["accepted a 2018 - Q", "mediable a 2018 194"], [], "not published"),
    ])
    func findsPartsGreaterThanTheWhole(_ row: FindingCase) throws {
        try row.verify(metrics: Self.metrics)
    }

    @Test func comparesOnlyEqualUnits() throws {
        let metrics = [
            Metric.count("cases"), Metric.count("people").with { ($0.unit, $0.partOf) = ("人", Key(position: 0)) },
        ]
        let row = FindingCase(["cases a 2018 1", "people a 2018 3"], ["units-mixed people"], "33 people in one case")
        try row.verify(metrics: metrics)
    }

    @Test func endsWhereMetricsArePartsOfEachOther() throws {
        let metrics = [
            Metric.count("x").with { $0.partOf = Key(position: 1) },
            Metric.count("y").with { $0.partOf = Key(position: 0) },
        ]
        try FindingCase(["x a 2018 1", "y a 2018 1"], [], "in a circle").verify(metrics: metrics)
    }
}
