"""Metric files: a tidy table of 300,000 rows beside a plain scan of its bytes, a table of 3,000,000 rows, and a workbook of
200,000 cells, each read, checked and indexed."""

import bench_child
import bench_tools
import workbooks


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


def workbook_project(folder, cells):
    """A project with one workbook of observations."""
    areas = workbooks.of_cells(workbooks.project(folder) / "cells.xlsx", cells)
    rows = ["id,name,level,parent", "root,根,city,"] + [f"{area},地区{area},district,root" for area in areas]
    (folder / "Content" / "areas.csv").write_text("\n".join(rows) + "\n", "utf-8")
    (folder / "Content" / "sources.yml").write_text("- {id: paper, title: 报道}\n", "utf-8")
    return folder


def check(tool, project):
    return [tool, "check", "--project", project]


def measure(report, tool, folder, tools, rounds, scale):
    """At a smaller scale tables have fewer areas, and the workbook fewer cells."""
    table = tidy_project(folder / "tidy", 300 // scale, 100, 10, is_full=True)
    report.begin("reading", f"a tidy table of {300_000 // scale:,} rows and {table.stat().st_size / 1e6:.1f} MB; larger ones; a workbook")
    book = workbook_project(folder / "workbook", 200_000 // scale)
    scan, tidy, cells = bench_child.in_turn(rounds, [
        ("scan of the table's bytes", [bench_tools.floor(folder, "floor_reading"), table], None),
        ("gazetteer check, tidy table", check(tool, folder / "tidy"), None),
        (f"gazetteer check, workbook of {200_000 // scale:,} cells", check(tool, book), None)])
    report.measured([scan, tidy, cells])
    report.target("tidy table, wall", tidy.wall, 1, unit=" s")
    report.target("tidy table, peak memory", tidy.memory, 250, unit=" MiB")
    report.target("tidy table, times the scan, wall", tidy.wall / scan.wall, 12)
    report.target("workbook, wall", cells.wall, 1, unit=" s")
    tidy_project(folder / "large", 3000 // scale, 100, 10, is_full=False)
    [large] = bench_child.in_turn(1, [(f"gazetteer check, {3_000_000 // scale:,} rows", check(tool, folder / "large"), None)])
    report.measured([large])
    report.target("times the CPU for ten times the rows", large.cpu / tidy.cpu, 11)
