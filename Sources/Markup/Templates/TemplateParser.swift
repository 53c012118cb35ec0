internal import Diagnostics

/// Reads the structure of a template.
///
/// This is the part of Mustache that templates here may use: names, sections, inverted sections, comments and
/// partials. Changed delimiters, pragmas, inheritance and partials chosen by a value are refused, as nothing in them
/// could be checked before rendering.
enum TemplateParser {
    /// Sections nested deeper are a mistake.
    private static let deepestNesting = 50

    /// A section whose end has not been found yet.
    private struct OpenSection {
        var reference: TemplateReference
        var isInverted: Bool
        var content: [TemplateNode] = []
    }

    /// The pieces of a template, and what is wrong with it: at most one problem, as all that follows may come from it.
    static func parse(_ text: String, file: String) -> (nodes: [TemplateNode], problem: Diagnostic?) {
        var scanner = TemplateScanner(text, file: file)
        var top: [TemplateNode] = []
        var open: [OpenSection] = []
        func append(_ node: TemplateNode) {
            if open.isEmpty { top.append(node) } else { open[open.count - 1].content.append(node) }
        }
        while true {
            let (text, next) = scanner.next()
            if !text.isEmpty { append(.text(text)) }
            guard let tag = next else { break }
            switch tag.sigil {
            case "!": break
            case "#", "^":
                guard let reference = TemplateReference(tag.name, place: tag.place) else {
                    return (top, TemplateProblem.name(tag))
                }
                guard open.count < deepestNesting else { return (top, TemplateProblem.tooDeep(tag, deepestNesting)) }
                open.append(OpenSection(reference: reference, isInverted: tag.sigil == "^"))
            case "/":
                guard let section = open.popLast() else { return (top, TemplateProblem.unopened(tag)) }
                guard section.reference.text == tag.name else {
                    return (top, TemplateProblem.crossed(tag, open: section.reference))
                }
                append(.section(section.reference, isInverted: section.isInverted, content: section.content))
            case ">":
                guard tag.isPartialName else { return (top, TemplateProblem.name(tag)) }
                append(.partial(tag.name, indentation: tag.indentation ?? "", place: tag.place))
            case "{", "&", nil:
                guard let reference = TemplateReference(tag.name, place: tag.place) else {
                    return (top, TemplateProblem.name(tag))
                }
                append(.variable(reference, isMarkup: tag.sigil != nil))
            case let sigil?:
                return (top, TemplateProblem.unsupported(tag, sigil: sigil))
            }
        }
        if let place = scanner.unfinished { return (top, TemplateProblem.unfinished(at: place)) }
        return (top, open.last.map { TemplateProblem.unclosed($0.reference) })
    }
}
