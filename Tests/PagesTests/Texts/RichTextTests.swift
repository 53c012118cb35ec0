import Pages
import ReportModel
import Testing

/// Bodies of texts: links, names, figures and words that are filled in when a page is rendered.
struct RichTextTests {
    private func body(_ fragments: RichText.Fragment..., in sample: TextSample = TextSample()) -> String {
        var sample = sample
        sample.add(
            .caseStudy, "a", date: "2020", body: RichText(fragments: [.html("<p>[")] + fragments + [.html("]</p>")]))
        return RenderedSite(sample).part(of: "cases/a.html", from: "<p>[", to: "]</p>") ?? "(none)"
    }

    private func sample() throws -> TextSample {
        var sample = TextSample()
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "796起")
        return sample
    }

    @Test func fillsInAddressesAndNames() {
        let target = LinkTarget.area(TextSample.wucheng)
        #expect(
            body(.html("<a href=\""), .address(target), .html("\">"), .name(target), .html("</a>"))
                == #"<a href="../areas/wucheng.html">婺城区</a>"#)
    }

    @Test func encodesAddressesSoThatNoneCanEndItsAttribute() {
        #expect(
            body(.html("<img src=\""), .address(.asset(#"图 "1"&'.svg"#)), .html("\">"))
                == #"<img src="../assets/%E5%9B%BE%20%221%22%26%27.svg">"#)
    }

    @Test func escapesNames() {
        #expect(body(.name(.source(Key(position: 0)))) == "报道 &lt;一&gt;")
        #expect(body(.name(.asset("a/<b>.pdf"))) == "&lt;b&gt;.pdf")
    }

    @Test func linksFiguresToTheirRecords() throws {
        let claim = try TextSample.claim(TextSample.mediated, TextSample.wucheng, "2018", "近800<起>")
        #expect(
            body(.claim(claim), in: try sample())
                == #"<a class="figure" href="../sources/report.html#disputes-mediated.wucheng.2018" title="婺城区、调处成功的纠纷、2018年。来源：报道 &lt;一&gt;"><data value="796">近800&lt;起&gt;</data></a>"#
        )
    }

    @Test func fillsInFiguresThatTheAuthorLeftEmpty() throws {
        var sample = TextSample()
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "31.36万元")
        let claim = try TextSample.claim(TextSample.money, TextSample.wucheng, "2018", "")
        #expect(body(.claim(claim), in: sample).contains(#"<data value="313600">31.36万元</data>"#))
    }

    @Test func leavesWordsAloneWhereNothingWasObserved() throws {
        let claim = try TextSample.claim(TextSample.mediated, TextSample.wucheng, "2017", "700<起>")
        #expect(body(.claim(claim), in: try sample()) == "700&lt;起&gt;")
    }

    @Test func saysWhyAFigureIsMissing() throws {
        var sample = TextSample()
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "", status: .notPublished)
        let claim = try TextSample.claim(TextSample.mediated, TextSample.wucheng, "2018", "")
        #expect(body(.claim(claim), in: sample).contains(#"<span class="missing" title="不公开">不公开</span>"#))
    }

    @Test(arguments: [("1.45万起", ".2018.2"), ("3.46万起", ".2018\""), ("9起", ".2018\"")])
    func linksToTheRecordThatTellsTheFigureAlike(text: String, end: String) throws {
        var sample = TextSample()
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "3.46万起")
        try sample.add(TextSample.mediated, TextSample.wucheng, "2018", "1.45万起", locator: "后文")
        let claim = try TextSample.claim(TextSample.mediated, TextSample.wucheng, "2018", text)
        #expect(body(.claim(claim), in: sample).contains("#disputes-mediated.wucheng\(end)"))
    }

    @Test func takesAFallForTheChangeItTells() throws {
        var sample = TextSample()
        try sample.add(TextSample.money, TextSample.wucheng, "2018", "-27.8元")
        let claim = try TextSample.claim(TextSample.money, TextSample.wucheng, "2018", "27.8元")
        #expect(body(.claim(claim), in: sample).contains(#"<data value="-27.8">27.8元</data>"#))
    }

    @Test(arguments: zip(RichText.Word.allCases, ["提示", "建议", "重要", "注意", "警告"]))
    func headsAlertsInChinese(word: RichText.Word, text: String) {
        #expect(body(.word(word)) == text)
    }

    @Test(arguments: zip(RichText.Word.allCases, ["Note", "Tip", "Important", "Warning", "Caution"]))
    func headsAlertsInEnglish(word: RichText.Word, text: String) {
        var sample = TextSample()
        sample.settings.language = .english
        #expect(body(.word(word), in: sample) == text)
    }
}
