import Markup

/// A part of a page with a heading of its own.
struct PageSection {
    /// What links inside the page call it.
    var anchor: String
    var title: String
    var content: HTML
    /// A link to the whole of what the section shows a part of.
    var more: (label: String, href: String)?

    /// What templates see of it: a list, so that a section with nothing in it is not there.
    static let shape = TemplateShape.list(
        .object(["anchor": .text, "title": .text, "content": .html, "moreLabel": .text, "moreHref": .text]))

    /// The section for a template; nothing if it has no content.
    var value: TemplateValue {
        content.isEmpty ? .list([]) : .list([object])
    }

    private var object: TemplateValue {
        .object([
            "anchor": .text(anchor), "title": .text(title), "content": .html(content),
            "moreLabel": .text(more?.label ?? ""), "moreHref": .text(more?.href ?? ""),
        ])
    }

    /// Several sections for a template, without the empty ones.
    static func values(_ sections: [PageSection]) -> TemplateValue {
        .list(sections.filter { !$0.content.isEmpty }.map(\.object))
    }
}
