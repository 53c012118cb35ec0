import Diagnostics
import Markup
import Testing

/// A page of an area, small.
private let shape: TemplateShape = .object([
    "title": .text, "body": .html, "isDraft": .flag,
    "area": .object(["name": .text, "parent": .object(["name": .text])]),
    "rows": .list(.object(["label": .text, "cells": .list(.text)])),
])

/// The places and sentences of what is wrong with a user's `page` template beside a built-in partial `card`.
private func problems(_ page: String) -> [String] {
    TemplateLibrary.load(
        user: ["Templates/page.mustache": page],
        builtIn: ["page": "{{title}}", "card": "<b>{{label}}</b>"], shapes: ["page": shape]
    ).problems.map { "\($0.place.description) \($0.code.rawValue): \($0.summary.english)" }
}

private func render(_ page: String, _ value: TemplateValue, partials: [String: String] = [:]) -> String {
    let (library, problems) = TemplateLibrary.load(
        user: [:], builtIn: partials.merging(["page": page]) { $1 }, shapes: ["page": shape])
    #expect(problems == [])
    return library.render("page", value).string
}

private let value: TemplateValue = .object([
    "title": .text("婺城 <区>"), "body": .html(HTML(.p, "<正文>")), "isDraft": .flag(false),
    "area": .object(["name": .text("婺城区"), "parent": .object(["name": .text("金华市")])]),
    "rows": .list([
        .object(["label": .text("一"), "cells": .list([.text("1"), .text("2"), .text("3")])]),
        .object(["label": .text("二"), "cells": .list([])]),
    ]),
])

@Test func escapesTextAndPrintsMarkup() {
    #expect(render("{{title}}|{{{body}}}|{{& body }}", value) == "婺城 &lt;区&gt;|<p>&lt;正文&gt;</p>\n|<p>&lt;正文&gt;</p>\n")
}

/// The library's own escaping sees one character in a quotation mark with a combining mark and leaves it.
@Test func escapesTextWithCombiningMarks() {
    let value: TemplateValue = .object(["title": .text("\"\u{301} onclick=x \"\u{20DD}<\u{338}")])
    let titles: TemplateShape = .object(["title": .text])
    let (library, _) = TemplateLibrary.load(
        user: [:], builtIn: ["page": "{{> part}}{{#title}}{{.}}{{/title}}", "part": "{{title}}"],
        shapes: ["page": titles])
    let escaped = "&quot;\u{301} onclick=x &quot;\u{20DD}&lt;\u{338}"
    #expect(library.render("page", value).string == escaped + escaped)
}

@Test(arguments: [
    ("{{#isDraft}}草稿{{/isDraft}}{{^isDraft}}定稿{{/isDraft}}", "定稿"),
    ("{{area.name}}, {{area.parent.name}}", "婺城区, 金华市"),
    ("{{#area}}{{name}}{{#parent}} in {{name}} {{title}}{{/parent}}{{/area}}", "婺城区 in 金华市 婺城 &lt;区&gt;"),
    (
        "{{#rows}}{{label}}:{{#cells}}{{.}}{{^last()}},{{/last()}}{{/cells}}{{^cells}}none{{/cells}};{{/rows}}",
        "一:1,2,3;二:none;"
    ),
    ("{{#rows}}{{#first()}}<{{/first()}}{{#even()}}e{{/even()}}{{#odd()}}o{{/odd()}}{{/rows}}", "<eo"),
    (
        "{{^empty(rows)}}<ul>{{#rows}}{{#empty(cells)}}{{label}}{{/empty(cells)}}{{/rows}}</ul>{{/empty(rows)}}",
        "<ul>二</ul>"
    ),
    ("{{! a comment {{}}{{title}}", "婺城 &lt;区&gt;"),
    ("{{#title}}has a title{{/title}}{{^body}}no body{{/body}}", "has a title"),
    ("a } b }} { c", "a } b }} { c"),
])
func rendersTheTags(template: String, expected: String) {
    #expect(render(template, value) == expected)
}

