/// The elements with content that pages and charts are made of.
///
/// Of each the beginning of its start tag and its end tag, so that either is written at once: put together from parts they took
/// a twentieth of the time of a site of figures. Behind an end tag stands a line break where it does not become a space on
/// the page.
@usableFromInline package struct ElementName: Sendable {
    /// `<td`: attributes and `>` follow.
    @usableFromInline let start: StaticString
    /// `</td>`, with a line break where one may follow.
    @usableFromInline let end: StaticString

    @inlinable init(_ start: StaticString, _ end: StaticString) {
        self.start = start
        self.end = end
    }
}

extension ElementName {
    // Sections.
    @inlinable package static var main: Self { Self("<main", "</main>\n") }
    @inlinable package static var nav: Self { Self("<nav", "</nav>\n") }
    @inlinable package static var section: Self { Self("<section", "</section>\n") }
    @inlinable package static var article: Self { Self("<article", "</article>\n") }
    @inlinable package static var aside: Self { Self("<aside", "</aside>\n") }
    @inlinable package static var header: Self { Self("<header", "</header>\n") }
    @inlinable package static var footer: Self { Self("<footer", "</footer>\n") }
    @inlinable package static var div: Self { Self("<div", "</div>\n") }
    @inlinable package static var h1: Self { Self("<h1", "</h1>\n") }
    @inlinable package static var h2: Self { Self("<h2", "</h2>\n") }
    @inlinable package static var h3: Self { Self("<h3", "</h3>\n") }
    @inlinable package static var h4: Self { Self("<h4", "</h4>\n") }
    @inlinable package static var h5: Self { Self("<h5", "</h5>\n") }
    @inlinable package static var h6: Self { Self("<h6", "</h6>\n") }

    // Blocks.
    @inlinable package static var p: Self { Self("<p", "</p>\n") }
    @inlinable package static var pre: Self { Self("<pre", "</pre>\n") }
    @inlinable package static var blockquote: Self { Self("<blockquote", "</blockquote>\n") }
    @inlinable package static var figure: Self { Self("<figure", "</figure>\n") }
    @inlinable package static var figcaption: Self { Self("<figcaption", "</figcaption>\n") }
    @inlinable package static var details: Self { Self("<details", "</details>\n") }
    @inlinable package static var summary: Self { Self("<summary", "</summary>\n") }
    @inlinable package static var ul: Self { Self("<ul", "</ul>\n") }
    @inlinable package static var ol: Self { Self("<ol", "</ol>\n") }
    @inlinable package static var li: Self { Self("<li", "</li>\n") }
    @inlinable package static var dl: Self { Self("<dl", "</dl>\n") }
    @inlinable package static var dt: Self { Self("<dt", "</dt>\n") }
    @inlinable package static var dd: Self { Self("<dd", "</dd>\n") }

    // Tables.
    @inlinable package static var table: Self { Self("<table", "</table>\n") }
    @inlinable package static var caption: Self { Self("<caption", "</caption>\n") }
    @inlinable package static var colgroup: Self { Self("<colgroup", "</colgroup>\n") }
    @inlinable package static var thead: Self { Self("<thead", "</thead>\n") }
    @inlinable package static var tbody: Self { Self("<tbody", "</tbody>\n") }
    @inlinable package static var tfoot: Self { Self("<tfoot", "</tfoot>\n") }
    @inlinable package static var tr: Self { Self("<tr", "</tr>\n") }
    @inlinable package static var th: Self { Self("<th", "</th>") }
    @inlinable package static var td: Self { Self("<td", "</td>") }

    // Phrases.
    @inlinable package static var a: Self { Self("<a", "</a>") }
    @inlinable package static var abbr: Self { Self("<abbr", "</abbr>") }
    @inlinable package static var b: Self { Self("<b", "</b>") }
    @inlinable package static var bdi: Self { Self("<bdi", "</bdi>") }
    @inlinable package static var cite: Self { Self("<cite", "</cite>") }
    @inlinable package static var code: Self { Self("<code", "</code>") }
    @inlinable package static var data: Self { Self("<data", "</data>") }
    @inlinable package static var del: Self { Self("<del", "</del>") }
    @inlinable package static var em: Self { Self("<em", "</em>") }
    @inlinable package static var i: Self { Self("<i", "</i>") }
    @inlinable package static var ins: Self { Self("<ins", "</ins>") }
    @inlinable package static var kbd: Self { Self("<kbd", "</kbd>") }
    @inlinable package static var mark: Self { Self("<mark", "</mark>") }
    @inlinable package static var q: Self { Self("<q", "</q>") }
    @inlinable package static var s: Self { Self("<s", "</s>") }
    @inlinable package static var small: Self { Self("<small", "</small>") }
    @inlinable package static var span: Self { Self("<span", "</span>") }
    @inlinable package static var strong: Self { Self("<strong", "</strong>") }
    @inlinable package static var sub: Self { Self("<sub", "</sub>") }
    @inlinable package static var sup: Self { Self("<sup", "</sup>") }
    @inlinable package static var time: Self { Self("<time", "</time>") }

    // Forms, for search and filters.
    @inlinable package static var form: Self { Self("<form", "</form>\n") }
    @inlinable package static var label: Self { Self("<label", "</label>") }
    @inlinable package static var button: Self { Self("<button", "</button>") }
    @inlinable package static var select: Self { Self("<select", "</select>") }
    @inlinable package static var option: Self { Self("<option", "</option>\n") }
    @inlinable package static var output: Self { Self("<output", "</output>") }
    @inlinable package static var noscript: Self { Self("<noscript", "</noscript>\n") }
    @inlinable package static var search: Self { Self("<search", "</search>\n") }
    @inlinable package static var template: Self { Self("<template", "</template>\n") }

    // Drawings.
    @inlinable package static var svg: Self { Self("<svg", "</svg>\n") }
    @inlinable package static var g: Self { Self("<g", "</g>\n") }
    @inlinable package static var title: Self { Self("<title", "</title>\n") }
    @inlinable package static var desc: Self { Self("<desc", "</desc>\n") }
    @inlinable package static var defs: Self { Self("<defs", "</defs>\n") }
    @inlinable package static var drawnText: Self { Self("<text", "</text>\n") }
    @inlinable package static var drawnSpan: Self { Self("<tspan", "</tspan>") }
}
