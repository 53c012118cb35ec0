#!/usr/bin/env python3
"""Writes the content of a site of many areas and figures: every metric for every area in every year, in one tidy CSV file,
the same in every run of the same seed.

Usage: generate_areas.py FOLDER [--areas 3000] [--metrics 100] [--years 10] [--seed 7]
"""

import argparse
import pathlib
import random

FIRST, SECOND, THIRD = "青白临安永金东西南北清平新长云石", "溪山江河湖阳州城川泉林峰", "前后上下中大小左右高低里外"
SUBJECTS = ["矛盾纠纷", "信访事项", "网格事件", "法律援助", "公证业务", "社区服务", "巡查记录", "调解案件", "安全隐患", "救助申请"]
STAGES = ["受理", "转办", "办结", "回访", "公示", "登记", "核查", "移送", "督办", "归档"]
PER_CITY = 100
LAST_YEAR = 2024


def write_registers(content, areas, metrics):
    """A province, cities, and districts of which each city has a hundred; returns the ids of the districts."""
    thirds = ["", *THIRD, *(one + other for one in THIRD for other in THIRD)]
    names = [first + second + third for third in thirds for first in FIRST for second in SECOND]
    rows = ["id,name,short_name,level,parent", "province,东川省,东川,province,"]
    rows += [f"c{city},{names[city]}市,{names[city]},city,province" for city in range((areas + PER_CITY - 1) // PER_CITY)]
    ids = [f"a{number}" for number in range(areas)]
    for number, area in enumerate(ids):
        name = names[100 + number]
        rows.append(f"{area},{name}区,{name},district,c{number // PER_CITY}")
    (content / "areas.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    entries = [
        f"- {{id: m{number}, name: {SUBJECTS[number % 10]}{STAGES[number // 10 % 10]}数{number // 100 or ''}, unit: 件, nature: flow,"
        f" better: {'higher' if number % 3 else 'neutral'}, theme: t{number % 5}, definition: 一年内的{SUBJECTS[number % 10]}数。}}"
        for number in range(metrics)]
    (content / "metrics.yml").write_text("\n".join(entries) + "\n", encoding="utf-8")
    themes = "\n".join(f"  - {{id: t{number}, name: {SUBJECTS[number]}}}" for number in range(5))
    (content / "site.yml").write_text(f"title: 东川省统计资料\nthemes:\n{themes}\n", encoding="utf-8")
    (content / "sources.yml").write_text("- {id: yearbook, title: 东川省年鉴, date: 2025}\n", encoding="utf-8")
    return ids


def write_site(folder, areas=3000, metrics=100, years=10, seed=7):
    """Writes FOLDER/Content and returns the number of observations."""
    random_ = random.Random(seed)
    content = pathlib.Path(folder) / "Content"
    (content / "data").mkdir(parents=True)
    ids = write_registers(content, areas, metrics)
    if not ids:
        return 0
    periods = range(LAST_YEAR - years + 1, LAST_YEAR + 1)
    with open(content / "data" / "figures.csv", "w", encoding="utf-8") as file:
        file.write("metric,area,period,value,unit,source,locator\n")
        for metric in range(metrics):
            lines = []
            for area in ids:
                value = random_.randrange(1000, 9000)
                for year in periods:
                    value += random_.randrange(-40, 60)
                    lines.append(f"m{metric},{area},{year},{value},件,yearbook,第{metric + 1}表\n")
            file.writelines(lines)
    return areas * metrics * years


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    for name, default in (("areas", 3000), ("metrics", 100), ("years", 10), ("seed", 7)):
        parser.add_argument(f"--{name}", type=int, default=default)
    options = parser.parse_args()
    print(f"{write_site(**vars(options)):,} observations in {options.folder}")


if __name__ == "__main__":
    main()
