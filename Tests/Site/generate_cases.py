#!/usr/bin/env python3
"""Writes the content of a site of many texts: case studies of 2.3 KB with a table of 20 x 8 cells each, on a hundred
areas, the same in every run of the same seed. A text is made of its own number only, so that a larger site begins with
the texts of a smaller one.

Usage: generate_cases.py FOLDER [--texts 10000] [--areas 100] [--seed 7]
"""

import argparse
import pathlib
import random

THEMES = ["矛盾调解", "网格管理", "信访代办", "平安建设", "公共法律服务", "基层自治"]
FIRST, SECOND = "青白临安永金东西南北", "溪山江河湖阳州城川泉"
SUBJECTS = ["网格员", "调解员", "楼栋长", "社区民警", "村务监督员", "志愿者"]
DEEDS = ["逐户走访", "登记诉求", "牵头协商", "上门调解", "公示结果", "回访住户", "核对台账", "转交部门"]
PLACES = ["服务站", "议事厅", "社区广场", "村委会", "物业用房", "派出所"]
ENDS = ["居民当场签字确认", "住户表示满意", "问题当月办结", "结果张贴公示", "双方握手言和", "台账同步更新"]
SIZE = 2300
ROWS, COLUMNS = 20, 8
SOURCES = 40
YEARS = range(2015, 2025)


def write_registers(content, areas):
    themes = "\n".join(f"  - {{id: t{number}, name: {name}}}" for number, name in enumerate(THEMES))
    (content / "site.yml").write_text(f"title: 基层治理案例集\nthemes:\n{themes}\n", encoding="utf-8")
    (content / "metrics.yml").write_text("[]\n", encoding="utf-8")
    sources = "\n".join(f"- {{id: s{number}, title: 东川日报第{number + 1}期, date: 2025}}" for number in range(SOURCES))
    (content / "sources.yml").write_text(sources + "\n", encoding="utf-8")
    names = [first + second for first in FIRST for second in SECOND]
    names += [f"{name}{number}" for number in range(2, areas // len(names) + 2) for name in names]
    rows = ["id,name,short_name,level,parent", "city,东川市,东川,city,"]
    rows += [f"a{number},{names[number]}区,{names[number]},district,city" for number in range(areas)]
    (content / "areas.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


def sentence(random_):
    subjects = random_.sample(SUBJECTS, 2)
    return (f"{subjects[0]}在{random_.choice(PLACES)}{random_.choice(DEEDS)}，"
            f"{subjects[1]}{random_.choice(DEEDS)}，{random_.choice(ENDS)}。")


def table(random_):
    """Twenty streets by seven months: a head, its rule, and the rows."""
    lines = ["|街道|" + "|".join(f"{month}月" for month in range(1, COLUMNS)) + "|", "|:-|" + "-:|" * (COLUMNS - 1)]
    for row in range(ROWS):
        cells = "|".join(str(random_.randrange(10, 1000)) for _ in range(COLUMNS - 1))
        lines.append(f"|{FIRST[row % 10]}{SECOND[row // 2]}街道|{cells}|")
    return "\n".join(lines) + "\n"


def text(number, areas, seed):
    """The Markdown of one text; it depends on nothing but the numbers."""
    random_ = random.Random(seed * 1_000_003 + number)
    area, other = random_.randrange(areas), random_.randrange(areas)
    day = f"{random_.choice(YEARS)}-{random_.randrange(1, 13):02}-{random_.randrange(1, 29):02}"
    head = (f"---\ntitle: {FIRST[number % 10]}{SECOND[number // 10 % 10]}案例第{number + 1}号\n"
            f"summary: {sentence(random_)}\ndate: {day}\nareas: [a{area}]\n"
            f"themes: [t{random_.randrange(len(THEMES))}]\nsources: [s{random_.randrange(SOURCES)}]\n---\n")
    before = f"\n## 背景\n\n{sentence(random_)}经验来自[邻近的区](area:a{other})"
    # A text links to one before it, which a smaller site has as well.
    if number:
        before += f"和[此前的案例](case:case-{random_.randrange(max(0, number - 50), number)})"
    before += f"。**{random_.choice(DEEDS)}**是关键。\n\n## 分月办理\n\n" + table(random_)
    prose = "\n## 做法\n\n"
    while len((head + before + prose).encode()) < SIZE - 40:
        prose += sentence(random_)
        if random_.random() < 0.25:
            prose += "\n\n"
    return head + before + prose.rstrip() + "\n"


def write_site(folder, texts=10_000, areas=100, seed=7):
    """Writes FOLDER/Content and returns the bytes of its texts."""
    content = pathlib.Path(folder) / "Content"
    (content / "cases").mkdir(parents=True)
    write_registers(content, areas)
    size = 0
    for number in range(texts):
        markdown = text(number, areas, seed).encode()
        (content / "cases" / f"case-{number}.md").write_bytes(markdown)
        size += len(markdown)
    return size


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    for name, default in (("texts", 10_000), ("areas", 100), ("seed", 7)):
        parser.add_argument(f"--{name}", type=int, default=default)
    options = parser.parse_args()
    size = write_site(**vars(options))
    print(f"{options.texts:,} texts of {size / max(1, options.texts):,.0f} bytes in {options.folder}")


if __name__ == "__main__":
    main()
