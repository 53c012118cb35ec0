internal import Diagnostics

/// Checks that every name in a template is one that its value has, of the kind that the tag needs.
struct TemplateCheck {
    /// The structure of every template by name.
    let templates: [String: [TemplateNode]]
    private(set) var problems: [Diagnostic] = []
    /// What has been checked already: a partial is checked once for each surroundings it is called in.
    private var checked: Set<Surroundings> = []

    /// A template with the values that names in it may refer to.
    private struct Surroundings: Hashable {
        var template: String
        var scope: Scope
    }

    /// The values that names may refer to, from the outermost to the innermost.
    private struct Scope: Hashable {
        var shapes: [TemplateShape]
        /// Whether the innermost value is an element of a list, so that its position can be asked for.
        var isElement = false

        /// The names that can be used, sorted.
        var names: [String] {
            var names: Set<String> = []
            for case .object(let members) in shapes { names.formUnion(members.keys) }
            return names.sorted()
        }
    }

    init(templates: [String: [TemplateNode]]) {
        self.templates = templates
    }

    /// Checks a template and the partials it calls.
    mutating func check(_ name: String, against shape: TemplateShape) {
        check(name, in: Scope(shapes: [shape]))
    }

    private mutating func check(_ name: String, in scope: Scope) {
        guard let nodes = templates[name], checked.insert(Surroundings(template: name, scope: scope)).inserted else {
            return
        }
        check(nodes, in: scope)
    }

    private mutating func check(_ nodes: [TemplateNode], in scope: Scope) {
        for node in nodes {
            switch node {
            case .text: break
            case .variable(let reference, let isMarkup):
                checkVariable(reference, isMarkup: isMarkup, in: scope)
            case .section(let reference, let isInverted, let content):
                checkSection(reference, isInverted: isInverted, content: content, in: scope)
            case .partial(let name, _, let place):
                if templates[name] == nil { reportUnknownPartial(name, at: place) }
                check(name, in: Scope(shapes: scope.shapes))
            }
        }
    }

    private mutating func checkVariable(_ reference: TemplateReference, isMarkup: Bool, in scope: Scope) {
        if let function = reference.function {
            report(
                reference,
                Phrase(
                    "\(function.rawValue)() is a condition and cannot be printed.",
                    zh: "\(function.rawValue)() 是条件，不能输出。"),
                remedy: Phrase(
                    "Write {{#\(reference.text)}} … {{/\(reference.text)}}.",
                    zh: "请写 {{#\(reference.text)}} … {{/\(reference.text)}}。"))
            return
        }
        guard let shape = shape(of: reference, in: scope) else { return }
        let text = reference.text
        switch shape {
        case .text where isMarkup:
            report(
                reference, Phrase("“\(text)” is text and must be escaped.", zh: "“\(text)”是文字，必须转义。"),
                remedy: Phrase("Write {{\(text)}}.", zh: "请写 {{\(text)}}。"))
        case .html where !isMarkup:
            report(
                reference, Phrase("“\(text)” is finished HTML.", zh: "“\(text)”是现成的 HTML。"),
                remedy: Phrase("Write {{{\(text)}}}.", zh: "请写 {{{\(text)}}}。"))
        case .text, .html: break
        case .list:
            report(
                reference, Phrase("“\(text)” is a list and cannot be printed.", zh: "“\(text)”是列表，不能直接输出。"),
                remedy: Phrase(
                    "Write {{#\(text)}} … {{/\(text)}} around what is repeated.",
                    zh: "在重复的内容前后写 {{#\(text)}} … {{/\(text)}}。"))
        case .flag:
            report(
                reference, Phrase("“\(text)” is a condition and cannot be printed.", zh: "“\(text)”是条件，不能输出。"),
                remedy: Phrase("Write {{#\(text)}} … {{/\(text)}}.", zh: "请写 {{#\(text)}} … {{/\(text)}}。"))
        case .object(let members):
            report(
                reference,
                Phrase("“\(text)” has parts and cannot be printed as a whole.", zh: "“\(text)”由几部分组成，不能整体输出。"),
                remedy: known(members.keys.sorted()))
        }
    }

