import ReportAnalysis
import ReportModel
import Testing

/// Figures, what the audits find about them, and why: a row of a table.
struct FindingCase: Sendable, CustomTestStringConvertible {
    var figures: [String]
    /// The findings as `rule metric@area#period`.
    var found: [String]
    var why: String

    init(_ figures: [String], _ found: [String], _ why: String) {
        self.figures = figures
        self.found = found
        self.why = why
    }

    init(_ figures: [String], _ why: String) {
        self.init(figures, [], why)
    }

    var testDescription: String { "\(figures.joined(separator: ", ")): \(why)" }

    func analysis(areas: [String] = ["a", "b"], metrics: [Metric]) throws -> Analysis {
        analyse(try ReportSketch(areas: areas, metrics: metrics, figures: figures).report())
    }

    /// Expects exactly these findings.
    func verify(areas: [String] = ["a", "b"], metrics: [Metric]) throws {
        #expect(try analysis(areas: areas, metrics: metrics).told == found)
    }
}

extension Analysis {
    /// The findings as `rule metric@area#period`.
    var told: [String] { findings.map { "\($0.rule.rawValue) \($0.key.text(in: report))" } }
}

extension Metric {
    /// The metric with some of its properties changed.
    func with(_ change: (inout Metric) -> Void) -> Metric {
        var result = self
        change(&result)
        return result
    }
}
