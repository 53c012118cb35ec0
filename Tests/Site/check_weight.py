#!/usr/bin/env python3
"""Builds a made-up province and weighs what a reader's browser loads for the first view of its pages: the page, its style
sheets and its scripts, each packed as web servers pack them. A page that is too heavy is a line; the exit status is 1 if
there is any. Images come later and are the author's; they are not weighed.

Usage: check_weight.py TOOL
"""

import gzip
import pathlib
import re
import subprocess
import sys
import tempfile

KILOBYTE = 1024
# Areas with a hundred metrics of twelve years, and everything that stands on their pages.
PROVINCE = ["--areas", "60", "--metrics", "100", "--years", "12", "--cases", "20"]
MOST = {"areas": 90 * KILOBYTE, "index.html": 40 * KILOBYTE}
LOADED = re.compile(r'<link rel="stylesheet" href="([^"]+)">|<script src="([^"]+)"')


def packed(path):
    return len(gzip.compress(path.read_bytes(), 6, mtime=0))


def first_view(page):
    """The files that the first view of a page needs, with their packed sizes."""
    loaded = [style or script for style, script in LOADED.findall(page.read_text("utf-8"))]
    return [(path.name, packed(path)) for path in [page] + [(page.parent / href).resolve() for href in loaded]]


def heaviest(site, name):
    """The largest page of a folder, or the page of that name."""
    path = site / name
    return path if path.is_file() else max(path.glob("*.html"), key=lambda page: page.stat().st_size)


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 64
    tool = pathlib.Path(sys.argv[1]).resolve()
    generator = pathlib.Path(__file__).with_name("generate_province.py")
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder)
        subprocess.run([sys.executable, generator, project, *PROVINCE], check=True, capture_output=True)
        subprocess.run([tool, "build", "--quiet", "--project", project], check=True)
        too_heavy = 0
        for name, most in MOST.items():
            page = heaviest(project / "Site", name)
            parts = first_view(page)
            total = sum(size for _, size in parts)
            told = ", ".join(f"{part} {size / KILOBYTE:.1f}" for part, size in parts)
            print(f"{name}: {total / KILOBYTE:.1f} of at most {most / KILOBYTE:.0f} KB packed ({told})")
            if total > most:
                too_heavy += 1
                print(f"{name}: too heavy", file=sys.stderr)
    return 1 if too_heavy else 0


if __name__ == "__main__":
    sys.exit(main())
