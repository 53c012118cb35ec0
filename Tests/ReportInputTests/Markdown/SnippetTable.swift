/// Texts of our own with every construct of CommonMark and GFM, alone and nested, that the reader leaves to the library:
/// none has raw HTML, an alert, a figure, a link that is dropped, or a Chinese repair. Links and images of ours are in
/// their canonical spelling, so that the address can be put back for comparison.
enum SnippetTable {
    static let all: [String] =
        paragraphs + headings + rules + code + quotes + lists + tasks + emphasis + spans + links + images + entities
        + tables + footnotes + strikethrough + autolinks + definitions + nested

    static let paragraphs = [
        "", "\n\n\n", "one line", "two lines\nof one paragraph", "one\n\ntwo\n\n\n\nthree", "  indented two",
        "   indented three",
        "trailing blank \nand more", "hard break  \nby two blanks", "hard break\\\nby a backslash",
        "break at the end  ",
        "backslash at the end\\", "a\ttab inside", "first\n      deep continuation", "调解工作取得成效。", "第一段\n\n第二段",
        "Mixed 中文 and English 文字", "中文行\nLatin line\n中文行", "full stop.\nNext sentence\r\nby Windows",
        "an ampersand & a quote \" and an apostrophe '", "less 1 < 2 and 3 > 2", "5~10万人，10~20万人",
    ]

    static let headings = [
        "# One", "## Two", "### Three", "#### Four", "##### Five", "###### Six", "####### seven is text", "#no blank",
        "## Closed ##", "## Closed unevenly ####   ", "## With `code` and **strong**", "#", "##   \ntext",
        "   ## Indented",
        "Setext one\n===", "Setext two\n---", "Setext of\ntwo lines\n===", "Setext *with* marks\n----------",
        "## 一、背景\n\n### （一）做法\n\n## 二、成效", "## Same\n\n## Same\n\n### Below\n\n# Above", "\\## escaped", "## ends \\#",
        "## [link](https://example.org) in a heading", "text\n## interrupts\ntext",
    ]

    static let rules = [
        "---", "***", "___", "* * *", " - - -", "__________", "text\n\n***\n\ntext", "- a\n***\n- b", "--", "+++",
    ]

    static let code = [
        "    indented code\n    two lines", "    a\n\n    b", "\ttab code", "text\n    no code", "```\nfenced\n```",
        "```swift\nlet a = 1 < 2 && true\n```", "~~~\ntildes\n~~~", "~~~ ruby startline=3\nx\n~~~",
        "````\n```\ninner\n```\n````",
        "```\nnever closed", "```\n```", "   ```\n   indented fence\n   ```", "```\n\n  blanks kept  \n```",
        "```html\n<script>alert(\"1\")</script>\n```",
        "```\n[!NOTE]\n![x](y)\n[a](javascript:b)\n```", "text\n```\nno blank line\n```\ntext", "```a`b`\nnot a fence",
        "    *no* [emphasis](here) &amp; no links", "```\n表格 | 中文\n下一行\n```",
    ]

    static let quotes = [
        "> quote", "> two\n> lines", "> lazy\ncontinuation", "> a\n>\n> b", "> a\n\n> b", ">no blank", "> > nested",
        "> > deep\n> back",
        "> # Heading\n> text", "> ```\n> code\n> ```", "> - a\n> - b", ">", ">\n> a\n>", "text\n> interrupts", "> 中文引用",
        "> [note] is no alert", "> ! [NOTE]", "> [!NOTE] with words behind it", "> **[!NOTE]**", "> `[!NOTE]`\n> text",
        "> text\n> [!NOTE]\n> more",
    ]

    static let lists = [
        "- a\n- b\n- c", "* a\n* b", "+ a\n+ b", "- a\n\n- b", "1. a\n2. b", "3. a\n4. b", "1) a\n2) b", "0. zero",
        "007. agent",
        "1234567890. no list", "- a\n  b", "- a\n\n  b", "- a\n  - b\n    - c", "- a\n  - b\n\n    c\n- d",
        "1. a\n   - b\n   - c\n2. d",
        "- a\n+ b\n* c", "-\n- b\n-", "-\n\n  not inside", "- # Heading\n- text", "- ```\n  code\n  ```",
        "-     code in an item",
        "- > quote\n- > > two", "- a\nlazy", "text\n- interrupts", "text\n2. does not", "text\n1. does", "-no blank",
        "10. ten\n    in ten",
        "- 第一\n- 第二", "- a\n\n\n- b", "* - + nested\n      on one line", "- [link](https://example.org)\n- `code`",
        "- a\n\n      indented code", "1. one\n1. one\n1. one", "- a\n -  b\n  -   c",
    ]

