import Pages
import ReportAnalysis
import ReportModel
import Testing

/// What a search finds.
struct SearchIndexTests {
    private func site(_ bodies: [String], change: (inout TextSample) -> Void = { _ in }) -> RenderedSite {
        var sample = TextSample()
        for (number, body) in bodies.enumerated() {
            sample.add(.caseStudy, "a\(number)", title: "甲", body: RichText(fragments: [.html(body)]))
        }
        change(&sample)
        return RenderedSite(sample)
    }

    private func found(_ term: String, in body: String) throws -> Bool {
        let query = SearchQuery(site([body]))
        return try query.addresses(term).contains("cases/a0.html")
    }

    @Test(arguments: ["调解", "民调", "解中", "心", "中心"])
    func findsPairsOfCharactersInsideUnspacedText(term: String) throws {
        #expect(try found(term, in: "<p>设立人民调解中心。</p>"))
    }

    @Test(arguments: [
        ("解调", "<p>人民调解</p>"),  // in another order
        ("解中", "<p>调解，中心</p>"),  // parted by punctuation
        ("解中", "<p>调解</p><p>中心</p>"),  // parted by paragraphs
        ("解中", "<table><tr><td>调解</td><td>中心</td></tr></table>"),  // parted by cells
        ("class", "<p class=\"lead\">调解</p>"),  // markup
        ("amp", "<p>A &amp; B</p>"),  // a reference
    ])
    func findsNothingThatIsNotThere(term: String, body: String) throws {
        #expect(try !found(term, in: body))
    }

    @Test func findsWordsThroughMarkupWithinLines() throws {
        #expect(try found("调解", in: "<p>人民调<em>解</em>委员会</p>"))
        #expect(try found("mediati", in: "<p><strong>me</strong>diation</p>"))
    }

    @Test(arguments: ["grid", "gri", "gridwor", "1591", "159", "éco", "abc", "2018"])
    func findsWordsAndNumbersByTheirBeginnings(term: String) throws {
        #expect(try found(term, in: "<p>GridWorkers ÉCOLE ＡＢＣ１ 1591起 ２０１８年</p>"))
    }

    @Test func tellsNumbersWithinTextsByFourDigits() throws {
        #expect(try found("1234", in: "<p>123456</p>"))
        #expect(try !found("12345", in: "<p>123456</p>"))
    }

    @Test func findsWhatStandsInFiguresAndNames() throws {
        let claim = try TextSample.claim(TextSample.mediated, TextSample.wucheng, "2018", "七百九十六")
        let body = RichText(fragments: [
            .html("<p><a href=\""), .address(.area(TextSample.jindong)), .html("\">"),
            .name(.area(TextSample.jindong)), .html("</a>调处"), .claim(claim), .html("起</p>"),
        ])
        let query = SearchQuery(site([]) { $0.add(.caseStudy, "b", body: body) })
        #expect(try query.addresses("七百") == ["cases/b.html"])
        #expect(try query.hits("六起").first?.text == "金东区调处七百九十六起")
        #expect(try !query.addresses("jindong").contains("cases/b.html"))
    }

    @Test func findsAreasByNamesAndCodesFirst() throws {
        let query = SearchQuery(site(["<p>婺城区</p>"]))
        for term in ["婺城", "330702", "wucheng"] {
            let first = try query.hits(term).first
            #expect(first?.address == "areas/wucheng.html", "\(term)")
            #expect(first?.isNamed == true, "\(term)")
        }
        #expect(try query.hits("婺城").map(\.isNamed) == [true, false])
    }

    @Test func findsEveryKindOfPage() throws {
        let site = site(["<p>甲乙</p>"]) { sample in
            sample.add(.bulletin, "b", title: "简报丙")
            sample.add(.page, "about", title: "关于丁")
        }
        let query = SearchQuery(site)
        let expected = [
            "调处": "metrics/disputes-mediated.html", "日报": "sources/report.html", "报丙": "bulletins/b.html",
            "于丁": "about.html", "金华": "areas/jinhua.html",
        ]
        for (term, address) in expected { #expect(try query.addresses(term).contains(address), "\(term)") }
    }

    @Test func isTheSameEachTime() {
        let one = site(["<p>甲乙丙</p>", "<p>丁</p>"]).files.filter { $0.key.hasPrefix("data/search") }
        #expect(one == site(["<p>甲乙丙</p>", "<p>丁</p>"]).files.filter { $0.key.hasPrefix("data/search") })
        #expect(one.count > 2)
    }
}