@Test func countsEmptyValuesAsAbsent() {
    let empty: TemplateValue = .object([
        "title": .text(""), "body": .html(HTML()), "isDraft": .flag(false), "area": .object([:]), "rows": .list([]),
    ])
    let template = ["title", "body", "isDraft", "area", "rows"].map { "{{#\($0)}}is{{/\($0)}}{{^\($0)}}-{{/\($0)}}" }
    #expect(render(template.joined(), empty) == "-----")
}

@Test func leavesOutTheLinesOfSectionTags() {
    let template = "<ul>\n  {{#rows}}\n  <li>{{label}}</li>\n  {{/rows}}\n</ul>\n"
    #expect(render(template, value) == "<ul>\n  <li>一</li>\n  <li>二</li>\n</ul>\n")
    #expect(render("{{#title}}\nx\n{{/title}}\n", value) == "x\n")
}

@Test func rendersPartialsInTheirSurroundings() {
    let page = "{{#rows}}\n  {{> parts/card}}\n{{/rows}}\n"
    let rendered = render(page, value, partials: ["parts/card": "<b>{{label}}</b>\n<i>{{title}}</i>\n"])
    #expect(
        rendered == """
              <b>一</b>
              <i>婺城 &lt;区&gt;</i>
              <b>二</b>
              <i>婺城 &lt;区&gt;</i>

            """)
}

@Test func readsFilesFromOtherSystems() {
    #expect(render("\u{FEFF}{{#title}}\r\nx\r\n{{/title}}\r\n", value) == "x\n")
}

@Test(arguments: [
    ("{{titel}}", "1:1 template-name-unknown: Nothing here is called “titel”; did you mean “title”?"),
    ("{{zzz}}", "1:1 template-name-unknown: Nothing here is called “zzz”."),
    ("\n婺城 {{area.nam}}", "2:4 template-name-unknown: Nothing here is called “nam” (area.nam); did you mean “name”?"),
    ("{{title.name}}", "1:1 template-name-unknown: Nothing here is called “name” (title.name)."),
    (
        "{{#rows}}\n{{lable}}{{/rows}}",
        "2:1 template-name-unknown: Nothing here is called “lable”; did you mean “label”?"
    ),
    ("{{label}}", "1:1 template-name-unknown: Nothing here is called “label”."),
    (
        "{{#rowz}}{{anything}}{{/rowz}}",
        "1:1 template-name-unknown: Nothing here is called “rowz”; did you mean “rows”?"
    ),
    ("{{^rows}}{{label}}{{/rows}}", "1:10 template-name-unknown: Nothing here is called “label”."),
    ("{{{title}}}", "1:1 template-name-unknown: “title” is text and must be escaped."),
    ("{{&title}}", "1:1 template-name-unknown: “title” is text and must be escaped."),
    ("{{body}}", "1:1 template-name-unknown: “body” is finished HTML."),
    ("{{rows}}", "1:1 template-name-unknown: “rows” is a list and cannot be printed."),
    ("{{{area}}}", "1:1 template-name-unknown: “area” has parts and cannot be printed as a whole."),
    ("{{isDraft}}", "1:1 template-name-unknown: “isDraft” is a condition and cannot be printed."),
    ("{{.}}", "1:1 template-name-unknown: “.” has parts and cannot be printed as a whole."),
    ("{{first()}}", "1:1 template-name-unknown: first() is a condition and cannot be printed."),
    (
        "{{#first()}}x{{/first()}}",
        "1:1 template-name-unknown: first() asks for the position in a list, but no list is repeated here."
    ),
    (
        "{{#rows}}{{#label}}{{#last()}}x{{/last()}}{{/label}}{{/rows}}",
        "1:20 template-name-unknown: last() asks for the position in a list, but no list is repeated here."
    ),
    ("{{#empty(title)}}x{{/empty(title)}}", "1:1 template-name-unknown: empty() asks for a list, but “title” is none."),
    ("{{> cart}}", "1:1 template-partial-unknown: No template is called “cart”; did you mean “card”?"),
    ("{{#area}}{{> other/thing}}{{/area}}", "1:10 template-partial-unknown: No template is called “other/thing”."),
    ("x {{title", "1:3 template-syntax: This tag has no end: “{{” without “}}”."),
    ("{{{body}}", "1:1 template-syntax: This tag has no end: “{{” without “}}”."),
    ("{{#rows}}", "1:1 template-syntax: “rows” has no end."),
    ("{{/rows}}", "1:1 template-syntax: “{{/rows}}” ends a section that was not begun."),
    ("{{#rows}}{{#label}}{{/rows}}{{/label}}", "1:20 template-syntax: “{{/rows}}” stands where “label” should end."),
    ("{{}}", "1:1 template-syntax: “” is no name."),
    ("{{标题}}", "1:1 template-syntax: “标题” is no name."),
    ("{{a..b}}", "1:1 template-syntax: “a..b” is no name."),
    ("{{#count(rows)}}{{/count(rows)}}", "1:1 template-syntax: “count(rows)” is no name."),
    ("{{=<% %>=}}", "1:1 template-syntax: “{{=” tags are not available here."),
    ("{{% CONTENT_TYPE:TEXT}}", "1:1 template-syntax: “{{%” tags are not available here."),
    ("{{<card}}{{/card}}", "1:1 template-syntax: “{{<” tags are not available here."),
    ("{{$block}}{{/block}}", "1:1 template-syntax: “{{$” tags are not available here."),
    ("{{>*dynamic}}", "1:1 template-syntax: “*dynamic” is no name."),
    ("{{> page}}", "1:1 template-syntax: The template “page” includes itself here."),
])
func reportsMistakesAtTheirPlace(template: String, expected: String) {
    #expect(problems(template) == ["Templates/page.mustache:" + expected])
}

