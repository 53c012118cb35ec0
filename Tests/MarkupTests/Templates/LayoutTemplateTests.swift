import Markup
import Testing

/// The shape of what the layout prints.
private let shape: TemplateShape = .object([
    "language": .text, "title": .text, "siteTitle": .text, "canonical": .text, "root": .text,
    "meta": .list(.object(["name": .text, "content": .text])),
    "head": .html, "main": .html,
    "words": .object(["skip": .text, "navigation": .text, "breadcrumbs": .text]),
    "navigation": .list(.object(["address": .text, "label": .text, "isCurrent": .flag])),
    "breadcrumbs": .list(.object(["address": .text, "label": .text])),
    "footer": .list(.text),
])

private func value(canonical: String, breadcrumbs: [TemplateValue]) -> TemplateValue {
    .object([
        "language": .text("zh-CN"), "title": .text("婺城区 & 金东区"), "siteTitle": .text("站名"),
        "canonical": .text(canonical), "root": .text("../"),
        "meta": .list([.object(["name": .text("Description"), "content": .text("\"引号\"")])]),
        "head": .html(HTML()), "main": .html(HTML(.h1, "婺城区")),
        "words": .object([
            "skip": .text("跳到正文"), "navigation": .text("主导航"), "breadcrumbs": .text("当前位置"),
        ]),
        "navigation": .list([
            .object(["address": .text("../index.html"), "label": .text("首页"), "isCurrent": .flag(false)]),
            .object(["address": .text("../areas.html"), "label": .text("区县"), "isCurrent": .flag(true)]),
        ]),
        "breadcrumbs": .list(breadcrumbs),
        "footer": .list([.text("编制单位：<某办>")]),
    ])
}

@Test func laysOutAPage() {
    let (library, problems) = TemplateLibrary.load(user: [:], builtIn: BuiltIn.templates, shapes: ["layout": shape])
    #expect(problems.isEmpty)
    let crumbs: [TemplateValue] = [
        .object(["address": .text("../index.html"), "label": .text("首页")]),
        .object(["address": .text(""), "label": .text("婺城区")]),
    ]
    let full = value(canonical: "https://example.org/areas/wucheng.html", breadcrumbs: crumbs)
    #expect(full.misfits(shape) == [])
    let page = library.render("layout", full)
    #expect(WellFormedness.problem(in: page) == nil)
    #expect(WellFormedness.texts(of: "title", in: page) == ["婺城区 & 金东区 · 站名"])
    #expect(WellFormedness.attributes(of: "html", in: page) == [["lang": "zh-CN"]])
    #expect(WellFormedness.attributes(of: "main", in: page).count == 1)
    #expect(WellFormedness.attributes(of: "nav", in: page).map { $0["aria-label"] } == ["主导航", "当前位置"])
    #expect(
        WellFormedness.attributes(of: "a", in: page).map { $0["href"] } == [
            "#main", "../index.html", "../index.html", "../areas.html", "../index.html",
        ])
    #expect(WellFormedness.texts(of: "a", in: page).first == "跳到正文")
    #expect(WellFormedness.texts(of: "footer", in: page).first?.contains("编制单位：<某办>") == true)
    #expect(page.string.contains(#"<link rel="canonical" href="https://example.org/areas/wucheng.html">"#))
}

@Test func leavesOutWhatAPageHasNot() {
    let (library, _) = TemplateLibrary.load(user: [:], builtIn: BuiltIn.templates, shapes: ["layout": shape])
    let page = library.render("layout", value(canonical: "", breadcrumbs: []))
    #expect(!page.string.contains("canonical"))
    #expect(!page.string.contains("breadcrumbs"))
    #expect(WellFormedness.problem(in: page) == nil)
}
