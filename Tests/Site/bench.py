#!/usr/bin/env python3
"""Measures the tool, beside Hugo and beside programs that do the least, and prints each number beside the one it is meant to
be. Wall time is only worth something on a machine without other work; processor time and memory always are.

Usage: bench.py TOOL [--parts small reading cases areas mixed] [--rounds 5] [--scale 1] [--folder .build/bench] [--json FILE]
"""

import argparse
import json
import pathlib
import shutil
import sys

import bench_areas
import bench_cases
import bench_child
import bench_reading
import bench_small
import bench_tools

PARTS = {
    "small": bench_small.measure, "reading": bench_reading.measure, "cases": bench_cases.measure, "areas": bench_areas.measure,
    "mixed": bench_areas.measure_mixed}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tool", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--rounds", type=int, default=5, help="how often each program runs; the middle counts")
    parser.add_argument("--scale", type=int, default=1, help="how many times smaller the sites are made")
    parser.add_argument("--folder", type=lambda path: pathlib.Path(path).resolve(), default=".build/bench")
    parser.add_argument("--json", type=pathlib.Path, help="where the report is written (default: report.json in the folder)")
    options = parser.parse_args()
    if options.rounds < 1 or options.scale < 1:
        sys.exit("rounds and scale are at least 1")
    versions = {"gazetteer": bench_child.version([options.tool, "--version"]), "cc": bench_child.version(["cc", "--version"])}
    if not {"cases", "areas"}.isdisjoint(options.parts):
        versions["hugo"] = bench_child.version([bench_tools.hugo(options.folder), "version"])
    report = bench_child.Report(bench_child.machine(versions))
    if options.scale > 1:
        print(f"Sites are {options.scale} times smaller than the targets are meant for.")
    for part in options.parts:
        folder = options.folder / part
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        PARTS[part](report, options.tool, folder, options.folder, options.rounds, options.scale)
        # Sites of gigabytes are not left behind.
        shutil.rmtree(folder)
    path = options.json or options.folder / "report.json"
    path.write_text(json.dumps(report.data, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"\nAlso written as {path}")


if __name__ == "__main__":
    main()
