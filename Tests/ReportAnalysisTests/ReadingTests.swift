import ReportAnalysis
import ReportModel
import Testing

@Suite("Reading of several observations")
struct ReadingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var figures: [String]
        var reading: String
        var why: String

        var testDescription: String { why }
    }

    @Test(arguments: [
        Case(figures: ["796"], reading: "value 796", why: "one place tells it"),
        Case(
            figures: ["796 @book", "796 @web"], reading: "agreeing 796@book of 2",
            why: "equal figures agree, the first is chosen"),
        Case(
            figures: ["31.36万 @book", "313612 @web"], reading: "agreeing 313612@web of 2",
            why: "the more precise figure is chosen"),
        Case(
            figures: ["近800 @book", "700余 @paper", "796 @web"], reading: "agreeing 796@web of 3",
            why: "an exact figure is chosen"),
        Case(
            figures: ["31万 @book", "约313000 @paper"], reading: "agreeing 310000@book of 2",
            why: "even if it is rounded further"),
        Case(figures: ["2000余 @book", "2000 @web"], reading: "conflicting 2", why: "over 2000 is not 2000"),
        Case(
            figures: ["796 @book", "801 @web"], reading: "conflicting 2", why: "different counts contradict each other"),
        Case(
            figures: ["790余 @book", "796 @paper", "797 @web"], reading: "conflicting 3",
            why: "all must be true together"),
        Case(figures: ["- L @book", "796 @web"], reading: "value 796", why: "a gap elsewhere is no contradiction"),
        Case(figures: ["- L @book", "- Q @web"], reading: "noValue L", why: "of gaps the first says why"),
        Case(
            figures: ["90以上 @book", "95以上 @web"], reading: "agreeing 90@book of 2",
            why: "open bounds overlap; neither is more precise"),
        Case(
            figures: ["90以上 @book", "90余 @web"], reading: "agreeing 90@web of 2",
            why: "two bounds are more precise than one"),
    ])
    func agreesWhereAllCanBeTrue(_ row: Case) throws {
        let report = try ReportSketch(
            areas: ["a"], metrics: [.count()], figures: row.figures.map { "count a 2018 \($0)" }
        ).report()
        let point = try #require(analyse(report).latest(of: Key(position: 0), for: Key(position: 0)))
        let told = point.observations.count { report.observations[$0].published != nil }
        let text =
            switch point.reading {
            case .value(let speaker) where told == 1: "value \(speaker.figure.number)"
            case .value(let speaker):
                "agreeing \(speaker.figure.number)@\(source(of: speaker, report)) of \(told)"
            case .conflicting: "conflicting \(point.shown(in: report).count)"
            case .noValue(let status): "noValue \(status.rawValue)"
            }
        #expect(text == row.reading)
        #expect(point.hasValue == !text.hasPrefix("noValue"))
        #expect((point.speaker == nil) == (text.hasPrefix("conflicting") || text.hasPrefix("noValue")))
    }

    private func source(of speaker: Speaker, _ report: Report) -> String {
        report.sources[report.observations[speaker.observation].source].id
    }
}
