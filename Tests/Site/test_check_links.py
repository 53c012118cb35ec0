"""Plants every fault that check_links.py looks for, and sees that it is found, with its place, and nothing else."""

import contextlib
import io
import tempfile
import unittest
from pathlib import Path

from check_links import SiteCheck, css_addresses, main


def page(body="", *, head="", language="zh-CN", title="标题", h1="<h1>标题</h1>"):
    """A page without faults; what is in `body` begins on line 4."""
    language = f' lang="{language}"' if language else ""
    return (
        f"<!DOCTYPE html>\n<html{language}><head><title>{title}</title>{head}</head>\n"
        f"<body><main>{h1}\n{body}\n</main></body></html>\n"
    )


def table(rows, caption="<caption>各区</caption>", kind=' class="figures"'):
    return f"<table{kind}>{caption}{rows}</table>"


HEADED = '<thead><tr><th scope="col">地区</th></tr></thead><tbody><tr><td>婺城区</td></tr></tbody>'


class SiteCheckTests(unittest.TestCase):
    def check(self, files, base_url=None):
        """Builds a site of the files and returns its findings as they are printed."""
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(text if isinstance(text, bytes) else text.encode())
            check = SiteCheck(folder, base_url)
            check.run()
            self.last = check
            return [str(finding) for finding in check.findings]

    def check_body(self, body, more=None):
        return self.check({"index.html": page(body), **(more or {})})

    # Links

    def test_finds_nothing_on_a_sound_site(self):
        findings = self.check(
            {
                "index.html": page(
                    '<a href="areas/wu%20cheng.html?a=1&amp;b=2#s1">婺城区</a> <a href="#">页首</a>'
                    '<a href="https://example.org/">外</a> <a href="mailto:a@example.org">信</a>'
                    '<a href="data/observations.csv">下载</a><img src="a.svg" alt="">' + table(HEADED),
                    head='<link rel="stylesheet" href="static/style.css">'
                    '<link rel="canonical" href="https://example.org/">'
                    '<script src="s.js"></script><script type="application/ld+json">{}</script>',
                ),
                "areas/wu cheng.html": page('<h2 id="s1">一</h2><a href="../index.html#top">首页</a><a href="#s1">一</a>'),
                "404.html": page('<a href="index.html">首页</a>'),
                "data/observations.csv": "metric\n",
                "a.svg": '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"/><use href="#a"/></svg>',
                "s.js": "",
                "static/style.css": "a { background: url(../a.svg) } b { background: url('data:image/png;base64,AA==') }",
            }
        )
        self.assertEqual(findings, [])
        self.assertEqual(
            self.last.summary(), "3 pages, 8 links (3 to anchors, 2 to other sites), 6 resources: 0 findings"
        )

    def test_finds_dead_links(self):
        self.assertEqual(
            self.check_body('<a href="areas/none.html">无</a>'),
            ["index.html:4: a href “areas/none.html” leads nowhere: there is no areas/none.html"],
        )

    def test_minds_the_case_of_file_names(self):
        self.assertEqual(
            self.check_body('<a href="a.csv">无</a>', {"A.csv": ""}),
            ["index.html:4: a href “a.csv” leads nowhere: there is no a.csv"],
        )

    def test_decodes_addresses_once(self):
        self.assertEqual(self.check_body('<a href="a%2541.csv">甲</a>', {"a%41.csv": ""}), [])

    def test_takes_views_of_the_script_for_no_anchors(self):
        self.assertEqual(self.check_body('<a href="a.html#areas=b,c">甲</a>', {"a.html": page("")}), [])

    def test_finds_dead_anchors_on_the_same_page_and_on_others(self):
        findings = self.check_body(
            '<a href="#none">无</a>\n<a href="a.html#s2">无</a>\n<a href="a.html#%E4%B8%80">有</a>',
            {"a.html": page('<h2 id="一">一</h2>')},
        )
        self.assertEqual(
            findings,
            [
                "index.html:4: a href “#none” leads nowhere: index.html has no id “none”",
                "index.html:5: a href “a.html#s2” leads nowhere: a.html has no id “s2”",
            ],
        )

    def test_finds_links_to_folders_and_out_of_the_site(self):
        self.assertEqual(
            self.check_body('<a href="areas/">甲</a>\n<a href="../x.html">乙</a>', {"areas/a.csv": ""}),
            [
                "index.html:4: a href “areas/” leads to a folder; from file:// that shows no page, so name index.html",
                "index.html:5: a href “../x.html” leads out of the site's folder",
            ],
        )

    def test_finds_absolute_links_within_the_site(self):
        what = "is absolute; links within the site are relative"
        self.assertEqual(
            self.check_body('<a href="/index.html">甲</a>\n<a href="//example.org/">乙</a>'),
            [f"index.html:4: a href “/index.html” {what}", f"index.html:5: a href “//example.org/” {what}"],
        )

    def test_lets_only_the_page_for_missing_addresses_use_the_address_of_the_site(self):
        link = '<a href="https://example.org/gov/index.html">首页</a><a href="https://example.org/gov/">首页</a>'
        style = '<link rel="stylesheet" href="https://example.org/gov/style.css">'
        files = {"index.html": page(), "404.html": page(link, head=style), "style.css": ""}
        self.assertEqual(self.check(files, base_url="https://example.org/gov"), [])
        self.assertEqual(
            self.check({"index.html": page(link)}, base_url="https://example.org/gov/"),
            [
                "index.html:4: a href “https://example.org/gov/index.html” is absolute; links within the site are"
                " relative",
                "index.html:4: a href “https://example.org/gov/” is absolute; links within the site are relative",
            ],
        )

    def test_finds_dead_links_under_the_address_of_the_site(self):
        link = '<a href="https://example.org/none.html">无</a>'
        self.assertEqual(
            self.check({"index.html": page(), "404.html": page(link)}, base_url="https://example.org"),
            ["404.html:4: a href “https://example.org/none.html” leads nowhere: there is no none.html"],
        )

    def test_finds_schemes_that_are_not_let_through(self):
        for address in ("javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "figure:a@b"):
            with self.subTest(address):
                scheme = address.partition(":")[0].lower()
                self.assertEqual(
                    self.check_body(f'<a href="{address}">甲</a>'),
                    [f"index.html:4: a href “{address}” has the scheme {scheme}:, which is not let through"],
                )

    def test_finds_addresses_that_are_none(self):
        self.assertEqual(
            self.check_body('<a href="http://[/">甲</a>'), ["index.html:4: a href “http://[/” is no address"]
        )

    # Reach

    def test_finds_pages_that_no_way_leads_to(self):
        files = {
            "index.html": page('<a href="a.html">甲</a>'),
            "a.html": page('<a href="index.html">首页</a>'),
            # Two pages that only know each other.
            "b.html": page('<a href="c.html">丙</a>'),
            "c.html": page('<a href="b.html">乙</a>'),
            "404.html": page(),
        }
        what = "no way leads here from index.html"
        self.assertEqual(self.check(files), [f"b.html:1: {what}", f"c.html:1: {what}"])

    def test_asks_of_a_redirect_neither_a_way_nor_a_heading_but_a_target(self):
        refresh = '<meta http-equiv="refresh" content="0; url={}">'
        self.assertEqual(
            self.check(
                {
                    "index.html": page(),
                    "old.html": page(head=refresh.format("index.html"), h1=""),
                    "older.html": page(head=refresh.format("none.html")),
                }
            ),
            ["older.html:2: meta refresh “none.html” leads nowhere: there is no none.html"],
        )

    def test_finds_a_missing_start_page(self):
        self.assertEqual(self.check({"404.html": page()}), ["index.html:1: the site has no start page"])

    # Resources

    def test_finds_resources_from_elsewhere(self):
        elsewhere = "is loaded from elsewhere; everything a page needs lies in the site"
        for holder, element in {
            "img src": '<img src="{}" alt="">',
            "img srcset": '<img src="a.png" srcset="a.png 1x, {} 2x" alt="">',
            "source srcset": '<picture><source srcset="{} 100w"></picture>',
            "script src": '<script src="{}"></script>',
            "iframe src": '<iframe src="{}"></iframe>',
            "video poster": '<video poster="{}"></video>',
            "object data": '<object data="{}"></object>',
            "use href": '<svg><use href="{}"/></svg>',
            "image xlink:href": '<svg><image xlink:href="{}"/></svg>',
            "link rel=stylesheet": '<link rel="stylesheet" href="{}">',
            "link rel=icon": '<link rel="icon" href="{}">',
            "p style url()": '<p style="background: url({})"></p>',
            "style url()": "<style>@import '{}';</style>",
        }.items():
            for address in ("https://example.org/a.png", "//example.org/a.png"):
                with self.subTest(holder, address=address):
                    self.assertEqual(
                        self.check_body(element.format(address), {"a.png": ""}),
                        [f"index.html:4: {holder} “{address}” {elsewhere}"],
                    )

    def test_finds_missing_and_empty_resources(self):
        self.assertEqual(
            self.check_body('<img src="none.png" alt="">\n<img src="" alt="">'),
            [
                "index.html:4: img src “none.png” leads nowhere: there is no none.png",
                "index.html:5: img src “” is empty",
            ],
        )

    def test_looks_into_stylesheets_and_drawings(self):
        css = "/* url(http://no) \n */ a { background: url( none.png ) }\n@import url('https://example.org/x.css');"
        svg = '<svg>\n<image href="http://example.org/a.png"/><g onclick="x()"/></svg>'
        elsewhere = "is loaded from elsewhere; everything a page needs lies in the site"
        self.assertEqual(
            self.check({"index.html": page(), "static/a.css": css, "b.svg": svg}),
            [
                "b.svg:2: g has the event handler onclick; scripts come from files of the site",
                f"b.svg:2: image href “http://example.org/a.png” {elsewhere}",
                "static/a.css:2: url() “none.png” leads nowhere: there is no static/none.png",
                f"static/a.css:3: url() “https://example.org/x.css” {elsewhere}",
            ],
        )

    def test_reads_addresses_in_css_with_their_lines(self):
        css = "@import \"a.css\";\n/* url(no)\n */ b { background: URL('b c.png'), url(d.png) }"
        self.assertEqual(list(css_addresses(css)), [("a.css", 1), ("b c.png", 3), ("d.png", 3)])

    # Scripts

    def test_finds_event_handlers_and_scripts_within_the_page(self):
        self.assertEqual(
            self.check_body('<p onclick="x()">甲</p>\n<script>x()</script>\n<base href="x/">'),
            [
                "index.html:4: p has the event handler onclick; scripts come from files of the site",
                "index.html:5: a script stands in the page; scripts come from files of the site",
                "index.html:6: a base element moves every relative link of the page",
            ],
        )

    # Structure

    def test_finds_what_every_page_needs(self):
        for files, expected in (
            (page(language=""), "the html element names no language (lang)"),
            (page(title=" "), "the page has no title"),
            (page(h1=""), "the page has 0 h1 elements instead of one"),
            (page("<h1>又</h1>"), "the page has 2 h1 elements instead of one"),
            (page("<main></main>"), "the page has 2 main elements instead of one"),
        ):
            with self.subTest(expected):
                self.assertEqual(self.check({"index.html": files}), [f"index.html:1: {expected}"])

    def test_takes_the_title_of_a_drawing_for_no_title_of_the_page(self):
        files = {"index.html": page("<svg><title>图</title></svg>", title="")}
        self.assertEqual(self.check(files), ["index.html:1: the page has no title"])

    def test_finds_ids_that_stand_twice(self):
        self.assertEqual(
            self.check_body('<p id="a">甲</p>\n<a name="a">乙</a> <a id="b" name="b">丙</a>'),
            ["index.html:5: the id “a” stands already on line 4"],
        )

    def test_finds_references_to_ids_that_do_not_exist(self):
        self.assertEqual(
            self.check_body('<p id="b" aria-labelledby="a b">甲</p>\n<label for="c">乙</label>'),
            [
                "index.html:4: aria-labelledby names the id “a”, which the page does not have",
                "index.html:5: for names the id “c”, which the page does not have",
            ],
        )

    def test_finds_images_without_alt(self):
        self.assertEqual(
            self.check_body('<img src="a.png">', {"a.png": ""}),
            ['index.html:4: an image has no alt text (alt="" if it only decorates)'],
        )

    def test_finds_faults_of_tables(self):
        for rows, caption, expected in (
            (HEADED, "", "a table has no caption"),
            ("<tr><th>甲</th></tr>", "<caption>乙</caption>", "a table header has no scope"),
            (
                '<tr><th scope="cell">甲</th></tr>',
                "<caption>乙</caption>",
                "a table header has the scope “cell”; it is one of col, colgroup, row, rowgroup",
            ),
            ("<tr><td>甲</td></tr>", "<caption>乙</caption>", "a table has no headers"),
        ):
            with self.subTest(expected):
                self.assertEqual(self.check_body(table(rows, caption)), [f"index.html:4: {expected}"])

    def test_asks_no_caption_of_a_table_in_markdown_but_headers(self):
        plain = "<thead><tr><th>地区</th></tr></thead><tbody><tr><td>婺城区</td></tr></tbody>"
        in_prose = '<article class="prose">{}</article>'
        self.assertEqual(self.check_body(in_prose.format(table(plain, caption="", kind=""))), [])
        self.assertEqual(
            self.check_body(in_prose.format(table("<tr><td>婺城区</td></tr>", caption="", kind=""))),
            ["index.html:4: a table has no headers"],
        )
        # The site's own tables have both, also in an article.
        self.assertEqual(
            self.check_body(in_prose.format(table(plain, caption=""))),
            ["index.html:4: a table has no caption", "index.html:4: a table header has no scope"],
        )

    def test_finds_files_that_are_not_utf8(self):
        findings = self.check({"index.html": page(), "a.css": "a { content: '婺' }".encode("gb18030")})
        self.assertEqual(len(findings), 1)
        self.assertTrue(findings[0].startswith("a.css:1: the file is not UTF-8"), findings)

    # The command

    def test_exits_with_1_on_findings_and_prints_them_with_the_folder(self):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "index.html").write_text(page('<a href="none">无</a>'))
            output = io.StringIO()
            with contextlib.redirect_stdout(output):
                status = main([folder])
            self.assertEqual(status, 1)
            self.assertEqual(
                output.getvalue().splitlines(),
                [
                    f"{folder}/index.html:4: a href “none” leads nowhere: there is no none",
                    "1 pages, 1 links (0 to anchors, 0 to other sites), 0 resources: 1 findings",
                ],
            )
            Path(folder, "index.html").write_text(page())
            with contextlib.redirect_stdout(io.StringIO()):
                self.assertEqual(main([folder]), 0)

    def test_exits_with_64_if_there_is_no_folder(self):
        with contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(main(["/nonexistent"]), 64)


if __name__ == "__main__":
    unittest.main()
