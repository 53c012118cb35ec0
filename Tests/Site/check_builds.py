#!/usr/bin/env python3
"""Builds the demonstration site in several ways, and compares: the same content gives the same bytes.

The site is left in the folder SITE for the other checks. Each difference is a line; the exit status is 1 if there is any.

Usage: check_builds.py TOOL SITE
"""

import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


def build(tool, output, *options):
    """Builds the site and returns what the tool said at its end."""
    command = [tool, "build", "--project", str(PROJECT), "--output", str(output), "--language", "en", *options]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        sys.exit(f"gazetteer build ended with {result.returncode}:\n{result.stderr}{result.stdout}")
    return result.stdout


def files(site):
    return {str(path.relative_to(site)): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def differences(tool, site):
    """A second build into the same folder changes nothing; one into another folder, on one thread, is the same."""
    build(tool, site)
    if "\n0 written, " not in (said := build(tool, site)) or ", 0 removed, " not in said:
        yield f"A build without changes changed something: {said}"
    with tempfile.TemporaryDirectory() as other:
        build(tool, Path(other), "--jobs", "1")
        first, second = files(site), files(Path(other))
    for path in sorted(first.keys() | second.keys()):
        if first.get(path) != second.get(path):
            yield f"{path}: This file differs between two builds."


def lies_of_the_manifest(site):
    """The manifest tells exactly the files there are."""
    told = {entry["path"]: entry for entry in json.loads((site / "data/manifest.json").read_text("utf-8"))["files"]}
    found = files(site)
    del found["data/manifest.json"]
    for path in sorted(told.keys() | found.keys()):
        if path not in told or path not in found:
            yield f"{path}: This file is not both in the manifest and on the disk."
        elif (told[path]["bytes"], told[path]["sha256"]) != (len(found[path]), hashlib.sha256(found[path]).hexdigest()):
            yield f"{path}: This file is not what the manifest says."


def main(tool, site):
    problems = [*differences(tool, site), *lies_of_the_manifest(site)]
    for problem in problems:
        print(problem)
    if not problems:
        print(f"{len(files(site))} files, the same in every build.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]).resolve()))