    private mutating func checkSection(
        _ reference: TemplateReference, isInverted: Bool, content: [TemplateNode], in scope: Scope
    ) {
        if let function = reference.function, function != .empty {
            if !scope.isElement {
                report(
                    reference,
                    Phrase(
                        "\(reference.text) asks for the position in a list, but no list is repeated here.",
                        zh: "\(reference.text) 询问列表中的位置，但这里不在列表之中。"))
            }
            return check(content, in: scope)
        }
        guard let shape = shape(of: reference, in: scope) else { return }
        var inner = scope
        switch shape {
        case .list(let element):
            if reference.function == .empty { break }
            // Where a list is empty there is no element to speak of.
            inner = Scope(shapes: scope.shapes + [isInverted ? .object([:]) : element], isElement: !isInverted)
        case .text, .html, .object:
            if !isInverted { inner = Scope(shapes: scope.shapes + [shape]) }
        case .flag: break
        }
        if reference.function == .empty {
            guard case .list = shape else {
                report(
                    reference,
                    Phrase(
                        "empty() asks for a list, but “\(reference.path.joined(separator: "."))” is none.",
                        zh: "empty() 只用于列表，“\(reference.path.joined(separator: "."))”不是列表。"),
                    remedy: Phrase("Write {{^name}} for what is absent.", zh: "判断没有内容请写 {{^名称}}。"))
                return
            }
        }
        check(content, in: inner)
    }

    /// The shape of the value that a name refers to, from the innermost scope out; reports a name that nothing has.
    private mutating func shape(of reference: TemplateReference, in scope: Scope) -> TemplateShape? {
        guard let first = reference.path.first else { return scope.shapes.last }
        var found: TemplateShape?
        for case .object(let members) in scope.shapes.reversed() where found == nil { found = members[first] }
        guard var shape = found else {
            reportUnknown(first, of: reference, among: scope.names)
            return nil
        }
        for name in reference.path.dropFirst() {
            guard case .object(let members) = shape, let member = members[name] else {
                var names: [String] = []
                if case .object(let members) = shape { names = members.keys.sorted() }
                reportUnknown(name, of: reference, among: names)
                return nil
            }
            shape = member
        }
        return shape
    }

    private mutating func reportUnknown(_ name: String, of reference: TemplateReference, among names: [String]) {
        let nearest = Suggestion.nearest(to: name, in: names)
        let whole = name == reference.text ? "" : " (\(reference.text))"
        problems.append(
            Diagnostic(
                .templateNameUnknown, at: reference.place,
                Phrase(
                    "Nothing here is called “\(name)”\(whole)\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                    zh: "这里没有名为“\(name)”的内容\(whole)\(nearest.map { "；是否指“\($0)”？" } ?? "。")"),
                remedy: nearest == nil ? known(names) : nil))
    }

    private mutating func reportUnknownPartial(_ name: String, at place: Place) {
        let nearest = Suggestion.nearest(to: name, in: templates.keys.sorted())
        problems.append(
            Diagnostic(
                .templatePartialUnknown, at: place,
                Phrase(
                    "No template is called “\(name)”\(nearest.map { "; did you mean “\($0)”?" } ?? ".")",
                    zh: "没有名为“\(name)”的模板\(nearest.map { "；是否指“\($0)”？" } ?? "。")"),
                remedy: nearest == nil ? known(templates.keys.sorted()) : nil))
    }

    private mutating func report(_ reference: TemplateReference, _ summary: Phrase, remedy: Phrase? = nil) {
        problems.append(Diagnostic(.templateNameUnknown, at: reference.place, summary, remedy: remedy))
    }

    private func known(_ names: [String]) -> Phrase? {
        guard !names.isEmpty else { return nil }
        return Phrase(
            "Known here: \(names.joined(separator: ", ")).", zh: "这里可用：\(names.joined(separator: "、"))。")
    }
}
