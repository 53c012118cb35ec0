import ReportModel
import Testing

/// What stands above a bulletin.
struct LetterheadTests {
    private func letterhead(
        _ kind: ArticleKind, _ change: @escaping (inout ArticleSketch) -> Void = { _ in }
    ) -> String? {
        var sample = TextSample()
        sample.add(kind, "a", date: "2021-03", change)
        return RenderedSite(sample).part(of: "\(kind.folder)/a.html", from: #"<div class="letterhead">"#, to: "</div>")
    }

    @Test func namesSiteNumberPublisherAndDate() {
        let lines = letterhead(.bulletin) { article in
            article.number = "第3期"
            article.publisher = "办公室"
        }?.split(separator: "\n").map(String.init)
        #expect(
            lines == [
                #"<p class="letterhead-name">治理数据</p>"#, #"<p class="letterhead-number">简报 第3期</p>"#,
                #"<p class="letterhead-line"><span>办公室</span><time datetime="2021-03">2021年3月</time></p>"#,
            ])
    }

    @Test func namesTheOrganisationWhereABulletinHasNoPublisher() {
        #expect(letterhead(.bulletin)?.contains("<span>编写组</span>") == true)
        #expect(letterhead(.bulletin)?.contains(#"<p class="letterhead-number">简报</p>"#) == true)
    }

    @Test func isNotAboveOtherTexts() {
        #expect(letterhead(.caseStudy) == nil)
    }

    @Test func saysWhatTheFactsThenNeedNot() {
        var sample = TextSample()
        sample.add(.bulletin, "a", date: "2021-03") { article in
            article.number = "第3期"
            article.tags = ["综述"]
        }
        let facts = RenderedSite(sample).part(of: "bulletins/a.html", from: #"<dl class="meta">"#, to: "</dl>")
        #expect(facts?.contains("综述") == true)
        #expect(facts?.contains("第3期") == false)
        #expect(facts?.contains("2021年") == false)
    }
}
