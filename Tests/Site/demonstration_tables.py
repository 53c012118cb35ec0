#!/usr/bin/env python3
"""Writes the two tables of the demonstration that are not UTF-8 text: the census as a workbook of XlsxWriter, as a yearbook
lays it out, and the bulletins of Zhejiang as a CSV file in GB18030, as Excel saves it in Chinese. The same in every run;
check_workbooks.py compares them with those in Content/data.

Usage: demonstration_tables.py FOLDER
"""

import datetime
import pathlib
import sys

# Code, name, residents, urban residents; the figures of 中国人口普查分县资料—2020.
CENSUS = [
    ("330700", "金华市", 7050683, 4808140),
    ("330702", "婺城区", 957055, 735705),
    ("330703", "金东区", 506935, 305243),
    ("330723", "武义县", 462462, 287898),
    ("330726", "浦江县", 460726, 209274),
    ("330727", "磐安县", 177161, 93187),
    ("330781", "兰溪市", 574801, 318165),
    ("330782", "义乌市", 1859390, 1481384),
    ("330783", "东阳市", 1087950, 738721),
    ("330784", "永康市", 964203, 638563),
    ("350300", "莆田市", 3210714, 2013249),
    ("350302", "城厢区", 547422, 393743),
    ("350303", "涵江区", 479605, 380595),
    ("350304", "荔城区", 673935, 499740),
    ("350305", "秀屿区", 604684, 265311),
    ("350322", "仙游县", 905068, 473860),
]

BULLETINS = """\
年末,常住人口（万人）,城镇人口（万人）,城镇化率（%）,说明,位置
2020-12-31,6468,,,与2021年末对比时写出,2021年公报
2021-12-31,6540,4752,72.7,,2021年公报
2022-12-31,6577,4826,73.4,,2022年公报
2023-12-31,6627,4919,74.2,,2023年公报
2024-12-31,6670,5033,75.5,,2024年公报
"""


def write_census(path):
    import xlsxwriter

    book = xlsxwriter.Workbook(path)
    # The day stands in the file.
    book.set_properties({"title": "分县人口", "created": datetime.datetime(2022, 12, 1)})
    middle = {"align": "center", "valign": "vcenter"}
    title, head = book.add_format({**middle, "bold": True, "font_size": 14}), book.add_format({**middle, "border": 1})
    number, right = book.add_format({"num_format": "#,##0"}), book.add_format({"align": "right"})
    sheet = book.add_worksheet("分县人口表")
    sheet.set_column("A:D", 14)
    sheet.merge_range("A1:D1", "各县（市、区）常住人口", title)
    sheet.write("D2", "单位：人", right)
    sheet.merge_range("A3:A4", "代码", head)
    sheet.merge_range("B3:B4", "地区", head)
    sheet.merge_range("C3:D3", "常住人口", head)
    sheet.write_row("C4", ["合计", "城镇"], head)
    for row, (code, name, residents, urban) in enumerate(CENSUS, 4):
        sheet.write_string(row, 0, code)
        sheet.write_string(row, 1, name)
        sheet.write_number(row, 2, residents, number)
        sheet.write_number(row, 3, urban, number)
    sheet.write(len(CENSUS) + 4, 0, "注：标准时点为2020年11月1日零时。")
    book.close()


def write_bulletins(path):
    pathlib.Path(path).write_bytes(BULLETINS.replace("\n", "\r\n").encode("gb18030"))


TABLES = {"census-2020.xlsx": write_census, "zhejiang-population.csv": write_bulletins}


def main(folder):
    for name, write in TABLES.items():
        write(pathlib.Path(folder) / name)


if __name__ == "__main__":
    main(sys.argv[1])
