import Diagnostics
import ReportInput
import Testing

@Suite struct DateStyleTests {
    @Test(arguments: [
        ("自⟦2020.1.4⟧起", "2020年1月4日"), ("自⟦2020-1-4⟧起", "2020年1月4日"), ("自⟦2020/01/04⟧起", "2020年1月4日"),
        ("自⟦2020．1．4⟧起", "2020年1月4日"), ("⟦2020年01月04日⟧起", "2020年1月4日"), ("⟦2020年1月04日⟧起", "2020年1月4日"),
        ("于⟦05月⟧", "5月"),
        ("⟦20年1月⟧起", "2020年1月"), ("⟦98年12月3日⟧", "1998年12月3日"), ("⟦05月3号⟧前", "5月3号"), ("自⟦２０２０.1.4⟧起", "2020年1月4日"),
    ])
    func mendsDatesInChineseSentences(text: String, mended: String) {
        expect(text, DateStyle.problems)
        #expect(remedies(text, DateStyle.problems) == ["请写“\(mended)”。"])
    }

    @Test(arguments: [
        "2020年1月4日", "2020-01-04起", "2020年以来", "满20年3个月", "20年来", "版本2020.1.4.2发布", "地址为192.168.1.4", "第2020.13.4条",
        "v2020.1.4版",
        "on 2020.1.4 and 2020/1/4", "《2020.1.4纪要》", "[2020.1.4简报](case:a)", "`2020.1.4`起", "共12月",
        "网址https://e.org/2020/1/4", "2018-2020年",
    ])
    func leavesOthersAlone(text: String) {
        expect(text, DateStyle.problems)
    }
}
