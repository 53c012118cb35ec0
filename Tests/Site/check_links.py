#!/usr/bin/env python3
"""Checks a built site folder without a browser and without the network.

Every HTML page is read once; what is wrong is printed as `file:line: sentence`, and the exit status is 1 if anything
was. Checked are:

- links: every internal link and anchor leads somewhere; links are relative, so that the site opens from `file://`;
  no `javascript:` and `data:`; every page is reached from `index.html` (but for `404.html` and redirects);
- resources: images, styles, scripts and `url()` in CSS lie in the site itself;
- scripts: none inside a page, no event handlers in attributes, so that a host can send `default-src 'self'`;
- structure: a language, a title, one `h1`, one `main`, ids that are unique, references to ids that exist, images with
  `alt`, tables with a caption and headers with a scope.

Usage: check_links.py SITE [--base-url URL]
"""

import argparse
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

# Attributes that make a browser load something, by element. `use` and `image` are SVG.
RESOURCE_ATTRIBUTES = {
    "audio": ["src"],
    "embed": ["src"],
    "iframe": ["src"],
    "image": ["href", "xlink:href"],
    "img": ["src"],
    "input": ["src"],
    "object": ["data"],
    "script": ["src", "href", "xlink:href"],
    "source": ["src"],
    "track": ["src"],
    "use": ["href", "xlink:href"],
    "video": ["src", "poster"],
}
# Values of `rel` with which a `link` is loaded; the others only tell something about the page.
LOADED_LINKS = {
    "apple-touch-icon", "dns-prefetch", "icon", "manifest", "mask-icon", "modulepreload", "preconnect", "prefetch",
    "preload", "stylesheet",
}  # fmt: skip
# Schemes that a link may have; they lead out of the site and are not followed.
OUTWARD_SCHEMES = {"http", "https", "mailto", "tel"}
# Attributes whose value is a list of ids of the same page.
ID_REFERENCES = ["aria-controls", "aria-describedby", "aria-details", "aria-labelledby", "aria-owns", "for", "headers"]
# Script types that are data, not programs.
DATA_SCRIPTS = {"application/ld+json", "application/json"}
SCOPES = {"col", "row", "colgroup", "rowgroup"}
VOID_ELEMENTS = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
}  # fmt: skip

CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
CSS_ADDRESS = re.compile(
    r"""(?:(?:@import\s+)?url\(\s*|@import\s+)(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"')]+))""", re.IGNORECASE
)


@dataclass(frozen=True, order=True)
class Finding:
    """Something wrong, with its place."""

    file: str
    line: int
    message: str

    def __str__(self):
        return f"{self.file}:{self.line}: {self.message}"


@dataclass(frozen=True)
class Reference:
    """An address in a file: where a reader or a browser is sent."""

    address: str
    line: int
    # What holds the address, for messages: `a href`.
    holder: str
    # Whether a browser loads it by itself; otherwise a reader follows it.
    is_resource: bool = False


@dataclass
class Table:
    """A table while it is being read."""

    line: int
    # Written by an author in Markdown, which can neither give a caption nor a scope: a `thead` has to do.
    is_plain: bool
    has_caption: bool = False
    has_header: bool = False
    in_head: bool = False


