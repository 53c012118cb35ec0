import Diagnostics
import Testing

struct DiagnosticTests {
    private func problem(_ code: DiagnosticCode, _ file: String, _ line: Int) -> Diagnostic {
        Diagnostic(code, at: Place(file: file, line: line, column: 1), Phrase("Problem", zh: "问题"))
    }

    @Test func sortsByPlaceAndKeepsTheOrderWithinOne() {
        let problems = [
            problem(.valueRange, "b", 1), problem(.unitMismatch, "a", 2), problem(.figureSyntax, "a", 2),
            problem(.keyUnknown, "a", 1),
        ]
        #expect(problems.sortedByPlace().map(\.code) == [.keyUnknown, .unitMismatch, .figureSyntax, .valueRange])
    }

    @Test func dropsRepetitions() {
        let twice = [problem(.keyUnknown, "a", 1), problem(.keyUnknown, "a", 1), problem(.keyUnknown, "a", 2)]
        #expect(twice.sortedByPlace().count == 2)
    }

    @Test func severityComesFromTheCode() {
        #expect(problem(.figureSyntax, "a", 1).severity == .error)
        #expect(problem(.htmlDropped, "a", 1).severity == .warning)
        #expect(problem(.autolinkChinese, "a", 1).severity == .notice)
    }

    @Test func theWorstSeverityDecides() {
        let problems = [
            problem(.autolinkChinese, "a", 1), problem(.figureSyntax, "a", 2), problem(.htmlDropped, "a", 3),
        ]
        #expect(problems.worst == .error)
        #expect([Diagnostic]().worst == nil)
        #expect(Severity.notice < .warning && Severity.warning < .error)
    }

    @Test func codesAreDistinctAndReadable() {
        for code in DiagnosticCode.allCases {
            #expect(
                code.rawValue.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" },
                "\(code)")
        }
    }

    @Test func phrasesHaveBothLanguages() {
        let phrase = Phrase("No file", zh: "没有文件")
        #expect(phrase.text(in: .english) == "No file")
        #expect(phrase.text(in: .chinese) == "没有文件")
    }
}
