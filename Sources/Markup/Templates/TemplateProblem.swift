internal import Diagnostics

/// What can be wrong with the structure of a template.
enum TemplateProblem {
    static func unfinished(at place: Place) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: place,
            Phrase("This tag has no end: “{{” without “}}”.", zh: "标签没有结束：有“{{”，没有“}}”。"),
            remedy: Phrase(
                "Close it with as many braces as it was opened with.", zh: "用同样多的花括号结束标签。"))
    }

    static func name(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: tag.place,
            Phrase("“\(tag.name)” is no name.", zh: "“\(tag.name)”不是名称。"),
            remedy: Phrase(
                """
                Names have ASCII letters, digits, “-” and “_”, with dots between them; in sections also empty(NAME), \
                first(), last(), even() and odd().
                """,
                zh: "名称由英文字母、数字、“-”和“_”组成，以点分隔；段落中还可用 empty(名称)、first()、last()、even()、odd()。"))
    }

    static func tooDeep(_ tag: TemplateTag, _ limit: Int) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: tag.place,
            Phrase("Sections are nested more than \(limit) deep here.", zh: "段落嵌套超过\(limit)层。"))
    }

    static func unopened(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: tag.place,
            Phrase(
                "“{{/\(tag.name)}}” ends a section that was not begun.", zh: "“{{/\(tag.name)}}”结束的段落没有开始。"))
    }

    static func crossed(_ tag: TemplateTag, open: TemplateReference) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: tag.place,
            Phrase(
                "“{{/\(tag.name)}}” stands where “\(open.text)” should end.",
                zh: "这里应结束“\(open.text)”，却写成“{{/\(tag.name)}}”。"),
            notes: [.init(Phrase("“\(open.text)” begins here.", zh: "“\(open.text)”从这里开始。"), at: open.place)])
    }

    static func unclosed(_ reference: TemplateReference) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: reference.place,
            Phrase("“\(reference.text)” has no end.", zh: "“\(reference.text)”没有结束。"),
            remedy: Phrase(
                "Write {{/\(reference.text)}} where it ends.", zh: "在结束处写 {{/\(reference.text)}}。"))
    }

    static func unsupported(_ tag: TemplateTag, sigil: Unicode.Scalar) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: tag.place,
            Phrase("“{{\(sigil)” tags are not available here.", zh: "这里不能用“{{\(sigil)”标签。"),
            remedy: Phrase(
                "Use {{name}}, {{{name}}}, {{#name}}, {{^name}}, {{/name}}, {{> partial}} and {{! comment}}.",
                zh: "可用 {{名称}}、{{{名称}}}、{{#名称}}、{{^名称}}、{{/名称}}、{{> 局部模板}}、{{! 注释}}。"))
    }

    static func recursive(_ name: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: place,
            Phrase("The template “\(name)” includes itself here.", zh: "模板“\(name)”在这里又包含自己。"))
    }
}
