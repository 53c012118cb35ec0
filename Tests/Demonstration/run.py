"""Builds the demonstration site twice with the tool and compares; then looks for what a site must not have.

    python3 Tests/Demonstration/run.py TOOL

Tests in a browser belong beside this file.
"""

import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from links import dead_links

PROJECT = pathlib.Path(__file__).resolve().parents[2]
# Elements that make a browser fetch something by itself.
FETCHING = re.compile(r"<(?:img|script|link|iframe|source|video|audio|object|embed)\b[^>]*?(?:src|href|data)=\"(?:https?:)?//")


def build(tool, output, *options):
    command = [tool, "build", "--project", str(PROJECT), "--output", str(output), "--language", "en", *options]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        sys.exit(f"gazetteer build ended with {result.returncode}:\n{result.stderr}{result.stdout}")
    return result.stdout


def files(site):
    return {str(path.relative_to(site)): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def check_sameness(tool, folder):
    """The same bytes from a second build, from one thread, and into a folder with a site."""
    build(tool, folder / "first")
    build(tool, folder / "second", "--jobs", "1")
    first, second = files(folder / "first"), files(folder / "second")
    for path in sorted(first.keys() | second.keys()):
        if first.get(path) != second.get(path):
            yield f"{path} differs between two builds"
    if ", 0 removed" not in (said := build(tool, folder / "first")) or "\n0 written" not in said:
        yield f"a build without changes changed something: {said}"


def check_manifest(site):
    """The manifest tells exactly the files there are."""
    told = {entry["path"]: entry for entry in json.loads((site / "data/manifest.json").read_text())["files"]}
    found = files(site)
    del found["data/manifest.json"]
    for path in sorted(told.keys() | found.keys()):
        if path not in told or path not in found:
            yield f"{path} is not both in the manifest and on the disk"
        elif (told[path]["bytes"], told[path]["sha256"]) != (len(found[path]), hashlib.sha256(found[path]).hexdigest()):
            yield f"{path} is not what the manifest says"


def check_requests(site):
    """No page makes a browser ask somebody else for something."""
    for path, content in files(site).items():
        if path.endswith(".html") and (match := FETCHING.search(content.decode())):
            yield f"{path} fetches from another host: {match.group()}"
        if path.endswith(".css") and re.search(rb"url\(\s*[\"']?(?:https?:)?//|@import", content):
            yield f"{path} fetches from another host"


def main(tool):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        problems = list(check_sameness(tool, folder))
        site = folder / "first"
        problems += [*check_manifest(site), *check_requests(site), *dead_links(site)]
        pages = sum(1 for _ in site.rglob("*.html"))
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        sys.exit(f"{len(problems)} problems in the demonstration site")
    print(f"The demonstration site is sound: {pages} pages, two builds alike, no dead links, no foreign requests.")


if __name__ == "__main__":
    main(sys.argv[1])
