"""The site of areas and figures (generate_areas.py) as a site of Hugo, by content adapters: a page for each area with a row for
each of its figures; for each metric a page with a row for each figure of it, the same as CSV and JSON, and a page of its source
with a record of each figure. It has no file of all figures, as the tool's site does.

As in the tool's pages the figures of the last year have their change and rank beside them, the others only their source. Hugo
has less to do: changes, percentages and ranks stand ready in the tables it reads, which are one for each page. In place of
what the tool draws (strips, bars and lines of trend) stands filler, as many bytes in each row of the last year as make pages
equally large.
"""

import csv
import pathlib

SETTINGS = """\
baseURL = "https://example.org/"
title = "东川省统计资料"
languageCode = "zh-CN"
uglyURLs = true
disableKinds = ["rss", "sitemap", "robotstxt", "taxonomy", "term"]
timeout = "30m"
[outputFormats.csv]
mediaType = "text/csv"
isPlainText = true
"""
ADAPTER = """\
{{ range $entry := resources.Get "KIND.csv" | transform.Unmarshal }}{{ $.AddPage (dict "path" (index $entry 0) "title" (index $entry 1)OUTPUTS) }}{{ end }}
"""
OUTPUTS = ' "outputs" (slice "html" "csv" "json")'
COLUMNS = ["metric", "name", "area", "year", "value", "before", "previous", "change", "percent", "rank", "peers", "table", "last", "line"]
FIGURE = '<a class="figure" href="../sources/yearbook.html#{metric}.{area}.{%s}"><data value="{%s}">{%s}件</data></a>'
NOW, BEFORE = FIGURE % ("year", "value", "value"), FIGURE % ("before", "previous", "previous")
ROW = (
    '<tr><th scope="row"><a href="../%s.html">{name}</a></th><td class="number">' + NOW + '</td><td>{year}年</td>'
    '<td class="change"><details class="formula"><summary><span class="told">{change}件（{percent}）</span> '
    '<span class="period">与{before}年相比</span></summary>\n<p>' + NOW + " − " + BEFORE + " = {change}件；{change}件 ÷ " + BEFORE
    + ' = {percent}</p>\n</details>\n</td><td class="rank"><a class="figure" href="../metrics/{metric}.html">第{rank}，共{peers}</a></td>'
    '<td class="sources"><span class="source"><a href="../sources/yearbook.html#{metric}.{area}.{year}">东川省年鉴</a>'
    '<span class="locator">（第{table}表）</span></span></td></tr>\n')
SHORT = (
    '<tr><th scope="row"><a href="../%s.html">{name}</a></th><td class="number">' + NOW + '</td><td>{year}年</td>'
    '<td class="sources"><span class="source"><a href="../sources/yearbook.html#{metric}.{area}.{year}">东川省年鉴</a>'
    '<span class="locator">（第{table}表）</span></span></td></tr>\n')
RECORD = (
    '<tr id="{metric}.{area}.{year}"><th scope="row"><a href="../metrics/{metric}.html">{metric}</a></th><td><a href="../areas/{area}.html">'
    '{name}</a></td><td>{year}年</td><td class="number"><data value="{value}">{value}件</data></td><td>{value}件</td><td>第{table}表</td>'
    "<td></td><td><code>Content/data/figures.csv:{line}</code></td></tr>\n")
LINE = (
    "{metric},{metric},{area},,{name},district,{year},{year}-01-01,{year}-12-31,{value},exact,{value},{value},{value}件,件,A,,yearbook,"
    "第{table}表,东川省年鉴,Content/data/figures.csv,{line}\n")
ENTRY = '''    {"area": {"id": "<area>", "code": null, "name": "<name>", "level": "district"}, "period": "<year>", \
"period_start": "<year>-01-01", "period_end": "<year>-12-31", "text": "<value>件", "value": <value>, "relation": "exact", \
"lower": <value>, "upper": <value>, "unit": "件", "conversion": null, "status": "A", "note": null, \
"source": {"id": "yearbook", "title": "东川省年鉴", "publisher": null, "date": "2025", "url": null}, "locator": "第<table>表", \
"file": "Content/data/figures.csv", "row": <line>, \
"record": {"page": "sources/yearbook.html", "anchor": "<metric>.<area>.<year>"}, "is_published": true},
'''
LINK = {"areas": "metrics/{metric}", "metrics": "areas/{area}"}
HEAD = '<thead><tr><th scope="col">名称</th><th scope="col">数值</th><th scope="col">时期</th><th scope="col">比前期</th>' \
    '<th scope="col">排名</th><th scope="col">资料来源</th></tr>\n</thead>\n<tbody>'


def figures(content):
    """The figures of the project as the tool reads them, each with its change and its rank among the areas of its city:
    by area and by metric. The first year, which has no earlier one, is compared with itself."""
    with open(content / "areas.csv", encoding="utf-8") as file:
        areas = {row["id"]: row for row in csv.DictReader(file)}
    names = [line.split("name: ")[1].split(",")[0] for line in (content / "metrics.yml").read_text("utf-8").splitlines()]
    values = {}
    with open(content / "data" / "figures.csv", encoding="utf-8") as file:
        for row in csv.reader(file):
            if row[0] != "metric":
                values.setdefault(row[0], {}).setdefault(row[2], {})[row[1]] = int(row[3])
    line = 1
    for number, (metric, years) in enumerate(values.items()):
        rows, earlier = [], None
        for year, of_year in years.items():
            cities = {}
            for area, value in of_year.items():
                cities.setdefault(areas[area]["parent"], []).append(value)
            ranks = {city: {value: rank for rank, value in reversed(list(enumerate(sorted(all_, reverse=True), 1)))}
                     for city, all_ in cities.items()}
            before, last = earlier or (year, of_year)
            for area, value in of_year.items():
                line += 1
                city, change = areas[area]["parent"], value - last[area]
                rows.append([metric, names[number], area, year, value, before, last[area], f"{change:+}",
                             f"{100 * change / last[area]:+.1f}%", ranks[city][value], len(cities[city]), number + 1,
                             "1" if year == max(years) else "", line])
            earlier = (year, of_year)
        yield metric, names[number], {area: row["name"] for area, row in areas.items()}, rows


