import Testing

/// Nothing that a text says becomes a program or an address outside the site.
@Suite struct HostileContentTests {
    @Test func keepsScriptsOfTextsFromRunning() throws {
        let attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"
        let site = SiteFolder {
            File("site.yml", "title: '\(attack.replacing("'", with: "''"))'\nthemes: [{id: order, name: '<i>治安'}]\n")
            File("areas.csv", "id,code,name,level\nwucheng,330702,\"<script>alert(3)</script>\",district\n")
            File("data/base.csv", "metric,area,period,value,source,note\ncases,wucheng,2018,796,paper,<b onclick=x>\n")
            File(
                "pages/a.md",
                """
                ---
                title: "<script>alert(4)</script>"
                summary: "\\" onmouseover=\\"alert(5)"
                ---

                MARK `<script>alert(6)</script>`

                ```html
                <script>alert(7)</script>
                ```

                <script>alert(8)</script>
                """)
        }
        let files = try #require(try site.site())
        let pages = files.filter { $0.key.hasSuffix(".html") }
        #expect(pages.values.contains { $0.contains("MARK") })
        for (path, page) in pages {
            #expect(!page.contains("<script>"), "\(path)")
            #expect(!page.contains("<img src=x"), "\(path)")
            #expect(!page.contains("<b onclick"), "\(path)")
            #expect(!page.contains("\" onmouseover=\""), "\(path)")
        }
        #expect(pages.values.contains { $0.contains("&lt;script&gt;alert(7)") })
    }

    @Test func refusesTwoPagesWithOneAddress() {
        let site = SiteFolder {
            File("pages/a.md", "---\ntitle: A\nslug: b\n---\n\nx\n")
            File("pages/b.md", "---\ntitle: B\n---\n\nx\n")
        }
        #expect(site.check().map { $0.contains("[url-collision]") } == [true])
    }
}
