import Diagnostics
import SiteBuild
import Testing

@Suite struct FingerprintTests {
    private static let rows = "cases,wuchang,2019,1,paper\ncases,wuchang,2020,2,paper\n"

    private func fingerprints(_ text: String, file: String = "data/x.csv") -> [String] {
        let folder = SiteFolder { File(file, "metric,area,period,value,source\n" + text) }
        return Build(ProjectFolder("/project", on: folder.memory.disk)).check()
            .found(in: .english, errorsOnly: false).fingerprints
    }

    @Test func areThoseOfTheCodeTheFileTheLineAndTheNumber() {
        let text = "area-unknown\0Content/data/x.csv\0cases,wuchang,2019,1,paper\u{0}1"
        #expect(fingerprints(Self.rows).first == SHA256.digest(of: Array(text.utf8)).description)
    }

    @Test func stayWhenALineIsInsertedAbove() {
        #expect(fingerprints("cases,wucheng,2017,5,paper\n" + Self.rows) == fingerprints(Self.rows))
    }

    @Test func stayWhenBlanksAndLineEndsChange() {
        #expect(fingerprints(Self.rows.replacing("\n", with: "  \r\n")) == fingerprints(Self.rows))
        #expect(fingerprints(Self.rows.replacing("\n", with: "\r")) == fingerprints(Self.rows))
    }

    @Test func changeWithTheLineAndTheFile() {
        let found = fingerprints(Self.rows)
        #expect(found.count == 2)
        #expect(Set(found + fingerprints(Self.rows.replacing(",paper", with: ",paper ,"))).count > 2)
        #expect(Set(found).isDisjoint(with: fingerprints(Self.rows, file: "data/y.csv")))
    }

    /// GitLab keeps only the first of two with the same fingerprint.
    @Test func differForEqualProblemsOnEqualLines() {
        let places = [1, 2, 3].map { Place(file: "a.md", line: $0, column: 1) }
        let problems = places.map { Diagnostic.example(at: $0) }
        let found = FoundProblems(problems, in: .english) { _ in Array("x\nx\nx\n".utf8) }
        #expect(Set(found.fingerprints).count == 3)
        // The number counts within equal lines: one in front that differs does not shift it.
        let more = FoundProblems(problems + [.example(at: Place(file: "a.md", line: 4, column: 1))], in: .english) {
            _ in
            Array("y\nx\nx\nx\n".utf8)
        }
        #expect(Array(more.fingerprints.dropFirst()) == found.fingerprints)
    }

    @Test func differForTwoProblemsOnOneLine() {
        let problems = [1, 5].map { Diagnostic.example(at: Place(file: "a.md", line: 1, column: $0)) }
        let found = FoundProblems(problems, in: .english) { _ in Array("a b c".utf8) }
        #expect(Set(found.fingerprints).count == 2)
    }

    @Test func tellProblemsWithoutALineApartByTheirSentence() {
        let place = Place(file: "Content")
        let problems = ["A is missing.", "B is missing."].map { Diagnostic.example(.fileMissing, $0, at: place) }
        let both = FoundProblems(problems, in: .english) { _ in nil }.fingerprints
        let chinese = FoundProblems([problems[1]], in: .chinese) { _ in nil }.fingerprints
        #expect(both[1] == chinese[0])
        #expect(both[0] != both[1])
    }

    /// A position behind the end of its file, and bytes that are no text, are no reason to stop.
    @Test func areThereForAnyPlaceAndAnyBytes() {
        let places = [0, 1, 2, 99].map { Place(file: "a.md", line: $0, column: 1) }
        let found = FoundProblems(places.map { .example(at: $0) }, in: .english) { _ in [0xFF, 0x0A] }
        #expect(Set(found.fingerprints).count == 4)
    }
}
