"""Small sites, and auditing many figures."""

import pathlib

import bench_child
from bench_cases import build, aside

PROJECT = pathlib.Path(__file__).resolve().parents[2]


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


def measure(report, tool, folder, tools, rounds, scale):
    report.begin("small", "two pages, the demonstration, and figures that are audited")
    programs = []
    for title, project in (("two pages", small_project(folder / "small")), ("demonstration", PROJECT)):
        site = folder / f"site of {title}"
        programs += [
            (f"{title}, clean", build(tool, project, site, "--clean"), aside(site)),
            (f"{title}, nothing changed", build(tool, project, site), None),
            (f"{title}, check", [tool, "check", "--project", project], None)]
    measured = bench_child.in_turn(rounds, programs)
    report.measured(measured)
    report.target("two pages, start to end", measured[0].wall * 1000, 30, unit=" ms")
    project, count = audited_project(folder / "audits", areas=1000 // scale)
    report.measured(bench_child.in_turn(max(1, rounds // 3), [
        (f"{count:,} figures that agree, check", [tool, "check", "--strict", "--project", project], None)]))
