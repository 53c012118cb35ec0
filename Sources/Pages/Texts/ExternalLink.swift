import Markup

extension Edition {
    /// A link to a page of somebody else's. Only web addresses become links; anything else is printed as text.
    func externalLink(_ address: String, label: String? = nil) -> HTML {
        let lower = address.lowercased()
        guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return HTML(text: label ?? address) }
        return HTML { html in
            html.add(
                .a, .class("external"), .href(address), .rel("external noopener noreferrer")
            ) { link in
                link.text(label ?? address)
                link.add(.span, words.texts.externalLink, .class("visually-hidden"))
            }
        }
    }

    /// Links to destinations, one behind the other.
    func links(_ links: [(label: String, destination: Destination)], from page: Destination) -> HTML {
        let pieces = links.map { HTML(.a, $0.label, .href(routes.href($0.destination, from: page))) }
        return HTML(joining: pieces, separator: words.texts.listSeparator)
    }
}
