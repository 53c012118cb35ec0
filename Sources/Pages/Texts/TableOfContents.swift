import Markup
import ReportModel

/// The headings of a text as links, in two tiers; nothing for a text with fewer than three.
struct TableOfContents {
    private let chapters: [(heading: RichText.Heading, parts: [RichText.Heading])]

    init(_ headings: [RichText.Heading]) {
        guard headings.count >= Self.fewest, let top = headings.map(\.level).min() else {
            chapters = []
            return
        }
        var chapters: [(heading: RichText.Heading, parts: [RichText.Heading])] = []
        for heading in headings {
            if heading.level == top || chapters.isEmpty {
                chapters.append((heading, []))
            } else if heading.level <= top + 1 {
                chapters[chapters.count - 1].parts.append(heading)
            }
        }
        self.chapters = chapters
    }

    var html: HTML {
        guard !chapters.isEmpty else { return HTML() }
        return HTML { html in
            html.add(.ol) { list in
                for chapter in chapters {
                    list.add(.li) { item in
                        Self.add(chapter.heading, to: &item)
                        guard !chapter.parts.isEmpty else { return }
                        item.add(.ol) { parts in
                            for part in chapter.parts { parts.add(.li) { Self.add(part, to: &$0) } }
                        }
                    }
                }
            }
        }
    }

    private static func add(_ heading: RichText.Heading, to html: inout HTML) {
        html.add(.a, heading.text, .href("#\(Routes.encoded(heading.anchor))"))
    }

    private static let fewest = 3
}
