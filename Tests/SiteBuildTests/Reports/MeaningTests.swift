import Diagnostics
import Foundation
import Testing

@Suite struct MeaningTests {
    /// Every section of the reference opens with what programs are told.
    @Test(arguments: try ReferencePage("Reference/Problems").sections.dropFirst())
    func saysWhatTheReferenceSays(in section: ReferencePage.Section) throws {
        let code = try #require(DiagnosticCode(rawValue: section.title))
        let opening = section.lines.drop(while: \.isEmpty).prefix { !$0.isEmpty }
            .joined(separator: " ").replacing("`", with: "")
        let meaning = code.meaning
        #expect(opening == "**\(code.severity.rawValue.capitalized).** \(meaning.english) \(meaning.chinese)")
    }

    @Test func tellsCodesApart() {
        for language in MessageLanguage.allCases {
            let meanings = DiagnosticCode.allCases.map { $0.meaning.text(in: language) }
            #expect(Set(meanings).count == meanings.count)
            #expect(meanings.allSatisfy { $0.hasSuffix(language == .english ? "." : "。") })
        }
    }
}
