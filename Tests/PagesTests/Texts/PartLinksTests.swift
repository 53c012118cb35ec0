import Pages
import ReportModel
import Testing

/// Links between the pages of something that has several.
struct PartLinksTests {
    private func numbers(_ count: Int, _ part: Int) -> [Int] { PartLinks(count: count, part: part) { "\($0)" }.numbers }

    @Test(arguments: [
        (1, 1, [1]), (3, 2, [1, 2, 3]), (7, 1, [1, 2, 3, 7]), (7, 4, [1, 2, 3, 4, 5, 6, 7]),
        (150, 57, [1, 47, 55, 56, 57, 58, 59, 67, 150]), (1500, 1500, [1, 500, 1400, 1490, 1498, 1499, 1500]),
        (1500, 230, [1, 130, 220, 228, 229, 230, 231, 232, 240, 330, 1230, 1500]),
    ])
    func `name the first, the last, those around and some far away`(count: Int, part: Int, named: [Int]) {
        #expect(numbers(count, part) == named)
    }

    @Test func `lead from each page to each in a few steps`() {
        let count = 1500
        for start in [1, 700, 1500] {
            var reached: Set = [start]
            for _ in 0..<14 { reached.formUnion(reached.flatMap { numbers(count, $0) }) }
            #expect(reached.count == count)
        }
    }

    @Test func `are no more on each of very many pages`() {
        #expect((1...100_000).allSatisfy { numbers(100_000, $0).count <= 13 })
    }

    @Test func `lead to the page before and the one behind, and tell what is left out`() throws {
        var sample = TextSample()
        for number in 0..<3000 { sample.add(.caseStudy, "a\(number)", date: "2024") }
        let site = RenderedSite(sample)
        let nav = try #require(site.part(of: "cases/page-5.html", from: "<nav class=\"parts\" ", to: "</nav>"))
        #expect(
            nav.split(separator: "\n").dropLast() == [
                #"aria-label="分页"><ul class="links"><li><a href="page-4.html" rel="prev">上一页</a></li>"#,
                #"<li><a href="index.html">1</a></li>"#,
                #"<li aria-hidden="true">…</li>"#, #"<li><a href="page-3.html">3</a></li>"#,
                #"<li><a href="page-4.html">4</a></li>"#, #"<li><a href="page-5.html" aria-current="page">5</a></li>"#,
                #"<li><a href="page-6.html">6</a></li>"#, #"<li><a href="page-7.html">7</a></li>"#,
                #"<li aria-hidden="true">…</li>"#, #"<li><a href="page-10.html">10</a></li>"#,
                #"<li><a href="page-6.html" rel="next">下一页</a></li>"#,
            ])
        #expect(!site["cases/index.html"].contains("rel=\"prev\""))
        #expect(!site["cases/page-10.html"].contains("rel=\"next\""))
    }
}
