import Diagnostics
import Foundation
import SiteBuild
import Testing

/// What the reference says of formats for programs is so.
@Suite struct ReportReferenceTests {
    private func section(_ title: String) throws -> ReferencePage.Section {
        try #require(ReferencePage("Reference/CommandLine").section(title))
    }

    /// The report on the example of the page about messages.
    private func report() throws -> String {
        let example = try #require(ReferencePage("Reference/Problems").section("claim-mismatch"))
        var folder = try DocumentedFolder.base
        folder.add(example.examples.filter { $0.role == .wrong })
        let checked = folder.check()
        let problems = checked.problems.filter { $0.code == .claimMismatch }
        return try #require(
            ReportFormat.json.machineReport?.text(of: FoundProblems(problems, in: .english, bytes: checked.bytes)))
    }

    @Test func listsTheFormats() throws {
        let rows = try section("Formats for programs").rows
        #expect(rows.map { $0[0] } == ReportFormat.allCases.map { "`\($0.rawValue)`" })
        let option = try #require(section("Options").rows.first { $0[0] == "`--format FORMAT`" })
        #expect(option[2].codes == ReportFormat.allCases.map(\.rawValue))
    }

    @Test func theJSONOfThePageIsTheOneThatAppears() throws {
        #expect(try section("Keys of the JSON format").examples.map(\.text) == [report()])
    }

    @Test func listsTheKeysOfTheJSONFormat() throws {
        let rows = try section("Keys of the JSON format").rows
        func listed(_ holder: String) -> Set<String> {
            Set(rows.filter { $0[1].components(separatedBy: ", ").contains(holder) }.flatMap { $0[0].codes })
        }
        let json = try JSONSerialization.jsonObject(with: Data(report().utf8))
        let root = try #require(json as? [String: Any])
        #expect(Set(root.keys) == listed("the report"))
        let problem = try #require((root["problems"] as? [[String: Any]])?.first)
        #expect(Set(problem.keys) == listed("a problem"))
        let note = try #require((problem["notes"] as? [[String: Any]])?.first)
        #expect(Set(note.keys) == listed("a note"))
    }
}
