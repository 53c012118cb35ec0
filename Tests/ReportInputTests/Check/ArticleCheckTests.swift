import ReportInput
import ReportModel
import Testing

@Suite struct ArticleCheckTests {
    private let head = "title: 案例\ndate: 2020-01\nareas: [wucheng]\nthemes: [mediation]\nsources: [paper]\n"

    private func problems(_ frontMatter: String, _ body: String = "正文。\n", assets: [String] = []) -> [String] {
        Folder.sound(["cases/a.md": "---\n\(frontMatter)---\n\(body)"], assets: assets).problems()
    }

    @Test func readsACaseStudy() throws {
        let text = "---\n\(head)tags: [网格]\naliases: [old]\n---\n\n## 做法\n\n见[](area:wucheng)。\n"
        let report = try #require(Folder.sound(["cases/a.md": text]).report())
        let article = try #require(report.articles.elements.first)
        #expect(article.id == "cases/a")
        #expect(article.date == PartialDate(year: 2020, month: 1))
        #expect(article.areas.map { report.areas[$0].id } == ["wucheng"])
        #expect(article.tags == ["网格"])
        #expect(article.formerSlugs == ["old"])
        #expect(article.body.headings.map(\.text) == ["做法"])
        let wucheng = try #require(report.areas.key(of: "wucheng"))
        #expect(article.body.fragments.contains(.address(.area(wucheng))))
        #expect(article.body.fragments.contains(.name(.area(wucheng))))
    }

    @Test func acceptsChineseKeysAndNames() throws {
        let text = "---\n标题: 案例\n日期: 2020年1月\n地区: 婺城区\n主题: [mediation]\n来源: [paper]\n---\n正文\n"
        #expect(Folder.sound(["cases/a.md": text]).problems() == [])
    }

    @Test(arguments: [
        ("1️⃣tilte: 案例", "1️⃣ error: The front matter has no key “tilte”; did you mean “title”?"),
        ("date: 1️⃣tomorrow", "1️⃣ error: “tomorrow” is no date."),
        ("date: 1️⃣2020-02-30", "1️⃣ error: “2020-02-30” is no date."),
        ("areas: [1️⃣wuchang]", "1️⃣ error: No area “wuchang” in Content/areas.csv; did you mean “wucheng”?"),
        ("themes: [1️⃣mediaton]", "1️⃣ error: No theme “mediaton” in Content/site.yml; did you mean “mediation”?"),
        ("sources: [1️⃣papers]", "1️⃣ error: No source “papers” in Content/sources.yml; did you mean “paper”?"),
        ("metrics: [1️⃣dispute]", "1️⃣ error: No metric “dispute” in Content/metrics.yml; did you mean “disputes”?"),
        (
            "themes: [2️⃣mediation, 1️⃣mediation]",
            "1️⃣ error: The theme “mediation” stands in the list twice. (2️⃣ First given here.)"
        ),
        ("draft: 1️⃣soon", "1️⃣ error: “soon” is no value of “draft”."),
        ("slug: 1️⃣../../etc/passwd", "1️⃣ error: “../../etc/passwd” can't be an address."),
        ("slug: 1️⃣a/b", "1️⃣ error: “a/b” can't be an address."),
        ("slug: 1️⃣..", "1️⃣ error: “..” can't be an address."),
        ("aliases: [1️⃣../x]", "1️⃣ error: “../x” can't be an address."),
        ("image: 1️⃣../../secret.png\nimage-alt: x", "1️⃣ error: “../../secret.png” leads out of Content/assets/."),
        ("image: 1️⃣assets/none.png\nimage-alt: x", "1️⃣ error: No file Content/assets/none.png."),
        ("path: ../x", "Content/cases/a.md:3:1 error: The front matter has no key “path”."),
        (
            "summary: {a: b}",
            "Content/cases/a.md:3:10 error: “summary” is a group of keys here; it must be a single value."
        ),
    ])
    func checksFrontMatter(_ line: String, _ expected: String) {
        let problems = problems(
            "title: 案例\n" + line + "\n"
                + head.split(separator: "\n").dropFirst().filter {
                    !line.replacing("1️⃣", with: "").hasPrefix($0.prefix(while: { $0 != ":" }))
                }.map { $0 + "\n" }.joined())
        #expect(problems.contains(expected), "\(problems)")
    }

    @Test(arguments: [
        ("正文\n", "Content/cases/a.md:1:1 error: The file has no front matter."),
        ("", "Content/cases/a.md:1:1 error: The file has no front matter."),
        (
            "\n \n---\ntitle: 案例\n---\n正文\n",
            "Content/cases/a.md:3:1 error: The front matter begins in line 3; it must begin in the first."
        ),
        ("---\ntitle: x\n", "Content/cases/a.md:1:1 error: The front matter that begins here has no end."),
        ("---\n---\n正文\n", "Content/cases/a.md:1:1 error: The file has no front matter."),
        (
            "---\n- a\n---\n正文\n",
            "Content/cases/a.md:2:1 error: Here stands a list; the front matter is a group of keys."
        ),
        ("---\na: b: c\n---\n正文\n", "Content/cases/a.md:2:5 error: A second colon stands in the value."),
        ("---\ntitle: a\ntitle: b\n---\n正文\n", "Content/cases/a.md:3:1 error: The key “title” is given twice."),
    ])
    func refusesFrontMatterThatIsNone(_ text: String, _ expected: String) {
        let problems = Folder.sound(["cases/a.md": text]).problems()
        #expect(problems.contains { $0.hasPrefix(expected) }, "\(problems)")
    }

