#!/usr/bin/env python3
"""Uses a built site as a reader with scripts does: sorts, filters, pins, copies and saves tables, compares what one
chooses, searches, and points at charts, from `file://` and over HTTP with a strict Content-Security-Policy.

What does not work is a line; the exit status is 1 if there is any. The site must be that of the repository's `Content/`.

Needs Chromium from the system and what requirements.txt names. Usage: check_script.py SITE
"""

import argparse
import csv
import io
import shutil
import sys
import time
from pathlib import Path
from urllib.parse import quote, unquote

from check_browser import BROWSERS, PHONE, served

try:
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import Error as BrowserError
    from playwright.sync_api import sync_playwright
except ImportError as error:
    sys.exit(f"{error.name} is not installed: pip install -r {Path(__file__).with_name('requirements.txt')}")

# How long anything may take, in milliseconds.
PATIENCE = 10_000
# The table that is used, with 9 areas, a head of two rows and rows that sum up.
TABLE = "comparisons/jinhua-population.html"
# What is searched, and a part of a title that must be among the first results.
SEARCHES = [
    ("调解", "调解"), ("网格", "网格"), ("后陈", "后陈村"), ("婺城", "婺城区"), ("信访代办", "代办"),
    ("wucheng", "婺城区"), ("330702", "婺城区"), ("grid", "网格"),
]  # fmt: skip