    static let tasks = [
        "- [ ] open\n- [x] done", "- [X] done", "1. [ ] numbered\n2. [x] list", "- [ ]no blank", "- [ ] a\n  - [x] b",
        "> - [x] quoted",
        "- [x] **strong** and [link](https://example.org)", "- [ ] 待办\n- [x] 已办", "- [ ]", "[ ] not in a list",
        "- [-] other",
    ]

    static let emphasis = [
        "*em* and **strong**", "_em_ and __strong__", "***both***", "**strong *em* strong**", "*em **strong** em*",
        "*not closed",
        "**not closed", "a * b * c", "a*b*c", "a_b_c", "__init__", "snake_case_word", "*(paren)*", "\\*escaped\\*",
        "**a*", "*a**",
        "****", "** **", "*a\nb*", "**重点**内容", "*强调*文字", "内**容重**点", "*a _b* c_", "***a** b*", "***a* b**",
        "2*3*4 = 24",
        "*[link](https://example.org)*", "**`code`**", "_(a)_.", "a**\"quoted\"**b",
    ]

    static let spans = [
        "`code`", "`` a ` b ``", "` blanks `", "`  `", "``", "`not closed", "`a\nb`", "`<b>`", "`&amp;`", "`\\`",
        "**`a`**b", "`中文`代码",
        "`a` `b`", "```in line```", "`[a](javascript:b)`", "\\`escaped`", "a \\\\ b",
        "\\a \\! \\\" \\# \\[ \\] \\< \\>",
    ]

    static let links = [
        "[text](https://example.org)", "[text](<https://example.org/a b>)", "[text](https://example.org \"title\")",
        "[text](https://example.org 'ti\"tle')", "[text](https://example.org (title))",
        "[**strong** `code`](https://example.org)",
        "[text](https://example.org/(a)b)", "[text](https://example.org/\\)a)", "[text](mailto:a@example.org)",
        "[电话](tel:+86-579-1)",
        "[down](#s1)", "[中文](https://example.org/路径?甲=乙&丙=丁)", "[a](HTTPS://EXAMPLE.ORG)", "[a] [b]", "[]", "[a]",
        "[a](", "[a]( b",
        "![a", "[a [b](https://example.org) c](https://example.net)", "[two\nlines](https://example.org)",
        "\\[a](https://example.org)",
        "[a\\]](https://example.org)", "[a](https://example.org\n\"title\")", "[a](https://example.org/%E4%B8%AD)",
        "[a](https://e.org/?a&amp;b)",
        "[a](https://example.org)[b](https://example.net)", "[婺城区](area:wucheng)",
        "[成功率](metric:mediation-success-rate)",
        "[案例](../cases/red.md)", "[通报](../bulletins/b-1.md#s1)", "[来源](source:paper)", "[附件](../assets/form.pdf)",
        "[区][a]\n\n[a]: area:wucheng 'title'",
    ]

    static let images = [
        "text ![a map](../assets/map.svg) text", "![a map](../assets/map.svg)",
        "![**strong** `code`](../assets/map.svg)",
        "![a](../assets/map.svg \"title\") and text", "[![a](../assets/map.svg)](https://example.org)",
        "- ![a](../assets/a/b.png)",
        "| ![a](../assets/a.png) |\n|---|\n", "![地图][m]\n\n[m]: ../assets/map.svg", "# ![a](../assets/map.svg)",
        "![a\nb](../assets/map.svg)",
        "![a [link](https://example.org) b](../assets/map.svg)", "![a \"quoted\" & more](../assets/map.svg)",
        "\\![a](https://example.org)",
        "![outer ![inner](../assets/b.svg)](../assets/a.svg)", "!\\[a](https://example.org)",
    ]

    static let entities = [
        "&amp; &lt; &gt; &quot; &copy; &nbsp;", "&#35; &#x4e2d; &#0;", "&unknown; &; &#; &#x;", "\\&amp;",
        "&lt;script&gt;",
        "[a](https://example.org/&auml;)", "&ampno semicolon", "&#42;not em&#42;", "AT&T", "&hearts; in **&copy;**",
    ]

    static let tables = [
        "| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n--|--\n1 | 2", "| a |\n|:-:|\n| 1 |",
        "| l | c | r |\n|:--|:-:|--:|\n| 1 | 2 | 3 |",
        "| a | b |\n|---|---|", "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |", "| a \\| b |\n|---|\n| `c \\| d` |",
        "| **a** | `b` |\n|---|---|\n| *c* | ~~d~~ |",
        "| a | b |\n|---|\n| no | table |", "text\n| a |\n|---|\n| 1 |", "| a |\n|---|\ntext\n\nafter",
        "| [x](https://example.org) |\n|---|\n| https://example.org |",
        "| 区县 | 起数 |\n|---|--:|\n| 婺城区 | 796 |\n| 金东区 | 512 |", "| a |\n|---|\n> quote ends it", "|a|b|\n|-|-|\n||2|",
        "| a |\n|---|\n| <b |",
        "> | a |\n> |---|\n> | 1 |", "- | a |\n  |---|\n  | 1 |", "| a |\n|---|\n\n| b |\n|---|",
        "## T\n\n| a |\n|---|\n| 1 |\n\ntext", "| [区](area:a) | b |\n|---|---|\n| x \\| y | [案](../cases/c.md) |",
    ]

