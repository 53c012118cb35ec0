import SiteBuild
import Testing

@Suite struct SafePathTests {
    @Test(arguments: ["index.html", "areas/wucheng.html", "assets/图 一.svg", "a/b/c/..d", "a/...", ".nojekyll"])
    func acceptsPathsThatStayInside(path: String) {
        #expect(isSafePath(path))
    }

    @Test(arguments: [
        "", "/etc/passwd", "..", "../a", "a/../b", "a/..", "./a", "a//b", "a/", "a\\..\\b", "a\nb", "a\u{0}b",
        "a\u{202E}b", ".gazetteer-1.new", "a/.gazetteer-pending.json", String(repeating: "长", count: 86),
    ])
    func refusesPathsThatCouldLeaveOrMislead(path: String) {
        #expect(!isSafePath(path))
    }
}
