import ReportModel
import Testing

/// The order of the observations of a report.
@Suite struct ObservationOrderTests {
    @Test func `observations stand by metric, area, period, source, table, line and column`() {
        let sorted = [
            observation(0, 0, 2018, 0, "a", 9, 1), observation(0, 0, 2018, 0, "a", 10, 1),
            observation(0, 0, 2018, 0, "b", 1, 1), observation(0, 0, 2018, 0, "b", 1, 2),
            observation(0, 0, 2018, 1, "a", 1, 1), observation(0, 0, 2019, 0, "a", 1, 1),
            observation(0, 7, 2018, 0, "a", 1, 1), observation(2, 0, 2018, 0, "a", 1, 1),
            observation(2, 3, 2017, 0, "a", 1, 1), observation(10, 0, 2018, 0, "a", 1, 1),
        ]
        var numbers = SystemRandomNumberGenerator()
        for _ in 0..<50 {
            var shuffled = sorted.shuffled(using: &numbers)
            shuffled.sortAsReported()
            #expect(shuffled.map(told) == sorted.map(told))
        }
        var none: [Observation] = []
        none.sortAsReported()
        #expect(none.isEmpty)
    }

    @Test func `millions of observations fit, for each is small`() {
        #expect(MemoryLayout<Observation>.stride <= 88)
    }

    @Test func `the words of a figure are its digits and its unit, or others`() {
        let plain = Figure(DecimalNumber(significand: 3136, exponent: 2) ?? .zero, scale: 4, isCount: true)
        #expect(PrintedWords("31.36", of: plain).isDigits)
        #expect(!PrintedWords("31.36万", of: plain).isDigits)
        #expect(!PrintedWords("", of: plain).isDigits)
        #expect(PrintedWords("", of: nil).isDigits)
        for text in ["31.36", "31.36万", "2000余", ""] {
            #expect(observation(0, 0, 2018, 0, "a", 1, 1, plain, text).text == text)
            #expect(observation(0, 0, 2018, 0, "a", 1, 1, nil, text).text == text)
        }
    }

    private func observation(
        _ metric: Int, _ area: Int, _ year: Int, _ source: Int, _ file: String, _ line: Int, _ column: Int,
        _ figure: Figure? = nil, _ text: String = ""
    ) -> Observation {
        // A year of the calendar.
        let period = Period.year(year)!
        return Observation(
            metric: Key(position: metric), area: Key(position: area), period: period, figure: figure, text: text,
            source: Key(position: source), origin: Origin(file: file, line: line, column: column))
    }

    private func told(_ observation: Observation) -> String {
        "\(observation.metric.position) \(observation.area.position) \(observation.period) \(observation.source.position)"
            + " \(observation.origin.file):\(observation.origin.line):\(observation.origin.column)"
    }
}

extension PrintedWords {
    fileprivate var isDigits: Bool {
        if case .digits = self { true } else { false }
    }
}
