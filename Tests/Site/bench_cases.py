"""Case studies: the tool beside Hugo and beside a floor program, growth, jobs, and builds after small changes."""

import os
import shutil
import tempfile

import bench_child
import bench_tools
import generate_cases
import hugo_cases


def aside(*folders):
    """What makes a build a clean one: its last output is put aside, and the disk has nothing left to do. It is not deleted, for
    file systems such as ext4 keep away for minutes from where files were deleted, which makes new ones several times slower."""
    def prepare():
        for folder in folders:
            if folder.exists():
                folder.rename(tempfile.mkdtemp(prefix="aside-", dir=folder.parent) + "/" + folder.name)
        os.sync()
    return prepare


def removing(*folders):
    """The same for outputs of gigabytes in few files, which are deleted."""
    def prepare():
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
        os.sync()
    return prepare


def build(tool, project, output, *options):
    return [tool, "build", "--project", project, "--output", output, *options]


def floor_command(folder, project, site):
    """The floor program with the frame of a page that the tool built."""
    pages = sorted((site / "cases").glob("case-*.html"))
    page = pages[len(pages) // 2].read_text("utf-8")
    begin, end = hugo_cases.body_range(page)
    (folder / "before.html").write_text(page[:begin], "utf-8")
    (folder / "after.html").write_text(page[end:], "utf-8")
    program = bench_tools.floor(folder, "floor_cases")
    return [program, project / "Content" / "cases", folder / "before.html", folder / "after.html", folder / "floor-site", "2"]


def page_size(folder):
    count, size = bench_child.size(folder, ".html")
    return size / max(1, count)


def changing(project):
    """Changes one text, another way each time."""
    text = sorted((project / "Content" / "cases").iterdir())[0]
    number = iter(range(1, 1 << 20))
    return lambda: text.write_text(text.read_text("utf-8") + f"\n第{next(number)}次回访。\n", "utf-8")


def measure(report, tool, folder, tools, rounds, scale):
    texts = 10_000 // scale
    project, site = folder / "project", folder / "site"
    size = bench_child.apart(generate_cases.write_site, project, texts=texts)
    report.begin("cases", f"{texts:,} case studies of {size / texts:,.0f} bytes with a table of 20 × 8, on 100 areas")
    bench_child.run(build(tool, project, site, "--clean"))
    bench_child.apart(hugo_cases.write_site, folder / "hugo", project, site)
    hugo_site = folder / "hugo-site"
    hugo = [bench_tools.hugo(tools), "build", "--quiet", "--source", folder / "hugo", "--destination", hugo_site]
    floor = floor_command(folder, project, site)
    ours, theirs, least = bench_child.in_turn(rounds, [
        ("gazetteer, clean", build(tool, project, site, "--clean"), aside(site)),
        (f"Hugo {bench_tools.HUGO}, clean", hugo, aside(hugo_site, folder / "hugo" / "resources")),
        ("floor: read, cmark-gfm, write; 2 threads", floor, aside(folder / "floor-site")),
    ])
    report.measured([ours, theirs, least])
    sizes = [page_size(place) for place in (site / "cases", hugo_site / "cases", folder / "floor-site")]
    report.fact("bytes of a page (gazetteer, Hugo, floor)", " ".join(f"{size:,.0f}" for size in sizes))
    report.fact("files and bytes (gazetteer; Hugo)", f"{bench_child.size(site)}; {bench_child.size(hugo_site)}")
    report.target("pages of Hugo, larger or smaller by", abs(sizes[1] / sizes[0] - 1) * 100, 5, unit=" %")
    report.target("times the floor, wall", ours.wall / least.wall, 1.6)
    report.target("times the floor, CPU", ours.cpu / least.cpu, 1.6)
    report.target("times faster than Hugo, wall", theirs.wall / ours.wall, 8, at_least=True)
    report.target("times faster than Hugo, CPU", theirs.cpu / ours.cpu, 8, at_least=True)
    report.target("peak memory", ours.memory, 130, unit=" MiB")
    jobs(report, tool, project, site, rounds)
    again(report, tool, project, site, rounds, ours)
    growth(report, tool, folder, rounds, texts, ours, least)


def jobs(report, tool, project, site, rounds):
    one, two = bench_child.in_turn(rounds, [
        (f"gazetteer, clean, --jobs {count}", build(tool, project, site, "--clean", "--jobs", str(count)), aside(site))
        for count in (1, 2)])
    report.measured([one, two])
    report.target("times faster with two jobs than with one", one.wall / two.wall, 1.75, at_least=True)


def again(report, tool, project, site, rounds, clean):
    bench_child.run(build(tool, project, site))
    same, changed = bench_child.in_turn(rounds, [
        ("gazetteer, nothing changed", build(tool, project, site), None),
        ("gazetteer, one text changed", build(tool, project, site), changing(project))])
    report.measured([same, changed])
    report.target("of a clean build, nothing changed", 100 * same.wall / clean.wall, 4, unit=" %")
    report.target("of a clean build, one text changed", 100 * changed.wall / clean.wall, 8, unit=" %")


def growth(report, tool, folder, rounds, texts, small, small_floor):
    """The tool on ten times the texts, and the floor program, which tells how much of that the file system takes."""
    project, site = folder / "large", folder / "large-site"
    bench_child.apart(generate_cases.write_site, project, texts=texts * 10)
    [large] = bench_child.in_turn(max(1, rounds // 3), [
        (f"gazetteer, clean, {texts * 10:,} texts", build(tool, project, site, "--clean"), aside(site))])
    floor = floor_command(folder, project, site)
    [least] = bench_child.in_turn(max(1, rounds // 3), [
        (f"floor, {texts * 10:,} texts", floor, aside(folder / "floor-site"))])
    report.measured([large, least])
    report.fact("times the wall time for ten times the texts, floor", f"{least.wall / small_floor.wall:.2f}")
    report.target("times the wall time for ten times the texts", large.wall / small.wall, 11)
    report.target("times the memory for ten times the texts", large.memory / small.memory, 2)
