import Diagnostics
import Foundation
import Testing

@Suite struct MeaningTests {
    /// Every section of the reference opens with what programs are told.
    @Test(arguments: DiagnosticCode.allCases)
    func saysWhatTheReferenceSays(of code: DiagnosticCode) throws {
        let section = try #require(ReferencePage("Reference/Problems").section(code.rawValue))
        let opening = section.lines.drop(while: \.isEmpty).prefix { !$0.isEmpty }
            .joined(separator: " ").replacing("`", with: "")
        let meaning = code.meaning
        #expect(
            opening == "**\(code.severity.rawValue.capitalized).** \(meaning.english) \(meaning.chinese)")
    }
}