    static let footnotes = [
        "a[^1]\n\n[^1]: note", "a[^n] b[^n]\n\n[^n]: **note**", "[^1]: unused", "a[^missing]",
        "a[^1]\n\n[^1]: one\n\n    two\n\n    - three", "a[^1] b[^2]\n\n[^2]: second\n\n[^1]: first",
        "- a[^1]\n- b\n\n[^1]: from a list", "| a[^1] |\n|---|\n\n[^1]: from a table", "> a[^1]\n\n[^1]: from a quote",
        "**a[^1]**\n\n[^1]: `code`", "数据[^甲]\n\n[^甲]: 据统计局",
        "a[^1]\n\n[^1]: # Heading\n\n    text", "a[^1]\n\n[^1]:\n    ```\n    code\n    ```",
        "a[^1]\n\n[^1]: | x |\n    |---|\n    | y |", "## Head[^1]\n\n[^1]: note",
        "a[^1]\n\n[^1]: see[^2]\n\n[^2]: end", "[^a b]: https://example.org\n\n[^a b]",
    ]

    static let strikethrough = [
        "~~gone~~", "~not gone~", "~~~not gone~~~ here", "~~a **b** c~~", "~~a\nb~~", "~~not closed", "a ~~ b ~~ c",
        "约5~10万，~~旧~~新", "\\~~a~~", "~~a~b~~",
    ]

    static let autolinks = [
        "<https://example.org/a?b=c&d>", "<a@example.org>", "https://example.org", "see https://example.org.",
        "(https://example.org/a_(b))", "www.example.org/a", "a@example.org",
        "https://example.org/a,b;c", "见 https://example.org 全文", "*https://example.org*", "- https://example.org",
        "**www.example.org**", "http://", "www.", "mail a.b-c@d.example.org!",
        "https://example.org/&amp;x", "https://example.org?q=\"a\"", "xhttps://example.org", "`https://example.org`",
        "<https://example.org/中文>", "[https://example.org](https://example.org)", "<mailto:a@example.org>",
    ]

    static let definitions = [
        "[a]\n\n[a]: https://example.org", "[a][b]\n\n[b]: https://example.org \"title\"",
        "[a][]\n\n[A]: https://example.org", "[a]: https://example.org\n[b]: https://example.net\ntext [b] and [a]",
        "[a]: <https://example.org>\n    'title\n    over lines'\n\n[a]", "[no definition]", "[a]: \n\n[a]",
        "[a]: https://example.org not a title\n\n[a]", "> [q]: https://example.org\n\n[q]",
        "[甲]\n\n[甲]: https://example.org/甲",
        "[a]: https://one.example\n[a]: https://two.example\n\n[a]", "[a\\]b]\n\n[a\\]b]: https://example.org",
        "[a]: https://example.org\n===\n[a]",
    ]

    static let nested = [
        "> 1. a\n>    > b\n>    > - c\n> 2. d", "- > # H\n  >\n  > text\n  - x\n    ```\n    code\n    ```",
        "1. - a\n   - b\n\n   text\n2. > q", "> - [x] a\n>   | t |\n>   |---|\n>   | **c** |",
        "- a\n\n  > q\n\n  ```\n  c\n  ```\n\n  1. x\n  2. y", "> > > deep\n> > less\n> least",
        "*a **b `c` ~~d~~ [e](https://example.org) b** a*", "- a[^1]\n  - b ![i](../assets/i.svg)\n\n[^1]: n **s**",
        "> ## H\n>\n> text\n>\n> ### H2\n\n## H3", "- ## H\n\n  text\n- ## H", "> a\n> ***\n> b\n> ---\n> c",
        "1. a\n\n   b\n\n       code\n\n   c\n2. d", "- - - a\n    - b\n- c", "> ```\n> a\n\ntext", "- a\n  ***\n  b",
        "| a | b |\n|---|---|\n| [**x**](https://example.org \"t\") | ![y](../assets/y.svg) ~~z~~ `w` |",
        "# H\n\n> q\n\n- l\n\n1. o\n\n```\nc\n```\n\n| t |\n|---|\n\n***\n\np[^1]\n\n[^1]: f",
    ]
}
