import Diagnostics
import SiteBuild
import Testing

/// Work on threads of our own.
struct WorkersTests {
    @Test(arguments: [1, 2, 7]) func `threads do every part once and hand the results back in order`(jobs: Int) {
        let workforce = Workforce.threads(jobs)
        #expect(workforce.size == jobs)
        #expect(workforce.map(1000) { $0 * 2 } == (0..<1000).map { $0 * 2 })
    }
}
