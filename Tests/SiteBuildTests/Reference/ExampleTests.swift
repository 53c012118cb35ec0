import Diagnostics
import Foundation
import SiteBuild
import Testing

/// The examples of the reference do what the reference says.
@Suite struct ExampleTests {
    /// All examples of a section together, over the smallest folder.
    @Test(arguments: try ReferencePage.all.filter { $0.name != "Problems" })
    func examplesHaveNoProblems(on page: ReferencePage) throws {
        for section in page.sections {
            var folder = try DocumentedFolder.base
            folder.add(section.examples)
            #expect(folder.messages() == "", "\(page.name), \(section.title)")
            // These show commands, not files.
            guard !["CommandLine", "ManyMachines", "Benchmarks"].contains(page.name) else { continue }
            #expect(section.examples.allSatisfy { $0.path != nil })
        }
    }

    @Test(arguments: try ReferencePage("Reference/Problems").sections.dropFirst())
    func wrongExamplesGiveTheirCodeAndRightOnesNothing(of section: ReferencePage.Section) throws {
        let code = try #require(DiagnosticCode(rawValue: section.title))
        let wrong = section.examples.filter { $0.role != .right }
        let right = section.examples.filter { $0.role != .wrong }
        let without = section.lines.filter { $0.hasPrefix("Wrong, without ") }.flatMap(\.codes)
        if section.lines.contains(where: { $0.hasPrefix("Not run as an example: ") }) {
            #expect(section.examples.isEmpty)
            return
        }
        #expect(wrong.count + without.count > 0)
        #expect(!right.isEmpty || section.lines.contains { $0.hasPrefix("Right: ") })
        #expect(section.examples.allSatisfy { $0.role != nil && $0.path != nil })

        var bad = try DocumentedFolder.base
        bad.add(wrong)
        for path in without { bad.remove(path) }
        let followers = section.lines.filter { $0.hasPrefix("Also found: ") }.flatMap(\.codes)
        #expect(
            bad.codes() == Set([code] + followers.compactMap(DiagnosticCode.init(rawValue:))), "\(bad.messages())")

        var mended = try DocumentedFolder.base
        mended.add(right)
        #expect(mended.messages() == "")
    }

    @Test func theMessageOfThePageIsTheOneThatAppears() throws {
        let example = try #require(ReferencePage("Reference/Problems").section("claim-mismatch"))
        var folder = try DocumentedFolder.base
        folder.add(example.examples.filter { $0.role == .wrong })
        let section = try #require(ReferencePage("Reference/CommandLine").section("Messages"))
        #expect(section.examples.map(\.text) == [folder.messages()])
    }

    /// The lines of the readme's examples stand in the demonstration.
    @Test func theReadmeQuotesTheDemonstration() throws {
        let sections = ReferencePage.sections(of: try text(of: "README.md"))
        let quotes = sections.flatMap(\.examples).filter { $0.path != nil }
        #expect(quotes.count >= 2)
        for quote in quotes {
            let file = try text(of: quote.path ?? "")
            for line in quote.text.split(separator: "\n") { #expect(file.contains(line)) }
        }
    }

    private func text(of path: String) throws -> String {
        try String(contentsOfFile: ReferencePage.repository + "/" + path, encoding: .utf8)
    }
}
