import Diagnostics
import ReportInput
import Testing

@Suite struct FigureLinkTests {
    @Test func readsTheThreePartsWithTheirPlaces() throws {
        let marked = MarkedText("> 全年⟦[**796**起](figure:⟦disputes-mediated⟧@⟦wucheng⟧#⟦2018⟧)⟧。")
        let (draft, _, diagnostics) = marked.read()
        #expect(diagnostics.isEmpty)
        let claim = try #require(draft.claims.first)
        #expect(claim.metric.value == "disputes-mediated")
        #expect(claim.area.value == "wucheng")
        #expect(claim.period.value == "2018")
        #expect(claim.text == "796起")
        // The markers nest, so that the ends come in another order than the starts.
        #expect(claim.place.start == marked.starts[0])
        #expect(claim.place.end == marked.ends[3])
        #expect([claim.metric, claim.area, claim.period].map(\.place.start) == Array(marked.starts[1...]))
        #expect([claim.metric, claim.area, claim.period].map(\.place.end) == Array(marked.ends[..<3]))
        #expect(draft.shown == "<blockquote>\n<p>全年{claim 796起}。</p>\n</blockquote>\n")
    }

    @Test func readsAViewWithItsPlace() throws {
        let marked = MarkedText("增长[5%](figure:m.⟦change⟧@a#2018)。")
        let (draft, _, diagnostics) = marked.read()
        #expect(diagnostics.isEmpty)
        let claim = try #require(draft.claims.first)
        #expect(claim.metric.value == "m")
        #expect(claim.view?.value == "change")
        #expect(claim.view?.place.start == marked.starts[0])
        #expect(claim.view?.place.end == marked.ends[0])
        #expect(MarkdownText("[5](figure:m@a#2018)", file: "f").read().0.claims.map(\.view) == [nil])
    }

    @Test(arguments: [
        ("2022-01..2022-09", "2022-01..2022-09"), ("../2018-12", "../2018-12"),
        ("2018-01-01/2018-03-31", "2018-01-01/2018-03-31"),
        ("2018%E5%B9%B4", "2018年"), ("2018年", "2018年"), ("2020-03-01..2020-06-04", "2020-03-01..2020-06-04"),
    ])
    func takesEverySpellingOfAPeriod(written: String, meant: String) {
        let (draft, _, diagnostics) = MarkdownText("[1](figure:m@a#\(written))", file: "f").read()
        #expect(diagnostics.isEmpty)
        #expect(draft.claims.map(\.period.value) == [meant])
    }

    @Test func readsFiguresWhereverInlinesStand() {
        let claim = "[796](figure:m@a#2018)"
        #expect(shown("| a |\n|---|\n| \(claim) |").contains("<td>{claim 796}</td>"))
        #expect(shown("- **\(claim)**") == "<ul>\n<li><strong>{claim 796}</strong></li>\n</ul>\n")
        #expect(shown("## \(claim)") == "<h2 id=\"s1\">{claim 796}</h2>\n")
        #expect(shown("a[^1]\n\n[^1]: \(claim)").contains("<p>{claim 796} <a href=\"#fnref-1\""))
        #expect(shown("[796][f]\n\n[f]: figure:m@a#2018") == "<p>{claim 796}</p>\n")
    }

    @Test func leavesAnEmptyTextToBeFilledIn() {
        #expect(shown("共[](figure:m@a#2018)起") == "<p>共{claim }起</p>\n")
    }

    @Test func dropsMarkupAndTitleOfAClaim() {
        #expect(shown("[*7*`96` &gt; ~~x~~](figure:m@a#2018 \"t\")后") == "<p>{claim 796 > x}后</p>\n")
    }

    @Test(arguments: [
        "figure:", "figure:m", "figure:m#2018", "figure:@a#2018", "figure:m@#2018", "figure:#2018", "figure:m#20@18",
    ])
    func reportsAMissingMetricOrArea(address: String) {
        #expect(problems("共[796](\(address))起") == ["1:2 claim-syntax"])
        #expect(shown("共[796](\(address))起") == "<p>共796起</p>\n")
    }

    @Test(arguments: ["figure:m@a", "figure:m@a#"])
    func reportsAMissingPeriod(address: String) {
        #expect(problems("共[796](\(address))起") == ["1:2 claim-no-period"])
        #expect(shown("共[796](\(address))起") == "<p>共796起</p>\n")
    }

    @Test func leavesFiguresInDescriptionsOfImagesAlone() {
        let text = "![共[796](figure:m@a#2018)起](../assets/a.svg)"
        #expect(shown(text) == "<p><img src=\"{asset a.svg}\" alt=\"共796起\" /></p>\n")
        #expect(problems(text) == [])
    }
}

extension MarkdownDraft {
    var claims: [FigureLinkDraft] {
        fragments.compactMap { if case .claim(let claim) = $0 { claim } else { nil } }
    }
}
