import Diagnostics
import ReportInput
import Testing

@Suite struct ChineseLineBreakTests {
    @Test(arguments: [
        ("中文\n中文", "中文中文"), ("中文，\n中文", "中文，中文"), ("中文\n（中文）", "中文（中文）"), ("他说\n“好”", "他说“好”"),
        ("**中文**\n中文", "<strong>中文</strong>中文"), ("中文\n**中文**", "中文<strong>中文</strong>"),
        ("**中文\n中文**", "<strong>中文中文</strong>"), ("*中~~文\n中~~文*", "<em>中<del>文中</del>文</em>"),
        ("中文\n`代码`\n中文", "中文<code>代码</code>中文"), ("[中文\n中文](https://e.org)", "<a href=\"https://e.org\">中文中文</a>"),
        ("中\n文\n中\n文", "中文中文"), ("中文   \n", "中文"), ("𠀀\n𠀀", "𠀀𠀀"), ("かな\nカナ", "かなカナ"), ("中文<!-- x -->\n中文", "中文中文"),
        ("位于\n[](area:a)\n内", "位于<a href=\"{area a}\">{name area a}</a>内"), ("中&#x4e2d;\n文", "中中文"),
    ])
    func dropsLineBreaksBetweenChineseCharacters(text: String, html: String) {
        #expect(shown(text) == "<p>\(html)</p>\n")
    }

    @Test(arguments: [
        "中文\nLatin", "Latin\n中文", "中文\n796起", "end.\n中文", "中文”\n“中文", "한국어\n한국어", "中文\\\n中文", "中文  \n中文", "中文\n\n中文",
        "a\nb",
    ])
    func keepsOtherLineBreaks(text: String) {
        #expect(shown(text) == libraryHTML(text))
    }

    @Test func leavesCodeBlocksAndImagesAlone() {
        #expect(shown("```\n中\n文\n```") == "<pre><code>中\n文\n</code></pre>\n")
        #expect(shown("中\n![图](../assets/x.svg)\n文") == "<p>中\n<img src=\"{asset x.svg}\" alt=\"图\" />\n文</p>\n")
        #expect(shown("![中\n文](../assets/x.svg)") == "<p><img src=\"{asset x.svg}\" alt=\"中文\" /></p>\n")
    }

    @Test func dropsLineBreaksInEveryBlock() {
        #expect(shown("> 中\n> 文") == "<blockquote>\n<p>中文</p>\n</blockquote>\n")
        #expect(shown("- 中\n  文\n- 中") == "<ul>\n<li>中文</li>\n<li>中</li>\n</ul>\n")
        #expect(shown("中\n文\n===") == "<h1 id=\"s1\">中文</h1>\n")
    }
}

@Suite struct ChineseAutolinkTests {
    @Test(arguments: [
        ("见http://a.cn/x。另外", "见<a href=\"http://a.cn/x\">http://a.cn/x</a>。另外"),
        ("见 www.a.cn，另外", "见 <a href=\"http://www.a.cn\">www.a.cn</a>，另外"),
        ("（https://a.cn/x）后", "（<a href=\"https://a.cn/x\">https://a.cn/x</a>）后"),
        ("https://a.cn/x,。", "<a href=\"https://a.cn/x\">https://a.cn/x</a>,。"),
        ("https://a.cn/(x)、b", "<a href=\"https://a.cn/(x)\">https://a.cn/(x)</a>、b"),
        ("(https://a.cn/x)、b", "(<a href=\"https://a.cn/x\">https://a.cn/x</a>)、b"),
        ("https://a.cn/。**重点**，`码`", "<a href=\"https://a.cn/\">https://a.cn/</a>。<strong>重点</strong>，<code>码</code>"),
        (
            "https://a.cn，又见https://b.cn/y。",
            "<a href=\"https://a.cn\">https://a.cn</a>，又见<a href=\"https://b.cn/y\">https://b.cn/y</a>。"
        ),
        ("http://中文.cn/x", "http://中文.cn/x"),
        ("`https://a.cn/。` https://a.cn/。", "<code>https://a.cn/。</code> <a href=\"https://a.cn/\">https://a.cn/</a>。"),
        ("*https://a.cn。*", "<em><a href=\"https://a.cn\">https://a.cn</a>。</em>"),
    ])
    func endsBareLinksBeforeChineseText(text: String, html: String) {
        #expect(shown(text) == "<p>\(html)</p>\n")
        #expect(problems(text).contains { $0.hasSuffix("autolink-chinese") })
        #expect(problems(text).allSatisfy { $0.hasSuffix("autolink-chinese") })
    }

    @Test(arguments: [
        "见 https://a.cn 全文。", "<https://a.cn/中文>。", "[https://a.cn/中](https://a.cn/中)", "[www.a.cn中](http://www.a.cn中)",
        "`https://a.cn/中`",
        "[中](https://a.cn/中)。", "```\nhttps://a.cn/中\n```", "邮箱a@a.cn。",
    ])
    func leavesOtherLinksAlone(text: String) {
        #expect(shown(text) == libraryHTML(text))
        #expect(problems(text) == [])
    }

    @Test func pointsAtTheAddress() {
        let marked = MarkedText(
            "首段\n\n> - 见⟦https://a.cn/x⟧。又见⟦https://b.cn⟧，\n>   再见⟦www.c.cn⟧、完\n\n| a |\n|---|\n| 在⟦https://d.cn⟧、 |")
        // Behind Chinese text `www.` begins no link.
        let places = marked.places.filter { $0.start != marked.starts[2] }
        #expect(marked.read().diagnostics.map(\.place) == places)
    }

    @Test func keepsPlacesBehindAnEndedLink() {
        let marked = MarkedText("见https://a.cn，又见⟦[此](x:y)⟧。")
        #expect(marked.read().diagnostics.filter { $0.code == .linkScheme }.map(\.place) == marked.places)
    }
}

@Suite struct ChineseEmphasisTests {
    @Test(arguments: [
        "**注意：⟦**⟧后文", "落实⟦**⟧“放管服”**改革", "**全市GDP（现价）⟦**⟧增长", "甲\n*注意：⟦*⟧后文", "- a\n\n  > 前⟦**⟧《办法》**",
        "***重点：⟦***⟧后", "## **注意：⟦**⟧后文", "**甲：⟦**⟧乙，**丙：⟦**⟧丁", "| a |\n|---|\n| **注：⟦**⟧后 |", "甲⟦**⟧“乙”**丙",
    ])
    func reportsMarksThatChinesePunctuationBreaks(text: String) {
        let marked = MarkedText(text)
        #expect(marked.read().diagnostics.map(\.place) == marked.places)
        #expect(marked.read().diagnostics.allSatisfy { $0.code == .emphasisBroken })
        #expect(marked.read().draft.shown.contains("*"))
    }

    @Test(arguments: [
        "**注意**：后文", "**注意：** 后文", "**注意：**", "**重点**内容", "2*3*4", "a * b", "约**5**户", "\\*\\*注意：\\*\\*后文",
        "`**注意：**后文`",
        "注**意", "**“甲”**，乙", "他说：*好*。", "脚注*：\n*后", "```\n**注意：**后文\n```",
    ])
    func keepsQuietElsewhere(text: String) {
        #expect(problems(text).filter { $0.hasSuffix("emphasis-broken") } == [])
    }

    @Test func neverStrikesOutARange() {
        #expect(shown("5~10万人，10~20万人") == "<p>5~10万人，10~20万人</p>\n")
        #expect(shown("~~旧~~") == "<p><del>旧</del></p>\n")
    }
}
