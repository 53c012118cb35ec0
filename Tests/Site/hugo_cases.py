"""The site of case studies (generate_cases.py) as a site of Hugo: the same texts, words and frame of the page.

The frame is taken from a page that the tool built, with template actions in place of the words of that text, so that it stays
the same whatever the tool's templates look like. Where both can't be alike Hugo has less to do: links between texts are ready
paths, nothing is checked, there is no index for searching, and tables have the Markdown that makes Hugo's own rendering of them
about as large as the tool's (Hugo writes alignment as a style, which is longer, so fewer columns are aligned).
"""

import pathlib
import re
import sys

SETTINGS = """\
baseURL = "https://example.org/"
title = "基层治理案例集"
languageCode = "zh-CN"
uglyURLs = true
disableKinds = ["rss", "sitemap", "robotstxt"]
[taxonomies]
area = "areas"
theme = "themes"
source = "sources"
"""
# What a list says of each of its texts, as the tool's cards do.
CARDS = """\
<ul class="cards">{{ range $text := .Pages.ByDate.Reverse }}<li class="card"><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3>
{{ with .Params.summary }}<p>{{ . }}</p>
{{ end }}{{ with .Params.area_name }}<p class="card-meta"><time datetime="{{ $text.Date.Format "2006-01-02" }}">{{ $text.Date.Format "2006年1月2日" }}</time> · {{ . }}</p>
{{ end }}</li>
{{ end }}</ul>
"""


def front_matter(text):
    """The entries of a text's front matter, lists of one as their item; and the rest of it."""
    head, body = text.removeprefix("---\n").split("\n---\n", 1)
    pairs = (line.split(": ", 1) for line in head.splitlines())
    return {key: value.strip("[]") for key, value in pairs}, body


def body_range(page):
    """Where the rendered text stands in a page."""
    begin = re.search(r'<h2[^>]*\bid="s1"', page)
    end = page.rfind("</article>")
    if not begin or end < begin.start():
        sys.exit("The benchmark no longer finds the text in a built page; see hugo_cases.py.")
    return begin.start(), end


def replaced(text, actions):
    """A text with each word replaced by a template action, all in one pass, longer words first."""
    words = sorted((word for word in actions if word), key=len, reverse=True)
    return re.sub("|".join(map(re.escape, words)), lambda match: actions[match[0]], text)


def template(page, facts, names):
    """The template of a text's page, from the page that the tool made of one."""
    begin, end = body_range(page)
    year, month, day = (int(part) for part in facts["date"].split("-"))
    actions = {
        facts["title"]: "{{ .Title }}", facts["summary"]: "{{ .Params.summary }}", facts["date"]: '{{ .Date.Format "2006-01-02" }}',
        f"{year}年{month}月{day}日": '{{ .Date.Format "2006年1月2日" }}',
    }
    for key in ("areas", "themes", "sources"):
        identifier = facts[key]
        actions[f"{key}/{identifier}.html"] = f"{key}/{{{{ index .Params.{key} 0 }}}}.html"
        actions[f">{names[identifier]}<"] = f">{{{{ .Params.{key[:-1]}_name }}}}<"
    siblings = re.findall(r'href="(case-\d+)\.html">([^<]+)</a>', page[end:])
    for (identifier, title), way in zip(siblings, ("NextInSection", "PrevInSection")):
        actions[f'"{identifier}.html"'] = f'"{{{{ with .{way} }}}}{{{{ .File.ContentBaseName }}}}{{{{ end }}}}.html"'
        actions[f">{title}<"] = f">{{{{ with .{way} }}}}{{{{ .Title }}}}{{{{ end }}}}<"
    return replaced(page[:begin], actions) + "{{ .Content }}" + replaced(page[end:], actions)


def list_template(page, facts):
    """The template of a list of texts: the same frame around cards."""
    begin, end = page.index("<h1"), page.rindex("</main>")
    actions = {facts["title"]: "{{ .Title }}", facts["summary"]: "{{ .Title }}"}
    return replaced(page[:begin], actions) + "<h1>{{ .Title }}</h1>\n" + CARDS + page[end:]


def registers(content):
    """The names of areas, themes and sources by their ids."""
    rows = [line.split(",") for line in (content / "areas.csv").read_text("utf-8").splitlines()[1:]]
    names = {row[0]: row[1] for row in rows}
    for path in ("site.yml", "sources.yml"):
        names.update(re.findall(r"\{id: (\w+), (?:name|title): ([^,}]+)", (content / path).read_text("utf-8")))
    return names


def write_site(folder, project, site):
    """Writes the site of Hugo for a project that the tool has built."""
    content, pages = pathlib.Path(project) / "Content", pathlib.Path(folder) / "content"
    names = registers(content)
    layouts = folder / "layouts"
    for place in (layouts, pages / "cases"):
        place.mkdir(parents=True)
    (folder / "hugo.toml").write_text(SETTINGS, "utf-8")
    texts = sorted((content / "cases").iterdir())
    example = texts[len(texts) // 2]
    facts, _ = front_matter(example.read_text("utf-8"))
    page = (pathlib.Path(site) / "cases" / f"{example.stem}.html").read_text("utf-8")
    (layouts / "page.html").write_text(template(page, facts, names), "utf-8")
    for kind in ("home", "section", "taxonomy", "term"):
        (layouts / f"{kind}.html").write_text(list_template(page, facts), "utf-8")
    for text in texts:
        facts, body = front_matter(text.read_text("utf-8"))
        lists = "".join(f"{key}: [{facts[key]}]\n{key[:-1]}_name: {names[facts[key]]}\n" for key in ("areas", "themes", "sources"))
        body = re.sub(r"\]\((area|case):([\w-]+)\)", lambda link: f"]({'../areas/' if link[1] == 'area' else ''}{link[2]}.html)", body)
        body = re.sub(r"^\|:-(\|-:)+\|$", "|-|-:|-:|-:|-|-|-|-|", body, flags=re.MULTILINE)
        head = f"---\ntitle: {facts['title']}\nsummary: {facts['summary']}\ndate: {facts['date']}\n{lists}---\n"
        (pages / "cases" / text.name).write_text(head + body, "utf-8")
    for identifier, name in names.items():
        kind = {"a": "areas", "t": "themes", "s": "sources"}.get(identifier[0])
        if kind:
            (pages / kind / identifier).mkdir(parents=True, exist_ok=True)
            (pages / kind / identifier / "_index.md").write_text(f"---\ntitle: {name}\n---\n", "utf-8")
