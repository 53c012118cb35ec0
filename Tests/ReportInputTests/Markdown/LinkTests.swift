import Diagnostics
import ReportInput
import Testing

@Suite struct LinkTests {
    @Test(arguments: [
        ("[婺城区](area:wucheng)", "<p><a href=\"{area wucheng}\">婺城区</a></p>\n"),
        ("[](area:wucheng)", "<p><a href=\"{area wucheng}\">{name area wucheng}</a></p>\n"),
        (
            "[](area:wucheng \"a > b\")",
            "<p><a href=\"{area wucheng}\" title=\"a &gt; b\">{name area wucheng}</a></p>\n"
        ),
        ("[率](metric:rate \"说明\")", "<p><a href=\"{metric rate}\" title=\"说明\">率</a></p>\n"),
        ("[**粗** `码`](case:x)", "<p><a href=\"{cases/x}\"><strong>粗</strong> <code>码</code></a></p>\n"),
        ("[来源](source:s-1)", "<p><a href=\"{source s-1}\">来源</a></p>\n"),
        ("[一](bulletin:b#s1)", "<p><a href=\"{bulletins/b}#s1\">一</a></p>\n"),
        ("[](bulletin:b#s1)", "<p><a href=\"{bulletins/b}#s1\">{name bulletins/b}</a></p>\n"),
        ("[一](page:about#说\"明)", "<p><a href=\"{pages/about}#%E8%AF%B4%22%E6%98%8E\">一</a></p>\n"),
        ("[一][r]\n\n[r]: AREA:wucheng", "<p><a href=\"{area wucheng}\">一</a></p>\n"),
        ("<area:wucheng>", "<p><a href=\"{area wucheng}\">area:wucheng</a></p>\n"),
        ("[一](x.md)", "<p><a href=\"{cases/x}\">一</a></p>\n"),
        ("[一](./x.md#s1-2)", "<p><a href=\"{cases/x}#s1-2\">一</a></p>\n"),
        ("[一](../bulletins/x.md)", "<p><a href=\"{bulletins/x}\">一</a></p>\n"),
        ("[一](pages/x.md)", "<p><a href=\"{pages/x}\">一</a></p>\n"),
        ("[一](/cases/x.md)", "<p><a href=\"{cases/x}\">一</a></p>\n"),
        ("[表](../assets/a%20b.pdf)", "<p><a href=\"{asset a b.pdf}\">表</a></p>\n"),
        ("## [区](area:a)", "<h2 id=\"s1\"><a href=\"{area a}\">区</a></h2>\n"),
    ])
    func leavesGapsForWhatIsOurs(text: String, html: String) {
        #expect(shown(text) == html)
        #expect(problems(text) == [])
    }

    @Test(arguments: [
        "[a](https://example.org)", "[a](http://example.org/?a=1&b=2)", "[a](mailto:a@example.org)", "[a](tel:110)",
        "[a](#s1)",
    ])
    func leavesLinksToTheWebAsTheyAre(text: String) {
        #expect(shown(text) == libraryHTML(text))
        #expect(problems(text) == [])
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "&#106;avascript:alert(1)", "data:text/html,x",
        "data:image/png;base64,x",
        "vbscript:x", "file:///etc/passwd", "gap:0", "ftp://example.org", "//example.org/x", "x-unknown:y",
        "aera:wucheng",
    ])
    func takesOtherSchemesOffTheirText(address: String) {
        #expect(shown("a [**t**](\(address)) b") == "<p>a <strong>t</strong> b</p>\n")
        #expect(problems("a [**t**](\(address)) b") == ["1:3 link-scheme"])
        #expect(!shown("a <\(address)> b").contains("<a"))
        #expect(!shown("[r]\n\n[r]: \(address)").contains("<a"))
    }

    @Test(arguments: [
        "java&Tab;script:alert(1)", " javascript:alert(1)", "&#1;javascript:alert(1)", "java%0ascript:alert(1)",
    ])
    func isNotFooledByDisguisedSchemes(address: String) {
        #expect(!shown("[t](<\(address)>)").contains("<a"))
        #expect(!problems("[t](<\(address)>)").isEmpty)
    }

    @Test func suggestsTheSchemeThatWasMeant() throws {
        let diagnostic = try #require(MarkdownText("[a](aera:x)", file: "f").read().diagnostics.first)
        #expect(diagnostic.remedy?.english == "Did you mean area:?")
        #expect(diagnostic.remedy?.chinese == "是否应为 area:？")
    }

    @Test(arguments: [
        ("x.html", "link-broken"), ("../data/x.csv", "link-broken"), ("other/x.md", "link-broken"), ("", "link-broken"),
        ("cases/deep/x.md", "link-broken"), (".md", "link-broken"), ("area:", "link-broken"),
        ("case:#s1", "link-broken"),
        ("../../README.md", "path-outside"), ("../assets/../../x", "path-outside"), ("%2e%2e/%2e%2e/x", "path-outside"),
    ])
    func reportsPathsToNothingOfTheSite(address: String, code: String) {
        #expect(problems("见[此](\(address))。") == ["1:2 \(code)"])
        #expect(shown("见[此](\(address))。") == "<p>见此。</p>\n")
    }

    @Test func readsPathsFromTheFolderOfTheFile() {
        #expect(shown("[a](x.md)", file: "Content/pages/about.md").contains("{pages/x}"))
        #expect(shown("[a](cases/x.md)", file: "Content/x.md").contains("{cases/x}"))
        #expect(problems("[a](x.md)", file: "Content/x.md") == ["1:1 link-broken"])
    }

    @Test func leavesMarksThatAnAuthorWritesAlone() {
        let text = "a <?0> &lt;?0&gt; `<?0>` [a](area:b \"<?0>\") ![<?0>](../assets/x \"gap:0\") gap:0"
        #expect(shown(text).contains("a &lt;?0&gt; &lt;?0&gt; <code>&lt;?0&gt;</code>"))
        #expect(shown(text).contains("<a href=\"{area b}\" title=\"&lt;?0&gt;\">a</a>"))
        #expect(shown(text).contains("<img src=\"{asset x}\" alt=\"&lt;?0&gt;\" title=\"gap:0\" /> gap:0"))
    }
}
