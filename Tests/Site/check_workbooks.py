#!/usr/bin/env python3
"""Builds sites from workbooks that openpyxl, XlsxWriter and LibreOffice wrote, and looks whether they publish the same
figures, and whether the tables of the demonstration are those that their script writes. LibreOffice is left out where it is not installed. Each difference is a line; the exit status is 1 if there is any.

Usage: check_workbooks.py TOOL
"""

import csv
import pathlib
import subprocess
import sys
import tempfile
import zipfile

import demonstration_tables
import workbooks

DATA = pathlib.Path(__file__).resolve().parents[2] / "Content" / "data"


def build(tool, project):
    command = [tool, "build", "--project", str(project), "--output", str(project / "Site"), "--language", "en"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def published(project):
    with open(project / "Site/data/observations.csv", encoding="utf-8", newline="") as file:
        return {tuple(row[key] for key in ("metric", "area", "period", "value", "text")) for row in csv.DictReader(file)}


def differences(tool, folder, name, write):
    """What is published of a workbook that `write` makes, beside what should be."""
    project = folder / name
    write(workbooks.project(project) / "数据.xlsx")
    if (result := build(tool, project)).returncode != 0:
        yield f"{name}: not published:\n{result.stderr}"
        return
    if result.stderr:
        yield f"{name}: published with problems:\n{result.stderr}"
    found = published(project)
    for row in sorted(found ^ workbooks.PUBLISHED):
        yield f"{name}: {'not expected' if row in found else 'missing'}: {row}"


def demonstration(folder):
    """Tables of Content/data that differ from what the script makes: edit both, or neither."""
    def parts(path):
        # How the parts are packed may differ between releases of zlib.
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                return {part: archive.read(part) for part in archive.namelist()}
        return path.read_bytes()

    for name, write in demonstration_tables.TABLES.items():
        write(folder / name)
        if parts(folder / name) != parts(DATA / name):
            yield f"Content/data/{name} is not what demonstration_tables.py writes"


def formulas(tool, folder):
    """A formula is refused until a spreadsheet program computes it. LibreOffice computes those of openpyxl, which have no
    result at all; it takes the zeros of XlsxWriter for results."""
    rows = [["受理", "婺城区", 2018, "=1000+591", "起", "报道", ""]]
    expected = "Content/data/数据.xlsx#数据!D2: error: "
    for name, write in (("openpyxl", workbooks.with_openpyxl), ("XlsxWriter", workbooks.with_xlsxwriter)):
        project = folder / f"formula of {name}"
        source = workbooks.project(project) / "数据.xlsx"
        write(source, rows)
        said = build(tool, project).stderr
        if not said.startswith(expected) or "[formula-uncached]" not in said:
            yield f"{name}: a formula without its result was not refused:\n{said}"
    if workbooks.office():
        computed = folder / "formula computed"
        workbooks.with_libreoffice(
            workbooks.project(computed) / "b.xlsx", folder / "formula of openpyxl" / "Content/data/数据.xlsx"
        )
        said = build(tool, computed).stderr
        if said or published(computed) != {("accepted", "wucheng", "2018", "1591", "1591起")}:
            yield f"A formula that LibreOffice computed was not published:\n{said}"


def main(tool):
    writers = {
        "openpyxl": workbooks.with_openpyxl,
        "XlsxWriter": workbooks.with_xlsxwriter,
        "XlsxWriter, row by row": lambda path: workbooks.with_xlsxwriter(path, constant_memory=True, use_zip64=True),
    }
    problems = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        if workbooks.office():
            source = folder / "source" / "数据.xlsx"
            source.parent.mkdir()
            workbooks.with_openpyxl(source)
            writers["LibreOffice"] = lambda path: workbooks.with_libreoffice(path, source)
        else:
            print("LibreOffice is not installed; what it writes was not read.")
        for title, write in writers.items():
            problems += differences(tool, folder, title, write)
        problems += formulas(tool, folder)
        problems += demonstration(folder)
    for problem in problems:
        print(problem)
    if not problems:
        print(f"Workbooks of {', '.join(writers)}: {len(workbooks.PUBLISHED)} figures of each, all the same.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