def frame(page, title):
    """What stands before and behind the contents of a page that the tool built, with its title as an action."""
    begin, end = page.index("<h1"), page.rindex("</main>")
    return page[:begin].replace(title, "{{ .Title }}"), page[end:]


ACTION = {name: f"{{{{ index $row {place} }}}}" for place, name in enumerate(COLUMNS)}


def rows_of(kind):
    """The beginning of a loop over the rows of a page."""
    return f'{{{{ range $row := resources.Get (printf "{kind}/%s.csv" (path.Base .Path)) | transform.Unmarshal }}}}'


def write_metric_outputs(layouts, page, title):
    """The templates of a metric's figures as CSV and JSON, and of the page of its source."""
    entry = ENTRY
    for name, action in ACTION.items():
        entry = entry.replace(f"<{name}>", action)
    (layouts / "metrics" / "page.csv").write_text(rows_of("metrics") + LINE.format(**ACTION) + "{{ end }}", "utf-8")
    (layouts / "metrics" / "page.json").write_text(
        '{\n  "observations": [\n' + rows_of("metrics") + entry + "{{ end }}null]\n}\n", "utf-8")
    before, after = frame(page, title)
    (layouts / "sources" / "page.html").write_text(
        f"{before}<h1>{{{{ .Title }}}}</h1>\n<table>{rows_of('metrics')}{RECORD.format(**ACTION)}{{{{ end }}}}</table>\n{after}", "utf-8")


def template(page, title, kind, rows):
    """The template of a kind of page, from the page of one table of rows, to whose size the rows of the last year are filled up."""
    before, after = frame(page, title)
    long, short = (row % LINK[kind] for row in (ROW, SHORT))
    size = len((before + HEAD + after).encode())
    size += sum(len((long if row["last"] else short).format(**row).encode()) for row in rows)
    missing = (len(page.encode()) - size) // sum(1 for row in rows if row["last"])
    # Comments would be taken out of the template.
    filler = f'<td><svg><path d="M{"." * (missing - 33)}"/></svg></td>' if missing > 33 else ""
    table = (
        rows_of(kind) + f'{{{{ if index $row {COLUMNS.index("last")} }}}}{long.format(**ACTION).replace("</tr>", filler + "</tr>")}{{{{ else }}}}{short.format(**ACTION)}{{{{ end }}}}'
        "{{ end }}")
    return f'{before}<h1>{{{{ .Title }}}}</h1>\n<table class="figures">{HEAD}{table}</tbody></table>\n{after}'


def write_site(folder, project, site):
    """Writes the site of Hugo for a project that the tool has built."""
    content = pathlib.Path(project) / "Content"
    data, layouts = folder / "assets", folder / "layouts"
    for kind, listing in (("areas", "areas"), ("metrics", "metrics"), ("sources", "metrics")):
        (data / kind).mkdir(parents=True)
        (layouts / kind).mkdir(parents=True)
        (folder / "content" / kind).mkdir(parents=True)
        (folder / "content" / kind / "_content.gotmpl").write_text(ADAPTER.replace("KIND", listing).replace("OUTPUTS", OUTPUTS if kind == "metrics" else ""), "utf-8")
    (folder / "hugo.toml").write_text(SETTINGS, "utf-8")
    of_area, listed = {}, []
    for metric, name, names, rows in figures(content):
        listed.append((metric, name))
        with open(data / "metrics" / f"{metric}.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([row[:1] + [names[row[2]]] + row[2:] for row in rows])
        for row in rows:
            of_area.setdefault(row[2], []).append(",".join(map(str, row)))
    for area, lines in of_area.items():
        (data / "areas" / f"{area}.csv").write_text("\n".join(lines) + "\n", "utf-8")
    (data / "metrics.csv").write_text("".join(f"{metric},{name}\n" for metric, name in listed), "utf-8")
    (data / "areas.csv").write_text("".join(f"{area},{names[area]}\n" for area in of_area), "utf-8")
    titles = {"areas": (next(iter(of_area)), names[next(iter(of_area))]), "metrics": listed[0]}
    for kind, (identifier, title) in titles.items():
        page = (pathlib.Path(site) / kind / f"{identifier}.html").read_text("utf-8")
        with open(data / kind / f"{identifier}.csv", encoding="utf-8") as file:
            rows = [dict(zip(COLUMNS, row)) for row in csv.reader(file)]
        text = template(page, title, kind, rows)
        (layouts / kind / "page.html").write_text(text, "utf-8")
    write_metric_outputs(layouts, page, title)
    for kind in ("home", "section"):
        (layouts / f"{kind}.html").write_text(
            '<!DOCTYPE html>\n<title>{{ .Title }}</title>\n<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>\n{{ end }}</ul>\n',
            "utf-8")
