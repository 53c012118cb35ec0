import Diagnostics
import ReportAnalysis
import ReportModel
import Testing

@Suite("万 taken for 个")
struct ScaleSlipAuditTests {
    static func series(_ values: [String]) -> [String] {
        values.enumerated().map { "count a \(2010 + $0) \($1)" }
    }

    static func peers(_ values: [String]) -> [String] {
        zip(["a", "b", "c", "d", "e"], values).map { "count \($0) 2018 \($1)" }
    }

    @Test(arguments: [
        FindingCase(series(["3.1万", "3.2万", "3.15万", "3.3"]), ["scale-slip count@a#2013"], "万 is missing"),
        FindingCase(series(["3", "4", "5万", "4"]), ["scale-slip count@a#2012"], "万 is too much"),
        FindingCase(series(["3", "4", "5亿", "4"]), ["scale-slip count@a#2012"], "亿 is too much"),
        FindingCase(series(["3.1万", "3.2万", "3.15万", "3.2万", "3.3"]), ["scale-slip count@a#2014"], "no jump besides"),
        FindingCase(series(["3.1万", "3.2万", "33"]), [], "two others are too few"),
        FindingCase(series(["30000", "31000", "32000", "300"]), [], "off by 100 is something else"),
        FindingCase(series(["3万", "4", "5万", "4"]), [], "half of them: none is usual"),
        FindingCase(series(["1", "100", "1万", "1000万"]), [], "of all sizes"),
        FindingCase(peers(["3万", "4万", "5万", "4万", "4"]), ["scale-slip count@e#2018"], "among peers"),
        FindingCase(peers(["3万", "4万", "5万", "4万", "1000"]), [], "a small one among peers"),
        FindingCase(peers(["3万", "4万", "5"]), ["coverage count@city#2018"], "too few peers"),
    ])
    func findsWhatIsOffByTenThousand(_ row: FindingCase) throws {
        try row.verify(
            areas: ["city", "a < city", "b < city", "c < city", "d < city", "e < city"], metrics: [.count()])
    }

    @Test func saysAgainstWhat() throws {
        let analysis = try FindingCase(Self.series(["3.1万", "3.2万", "3.15万", "3"]), "").analysis(metrics: [.count()])
        #expect(
            analysis.findings.first?.found.chinese
                == "A(a) 2013 的数(count)为 3起，约为同一序列通常数值的一万分之一（例如 2010 为 3.1万起）。")
    }
}
