import Diagnostics
import Testing

struct MessageLengthTests {
    private func summary(_ found: String) -> String {
        Diagnostic(.figureSyntax, at: Place(file: "a"), Phrase("“\(found)” is none; write 1.", zh: "")).summary.english
    }

    @Test func shortQuotationsStayWhole() {
        let text = String(repeating: "数", count: 100)
        #expect(summary(text) == "“\(text)” is none; write 1.")
    }

    @Test func longQuotationsKeepTheirBeginningAndEnd() {
        let text = "begin" + String(repeating: "数", count: 10_000) + "end"
        let told = summary(text)
        #expect(told.hasPrefix("“begin数"))
        #expect(told.hasSuffix("数end” is none; write 1."))
        #expect(told.contains("数…数"))
        #expect(told.unicodeScalars.count == 2 + 100 + " is none; write 1.".count)
    }

    @Test(arguments: ["”", "“", "“”", "””“", "\u{301}"])
    func quotationMarksInsideDoNotHelp(_ piece: String) {
        let told = summary(String(repeating: piece, count: 10_000) + String(repeating: "x", count: 10_000))
        #expect(told.unicodeScalars.count <= 1000)
        #expect(told.hasSuffix("write 1."))
    }

    @Test func remediesAndNotesAreCutToo() {
        let long = String(repeating: "9", count: 5000)
        let problem = Diagnostic(
            .figureSyntax, at: Place(file: "a"), Phrase("x", zh: "x"),
            remedy: Phrase("Write -\(long).", zh: "“\(long)”"),
            notes: [.init(Phrase("“\(long)”", zh: "x"), at: Place(file: "a"))])
        #expect(problem.remedy?.english.count == 1000)
        #expect(problem.remedy?.chinese.count == 102)
        #expect(problem.notes.first?.text.english.count == 102)
    }
}