@Test func reportsEveryMisspeltName() {
    #expect(problems("{{a}}\n{{b}}").count == 2)
}

@Test func refusesSectionsNestedWithoutEnd() {
    let depth = 100_000
    let template = String(repeating: "{{#isDraft}}", count: depth) + String(repeating: "{{/isDraft}}", count: depth)
    #expect(
        problems(template) == [
            "Templates/page.mustache:1:601 template-syntax: Sections are nested more than 50 deep here."
        ])
}

@Test func refusesPartialsThatLeadBack() {
    let (_, problems) = TemplateLibrary.load(
        user: ["Templates/a.mustache": "{{> b}}", "Templates/b.mustache": "x\n{{> a}}"],
        builtIn: ["page": "{{> a}}", "a": "", "b": ""], shapes: ["page": shape])
    #expect(problems.map(\.place.description) == ["Templates/b.mustache:2:1"])
    #expect(problems.first?.summary.chinese == "模板“a”在这里又包含自己。")
}

@Test func checksPartialsWhereTheyAreCalled() {
    let (_, problems) = TemplateLibrary.load(
        user: ["Templates/part.mustache": "{{label}}{{#first()}}x{{/first()}}"],
        builtIn: ["page": "{{#rows}}{{> part}}{{/rows}}{{#area}}{{> part}}{{/area}}", "part": ""],
        shapes: ["page": shape])
    // The position in a list is not known to a partial; the label only in one of the two calls.
    #expect(problems.map(\.place.description) == ["Templates/part.mustache:1:1", "Templates/part.mustache:1:10"])
}

@Test func replacesBuiltInTemplatesByTheUsersOwn() {
    let (library, problems) = TemplateLibrary.load(
        user: ["Templates/page.mustache": "own {{> parts/new}}", "Templates/parts/new.mustache": "{{title}}"],
        builtIn: ["page": "built in"], shapes: ["page": shape])
    #expect(problems == [])
    #expect(library.render("page", value).string == "own 婺城 &lt;区&gt;")
}

