#!/usr/bin/env python3
"""Writes the content of a made-up province: areas x metrics x years, the same in every run of the same seed.

It has what real figures have: gaps, rates with their counts, approximate words, provisional and withheld figures, breaks,
a county that was merged into its neighbour, one that was split, peers of very different size, and one far off all others.

Usage: generate_province.py FOLDER [--areas 300] [--metrics 120] [--years 12] [--cases 0] [--seed 7]
"""

import argparse
import pathlib
import random

THEMES = ["矛盾调解", "网格管理", "信访代办", "平安建设", "治安警务", "智慧安防", "公共法律服务", "基层自治"]
FIRST, SECOND = "青白临安永金东西南北清平新长云石", "溪山江河湖阳州城川泉林峰原陵"
LAST_YEAR = 2024
# A group of metrics: what is accepted and settled, the rate of the two, who works on it, and what people think of it.
GROUP = 5


def area_names(count, random_):
    names = [first + second for first in FIRST for second in SECOND]
    names += [first + second + third for first in FIRST for second in SECOND for third in "前后上下"]
    random_.shuffle(names)
    return names[:count]


def write_areas(content, count, years, random_):
    """A province, its cities, and the rest districts; returns the ids of cities and districts with the years they exist."""
    cities = max(1, count // 21)
    names = iter(area_names(count, random_))
    rows = ["id,name,short_name,kind,level,parent,from,to,successors", "province,东川省,东川,省,province,,,,"]
    districts, spans = [], {}
    first = LAST_YEAR - years + 1
    for city in range(cities):
        name = next(names)
        rows.append(f"c{city},{name}市,{name},地级市,city,province,,,")
    for number in range(count - 1 - cities):
        name, district = next(names), f"d{number}"
        kind = ("区", "县", "市")[number % 3]
        # Neighbours are below the same city. One is merged into another, one is split between two.
        ended = {1: (2019, [1 + cities]), 2: (2020, [2 + cities, 2 + 2 * cities])} if count > 100 else {}
        end, heirs = ended.get(number, ("", []))
        successors = ";".join(f"d{heir}" for heir in heirs)
        rows.append(f"{district},{name}{kind},{name},,district,c{number % cities},,{end},{successors}")
        spans[district] = range(first, (end or LAST_YEAR + 1))
        districts.append(district)
    (content / "areas.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return [f"c{city}" for city in range(cities)], districts, spans


def write_metrics(content, groups):
    entries = [
        "- {id: population, name: 常住人口, unit: 人, nature: stock, theme: t0, definition: 年末常住人口。}",
    ]
    for group in range(groups):
        theme, mark = f"t{group % len(THEMES)}", f"第{group + 1}类"
        entries += [
            f"- {{id: accepted{group}, name: {mark}受理事项, unit: 件, nature: flow, theme: {theme},"
            f" definition: 一年内受理的{mark}事项。, per: population, factor: 10000}}",
            f"- {{id: settled{group}, name: {mark}办结事项, unit: 件, nature: flow, theme: {theme},"
            f" definition: 一年内办结的{mark}事项。, part-of: accepted{group}}}",
            f"- {{id: rate{group}, name: {mark}办结率, unit: '%', nature: ratio, better: higher, decimals: 1, theme: {theme},"
            f" definition: 办结事项占受理事项的百分比。, ratio: {{of: settled{group}, to: accepted{group}}}, target: 80%以上}}",
            f"- {{id: staff{group}, name: {mark}工作人员, unit: 人, nature: stock, theme: {theme},"
            f" definition: 年末从事{mark}工作的人员。, per: population, factor: 10000}}",
            f"- {{id: delay{group}, name: {mark}平均办理天数, unit: 天, nature: ratio, better: lower, decimals: 1, theme: {theme},"
            f" definition: 办结事项从受理到办结的平均天数。}}",
        ]
    (content / "metrics.yml").write_text("\n".join(entries) + "\n", encoding="utf-8")


def staff_text(number, random_):
    """A number of people as it would be printed: exact, or in round words that hold it."""
    chance = random_.random()
    if number >= 1000 and chance < 0.05:
        return f"{number // 1000 * 1000}余" if number % 1000 else str(number)
    if number >= 100 and chance < 0.08:
        return f"近{(number // 100 + 1) * 100}" if number % 100 > 90 else str(number)
    return str(number)


def write_group(content, group, cities, districts, spans, random_):
    with open(content / "data" / f"group{group}.csv", "w", encoding="utf-8") as file:
        file.write("metric,area,period,value,status,note,source\n")

        def row(metric, area, period, value, status="", note=""):
            file.write(f"{metric}{group},{area},{period},{value},{status},{note},yearbook\n")

        for place, area in enumerate(cities + districts):
            is_city = area not in spans
            size = (20 if is_city else 1) * random_.lognormvariate(6.5, 0.7) * (30 if place == len(cities) + 5 else 1)
            trend = random_.uniform(-0.04, 0.06)
            share = random_.uniform(0.6, 0.97)
            days = random_.uniform(3, 30)
            # An area that keeps no figures of the group, and one that began late.
            if not is_city and random_.random() < 0.05:
                continue
            began = random_.choice([0, 0, 0, 0, 4])
            span = spans.get(area, range(LAST_YEAR - len(next(iter(spans.values()))) + 1, LAST_YEAR + 1))
            for index, year in enumerate(span):
                if index < began or random_.random() < 0.03:
                    continue
                factor = (1 + trend) ** index * random_.uniform(0.95, 1.05)
                accepted = max(int(size * factor), 2)
                settled = min(accepted, int(accepted * min(0.99, share * random_.uniform(0.97, 1.03))))
                status = "P" if year == LAST_YEAR else ""
                if random_.random() < 0.01:
                    row("delay", area, year, "", "Q", "")
                else:
                    broke = year == 2017 and place % 50 == 7
                    row("delay", area, year, f"{days * random_.uniform(0.9, 1.1) * (1 - trend * index / 2):.1f}",
                        "B" if broke else status, "口径改变" if broke else "")
                if not is_city:
                    row("accepted", area, year, accepted, status)
                    row("settled", area, year, settled, status)
                    row("staff", area, f"{year}-12-31", staff_text(max(int(size * factor / 8), 1), random_), status)
                row("rate", area, year, f"{100 * settled / accepted:.1f}", status)


def write_cases(content, count, districts, groups, random_):
    (content / "cases").mkdir()
    for number in range(count):
        area, group = random_.choice(districts), random_.randrange(groups)
        paragraph = f"这里的[办结率](metric:rate{group})由网格员逐户核对，办理情况每月公布一次，居民可以在服务点查询。" * 4
        text = f"---\ntitle: 案例{number + 1}\ndate: 2024-0{number % 9 + 1}-1{number % 9}\nareas: [{area}]\nthemes: [t{group % 8}]\nsources: [yearbook]\n---\n"
        text += "".join(f"\n## 做法{part}\n\n{paragraph}\n" for part in "一二三")
        (content / "cases" / f"case-{number}.md").write_text(text, encoding="utf-8")


def write_province(folder, areas=300, metrics=120, years=12, cases=0, seed=7):
    """Writes FOLDER/Content and returns the number of observations."""
    random_ = random.Random(seed)
    content = pathlib.Path(folder) / "Content"
    (content / "data").mkdir(parents=True)
    (content / "comparisons").mkdir()
    themes = "\n".join(f"  - {{id: t{number}, name: {name}}}" for number, name in enumerate(THEMES))
    (content / "site.yml").write_text(
        f"title: 东川省基层治理年报\nheadline-metrics: [rate0, delay0, rate1]\nthemes:\n{themes}\n"
        "rules: {series-jump: off, scale-slip: off, areas-incomplete: off, coverage: off, staleness: off}\n", encoding="utf-8")
    (content / "sources.yml").write_text("- {id: yearbook, title: 东川省基层治理年鉴, date: 2025}\n", encoding="utf-8")
    cities, districts, spans = write_areas(content, areas, years, random_)
    groups = metrics // GROUP
    write_metrics(content, groups)
    with open(content / "data" / "population.csv", "w", encoding="utf-8") as file:
        file.write("metric,area,period,value,source\n")
        for district in districts:
            people = random_.lognormvariate(12.8, 0.6)
            for year in spans[district]:
                file.write(f"population,{district},{year}-12-31,{people * 1.004 ** (year - 2013) / 10000:.1f}万,yearbook\n")
    for group in range(groups):
        write_group(content, group, cities, districts, spans, random_)
    (content / "comparisons" / "rates.yml").write_text(
        "title: 办结率\nmetrics: [" + ", ".join(f"rate{group}" for group in range(min(groups, 12)))
        + "]\nlevel: city\nperiod: 2023\nsort: rate0\n", encoding="utf-8")
    write_cases(content, cases, districts, groups, random_)
    return sum(1 for path in (content / "data").iterdir() for _ in open(path, encoding="utf-8")) - groups - 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    for name, default in (("areas", 300), ("metrics", 120), ("years", 12), ("cases", 0), ("seed", 7)):
        parser.add_argument(f"--{name}", type=int, default=default)
    options = parser.parse_args()
    count = write_province(**vars(options))
    print(f"{count:,} observations in {options.folder}")


if __name__ == "__main__":
    main()
