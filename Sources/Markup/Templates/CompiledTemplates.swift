internal import Mustache

/// Templates compiled by the Mustache library; the only file that knows it.
///
/// The library's own escaping overlooks characters that carry a combining mark. Text is therefore escaped by ours
/// before the library sees it, and the library is told to print everything as it is.
///
/// Finished markup never goes through the library, which would copy a page of a megabyte once for every template that is
/// called inside another: a mark stands for it, and is replaced when the page is done.
struct CompiledTemplates: Sendable {
    private var library = MustacheLibrary()

    /// A template that the library refuses, with the place in it.
    struct Refusal: Error {
        var line: Int
        var column: Int
        var message: String
    }

    /// Stands on a line of its own before every template.
    private static let pragma = "{{% CONTENT_TYPE:TEXT}}\n"

    /// Compiles one more template.
    mutating func add(_ text: String, named name: String) throws(Refusal) {
        do {
            try library.register(Self.pragma + text, named: name)
        } catch let error as MustacheTemplate.ParserError {
            throw Refusal(
                line: max(error.context.lineNumber - 1, 1), column: error.context.columnNumber,
                message: "\(error.error)")
        } catch {
            throw Refusal(line: 1, column: 1, message: "\(error)")
        }
    }

    /// The markup that a template makes of a value; none where there is no such template.
    func render(_ name: String, _ value: TemplateValue) -> HTML {
        let markup = MarkedMarkup()
        return markup.filledIn(library.render(value.seenByMustache(markup), withTemplate: name) ?? "")
    }
}

extension TemplateValue {
    fileprivate func seenByMustache(_ markup: MarkedMarkup) -> Any {
        switch self {
        case .text(let text): Leaf(renderText: Escaping.escaped(text), isNull: text.isEmpty)
        case .html(let html): Leaf(renderText: markup.mark(html), isNull: html.isEmpty)
        case .list(let elements): elements.map { $0.seenByMustache(markup) }
        case .object(let members): Members(values: members, markup: markup)
        case .flag(let flag): flag
        }
    }
}

/// A value that is printed and has no parts.
private struct Leaf: MustacheParent, MustacheCustomRenderable {
    var renderText: String
    var isNull: Bool

    func child(named name: String) -> Any? { nil }
}

/// Named values; each becomes visible when a template asks for it.
private struct Members: MustacheParent, MustacheCustomRenderable {
    var values: [String: TemplateValue]
    var markup: MarkedMarkup

    var renderText: String { "" }
    var isNull: Bool { values.isEmpty }

    func child(named name: String) -> Any? { values[name]?.seenByMustache(markup) }
}