@dataclass
class Contents:
    """What is known of a file after reading it."""

    references: list[Reference] = field(default_factory=list)
    ids: dict[str, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    is_redirect: bool = False


class PageReader(HTMLParser):
    """Reads one page or SVG image: collects its addresses and ids and checks its structure."""

    def __init__(self, file, is_page=True):
        super().__init__(convert_charrefs=True)
        self.file = file
        self.is_page = is_page
        self.contents = Contents()
        self.counts = defaultdict(int)
        self.language = None
        self.title = ""
        self.id_references = []
        # Open elements, each with its classes.
        self.open = []
        self.tables = []

    def read(self, text):
        self.feed(text)
        self.close()
        if self.is_page:
            self.check_whole()
        for identifier, line, attribute in self.id_references:
            if identifier not in self.contents.ids:
                self.find(f"{attribute} names the id “{identifier}”, which the page does not have", line)
        return self.contents

    def find(self, message, line=None):
        self.contents.findings.append(Finding(self.file, line or self.getpos()[0], message))

    def refer(self, address, holder, is_resource=False):
        self.contents.references.append(Reference(address.strip(), self.getpos()[0], holder, is_resource))

    # What the parser meets

    def handle_starttag(self, tag, attributes):
        self.meet(tag, attributes)
        if tag not in VOID_ELEMENTS:
            self.open.append((tag, (dict(attributes).get("class") or "").split()))

    def handle_startendtag(self, tag, attributes):
        self.meet(tag, attributes)
        if tag == "table" and self.tables:
            self.close_table()

    def handle_endtag(self, tag):
        if tag == "table" and self.tables:
            self.close_table()
        if tag == "thead" and self.tables:
            self.tables[-1].in_head = False
        # An end tag closes what was left open inside; one that closes nothing is for the validator to report.
        for index in range(len(self.open) - 1, -1, -1):
            if self.open[index][0] == tag:
                del self.open[index:]
                break

    def handle_data(self, data):
        if not self.open:
            return
        tag = self.open[-1][0]
        if tag == "title" and not self.is_inside("svg"):
            self.title += data
        elif tag == "style":
            self.refer_from_css(data, "style")

    def is_inside(self, tag):
        return any(name == tag for name, _ in self.open)

    def meet(self, tag, attribute_list):
        attributes = {}
        for name, value in attribute_list:
            # A browser takes the first of two attributes with one name; the validator reports the second.
            attributes.setdefault(name, value or "")
        self.counts[tag] += 1
        self.check_attributes(tag, attributes)
        self.collect_references(tag, attributes)
        match tag:
            case "html":
                self.language = attributes.get("lang")
            case "base":
                self.find("a base element moves every relative link of the page")
            case "img" if "alt" not in attributes:
                self.find("an image has no alt text (alt=\"\" if it only decorates)")
            case "script" if "src" not in attributes and attributes.get("type") not in DATA_SCRIPTS:
                self.find("a script stands in the page; scripts come from files of the site")
            case "table":
                is_plain = any("prose" in classes for _, classes in self.open)
                is_plain = is_plain and "figures" not in attributes.get("class", "").split()
                self.tables.append(Table(self.getpos()[0], is_plain))
            case "caption" if self.tables:
                self.tables[-1].has_caption = True
            case "thead" if self.tables:
                self.tables[-1].in_head = True
            case "th" if self.tables:
                self.check_header(attributes)

    # Addresses

    def collect_references(self, tag, attributes):
        if tag in ("a", "area"):
            for name in ("href", "xlink:href"):
                if name in attributes:
                    self.refer(attributes[name], f"{tag} {name}")
        if tag == "form" and "action" in attributes:
            self.refer(attributes["action"], "form action")
        if tag == "link" and "href" in attributes:
            words = set(attributes.get("rel", "").lower().split())
            # The canonical address is that of the published site and is absolute by its nature.
            if words & LOADED_LINKS:
                self.refer(attributes["href"], f"link rel={attributes['rel']}", is_resource=True)
            elif "canonical" not in words:
                self.refer(attributes["href"], f"link rel={attributes.get('rel', '')}")
        for name in RESOURCE_ATTRIBUTES.get(tag, []):
            if name in attributes:
                self.refer(attributes[name], f"{tag} {name}", is_resource=True)
        for name in ("srcset", "imagesrcset"):
            # Candidates are parted by a comma and white space, as a comma may stand in an address.
            for candidate in re.split(r",\s+|,$", attributes.get(name, "").strip()):
                if candidate.strip():
                    self.refer(candidate.split()[0], f"{tag} {name}", is_resource=True)
        if "style" in attributes:
            self.refer_from_css(attributes["style"], f"{tag} style")
        if tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
            self.contents.is_redirect = True
            _, _, target = attributes.get("content", "").partition("=")
            if target:
                self.refer(target.strip("'\" "), "meta refresh")

    def refer_from_css(self, css, holder):
        first = self.getpos()[0]
        for address, line in css_addresses(css):
            self.contents.references.append(Reference(address, first + line - 1, f"{holder} url()", True))

    # Structure

    def check_attributes(self, tag, attributes):
        for name, value in attributes.items():
            if name.startswith("on"):
                self.find(f"{tag} has the event handler {name}; scripts come from files of the site")
            elif name in ID_REFERENCES:
                for identifier in value.split():
                    self.id_references.append((identifier, self.getpos()[0], name))
        # Before HTML5, anchors were names.
        for identifier in {attributes.get("id"), attributes.get("name") if tag == "a" else None} - {None}:
            if identifier in self.contents.ids:
                self.find(f"the id “{identifier}” stands already on line {self.contents.ids[identifier]}")
            else:
                self.contents.ids[identifier] = self.getpos()[0]

    def check_header(self, attributes):
        table = self.tables[-1]
        table.has_header = True
        if attributes.get("scope") in SCOPES or table.is_plain and table.in_head:
            return
        if "scope" in attributes:
            self.find(f"a table header has the scope “{attributes['scope']}”; it is one of {', '.join(sorted(SCOPES))}")
        else:
            self.find("a table header has no scope")

    def close_table(self):
        table = self.tables.pop()
        if not table.has_caption and not table.is_plain:
            self.find("a table has no caption", table.line)
        if not table.has_header:
            self.find("a table has no headers", table.line)

    def check_whole(self):
        if not self.language:
            self.find("the html element names no language (lang)", 1)
        if not self.title.strip():
            self.find("the page has no title", 1)
        # Nobody sees a redirect.
        for tag in ("h1", "main"):
            if self.counts[tag] != 1 and not self.contents.is_redirect:
                self.find(f"the page has {self.counts[tag]} {tag} elements instead of one", 1)


def css_addresses(css):
    """The addresses in CSS, each with its line, counted from 1."""
    # A comment leaves its line breaks behind, so that lines stay right.
    css = CSS_COMMENT.sub(lambda comment: "\n" * comment.group().count("\n"), css)
    for match in CSS_ADDRESS.finditer(css):
        address = next((group for group in match.groups() if group is not None), "")
        yield address.strip(), css.count("\n", 0, match.start()) + 1


class SiteCheck:
    """A site folder with all that was found in it."""

    def __init__(self, folder, base_url=None):
        self.folder = Path(folder)
        self.base_url = base_url if base_url is None or base_url.endswith("/") else base_url + "/"
        # Names are compared as they are written, also where the file system would not mind the case.
        self.files = sorted(
            path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file()
        )
        self.file_set = set(self.files)
        self.pages = [file for file in self.files if file.endswith((".html", ".htm"))]
        self.contents = {}
        self.findings = []
        self.counts = {"pages": len(self.pages), "links": 0, "anchors": 0, "resources": 0, "outward": 0}
        # For every page, the pages that it links to.
        self.linked = defaultdict(set)

    def run(self):
        if "index.html" not in self.file_set:
            self.findings.append(Finding("index.html", 1, "the site has no start page"))
        for file in self.files:
            contents = self.read(file)
            if contents is not None:
                self.contents[file] = contents
                self.findings += contents.findings
        for file, contents in self.contents.items():
            for reference in contents.references:
                self.check(reference, file)
        self.check_reach()
        self.findings.sort()
        return self.findings

    def read(self, file):
        """What a file holds; nothing for files that hold no addresses."""
        if not file.endswith((".html", ".htm", ".svg", ".css")):
            return None
        try:
            text = (self.folder / file).read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            return Contents(findings=[Finding(file, 1, f"the file is not UTF-8: {error}")])
        if file.endswith(".css"):
            return Contents([Reference(address, line, "url()", True) for address, line in css_addresses(text)])
        return PageReader(file, is_page=not file.endswith(".svg")).read(text)

    def check(self, reference, file):
        """Checks where an address in a file leads."""
        self.counts["resources" if reference.is_resource else "links"] += 1
        address = reference.address
        if not address and reference.is_resource:
            self.find(reference, file, "is empty")
            return
        is_own_address = self.base_url is not None and address.startswith(self.base_url)
        # Only the page that is shown at any depth may begin its links with the site's own address.
        if is_own_address and file != "404.html":
            self.find(reference, file, "is absolute; links within the site are relative")
        try:
            parts = urlsplit(address[len(self.base_url) :] if is_own_address else address)
        except ValueError:
            self.find(reference, file, "is no address")
            return
        if is_own_address:
            target = normpath(unquote(parts.path) or "index.html")
        elif self.is_internal(reference, parts, file):
            target = normpath(join(dirname(file), unquote(parts.path))) if parts.path else file
        else:
            return
        if target.startswith("../") or target == "..":
            self.find(reference, file, "leads out of the site's folder")
        elif target in self.file_set:
            self.check_anchor(reference, file, target, unquote(parts.fragment))
            if not reference.is_resource:
                self.linked[file].add(target)
        elif target == "." or (self.folder / target).is_dir():
            self.find(reference, file, "leads to a folder; from file:// that shows no page, so name index.html")
        else:
            self.find(reference, file, f"leads nowhere: there is no {target}")

    def is_internal(self, reference, parts, file):
        """Whether an address stays in the site; if it may not leave it, says so."""
        scheme = parts.scheme.lower()
        # Images drawn into CSS are the only data that the rules let stand: they cause no request.
        if scheme == "data" and "url()" in reference.holder:
            return False
        if reference.is_resource and (scheme or parts.netloc):
            self.find(reference, file, "is loaded from elsewhere; everything a page needs lies in the site")
            return False
        if scheme in OUTWARD_SCHEMES:
            self.counts["outward"] += 1
            return False
        if scheme:
            self.find(reference, file, f"has the scheme {scheme}:, which is not let through")
            return False
        if parts.netloc or parts.path.startswith("/"):
            self.find(reference, file, "is absolute; links within the site are relative")
            return False
        return True

    def check_anchor(self, reference, file, target, anchor):
        if not anchor or target not in self.contents or not target.endswith((".html", ".htm")):
            return
        # A view that the site's script shows, not a place in the page; ids of ours have no = in them.
        if "=" in anchor:
            return
        self.counts["anchors"] += 1
        if anchor not in self.contents[target].ids and anchor != "top":
            self.find(reference, file, f"leads nowhere: {target} has no id “{anchor}”")

    def check_reach(self):
        """Every page can be reached from the start page by following links."""
        reached = {"index.html"}
        waiting = ["index.html"]
        while waiting:
            for target in self.linked[waiting.pop()] - reached:
                reached.add(target)
                waiting.append(target)
        for page in self.pages:
            # Nobody links to the page for missing addresses or to the former address of a page.
            if page not in reached and page != "404.html" and not self.contents[page].is_redirect:
                self.findings.append(Finding(page, 1, "no way leads here from index.html"))

    def find(self, reference, file, what):
        self.findings.append(Finding(file, reference.line, f"{reference.holder} “{reference.address}” {what}"))

    def summary(self):
        counts = self.counts
        return (
            f"{counts['pages']} pages, {counts['links']} links ({counts['anchors']} to anchors, "
            f"{counts['outward']} to other sites), {counts['resources']} resources: {len(self.findings)} findings"
        )


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Checks links, resources and structure of a built site.")
    parser.add_argument("site", type=Path, help="the folder of the built site")
    parser.add_argument("--base-url", help="the address that the site was built for, if it was built for one")
    options = parser.parse_args(arguments)
    if not options.site.is_dir():
        print(f"{options.site} is not a folder", file=sys.stderr)
        return 64
    check = SiteCheck(options.site, options.base_url)
    for finding in check.run():
        print(options.site / str(finding))
    print(check.summary())
    return 1 if check.findings else 0


if __name__ == "__main__":
    sys.exit(main())