    @Test func asksForWhatEachKindNeeds() {
        let folder = Folder.sound([
            "cases/a.md": "---\ntitle: 甲\n---\n", "bulletins/b.md": "---\ntitle: 乙\n---\n",
            "pages/c.md": "---\ntitle: 丙\n---\n",
        ])
        #expect(
            folder.problems() == [
                "Content/bulletins/b.md:1:1 error: A bulletin needs “date” in its front matter.",
                "Content/bulletins/b.md:1:1 error: A bulletin needs “number” in its front matter.",
                "Content/cases/a.md:1:1 error: A case study needs “date” in its front matter.",
                "Content/cases/a.md:1:1 error: A case study needs “areas” in its front matter.",
                "Content/cases/a.md:1:1 error: A case study needs “themes” in its front matter.",
                "Content/cases/a.md:1:1 error: A case study needs “sources” in its front matter.",
            ])
    }

    @Test(arguments: ["", " \"\""])
    func asksForAValueOfWhatIsNeededWhereTheKeyStands(value: String) {
        let folder = Folder.sound(["bulletins/b.md": "---\ntitle: 乙\ndate: 2020\n1️⃣期号:\(value)\n---\n"])
        #expect(folder.problems() == ["1️⃣ error: A bulletin needs “number” in its front matter."])
    }

    @Test func asksForAreasWhereTheListIsEmpty() {
        let text = "---\ntitle: 甲\ndate: 2020\n1️⃣areas: []\nthemes: mediation\nsources: paper\n---\n"
        #expect(
            Folder.sound(["cases/a.md": text]).problems() == [
                "1️⃣ error: A case study needs “areas” in its front matter."
            ])
    }

    @Test(arguments: [
        ("见[婺城](1️⃣area:wuchang)。", "No area “wuchang” in Content/areas.csv; did you mean “wucheng”?"),
        ("见[率](metric:rates)。", "No metric “rates” in Content/metrics.yml; did you mean “rate”?"),
        ("见[案例](case:b)。", "No file Content/cases/b.md."),
        ("见[来源](source:book)。", "No source “book” in Content/sources.yml."),
        ("![图](../assets/x.png)", "No file Content/assets/x.png."),
        ("[796起](figure:disputes@nowhere#2018)", "No area “nowhere” in Content/areas.csv."),
        ("[5%](figure:disputes.chang@wucheng#2018)", "No view of figures is called “chang”; did you mean “change”?"),
        ("[5%](figure:disputes.@wucheng#2018)", "No view of figures is called “”."),
        ("[796起](figure:nothing@wucheng#2018)", "No metric “nothing” in Content/metrics.yml."),
        ("[796起](figure:disputes@wucheng#2018-12-31)", "“2018-12-31” is a day; a flow goes over a span."),
    ])
    func checksLinksInTheBody(_ body: String, _ sentence: String) {
        let problems = problems(head, body.replacing("1️⃣", with: "") + "\n")
        #expect(problems.count == 1, "\(problems)")
        #expect(problems.first?.hasPrefix("Content/cases/a.md:8:") == true, "\(problems)")
        #expect(problems.first?.hasSuffix(" error: " + sentence) == true, "\(problems)")
    }

    @Test func leavesDraftsOutAndSaysSoWhereTheyAreLinked() {
        let folder = Folder.sound([
            "cases/a.md": "---\n\(head)---\n见[案例](case:b)。\n", "cases/b.md": "---\n\(head)draft: true\n---\n正文\n",
        ])
        #expect(folder.problems() == ["Content/cases/a.md:8:7 error: Content/cases/b.md is a draft and not published."])
        #expect(folder.problems(includesDrafts: true) == [])
        #expect(folder.report(includesDrafts: true)?.articles.count == 2)
    }

    @Test func refusesTwoTextsOfOneKindAndName() {
        let text = "---\n\(head)---\n正文。\n"
        let other = text.replacing("---\n正文", with: "slug: b\n---\n正文")
        #expect(
            Folder.sound(["cases/a.md": text, "cases/2020/a.md": other]).problems() == [
                "Content/cases/a.md error: Two texts of a kind have the file name “cases/a.md”. (Content/cases/2020/a.md The other one.)"
            ])
        #expect(Folder.sound(["cases/a.md": text, "pages/a.md": "---\ntitle: x\n---\n"]).problems() == [])
    }

    @Test func asksForASlugWhereTheFileNameCannotBeAnAddress() {
        let folder = Folder.sound(["cases/调解.md": "---\n\(head)---\n正文\n"])
        #expect(folder.problems() == ["Content/cases/调解.md error: The file name “调解.md” can't be an address."])
        let named = Folder.sound(["cases/调解.md": "---\n\(head)slug: mediation\n---\n正文\n"])
        #expect(named.problems() == [])
        #expect(named.report()?.articles.elements.first?.slug == "mediation")
    }

    @Test func warnsOfAnImageWithoutWords() {
        let problems = problems(head + "image: assets/x.svg\n", assets: ["x.svg"])
        #expect(problems == ["Content/cases/a.md:7:8 warning: The image has no “image-alt”."])
    }

    @Test(arguments: [
        ("assets/x.svg", "x.svg"), ("../assets/x.svg", "x.svg"), ("x.svg", "x.svg"), ("assets/a/b.png", "a/b.png"),
        ("./assets/x.svg", "x.svg"),
    ])
    func knowsTheSpellingsOfAnAssetsPath(_ written: String, _ name: String) {
        #expect(AssetPath.name(of: written) == name)
    }

    @Test(arguments: [
        "/etc/passwd", "../x.svg", "../../assets/x.svg", "assets/../x", "a//b", "", "..", "assets\\x", "assets/",
    ])
    func refusesPathsThatLeadElsewhere(_ written: String) {
        #expect(AssetPath.name(of: written) == nil)
    }
}