@Test(arguments: [
    ("Templates/pgae.mustache", "No page and no other template uses “pgae”; did you mean “page”?"),
    ("Templates/unrelated.mustache", "No page and no other template uses “unrelated”."),
])
func reportsFilesThatNothingUses(file: String, summary: String) {
    let (_, problems) = TemplateLibrary.load(
        user: [file: "{{title}}"], builtIn: ["page": ""], shapes: ["page": shape])
    #expect(problems.map(\.code) == [.templateFileUnknown])
    #expect(problems.map(\.place) == [Place(file: file)])
    #expect(problems.map(\.summary.english) == [summary])
}

@Test func leavesOtherFilesToTheCaller() {
    let files = ["Templates/README.md": "{{", "Templates/.mustache": "{{", "Content/x.mustache": "{{"]
    #expect(TemplateLibrary.load(user: files, builtIn: ["page": ""], shapes: ["page": shape]).problems == [])
}

@Test func rendersWithBuiltInTemplatesWhereTheUsersAreWrong() {
    let (library, problems) = TemplateLibrary.load(
        user: ["Templates/page.mustache": "{{titel}}"], builtIn: ["page": "built in"], shapes: ["page": shape])
    #expect(problems.count == 1)
    #expect(library.render("page", value).string == "built in")
    #expect(library.render("missing", value).isEmpty)
}

@Test func rendersOnManyThreads() async {
    let (library, _) = TemplateLibrary.load(
        user: [:], builtIn: ["page": "{{#rows}}{{label}}{{/rows}}{{title}}"], shapes: ["page": shape])
    let pages = await withTaskGroup(of: String.self) { group in
        for _ in 0..<100 { group.addTask { library.render("page", value).string } }
        return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(pages == ["一二婺城 &lt;区&gt;"])
}

@Test func namesWhereAValueDoesNotFitItsShape() {
    #expect(value.misfits(shape) == [])
    let wrong: TemplateValue = .object([
        "title": .html(HTML()), "isDraft": .flag(true), "area": .object([:]), "other": .text(""),
        "rows": .list([.object(["label": .text("")])]),
    ])
    #expect(
        wrong.misfits(shape) == [
            "value.body is missing", "value.other is not part of the shape", "value.rows[0].cells is missing",
            "value.title is of another kind",
        ])
}

@Test func takesBracesAndControlCharactersOfValuesAsTheyAre() {
    let own: TemplateValue = .object(["title": .text("{{body}}\u{1}0"), "body": .html(HTML(.b, "{{> page}}"))])
    let (library, _) = TemplateLibrary.load(
        user: [:], builtIn: ["page": "{{title}}{{{body}}}"], shapes: ["page": .object(["title": .text, "body": .html])])
    #expect(library.render("page", own).string == "{{body}}\u{FFFD}0<b>{{&gt; page}}</b>")
}

/// Lines of tags that stand alone, by the rules of the Mustache specification ("standalone").
@Test(arguments: [
    ("a\n  {{! comment }}  \nb\n", "a\nb\n"),
    ("a {{! comment }}\nb\n", "a \nb\n"),
    ("{{#title}} x\n{{/title}} y\n", " x\n y\n"),
    ("  {{#title}}{{/title}}\nb", "  \nb"),
    ("  {{title}}\nb", "  婺城 &lt;区&gt;\nb"),
    ("a\n  {{> part}}\nb\n", "a\n  <p>\n    婺城 &lt;区&gt;\n  </p>\nb\n"),
    ("a\n  {{> part}} b", "a\n  <p>\n  婺城 &lt;区&gt;\n</p>\n b"),
    ("{{#rows}}\n\t{{> part}}\n{{/rows}}", "\t<p>\n\t  婺城 &lt;区&gt;\n\t</p>\n\t<p>\n\t  婺城 &lt;区&gt;\n\t</p>\n"),
])
func takesTheLineOfATagThatStandsAlone(template: String, expected: String) {
    #expect(render(template, value, partials: ["part": "<p>\n  {{title}}\n</p>\n"]) == expected)
}
