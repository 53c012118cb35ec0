#!/usr/bin/env python3
"""Measures how long the tool takes: the demonstration site anew and unchanged, and a site of two pages.

Usage: bench.py TOOL
"""

import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

PROJECT = pathlib.Path(__file__).resolve().parents[2]
ROUNDS = 9


def measure(name, command):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run(command, capture_output=True, check=True)
        times.append((time.perf_counter() - start) * 1000)
    print(f"{name:<40} {statistics.median(times):8.1f} ms   (fastest {min(times):.1f}, {ROUNDS} rounds)")


def small_project(folder):
    """A project with next to nothing in it."""
    content = folder / "Content"
    (content / "pages").mkdir(parents=True)
    (content / "site.yml").write_text("title: 两页\n")
    (content / "areas.csv").write_text("id,code,name,level\nwucheng,330702,婺城区,district\n")
    (content / "metrics.yml").write_text("[]\n")
    (content / "sources.yml").write_text("[]\n")
    (content / "pages" / "about.md").write_text("---\ntitle: 说明\n---\n\n正文。\n")
    return folder


def main(tool):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        small = small_project(folder / "small")
        for title, project in (("two pages", small), ("demonstration", PROJECT)):
            command = [tool, "build", "--project", str(project), "--output", str(folder / title)]
            measure(f"{title}, every file anew", [*command, "--clean"])
            measure(f"{title}, nothing changed", command)
            measure(f"{title}, check", [tool, "check", "--project", str(project)])
    print(f"most memory: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main(sys.argv[1])
