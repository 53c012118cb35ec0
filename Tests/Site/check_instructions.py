#!/usr/bin/env python3
"""A small benchmark that can be repeated anywhere: counts the instructions of building small generated sites (valgrind's
callgrind), and compares them with the counts in instructions.json. The exit status is 1 if one has grown by more than 15 %, or
if twice the texts or figures cost more than 2.2 times the instructions, what every site costs taken off.

Usage: check_instructions.py TOOL [--record]
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import generate_areas
import generate_cases

RECORDED = pathlib.Path(__file__).with_name("instructions.json")
GROWTH, NONLINEAR = 1.15, 2.2
# Each site by what makes it, and those whose work should be twice that of another.
SITES = {
    "no texts": lambda folder: generate_cases.write_site(folder, texts=0, areas=10),
    "100 texts": lambda folder: generate_cases.write_site(folder, texts=100, areas=10),
    "200 texts": lambda folder: generate_cases.write_site(folder, texts=200, areas=10),
    "no figures": lambda folder: generate_areas.write_site(folder, areas=0, metrics=20, years=5),
    "800 figures": lambda folder: generate_areas.write_site(folder, areas=8, metrics=20, years=5),
    "1600 figures": lambda folder: generate_areas.write_site(folder, areas=16, metrics=20, years=5),
}
DOUBLES = [("no texts", "100 texts", "200 texts"), ("no figures", "800 figures", "1600 figures")]


def instructions(tool, project, output):
    """How many instructions a clean build takes on one thread. Tables of hashes are laid out alike in every run."""
    command = [
        "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", tool, "build", "--project", project, "--output", output,
        "--jobs", "1", "--clean", "--quiet"]
    environment = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1", "LC_ALL": "C.UTF-8"}
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    counted = re.search(r"Collected : (\d+)", result.stderr)
    if result.returncode or not counted:
        sys.exit(f"The build under valgrind failed:\n{result.stderr[-4000:]}")
    return int(counted[1])


def count(tool):
    counts = {}
    with tempfile.TemporaryDirectory() as name:
        # valgrind 3.19 does not know all of Swift's debugging information.
        stripped = pathlib.Path(name) / "gazetteer"
        subprocess.run(["strip", "-o", stripped, tool], check=True)
        for title, write in SITES.items():
            project = pathlib.Path(name) / title.replace(" ", "-")
            write(project)
            counts[title] = instructions(stripped, project, project / "Site")
            print(f"{title:<12} {counts[title] / 1e6:10.1f} million instructions", flush=True)
    return counts


def problems(counts, recorded):
    for title, found in counts.items():
        known = recorded.get(title)
        if known is None:
            yield f"{title}: nothing is recorded"
        elif found > known * GROWTH:
            yield f"{title}: {found / known - 1:.0%} more instructions than recorded ({found:,} instead of {known:,})"
        elif found * GROWTH < known:
            print(f"{title}: {1 - found / known:.0%} fewer instructions than recorded; record anew to keep that.")
    for base, one, two in DOUBLES:
        ratio = (counts[two] - counts[base]) / (counts[one] - counts[base])
        print(f"{two} cost {ratio:.2f} times {one}.")
        if ratio > NONLINEAR:
            yield f"{two} cost {ratio:.2f} times {one}, more than {NONLINEAR}: something grows faster than the site"


def main(tool, *options):
    counts = count(tool)
    if "--record" in options:
        RECORDED.write_text(json.dumps(counts, indent=1) + "\n", "utf-8")
        print(f"Recorded in {RECORDED.name}.")
    recorded = json.loads(RECORDED.read_text("utf-8")) if RECORDED.exists() else {}
    found = list(problems(counts, recorded))
    for problem in found:
        print(problem)
    if found:
        print(f"If that is meant: python3 {sys.argv[0]} TOOL --record, and say in the commit what it buys.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
