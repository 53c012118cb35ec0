"""Reads a built site and tells links in it that lead nowhere."""

import html.parser
import pathlib
import urllib.parse

ADDRESS_ATTRIBUTES = {"href", "src", "poster", "data", "action"}


class Page(html.parser.HTMLParser):
    """The addresses a page links to, with their lines, and the anchors it has."""

    def __init__(self, text):
        super().__init__()
        self.links = []
        self.anchors = set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if value is None:
                continue
            if name == "id" or (tag == "a" and name == "name"):
                self.anchors.add(value)
            elif name in ADDRESS_ATTRIBUTES:
                self.links.append((value, self.getpos()[0]))
            elif name == "srcset":
                for part in value.split(","):
                    self.links.append((part.split()[0], self.getpos()[0]))


def dead_links(site):
    """A sentence for each internal link that leads to no file or no anchor, sorted by page and line."""
    site = pathlib.Path(site).resolve()
    pages = {path: Page(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))}
    for path, page in pages.items():
        for address, line in page.links:
            reason = why_dead(address, path, pages, site)
            if reason:
                yield f"{path.relative_to(site)}:{line}: '{address}' {reason}"


def why_dead(address, path, pages, site):
    parts = urllib.parse.urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    target = path
    if parts.path:
        if parts.path.startswith("/") and path.name != "404.html":
            return "does not count from the page, so that the site works in one place only"
        if parts.path.startswith("/"):
            return None
        target = (path.parent / urllib.parse.unquote(parts.path)).resolve()
        if not target.is_relative_to(site):
            return "leads out of the site"
        if not target.is_file():
            return "leads to no file"
    anchor = urllib.parse.unquote(parts.fragment)
    if anchor and anchor != "top" and target in pages and anchor not in pages[target].anchors:
        return "leads to no anchor of its page"
    return None
