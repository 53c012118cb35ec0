import ReportInput
import Testing

@Suite struct ImageTests {
    @Test(arguments: [
        "../assets/x.svg", "assets/x.svg", "/assets/x.svg", "./../assets/./x.svg", "../assets/a/../x.svg",
        "../assets/%78.svg",
    ])
    func namesTheAssetByItsPath(path: String) {
        #expect(shown("图![图](\(path))") == "<p>图<img src=\"{asset x.svg}\" alt=\"图\" /></p>\n")
        #expect(problems("图![图](\(path))") == [])
    }

    @Test func makesAFigureOfAnImageWithACaption() {
        #expect(
            shown("![**a** \"b\"](../assets/x.svg \"图1 <甲>\")") == """
                <figure>
                <img src="{asset x.svg}" alt="a &quot;b&quot;" />
                <figcaption>图1 &lt;甲&gt;</figcaption>
                </figure>

                """)
        #expect(shown("- ![a](../assets/x.svg \"c\")").contains("<li>\n<figure>\n<img"))
        #expect(
            shown("a[^1]\n\n[^1]: ![a](../assets/x.svg \"c\")").contains("</figure>\n<a href=\"#fnref-1\""))
    }

    @Test(arguments: [
        "![a](../assets/x.svg)", "text ![a](../assets/x.svg \"c\")", "![a](../assets/x.svg \"c\") text",
        "# ![a](../assets/x.svg \"c\")",
        "![a](../assets/x.svg \"c\") ![b](../assets/y.svg)", "[![a](../assets/x.svg \"c\")](https://example.org)",
    ])
    func leavesOtherImagesInTheirParagraphs(text: String) {
        #expect(!shown(text).contains("<figure>"))
        #expect(shown(text).contains("<img src=\"{asset x.svg}\" alt=\"a\""))
    }

    @Test func refusesImagesFromElsewhere() {
        #expect(problems("甲![a](https://example.org/x.png)") == ["1:2 link-scheme"])
        #expect(problems("甲![a](//example.org/x.png)") == ["1:2 link-scheme"])
        #expect(problems("甲![a](data:image/png;base64,xx)") == ["1:2 link-scheme"])
        #expect(problems("甲![a](javascript:x)") == ["1:2 link-scheme"])
        #expect(shown("甲![**a**](https://example.org/x.png)乙") == "<p>甲<strong>a</strong>乙</p>\n")
    }

    @Test func refusesPathsThatLeaveTheAssets() {
        #expect(problems("![a](../assets/../data/x.csv)") == ["1:1 path-outside"])
        #expect(problems("![a](../../../etc/passwd)") == ["1:1 path-outside"])
        #expect(problems("![a](../assets/%2e%2e/%2e%2e/%2e%2e/x)") == ["1:1 path-outside"])
    }

    @Test func refusesWhatIsNoAsset() {
        for address in ["x.svg", "area:a", "figure:m@a#2018", "../cases/x.md", "", "#a", "assets", "assets/"] {
            #expect(problems("![a](\(address))") == ["1:1 image-missing"])
            #expect(shown("![a](\(address))") == "<p>a</p>\n")
        }
    }

    @Test func warnsOfImagesWithoutDescription() {
        #expect(problems("文![](../assets/x.svg)") == ["1:2 image-alternative"])
        #expect(problems("![ ](../assets/x.svg \"c\")") == ["1:1 image-alternative"])
        #expect(shown("![](../assets/x.svg)") == "<p><img src=\"{asset x.svg}\" alt=\"\" /></p>\n")
    }
}
