#!/usr/bin/env python3
"""Measures how long the tool takes: the demonstration site anew and unchanged, a site of two pages, reading
metric files (bench_reading.py), and reading and auditing 1,000,000 observations.

Usage: bench.py TOOL
"""

import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

import bench_reading

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


def audited_project(folder, areas=1000, years=20, groups=10):
    """A project of areas x years x (5 x groups) observations that agree with each other: rates with their two counts,
    a part of one of them, and a stock; the same numbers in every run."""
    content = folder / "Content"
    (content / "data").mkdir(parents=True)
    (content / "site.yml").write_text("title: 审核\nthemes: [{id: t, name: 主题}]\n")
    (content / "sources.yml").write_text("- {id: s, title: 来源}\n")
    rows = ["id,name,level,parent", "root,根,city,"] + [f"a{n},地区{n},district,root" for n in range(areas)]
    (content / "areas.csv").write_text("\n".join(rows) + "\n")
    metrics = []
    for group in range(groups):
        entry = "- {{id: {0}{1}, name: {2}{1}, unit: {3}, nature: {4}, theme: t, definition: d{5}}}"
        metrics += [
            entry.format("accepted", group, "受理", "起", "flow", ""),
            entry.format("mediated", group, "调成", "起", "flow", f", part-of: accepted{group}"),
            entry.format("open", group, "在办", "起", "flow", f", part-of: accepted{group}"),
            entry.format("rate", group, "率", "'%'", "ratio", f", ratio: {{of: mediated{group}, to: accepted{group}}}"),
            entry.format("staff", group, "人员", "人", "stock", ""),
        ]
    (content / "metrics.yml").write_text("\n".join(metrics) + "\n")
    state = 7
    for group in range(groups):
        with open(content / "data" / f"g{group}.csv", "w", encoding="utf-8") as file:
            file.write("metric,area,period,value,source\n")
            for area in range(areas):
                base = 1000 + (state := state * 1103515245 + 12345 & 0x7FFFFFFF) % 9000
                for year in range(2000, 2000 + years):
                    state = state * 1103515245 + 12345 & 0x7FFFFFFF
                    accepted = base + state % 200
                    mediated = accepted * 6 // 10 + state % 20
                    values = (accepted, mediated, accepted - mediated, f"{100 * mediated / accepted:.1f}", base // 10)
                    for name, value in zip(("accepted", "mediated", "open", "rate", "staff"), values):
                        file.write(f"{name}{group},a{area},{year},{value},s\n")
    return folder, areas * years * groups * 5


def measure_audits(tool, folder):
    """Reading, checking and auditing, once, in a process whose memory is its own."""
    project, count = audited_project(folder)
    start = time.perf_counter()
    command = [tool, "check", "--strict", "--project", str(project)]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit("the generated figures were expected to agree")
    print(f"check of {count:,} observations: {seconds:.1f} s, {usage.ru_maxrss / 1024:.0f} MiB")


def main(tool):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        small = small_project(folder / "small")
        for title, project in (("two pages", small), ("demonstration", PROJECT)):
            command = [tool, "build", "--project", str(project), "--output", str(folder / title)]
            measure(f"{title}, every file anew", [*command, "--clean"])
            measure(f"{title}, nothing changed", command)
            measure(f"{title}, check", [tool, "check", "--project", str(project)])
        bench_reading.measure_reading(tool, folder / "reading")
        measure_audits(tool, folder / "audits")
    print(f"most memory: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main(sys.argv[1])
