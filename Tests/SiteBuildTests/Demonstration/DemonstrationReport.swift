import Diagnostics
import ReportAnalysis
import ReportInput
import ReportModel
import Testing

extension DemonstrationFolder {
    /// The checked report of the demonstration.
    static func report() throws -> Report {
        let (draft, _) = readReport(tree)
        return try #require(checkReport(draft).report)
    }
}

extension Report {
    /// A key in the form of figure links.
    func findingKey(_ text: String) throws -> FindingKey {
        let parts = text.split(whereSeparator: { "@#".contains($0) }).map(String.init)
        let metric = try #require(metrics.key(of: parts[0]))
        let area = try #require(areas.key(of: parts[1]))
        return FindingKey(
            metric: metric, area: area, period: try Period.parse(parts[2], nature: metrics[metric].nature))
    }
}
