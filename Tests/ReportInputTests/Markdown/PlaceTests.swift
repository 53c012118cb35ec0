import Diagnostics
import ReportInput
import Testing

@Suite struct PlaceTests {
    /// Every marked link is broken, so that each is reported.
    @Test(arguments: [
        "⟦[a](x:y)⟧", "中文，⟦[区](x:y)⟧后⟦[二](x:y)⟧", "𠀀😀é⟦[a](x:y)⟧", "\tcode\n\n⟦[a](x:y)⟧",
        "一\n二⟦[三](x:y)⟧\n   四⟦[五](x:y)⟧",
        "> 引⟦[a](x:y)⟧\n> 文⟦[b](x:y)⟧\nlazy⟦[c](x:y)⟧\n>  more⟦[d](x:y)⟧",
        "- 项⟦[a](x:y)⟧\n  续⟦[b](x:y)⟧\nlazy⟦[c](x:y)⟧",
        "1. > - 深⟦[a](x:y)⟧\n   >   行⟦[b](x:y)⟧", "## 题⟦[a](x:y)⟧ ##", "   ### ⟦[a](x:y)⟧",
        "题⟦[a](x:y)⟧\n题⟦[b](x:y)⟧\n===",
        "| 甲 | ⟦[a](x:y)⟧ |\n|---|---|\n| 乙⟦[b](x:y)⟧ | 丙 |", "> | ⟦[a](x:y)⟧ |\n> |---|\n> | 乙⟦[b](x:y)⟧ |",
        "| a \\| b ⟦[a](x:y)⟧ |\n|---|",
        "[r]: https://e.org\n[q]: https://e.org\n文⟦[a](x:y)⟧\n二⟦[b](x:y)⟧", "⟦[两\n行](x:y)⟧后⟦[b](x:y)⟧",
        "> ⟦[两\n> 行](x:y)⟧后⟦[b](x:y)⟧",
        "`码\n码`⟦[a](x:y)⟧", "**粗⟦[a](x:y)⟧**", "⟦[a **b**](x:y \"t\")⟧c", "\\[&amp;⟦[a](x:y)⟧", "前⟦![图](x.png)⟧",
        "前⟦<xx:y>⟧", "前⟦<b>⟧后",
        "> <!-- c -->\n\n前⟦[a][r]⟧\n\n[r]: x:y", "a[^1]\n\n[^1]: 注⟦[a](x:y)⟧\n\n    续⟦[b](x:y)⟧", "行末  \n⟦[a](x:y)⟧",
        "a\r\nb⟦[c](x:y)⟧\r\n\r\nd⟦[e](x:y)⟧",
    ])
    func pointsAtLinksInCharacters(text: String) {
        let marked = MarkedText(text)
        #expect(marked.read().diagnostics.map(\.place) == marked.places)
    }

    @Test func countsLinesFromWhereTheTextStarts() {
        let place = MarkdownText("a\n\n中[b](x:y)", file: "Content/pages/p.md", firstLine: 12).read().diagnostics.first?
            .place
        #expect(
            place
                == Place(
                    file: "Content/pages/p.md", start: Position(line: 14, column: 2),
                    end: Position(line: 14, column: 10)))
    }

    @Test(arguments: [
        "[区](⟦area:x⟧)", "中[区](<⟦area:x⟧> \"t\")", "> 引\n> [](⟦area:x⟧)", "![图](⟦../assets/x.svg⟧)",
        "⟦[区][r]⟧\n\n[r]: area:x", "[区](\n⟦area:x⟧)",
        "[⟦area:x⟧](⟦area:x⟧)", "| a [b](⟦area:x⟧) |\n|---|", "⟦[区](area:x&#45;y)⟧",
    ])
    func pointsAtTheAddressOfWhatIsOurs(text: String) {
        let marked = MarkedText(text)
        #expect(marked.read().draft.targetPlaces == marked.places.suffix(1))
    }
}

extension MarkdownDraft {
    fileprivate var targetPlaces: [Place] {
        fragments.compactMap { if case .address(let target) = $0 { target.place } else { nil } }
    }
}
