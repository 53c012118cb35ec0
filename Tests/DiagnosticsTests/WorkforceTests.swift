import Diagnostics
import Testing

/// What comes of work that is done in parts.
struct WorkforceTests {
    @Test func `hands the results back in order, whoever does the parts in whichever order`() {
        let backwards = Workforce(size: 3) { count, work in
            for number in (0..<count).reversed() { work(number) }
        }
        let squares = [0, 1, 4, 9, 16]
        #expect(backwards.map(5) { $0 * $0 } == squares)
        #expect(Workforce.alone.map(5) { $0 * $0 } == squares)
        #expect(backwards.map(0) { $0 }.isEmpty)
    }

    @Test func `hands back two results, each in its place`() {
        let backwards = Workforce(size: 2) { count, work in
            for number in (0..<count).reversed() { work(number) }
        }
        for workforce in [backwards, .alone] {
            let (number, text) = workforce.both({ 5 }, { "five" })
            #expect(number == 5)
            #expect(text == "five")
        }
    }

    @Test func `is of one at least`() {
        #expect(Workforce(size: 0) { _, _ in }.size == 1)
        #expect(Workforce.alone.size == 1)
    }
}
