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
import time

import bench_areas
import bench_cases
import bench_child
import bench_reading
import bench_small
import bench_tools

PARTS = {
    "small": bench_small.measure, "reading": bench_reading.measure, "cases": bench_cases.measure, "areas": bench_areas.measure,
    "mixed": bench_areas.measure_mixed}

# What tells when the last large folders were deleted, and the seconds that the disk needs behind that.
DELETED, RESTING = "deleted", 360


def delete(folders, place):
    """Deletes what was measured, and leaves a mark of when."""
    for folder in folders:
        if folder.exists():
            shutil.rmtree(folder)
            (place / DELETED).touch()


def rest(place):
    """Waits until files that were deleted do not slow down the making of new ones. Linux's ext4 passes over the places of files
    deleted in the last five minutes, one by one: the floor of case studies took six times its processor time."""
    mark = place / DELETED
    left = RESTING - (time.time() - mark.stat().st_mtime) if mark.exists() else 0
    if left > 0:
        print(f"Large folders were deleted just now; the disk rests for {left:.0f} s.", flush=True)
        time.sleep(left)


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
    folders = {part: options.folder / part for part in options.parts}
    delete(folders.values(), options.folder)
    rest(options.folder)
    for part, folder in folders.items():
        folder.mkdir(parents=True)
        PARTS[part](report, options.tool, folder, options.folder, options.rounds, options.scale)
    # Sites of gigabytes are not left behind, but nothing is deleted before the last of them is measured.
    delete(folders.values(), options.folder)
    path = options.json or options.folder / "report.json"
    path.write_text(json.dumps(report.data, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"\nAlso written as {path}")


if __name__ == "__main__":
    main()
