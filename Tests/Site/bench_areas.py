"""Areas and figures: the tool beside Hugo with content adapters and beside a floor program; and a province with texts."""

import bench_child
import bench_tools
import generate_areas
import generate_province
import hugo_areas
from bench_cases import build, page_size, removing


def measure(report, tool, folder, tools, rounds, scale):
    """At a smaller scale there are fewer areas."""
    project, site, hugo_site = folder / "project", folder / "site", folder / "hugo-site"
    count = 3000 // scale
    figures = bench_child.apart(generate_areas.write_site, project, areas=count)
    report.begin("areas", f"{figures:,} figures: {count:,} areas × 100 metrics × 10 years in a tidy CSV file")
    bench_child.run(build(tool, project, site, "--clean"))
    bench_child.apart(hugo_areas.write_site, folder / "hugo", project, site)
    size = int(page_size_of_areas(site))
    hugo = [bench_tools.hugo(tools), "build", "--quiet", "--source", folder / "hugo", "--destination", hugo_site]
    least = [
        bench_tools.floor(folder, "floor_areas"), project / "Content" / "data" / "figures.csv", folder / "floor-site", size, "2"]
    ours, theirs, floor, one = bench_child.in_turn(rounds, [
        ("gazetteer, clean", build(tool, project, site, "--clean"), removing(site)),
        (f"Hugo {bench_tools.HUGO}, clean", hugo, removing(hugo_site, folder / "hugo" / "resources")),
        ("floor: read, sort by area, write; 2 threads", least, removing(folder / "floor-site")),
        ("gazetteer, clean, --jobs 1", build(tool, project, site, "--clean", "--jobs", "1"), removing(site)),
    ])
    report.measured([ours, theirs, floor, one])
    sizes = [page_size(place / "metrics") for place in (site, hugo_site)]
    areas = [page_size_of_areas(place) for place in (site, hugo_site)]
    report.fact("bytes of an area's page (gazetteer, Hugo)", " ".join(f"{size:,.0f}" for size in areas))
    report.fact("bytes of a metric's page (gazetteer, Hugo)", " ".join(f"{size:,.0f}" for size in sizes))
    report.fact("files and bytes (gazetteer; Hugo)", f"{bench_child.size(site)}; {bench_child.size(hugo_site)}")
    report.target("area pages of Hugo, larger or smaller by", abs(areas[1] / areas[0] - 1) * 100, 5, unit=" %")
    report.target("times faster than Hugo, wall", theirs.wall / ours.wall, 8, at_least=True)
    report.target("times faster than Hugo, CPU", theirs.cpu / ours.cpu, 8, at_least=True)
    report.target("times faster with two jobs than with one", one.wall / ours.wall, 1.75, at_least=True)
    report.target("peak memory", ours.memory, 600, unit=" MiB")
    report.fact("times the floor (wall, CPU)", f"{ours.wall / floor.wall:.1f}, {ours.cpu / floor.cpu:.1f}")


def page_size_of_areas(site):
    pages = list((site / "areas").glob("a[0-9]*.html"))
    return sum(page.stat().st_size for page in pages) / max(1, len(pages))


def measure_mixed(report, tool, folder, tools, rounds, scale):
    project, site = folder / "project", folder / "site"
    areas, cases = 300 // scale, 1000 // scale
    figures = bench_child.apart(generate_province.write_province, project, areas=areas, cases=cases)
    report.begin("mixed", f"{figures:,} figures of {areas} areas, 120 metrics and 12 years, and {cases:,} case studies")
    report.measured(bench_child.in_turn(rounds, [
        ("gazetteer, clean", build(tool, project, site, "--clean"), removing(site)),
        ("gazetteer, nothing changed", build(tool, project, site), None),
        ("gazetteer check", [tool, "check", "--project", project], None)]))
    report.fact("files and bytes", bench_child.size(site))