class ScriptCheck:
    """A reader in one window, who finds the site below `root`."""

    def __init__(self, context, root, circumstance):
        self.root = root
        self.circumstance = circumstance
        self.findings = []
        self.checks = 0
        self.window = context.new_page()
        self.window.set_default_timeout(PATIENCE)
        self.window.on("console", lambda it: it.type in ("error", "warning") and self.add(f"console: {it.text}"))
        self.window.on("pageerror", lambda error: self.add(f"script error: {error}"))
        self.window.on("request", self.look_at)
        self.loaded = 0

    def look_at(self, request):
        if not request.url.startswith((self.root, "data:", "blob:", "about:")):
            self.add(f"asks elsewhere for {request.url}")

    def add(self, message):
        line = f"{unquote(self.window.url.removeprefix(self.root))} ({self.circumstance}): {message}"
        if line not in self.findings:
            self.findings.append(line)
            print(line, flush=True)

    def expect(self, found, wanted, what):
        self.checks += 1
        if found != wanted:
            self.add(f"{what}: {found!r} instead of {wanted!r}")

    def open(self, path):
        # A change behind # alone would not load the page.
        self.window.goto("about:blank")
        self.window.goto(self.root + path, wait_until="load")

    def run(self):
        for part in (self.table, self.table_by_keyboard, self.view_in_address, self.save, self.compare, self.search,
                     self.search_by_form, self.charts, self.header, self.accessibility):  # fmt: skip
            try:
                part()
            except BrowserError as error:
                self.add(f"{part.__name__} fails: {str(error).splitlines()[0]}")

    # Tables

    def names(self):
        """The names of the rows that are seen, without buttons."""
        return self.window.eval_on_selector_all(
            "main > .table-scroll tbody tr:not([hidden]) > th a", "links => links.map(link => link.textContent)"
        )

    def values(self, column):
        return self.window.eval_on_selector_all(
            f"main > .table-scroll tbody tr:not([hidden]) > :nth-child({column})",
            "cells => cells.map(cell => Number(cell.querySelector('data')?.value))",
        )

    def table(self):
        self.open(TABLE)
        window = self.window
        published = self.names()
        sort = window.locator("main > .table-scroll thead .sort")
        sort.nth(1).click()
        values = self.values(2)
        self.expect(values, sorted(values, reverse=True), "highest first")
        head = window.locator("main > .table-scroll thead th:has(> .sort)").nth(1)
        self.expect(head.get_attribute("aria-sort"), "descending", "aria-sort")
        sort.nth(1).click()
        self.expect(self.values(2), sorted(values), "lowest first")
        self.expect(head.get_attribute("aria-sort"), "ascending", "aria-sort")
        sort.nth(1).click()
        self.expect(self.names(), published, "the third press brings the order back")
        self.expect(head.get_attribute("aria-sort"), None, "aria-sort")

        window.locator("main > .table-tools > summary").click()
        window.locator("main > .table-tools input[type=search]").fill("区")
        self.expect([name for name in self.names() if "区" not in name], [], "rows whose name lacks the word")
        window.locator("main > .table-tools input[type=search]").fill("")
        window.locator("main > .table-scroll .pin").nth(5).click()
        self.expect(self.names()[0], published[5], "the pinned row is on top")
        window.locator("main > .table-tools fieldset input").first.uncheck()
        self.expect(
            window.locator("main > .table-scroll tbody tr").first.locator("td:visible").count(), 3, "columns left"
        )
        # Heads and totals go over as many columns as are left.
        for part in ("thead tr:first-child", "tfoot tr:first-child"):
            spans = window.eval_on_selector_all(
                f"main > .table-scroll {part} > *:not([hidden])", "cells => cells.map(cell => cell.colSpan)")
            self.expect(sum(spans), 4, f"columns of {part}")
        window.locator("main > .table-tools button").nth(2).click()
        self.expect(self.names(), published, "the order after resetting")
        self.expect("=" in window.url, False, "a view is left in the address")

    def table_by_keyboard(self):
        self.open(TABLE)
        window = self.window
        window.locator("main > .table-tools > summary").focus()
        window.keyboard.press("Enter")
        window.keyboard.press("Tab")
        window.keyboard.type("县")
        self.expect([name for name in self.names() if "县" not in name], [], "filtering by keyboard")
        window.keyboard.press("Tab")
        window.keyboard.press("Tab")
        window.keyboard.press("Tab")
        window.keyboard.press("Enter")
        self.expect(len(self.names()), 9, "rows after resetting by keyboard")
        sort = window.locator("main > .table-scroll thead .sort").nth(1)
        for _ in range(20):
            window.keyboard.press("Tab")
            if sort.evaluate("button => button === document.activeElement"):
                break
        window.keyboard.press("Enter")
        values = self.values(2)
        self.expect(values, sorted(values, reverse=True), "sorting by keyboard")
        pin = window.locator("main > .table-scroll .pin").nth(4)
        pin.focus()
        name = self.names()[4]
        window.keyboard.press("Enter")
        self.expect(self.names()[0], name, "pinning by keyboard")
        focused = window.evaluate("document.activeElement.getAttribute('aria-pressed')")
        self.expect(focused, "true", "the focus stays on the pinned row")

    def view_in_address(self):
        view = "#comparison.sort=2&comparison.filter=%E5%8C%BA&comparison.pin=yiwu&comparison.hide=3"
        self.open(TABLE + view)
        names = self.names()
        self.expect(names[0], "义乌市", "the pinned row of a view")
        self.expect([name for name in names[1:] if "区" not in name], [], "the filter of a view")
        values = self.values(2)[1:]
        self.expect(values, sorted(values), "the order of a view")
        self.expect(self.window.locator("main > .table-tools fieldset input:not(:checked)").count(), 1, "hidden columns")
        self.window.locator("main > .table-scroll thead .sort:visible").nth(1).click()
        address = self.window.url
        before = self.names()
        self.open(address.removeprefix(self.root))
        self.expect(self.names(), before, "the view of an address that was sent")

    def save(self):
        self.open(TABLE)
        window = self.window
        window.evaluate("""() => {
          document.querySelector("main > .table-scroll tbody th a").textContent = "=1+1";
          Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { window.copied = text; } } });
        }""")
        window.locator("main > .table-tools > summary").click()
        window.locator("main > .table-tools fieldset input").last.uncheck()
        window.locator("main > .table-tools button").nth(0).click()
        lines = window.evaluate("window.copied").split("\n")
        self.expect(len(lines), 10, "rows copied")
        self.expect({line.count("\t") for line in lines}, {3}, "columns copied")
        with window.expect_download() as saving:
            window.locator("main > .table-tools button").nth(1).click()
        name = saving.value.suggested_filename
        self.expect(name, "jinhua-population-comparison.csv", "the name of the file saved")
        saved = Path(saving.value.path()).read_bytes()
        self.expect(saved[:3], b"\xef\xbb\xbf", "the byte-order mark")
        rows = list(csv.reader(io.StringIO(saved.decode("utf-8-sig"))))
        self.expect([len(row) for row in rows], [4] * 10, "cells saved")
        self.expect(rows[1][0], " =1+1", "text that looks like a formula")
        self.expect(rows[1][0] in lines[1], True, "what was copied is what was saved")

    # Comparing

    def compare(self):
        self.open("areas/wucheng.html")
        window = self.window
        window.locator("a[href*='compare.html#']").first.click()
        window.wait_for_selector("[data-compare] fieldset")
        areas = window.locator("[data-compare] fieldset").nth(0)
        self.expect(areas.locator("input:checked").count(), 1, "areas chosen by the address")
        areas.locator("input[type=search]").fill("金东")
        areas.locator("input[type=checkbox]:not(:checked)").first.click()
        areas.locator("input[type=search]").fill("yiwu")
        areas.locator("input[type=checkbox]:not(:checked)").first.click()
        metrics = window.locator("[data-compare] fieldset").nth(1)
        metrics.locator("input[type=search]").fill("常住人口")
        metrics.locator("input[value=resident-population]").check()
        window.wait_for_selector(".compared svg")
        heads = window.locator(".compared thead a").all_inner_texts()
        self.expect(heads, ["婺城区", "金东区", "义乌市"], "areas side by side")
        self.expect(window.locator(".compared tbody td a.figure").count(), 3, "figures side by side")
        table = window.locator(".compared table").inner_text()
        self.expect("191.8万人" in table and "截至2024年末" in table, True, "the figure and its period are told")
        record = window.locator(".compared tbody td a.figure").first.get_attribute("href")
        address = window.url
        self.open(address.removeprefix(self.root))
        window.wait_for_selector(".compared svg")
        self.expect(window.locator(".compared thead a").all_inner_texts(), heads, "the choice of an address that was sent")
        self.expect(window.locator(".compared svg").count(), 2, "bars and lines")
        self.open(record.removeprefix(self.root))
        self.expect(window.locator("tr:target").count(), 1, "the record of a figure")
        self.open("compare.html#areas=" + ",".join(
            ["jinhua", "wucheng", "jindong", "lanxi", "dongyang", "yiwu", "yongkang", "pujiang", "wuyi", "panan",
             "licheng"]) + "&metrics=grids")  # fmt: skip
        window.wait_for_selector(".compared table")
        self.expect(window.locator(".compared thead a").count(), 10, "areas at most")
        self.expect(window.locator("[data-compare] fieldset").nth(0).locator("input:not(:checked):enabled[type=checkbox]").count(),
                    0, "areas that can be added to ten")  # fmt: skip

    # Searching

    def results(self):
        self.window.wait_for_function("document.querySelector('p.status')?.textContent.match(/\\d/)")
        self.window.wait_for_selector(".results li a")
        return self.window.locator(".results li")

    def search(self):
        for words, title in SEARCHES:
            self.open("search.html#q=" + quote(words))
            results = self.results()
            titles = results.locator("a").all_inner_texts()
            self.expect(any(title in one for one in titles[:10]), True, f"{title} among the results for {words}")
            self.expect(len(titles) <= 10, True, f"at most ten results at first for {words}")
            if words not in ("wucheng", "330702", "grid"):
                marks = self.window.locator(".results mark").all_inner_texts()
                self.expect(words in marks, True, f"{words} is marked")
        self.open("search.html#q=" + quote("没有这样的词"))
        self.window.wait_for_function("document.querySelector('p.status')?.textContent.includes('没有找到')")

    def search_by_form(self):
        self.open("search.html?q=" + quote("平安"))
        self.expect(self.window.locator("#search-words").input_value(), "平安", "the words of the address")
        self.results()
        self.window.locator("#search-words").fill("网格 金东")
        self.window.keyboard.press("Enter")
        self.window.wait_for_function("location.hash.startsWith('#q=')")
        link = self.results().locator("a").first
        link.click()
        self.window.wait_for_load_state("load")
        self.expect(self.window.locator("main h1").count(), 1, "a page behind the first result")

    # Charts and the header

    def charts(self):
        self.open("metrics/resident-population.html")
        window = self.window
        chart = window.locator(".chart > svg[tabindex]").first
        chart.focus()
        window.keyboard.press("ArrowRight")
        tip = window.locator(".tip")
        self.expect(len(tip.locator("span").all_inner_texts()), 4, "lines of a tip: area, figure, period, source")
        first = tip.inner_text()
        window.keyboard.press("ArrowRight")
        self.expect(tip.inner_text() != first, True, "the arrow key goes on to the next mark")
        window.keyboard.press("Escape")
        self.expect(tip.count(), 0, "tips after Escape")
        window.locator(".chart > svg g.mark").nth(2).hover()
        self.expect(tip.count(), 1, "tips under the pointer")

    def header(self):
        self.open("index.html")
        buttons = self.window.locator("[data-tools] button")
        buttons.nth(0).click()
        self.expect(self.window.evaluate("document.documentElement.dataset.mode"), "elder", "larger type")
        buttons.nth(1).click()
        self.open("areas/wucheng.html")
        kept = self.window.evaluate("({...document.documentElement.dataset})")
        self.expect(kept, {"mode": "elder", "scheme": "dark"}, "what is kept for the next page")
        buttons.nth(0).click()
        buttons.nth(1).click()
        self.expect(self.window.evaluate("document.documentElement.dataset.mode ?? null"), None, "larger type switched off")

    def accessibility(self):
        """axe-core on what the script made, on a phone and on a desk, and nothing that sticks out."""
        axe = Axe()
        views = [(TABLE + "#comparison.sort=2&comparison.pin=yiwu", "main > .table-tools[open]"),
                 ("compare.html#areas=wucheng,yiwu&metrics=resident-population,grids", ".compared svg"),
                 ("search.html#q=" + quote("调解"), ".results li a"), ("areas/jinhua.html", "[data-tools] button")]  # fmt: skip
        for path, ready in views:
            self.open(path)
            self.window.wait_for_selector(ready)
            for width in (PHONE, 1280):
                self.window.set_viewport_size({"width": width, "height": 900})
                response = axe.run(self.window, options={"preload": False, "resultTypes": ["violations"]}).response
                found = [f"{one['id']}: {one['nodes'][0]['target']}" for one in response["violations"]]
                self.expect(found, [], f"axe at {width} px")
                wide = self.window.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                self.expect(wide <= 0, True, f"no scrolling sideways at {width} px")


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Uses the tools of a built site in Chromium.")
    parser.add_argument("site", type=Path, help="the folder of the built site")
    folder = parser.parse_args(arguments).site.resolve()
    chromium = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not chromium:
        print("chromium is missing: apt-get install chromium", file=sys.stderr)
        return 69
    start = time.monotonic()
    checks, findings = 0, 0
    with sync_playwright() as playwright, served(folder) as address:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for root, circumstance in ((folder.as_uri() + "/", "file"), (address, "HTTP")):
            check = ScriptCheck(browser.new_context(color_scheme="light"), root, circumstance)
            check.run()
            checks += check.checks
            findings += len(check.findings)
        browser.close()
    print(f"{checks} checks of the script, {time.monotonic() - start:.0f} s: {findings} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
