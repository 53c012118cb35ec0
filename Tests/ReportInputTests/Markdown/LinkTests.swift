import Diagnostics
import ReportInput
import Testing

@Suite struct LinkTests {
    @Test(arguments: [
        ("[婺城区](area:wucheng)", "<p><a href=\"{area wucheng}\">婺城区</a></p>\n"),
        ("[](area:wucheng)", "<p><a href=\"{area wucheng}\">{name area wucheng}</a></p>\n"),
        ("[率](metric:rate \"说明\")", "<p><a href=\"{metric rate}\" title=\"说明\">率</a></p>\n"),
        ("[**粗** `码`](case:x)", "<p><a href=\"{cases/x}\"><strong>粗</strong> <code>码</code></a></p>\n"),
        ("[来源](source:s-1)", "<p><a href=\"{source s-1}\">来源</a></p>\n"),
        ("[一](bulletin:b#s1)", "<p><a href=\"{bulletins/b}#s1\">一</a></p>\n"),
        ("[一](page:about#说\"明)", "<p><a href=\"{pages/about}#%E8%AF%B4%22%E6%98%8E\">一</a></p>\n"),
        ("[一][r]\n\n[r]: AREA:wucheng", "<p><a href=\"{area wucheng}\">一</a></p>\n"),
        ("<area:wucheng>", "<p><a href=\"{area wucheng}\">area:wucheng</a></p>\n"),
        ("[一](x.md)", "<p><a href=\"{cases/x}\">一</a></p>\n"),
        ("[一](./x.md#s1-2)", "<p><a href=\"{cases/x}#s1-2\">一</a></p>\n"),
        ("[一](../bulletins/x.md)", "<p><a href=\"{bulletins/x}\">一</a></p>\n"),
        ("[一](pages/x.md)", "<p><a href=\"{pages/x}\">一</a></p>\n"),
        ("[一](/cases/x.md)", "<p><a href=\"{cases/x}\">一</a></p>\n"),
        ("[表](../assets/a%20b.pdf)", "<p><a href=\"{asset a b.pdf}\">表</a></p>\n"),
    ])
    func leavesGapsForWhatIsOurs(text: String, html: String) {
        #expect(shown(text) == html)
        #expect(problems(text) == [])
    }
}
