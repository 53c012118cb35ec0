import ReportInput
import Testing

@Suite struct RawHTMLTests {
    @Test(arguments: [
        ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n", ["1:3 html-dropped", "1:7 html-dropped"]),
        ("中<br>文", "<p>中&lt;br&gt;文</p>\n", ["1:2 html-dropped"]),
        ("<div>\n*a*\n</div>", "<pre><code>&lt;div&gt;\n*a*\n&lt;/div&gt;\n</code></pre>\n", ["1:1 html-dropped"]),
        (
            "> <script>alert(1)</script>",
            "<blockquote>\n<pre><code>&lt;script&gt;alert(1)&lt;/script&gt;\n</code></pre>\n</blockquote>\n",
            ["1:3 html-dropped"]
        ),
        ("a <!-- b --> c", "<p>a  c</p>\n", []),
        ("<!-- a\n\nb -->\n\nc", "<p>c</p>\n", []),
        ("<!-- a --> <!-- b -->", "", []),
        ("<!-- a --> <b>", "<pre><code>&lt;!-- a --&gt; &lt;b&gt;\n</code></pre>\n", ["1:1 html-dropped"]),
        ("<?php x ?>", "<pre><code>&lt;?php x ?&gt;\n</code></pre>\n", ["1:1 html-dropped"]),
        ("a <?x?> b", "<p>a &lt;?x?&gt; b</p>\n", ["1:3 html-dropped"]),
        (
            "- <img src=x onerror=y>",
            "<ul>\n<li>\n<pre><code>&lt;img src=x onerror=y&gt;\n</code></pre>\n</li>\n</ul>\n", ["1:3 html-dropped"]
        ),
        (
            "| a<br>b |\n|---|",
            "<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th>a&lt;br&gt;b</th>\n</tr>\n</thead>\n</table>\n</div>\n",
            ["1:4 html-dropped"]
        ),
        ("```\n<script>\n```", "<pre><code>&lt;script&gt;\n</code></pre>\n", []),
        ("1 < 2 & 3 > 2", "<p>1 &lt; 2 &amp; 3 &gt; 2</p>\n", []),
    ])
    func showsHTMLAsText(text: String, html: String, places: [String]) {
        #expect(shown(text) == html)
        #expect(problems(text) == places)
    }

    @Test func neverLetsATagOfTheAuthorsThrough() {
        let attacks = [
            "<script>x</script>", "<SCRIPT SRC=//e>", "<img src=x onerror=alert(1)>", "<svg/onload=x>",
            "<a href='javascript:x'>", "<style>x</style>",
            "<iframe src=x>", "<!DOCTYPE x>", "<![CDATA[<script>]]>", "<math><x>", "<input autofocus onfocus=x>",
            "<textarea>", "<!--><script>-->",
        ]
        let places = [
            "%", "a % b", "> %", "- %", "# %", "| % |\n|---|", "[%](area:a)", "![%](../assets/a)", "[a](area:a '%')",
            "[a](<area:%>)", "`%`",
            "```\n%\n```", "``` %\n```", "a[^1]\n\n[^1]: %", "[^%]: a\n\na[^%]", "**%**", "> [!NOTE]\n> %",
            "[%](figure:m@a#1)", "![a](../assets/a '%')", "&lt;%",
        ]
        for attack in attacks {
            for place in places {
                let html = htmlOnly(place.replacing("%", with: attack)).lowercased()
                for tag in [
                    "<script", "<svg", "<style", "<iframe", "<!doctype", "<![cdata", "<math", "<input", "<textarea",
                    "<img src=x", "<a href='", "<!--",
                ] {
                    #expect(!html.contains(tag), "\(attack) in \(place)")
                }
            }
        }
    }

    /// The finished HTML of a text, without what the gaps say; those are escaped by who fills them.
    private func htmlOnly(_ text: String) -> String {
        MarkdownText(text, file: "Content/cases/a.md").read().draft.fragments
            .map { if case .html(let html) = $0 { html } else { "" } }.joined()
    }
}
