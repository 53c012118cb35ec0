"""A project whose figures stand in a workbook, as three programs and a script of our own write it."""

import datetime
import pathlib
import shutil
import subprocess
import tempfile
import zipfile

HEADER = ["指标", "地区", "时期", "数值", "单位", "来源", "位置", "性别"]

# What is written: metric, area, period, value (a text, or a number with its format), unit, source, locator, and the
# category where the metric is broken down.
YEAR_MONTH = 'yyyy"年"m"月"'
DAY = "yyyy-mm-dd"
ROWS = [
    ["受理", "婺城区", 2018, 1591, "起", "报道", "第一段"],
    ["受理", "婺城区", "2019年", "2000余", "起", "报道", "<第二段> & “三”\n四"],
    ["受理", "金东区", (datetime.date(2019, 9, 1), YEAR_MONTH), 796, "", "报道", ""],
    ["成功率", "婺城区", 2018, (0.9735, "0.00%"), "", "报道", ""],
    ["成功率", "婺城区", 2019, (0.97, "0.0%"), "", "报道", ""],
    ["成功率", "金东区", 2018, 0.1 + 0.2, "", "报道", ""],
    ["人员", "330702", (datetime.date(2018, 12, 31), DAY), (1234567, "#,##0"), "", "报道", "", "合计"],
    ["人员", "330702", (datetime.date(2018, 12, 31), DAY), (600000, "#,##0"), "", "报道", "", "女"],
    ["人员", "330702", (datetime.date(2018, 12, 31), DAY), "60余万", "", "报道", "", "male"],
    ["救助金", "婺城区", 2018, (31.36, '0.00"万"'), "元", "报道", ""],
]

# What the site must publish of it: metric, area, period, value, text.
PUBLISHED = {
    ("accepted", "wucheng", "2018", "1591", "1591起"),
    ("accepted", "wucheng", "2019", "2000", "2000余起"),
    ("accepted", "jindong", "2019-09", "796", "796"),
    ("rate", "wucheng", "2018", "97.35", "97.35%"),
    ("rate", "wucheng", "2019", "97.0", "97.0%"),
    ("rate", "jindong", "2018", "0.3", "0.3"),
    ("staff", "wucheng", "2018-12-31", "1234567", "1234567"),
    ("staff--sex-female", "wucheng", "2018-12-31", "600000", "600000"),
    ("staff--sex-male", "wucheng", "2018-12-31", "600000", "60余万"),
    ("money", "wucheng", "2018", "313600", "31.36万元"),
}


def project(folder):
    """The project without its figures; returns the folder of data."""
    content = folder / "Content"
    (content / "data").mkdir(parents=True)
    (content / "site.yml").write_text("title: 表\nthemes: [{id: t, name: 主题}]\n", "utf-8")
    (content / "areas.csv").write_text(
        "id,code,name,level,parent\njinhua,330700,金华市,city,\nwucheng,330702,婺城区,district,jinhua\n"
        "jindong,330703,金东区,district,jinhua\n",
        "utf-8",
    )
    entry = "- {{id: {}, name: {}, unit: {}, nature: {}, theme: t, definition: d{}}}\n"
    sexes = ", breakdowns: [{id: sex, name: 性别, total: 合计, categories: [{id: male, name: 男}, {id: female, name: 女}]}]"
    metrics = [
        ("accepted", "受理", "起", "flow", ""), ("rate", "成功率", "'%'", "ratio", ""),
        ("staff", "人员", "人", "stock", sexes), ("money", "救助金", "元", "flow", ""),
    ]
    (content / "metrics.yml").write_text("".join(entry.format(*metric) for metric in metrics), "utf-8")
    (content / "sources.yml").write_text("- {id: paper, title: 报道}\n", "utf-8")
    return content / "data"


def unpacked(cell):
    return cell if isinstance(cell, tuple) else (cell, None)


def with_openpyxl(path, rows=ROWS):
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "数据"
    sheet.append(HEADER)
    for number, row in enumerate(rows, 2):
        for column, cell in enumerate(row, 1):
            value, style = unpacked(cell)
            place = sheet.cell(number, column, value if value != "" else None)
            if style:
                place.number_format = style
    book.create_sheet("空")
    book.create_sheet("藏").sheet_state = "hidden"
    book.save(path)


def with_xlsxwriter(path, rows=ROWS, **options):
    import xlsxwriter

    book = xlsxwriter.Workbook(path, options)
    sheet = book.add_worksheet("数据")
    sheet.write_row(0, 0, HEADER)
    for number, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            value, style = unpacked(cell)
            write = sheet.write_datetime if isinstance(value, datetime.date) else sheet.write
            write(number, column, value, *([book.add_format({"num_format": style})] if style else []))
    book.add_worksheet("空")
    book.close()


def office():
    """LibreOffice, where it is installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def with_libreoffice(path, source):
    """What LibreOffice makes of another workbook: it computes formulas and writes everything in its own way."""
    with tempfile.TemporaryDirectory() as name:
        # It stops at blanks and Chinese characters in some of its paths, and would use the profile of whoever runs it.
        folder = pathlib.Path(name)
        (folder / "out").mkdir()
        shutil.copy(source, folder / "in.xlsx")
        command = [
            office(), f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
            "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "out"), str(folder / "in.xlsx"),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        shutil.move(folder / "out" / "in.xlsx", path)


def of_cells(path, count, columns=5):
    """A sheet of `count` cells in observations, made with nothing but zipfile: for measuring."""
    def text(word):
        return f'<c t="inlineStr"><is><t>{word}</t></is></c>'

    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    rows = [f"<row>{''.join(text(word) for word in ('metric', 'area', 'period', 'value', 'source'))}</row>"]
    for number in range(count // columns):
        year, area = 1900 + number % 120, number // 120
        rows.append(
            f'<row r="{number + 2}"><c r="A{number + 2}" t="s"><v>0</v></c><c r="B{number + 2}" t="s"><v>{area + 2}</v></c>'
            f'<c r="C{number + 2}"><v>{year}</v></c><c r="D{number + 2}" s="0"><v>{number * 7 % 9973 + 1000}</v></c>'
            f'<c r="E{number + 2}" t="s"><v>1</v></c></row>'
        )
    words = ["accepted", "paper", *(f"a{area}" for area in range(count // columns // 120 + 1))]
    parts = {
        "_rels/.rels": f'<Relationships {package}><Relationship Id="r" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns:r="{relations}"><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships {package}><Relationship Id="a" Type="{relations}/worksheet" Target="s.xml"/>'
        f'<Relationship Id="b" Type="{relations}/sharedStrings" Target="t.xml"/></Relationships>',
        "xl/t.xml": f"<sst>{''.join(f'<si><t>{word}</t></si>' for word in words)}</sst>",
        "xl/s.xml": f"<worksheet><sheetData>{''.join(rows)}</sheetData></worksheet>",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return words[2:]
