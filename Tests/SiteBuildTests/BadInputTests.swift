import Diagnostics
import SiteBuild
import Testing

/// What a build says of each thing that can be wrong with a folder; each message exact and at its place.
@Suite struct BadInputTests {
    private let head = "metric,area,period,value,source\n"

    private func page(_ body: String, _ frontMatter: String = "title: T\n") -> String {
        "---\n\(frontMatter)---\n\n\(body)\n"
    }

    @Test func theBaseIsSound() {
        #expect(SiteFolder {}.check() == [])
    }

    @Test func missingRegister() {
        #expect(
            SiteFolder { File(without: "areas.csv") }.check() == [
                "Content/areas.csv: error: This file is missing. [file-missing]"
            ])
    }

    @Test func unreadableFileIsNotCalledMissing() {
        let site = SiteFolder {
            File("areas.csv", .other)
            File(without: "data/base.csv")
        }
        #expect(
            site.check() == [
                "Content/areas.csv: error: “Content/areas.csv” is neither a file nor a folder, but a pipe, a socket "
                    + "or a device. [file-unreadable]"
            ])
    }

    @Test func periodsWithoutAnyFigure() {
        let site = SiteFolder {
            File("comparisons/side.yml", "title: T\nmetrics: [cases]\nareas: [wucheng]\nperiod: 2031\n")
            File("pages/a.md", page("1️⃣```figures\nmetrics: [cases]\nareas: [wucheng]\nperiod: [latest, 2032]\n```"))
        }
        #expect(
            site.check() == [
                "Content/comparisons/side.yml:1:1: warning: There is no figure for 2031 among those asked for here. [period-empty]",
                "1️⃣ warning: There is no figure for 2032 among those asked for here. [period-empty]",
            ])
    }

    @Test func unclosedQuotationMark() {
        let site = SiteFolder {
            File("data/a.csv", head + "cases,wucheng,2019,1️⃣\"79,paper\ncases,wucheng,2020,1,paper\n")
        }
        #expect(site.check() == ["1️⃣ error: This quotation mark is never closed. [csv-syntax]"])
    }

    @Test(arguments: [("cases,wucheng,2019,79", 4), ("cases,wucheng,2019,79,paper,more", 6)])
    func raggedRow(row: String, cells: Int) {
        let site = SiteFolder { File("data/a.csv", head + row + "\n") }
        let problems = site.check()
        #expect(problems.count == 1)
        #expect(
            problems.first?.hasSuffix(
                " error: This row has \(cells) cells; the header has 5. [csv-ragged] "
                    + "(Content/data/a.csv:1:1 The header is here.)") == true)
    }

    @Test(arguments: [
        (
            "cases,1️⃣wuchang,2019,79,paper",
            "No area “wuchang” in Content/areas.csv; did you mean “wucheng”? [area-unknown]"
        ),
        (
            "1️⃣casses,wucheng,2019,79,paper",
            "No metric “casses” in Content/metrics.yml; did you mean “cases”? [metric-unknown]"
        ),
        (
            "cases,wucheng,2019,79,1️⃣papers",
            "No source “papers” in Content/sources.yml; did you mean “paper”? [source-unknown]"
        ),
        (
            "cases,wucheng,1️⃣2018-13,79,paper",
            "“2018-13” is no period: a year has no month 13. [period-syntax]"
        ),
        (
            "cases,wucheng,2019,1️⃣many,paper",
            "“many” is no figure: “many” is neither a number nor a unit. [figure-syntax]"
        ),
        (
            "rate,wucheng,2019,1️⃣140%,paper",
            "140 is above the maximum of 100 for 成功率 (rate). [value-range]"
        ),
        ("rate,wucheng,2019,1️⃣-1,paper", "-1 is below the minimum of 0 for 成功率 (rate). [value-range]"),
    ])
    func badCell(row: String, message: String) {
        let site = SiteFolder { File("data/a.csv", head + row + "\n") }
        #expect(site.check() == ["1️⃣ error: " + message])
    }

    @Test func duplicateObservation() {
        let row = "cases,wucheng,2019,79,paper\n"
        let site = SiteFolder { File("data/a.csv", head + "1️⃣" + row + "2️⃣" + row) }
        #expect(
            site.check() == [
                "2️⃣ error: 案件 of 婺城区 for 2019 is given twice from the same place of the same source. "
                    + "[observation-duplicate] (1️⃣ First given here.)"
            ])
    }

    @Test func frontMatter() {
        #expect(
            SiteFolder { File("pages/a.md", "1️⃣# no\n") }.check() == [
                "1️⃣ error: The file has no front matter. [front-matter-missing]"
            ])
        #expect(
            SiteFolder { File("pages/a.md", page("x", "title: T\n1️⃣sumary: x\n")) }.check() == [
                "1️⃣ error: The front matter has no key “sumary”; did you mean “summary”? [key-unknown]"
            ])
        let problems = SiteFolder { File("pages/a.md", "---\ntitle: [\n1️⃣---\n") }.check()
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("1️⃣ error: This is not YAML: ") == true)
    }

    @Test func brokenIdentityLinks() {
        let site = SiteFolder {
            File(
                "pages/a.md",
                page("[x](1️⃣area:wuchang) [](2️⃣case:none) [y](3️⃣metric:case) [z](4️⃣source:papper) [o](5️⃣other.md)"))
        }
        #expect(
            site.check() == [
                "1️⃣ error: No area “wuchang” in Content/areas.csv; did you mean “wucheng”? [area-unknown]",
                "2️⃣ error: No file Content/cases/none.md. [article-unknown]",
                "3️⃣ error: No metric “case” in Content/metrics.yml; did you mean “cases”? [metric-unknown]",
                "4️⃣ error: No source “papper” in Content/sources.yml; did you mean “paper”? [source-unknown]",
                "5️⃣ error: No file Content/pages/other.md. [article-unknown]",
            ])
    }

    @Test func brokenImage() {
        let site = SiteFolder { File("pages/a.md", page("![alt](1️⃣assets/none.svg)")) }
        #expect(site.check() == ["1️⃣ error: No file Content/assets/none.svg. [image-missing]"])
    }

    @Test func pathsThatLeaveTheProject() {
        #expect(
            SiteFolder { File("pages/a.md", page("1️⃣![alt](../../etc/passwd)")) }.check() == [
                "1️⃣ error: The path ../../etc/passwd leads out of Content/assets. [path-outside]"
            ])
        let image = "title: T\nimage: 1️⃣../../etc/passwd\nimage-alt: x\n"
        #expect(
            SiteFolder { File("pages/a.md", page("x", image)) }.check() == [
                "1️⃣ error: “../../etc/passwd” leads out of Content/assets/. [path-outside]"
            ])
        #expect(
            SiteFolder { File("pages/a.md", page("x", "title: T\nslug: 1️⃣../../index\n")) }.check() == [
                "1️⃣ error: “../../index” can't be an address. [slug-invalid]"
            ])
        #expect(
            SiteFolder { File("pages/a.md", page("x", "title: T\naliases: [1️⃣../../index]\n")) }.check() == [
                "1️⃣ error: “../../index” can't be an address. [slug-invalid]"
            ])
    }

    @Test func linksThatRunPrograms() {
        let site = SiteFolder {
            File(
                "pages/a.md",
                page(
                    "1️⃣[x](javascript:alert) 2️⃣[y](JaVaScRiPt:alert) 3️⃣[z](data:text/html,x) "
                        + "4️⃣![z](data:image/svg+xml,x)"))
        }
        #expect(
            site.check() == [
                "1️⃣ error: Links with javascript: are not let through; the text stays without a link. [link-scheme]",
                "2️⃣ error: Links with javascript: are not let through; the text stays without a link. [link-scheme]",
                "3️⃣ error: Links with data: are not let through; the text stays without a link. [link-scheme]",
                "4️⃣ error: The image comes from data:; the site shows files of its own only. [link-scheme]",
            ])
    }

    @Test func htmlOfAuthors() {
        let site = SiteFolder {
            File("pages/a.md", page("1️⃣<img src=x onerror=alert(1)>\n\n2️⃣<script>alert(1)</script>"))
        }
        #expect(
            site.check() == [
                "1️⃣ warning: The HTML <img src=x onerror=alert(1)> is not let through; it is shown as text. [html-dropped]",
                "2️⃣ warning: The HTML <script>alert(1)</script> is not let through; it is shown as text. [html-dropped]",
            ])
    }

    @Test func templates() {
        let site = SiteFolder {
            File("Templates/layout.mustache", "1️⃣{{> hedder}}\n2️⃣{{titel}}\n")
            File("Templates/layuot.mustache", "x")
        }
        #expect(
            site.check() == [
                "1️⃣ error: No template is called “hedder”. [template-partial-unknown]",
                "2️⃣ error: Nothing here is called “titel”; did you mean “title”? [template-name-unknown]",
                "Templates/layuot.mustache: error: No page and no other template uses “layuot”; did you mean “layout”? "
                    + "[template-file-unknown]",
            ])
        #expect(
            SiteFolder { File("Templates/layout.mustache", .file([0xFF])) }.check() == [
                "Templates/layout.mustache:1:1: error: The byte 0xFF at offset 0 is not UTF-8; nor is the file GB18030 (GBK). [encoding-invalid]"
            ])
    }

    /// Anything nested without end ends in a sentence, and soon.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("pages/a.md", "---\ntitle: T\n---\n\n", "["), ("pages/a.md", "---\ntitle: T\n---\n\n", "> "),
            ("pages/a.md", "---\ntitle: T\n---\n\n", "- "), ("data/a.json", "", "["), ("data/a.yml", "", "{a: "),
            ("Templates/layout.mustache", "", "{{#title}}"),
        ])
    func nestingWithoutEnd(path: String, start: String, bracket: String) {
        let site = SiteFolder { File(path, start + String(repeating: bracket, count: 100_000)) }
        let problems = site.check()
        #expect(problems.count == 1)
        #expect(problems.first?.contains(" error: ") == true)
    }

    @Test func showsLinesOfOtherEncodings() throws {
        // metric,area,period,value,source and in GBK 婺城 for an area that is called 婺城区.
        let rows: [UInt8] =
            Array("metric,area,period,value,source\ncases,".utf8) + [0xE6, 0xC4, 0xB3, 0xC7]
            + Array(",2018,1,paper\n".utf8)
        let site = SiteFolder { File("data/x.csv", .file(rows)) }
        let checked = Build(ProjectFolder("/project", on: site.memory.disk)).check()
        let text = TextReport(language: .english).text(of: checked.problems, bytes: checked.bytes(of:))
        #expect(text.contains("Content/data/x.csv:1:1: notice: The file is not UTF-8; it was read as GB18030"))
        #expect(text.contains("Content/data/x.csv:2:7: error: No area “婺城”"))
        #expect(text.contains("  2 | cases,婺城,2018,1,paper\n    |       ^^^^\n"))
    }
}
