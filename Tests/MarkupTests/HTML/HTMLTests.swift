import Markup
import Testing

/// Every way in for strings: text and attribute values, each alone and in an element.
@Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\" onclick=\"x", "&quot; onclick=&quot;x"),
    ("' onclick='x", "&#39; onclick=&#39;x"),
    ("a & b &amp; c", "a &amp; b &amp;amp; c"),
    ("婺城区，2000余", "婺城区，2000余"),
    // A combining mark makes one character of itself and the quotation mark.
    ("\"\u{301}<\u{338}", "&quot;\u{301}&lt;\u{338}"),
    ("a\u{0}b\u{1B}c\u{7F}d", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d"),
    ("\u{80}\u{9F}\u{A0}é", "\u{FFFD}\u{FFFD}\u{A0}é"),
    ("\u{FFFE}\u{FFFF}\u{FFFD}\u{FF0C}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FF0C}"),
    ("tab\tline\n", "tab\tline\n"),
    ("", ""),
])
func escapesInEveryContext(text: String, markup: String) {
    #expect(HTML(text: text).string == markup)
    #expect(HTML(.span, text, .title(text)).string == "<span title=\"\(markup)\">\(markup)</span>")
    let written = HTML { html in
        html.add(.img, .sortedBy(text))
        html.add(.a, .href(text)) { $0.text(text) }
        html.add(.b, text, .class(text), .id(text), .ariaLabel(text), .value(text))
    }
    let expected = """
        <img data-sort="\(markup)"><a href="\(markup)">\(markup)</a>\
        <b class="\(markup)" id="\(markup)" aria-label="\(markup)" value="\(markup)">\(markup)</b>
        """
    #expect(written.string == expected)
    #expect(WellFormedness.problem(in: written) == nil)
}

@Test func writesATableRowByRow() {
    let areas = [("婺城区", "796"), ("金东区", "—")]
    let table = HTML { html in
        html.add(.table, .class("ranking")) { table in
            table.add(.caption, "表1")
            table.add(.tbody) { body in
                for (name, value) in areas {
                    body.add(.tr) { row in
                        row.add(.th, name, .scope(.row))
                        row.add(.td, value, .class("number"))
                    }
                }
            }
        }
    }
    #expect(
        table.string == """
            <table class="ranking"><caption>表1</caption>
            <tbody><tr><th scope="row">婺城区</th><td class="number">796</td></tr>
            <tr><th scope="row">金东区</th><td class="number">—</td></tr>
            </tbody>
            </table>

            """)
}

@Test func leavesOutAbsentAttributes() {
    let html = HTML(.a, "首页", .href("index.html"), .absent, .ariaCurrent("page"))
    #expect(html.string == #"<a href="index.html" aria-current="page">首页</a>"#)
}

@Test func endsShapesButNotOtherVoidElements() {
    let html = HTML { html in
        for element in [.br, .wbr, .hr, .img, .col, .input, .meta, .link] as [VoidElementName] { html.add(element) }
        for shape in [.rect, .line, .path, .circle, .polyline, .use] as [VoidElementName] { html.add(shape) }
        html.add(.col, .span(2))
        html.add(.path, .class("line"))
    }
    #expect(
        html.string == """
            <br><wbr><hr><img><col><input><meta><link><rect/><line/><path/><circle/><polyline/><use/>\
            <col span="2"><path class="line"/>
            """)
}

/// Every element with content.
private let elements: [ElementName] = [
    .main, .nav, .section, .article, .aside, .header, .footer, .div, .h1, .h2, .h3, .h4, .h5, .h6, .p, .pre,
    .blockquote, .figure, .figcaption, .details, .summary, .ul, .ol, .li, .dl, .dt, .dd, .table, .caption, .colgroup,
    .thead, .tbody, .tfoot, .tr, .th, .td, .a, .abbr, .b, .bdi, .cite, .code, .data, .del, .em, .i, .ins, .kbd,
    .mark, .q, .s, .small, .span, .strong, .sub, .sup, .time, .form, .label, .button, .select, .option, .output,
    .noscript, .search, .template, .svg, .g, .title, .desc, .defs, .drawnText, .drawnSpan,
]

@Test func endsEveryElementByItsOwnName() throws {
    for element in elements {
        let html = HTML(element, "x").string
        let name = try #require(html.prefixMatch(of: /<([a-z0-9]+)>x/)).output.1
        #expect(html == "<\(name)>x</\(name)>" || html == "<\(name)>x</\(name)>\n")
        #expect(WellFormedness.problem(in: HTML(element, "x")) == nil)
    }
    #expect(Set(elements.map { HTML($0, "") }).count == elements.count)
}

@Test func breaksNoLineWhereItWouldBecomeASpace() {
    let html = HTML { html in
        html.add(.p) { paragraph in
            paragraph.add(.b, "一")
            paragraph.add(.a, "二", .href("b.html"))
            paragraph.text("三")
        }
    }
    #expect(html.string == "<p><b>一</b><a href=\"b.html\">二</a>三</p>\n")
}

@Test func joinsPiecesWithASeparator() {
    let pieces = [HTML(.b, "甲"), HTML(text: "乙"), HTML()]
    #expect(HTML(joining: pieces, separator: "、<").string == "<b>甲</b>、&lt;乙、&lt;")
    #expect(HTML(joining: [HTML](), separator: "、").isEmpty)
}

@Test func keepsTrustedMarkupAsItIs() {
    func trusted(_ markup: String) -> HTML {
        HTML { html in Array(markup.utf8).withUnsafeBufferPointer { html.append(trusted: $0) } }
    }
    var html = trusted("<p>ready</p>")
    html.append(HTML(.div, trusted("<hr>")))
    #expect(html.string == "<p>ready</p><div><hr></div>\n")
    #expect(html.bytes == Array(html.string.utf8))
}

@Test func keepsStructuredDataInsideItsScript() {
    var html = HTML()
    html.addStructuredData(json: #"{"name":"</script><!-- & 婺城"}"#)
    #expect(
        html.string == """
            <script type="application/ld+json">{"name":"\\u003C/script\\u003E\\u003C!-- \\u0026 婺城"}</script>

            """)
}

@Test func escapesLongText() {
    let text = String(repeating: "<婺城&", count: 200_000)
    #expect(HTML(text: text).bytes.count == 200_000 * "&lt;婺城&amp;".utf8.count)
}
