import ReportInput
import ReportModel
import Testing

@Suite struct LintSeverityTests {
    private func problems(_ rules: String) -> [String] {
        Folder.sound([
            "site.yml": "title: 公报\nthemes: [{id: mediation, name: 调解}]\n\(rules)",
            "pages/a.md": "---\ntitle: 页面\n---\n约50起左右。\n",
        ]).problems().filter { !$0.contains("not a link") }
    }

    @Test(arguments: [
        ("", " warning: "), ("rules: {double-qualifier: error}", " error: "),
        ("rules: {double-qualifier: notice}", " notice: "),
    ])
    func givesALintTheSeverityThatTheSiteHasForIt(_ rules: String, _ severity: String) {
        let found = problems(rules).filter { $0.contains("左右") }
        #expect(found.count == 1 && found[0].contains(severity), "\(found)")
    }

    @Test func switchesALintOff() {
        #expect(problems("rules: {double-qualifier: off}").filter { $0.contains("左右") } == [])
    }

    @Test func refusesARuleThatNobodyKnows() {
        #expect(problems("rules: {double-qualifer: off}").contains { $0.contains("did you mean “double-qualifier”?") })
    }
}
