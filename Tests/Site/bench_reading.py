#!/usr/bin/env python3
"""Measures how long metric files take to be read, checked and indexed: a tidy table of 300,000 rows beside a plain scan
of its bytes, a table of 3,000,000 rows, and a workbook of 200,000 cells.

Usage: bench_reading.py TOOL [FOLDER]
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import workbooks

ROUNDS = 5

# What any reader of a table has to do at least: touch every byte, and count cells and lines.
BYTE_SCAN = r"""
#include <stdio.h>
#include <stdlib.h>
int main(int count, char **arguments) {
    FILE *file = fopen(arguments[1], "rb");
    if (!file) return 1;
    fseek(file, 0, SEEK_END);
    long size = ftell(file), cells = 0, lines = 0;
    rewind(file);
    unsigned char *bytes = malloc(size);
    if (!bytes || fread(bytes, 1, size, file) != (size_t)size) return 1;
    for (long at = 0; at < size; at++) {
        if (bytes[at] == ',') cells++;
        else if (bytes[at] == '\n') lines++;
    }
    printf("%ld cells, %ld lines\n", cells + lines, lines);
    return 0;
}
"""


def registers(folder, areas, metrics):
    """The registers of a project with that many areas and metrics."""
    content = folder / "Content"
    (content / "data").mkdir(parents=True)
    (content / "site.yml").write_text("title: 读取\nthemes: [{id: t, name: 主题}]\n", "utf-8")
    sources = [f"- {{id: yearbook-{n}, title: 年鉴{n}}}" for n in range(10)]
    (content / "sources.yml").write_text("\n".join(sources) + "\n", "utf-8")
    rows = ["id,name,level,parent", "root,根,city,"]
    rows += [f"district-{n:04},地区{n},district,root" for n in range(areas)]
    (content / "areas.csv").write_text("\n".join(rows) + "\n", "utf-8")
    entry = "- {{id: measure-{0:03}, name: 指标{0}, unit: 小时, nature: flow, decimals: 1, theme: t, definition: d}}"
    (content / "metrics.yml").write_text("\n".join(entry.format(n) for n in range(metrics)) + "\n", "utf-8")
    return content / "data" / "tidy.csv"


def numbers():
    """Numbers below 1000 without end, the same in every run."""
    state = 7
    while True:
        state = state * 1103515245 + 12345 & 0x7FFFFFFF
        yield (state >> 8) % 1000


def tidy_project(folder, areas, metrics, periods, is_full):
    """A project of one tidy table, area by area; with every column filled where `is_full`."""
    table = registers(folder, areas, metrics)
    number = numbers()
    with open(table, "w", encoding="utf-8", newline="\n") as file:
        file.write("metric,area,period,value,unit,status,note,source,locator,lower,upper\n" if is_full
                   else "metric,area,period,value,source,locator\n")
        for area in range(areas):
            for metric in range(metrics):
                for period in range(2015, 2015 + periods):
                    value = 10000 + next(number)
                    begin = f"measure-{metric:03},district-{area:04},{period},{value // 10}.{value % 10},"
                    source = f"yearbook-{metric % 10},第{area % 400 + 1}页表{metric + 1}"
                    if is_full:
                        lower, upper = value - 50, value + 50
                        file.write(f"{begin}小时,A,按月度报表汇总，{period}年起含直属单位,{source},"
                                   f"{lower // 10}.{lower % 10},{upper // 10}.{upper % 10}\n")
                    else:
                        file.write(f"{begin}{source}\n")
    return table


def workbook_project(folder, cells=200_000):
    """A project with one workbook of observations."""
    areas = workbooks.of_cells(workbooks.project(folder) / "cells.xlsx", cells)
    rows = ["id,name,level,parent", "root,根,city,"] + [f"{area},地区{area},district,root" for area in areas]
    (folder / "Content" / "areas.csv").write_text("\n".join(rows) + "\n", "utf-8")
    (folder / "Content" / "sources.yml").write_text("- {id: paper, title: 报道}\n", "utf-8")
    return folder


def run(command):
    """Seconds by the clock, seconds of processor time and MiB of the most memory of a command, once."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    told = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command} failed:\n{told.decode()[:2000]}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure(name, command, rounds=ROUNDS):
    """The medians of several runs, printed; the seconds by the clock are returned."""
    seconds, processor, memory = (statistics.median(values) for values in zip(*(run(command) for _ in range(rounds))))
    print(f"{name:<50} {seconds:7.3f} s {processor:7.3f} s of processor {memory:6.0f} MiB", flush=True)
    return seconds


def byte_scan(folder):
    """The program that scans bytes, compiled."""
    source, program = folder / "scan.c", folder / "scan"
    source.write_text(BYTE_SCAN)
    subprocess.run([os.environ.get("CC", "cc"), "-O2", "-o", str(program), str(source)], check=True)
    return str(program)


def measure_reading(tool, folder):
    """Everything here, in a folder of its own."""
    scan = byte_scan(folder)
    table = tidy_project(folder / "tidy", areas=300, metrics=100, periods=10, is_full=True)
    print(f"tidy table of 300,000 rows, {table.stat().st_size / 1e6:.1f} MB")
    floor = measure("  scan of its bytes", [scan, str(table)])
    took = measure("  check", [tool, "check", "--project", str(folder / "tidy")])
    print(f"  {took / floor:.1f} times the scan")
    table = tidy_project(folder / "large", areas=3000, metrics=100, periods=10, is_full=False)
    print(f"tidy table of 3,000,000 rows, {table.stat().st_size / 1e6:.1f} MB")
    measure("  check", [tool, "check", "--project", str(folder / "large")], rounds=1)
    book = workbook_project(folder / "workbook")
    measure("workbook of 200,000 cells, check", [tool, "check", "--project", str(book)])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        measure_reading(sys.argv[1], pathlib.Path(name))
