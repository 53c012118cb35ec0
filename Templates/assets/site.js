/* What pages can do beyond being read; every page is whole without it. Data comes as script files that call
   gazetteer(name, value), for file:// too; words.js has the words, {} in them stands for a value. Nothing is written into
   the markup that a strict Content-Security-Policy forbids. */
(() => {
"use strict";

const page = document.documentElement;
// Where the site begins, as seen from this page: this file stands in a folder of it.
const root = new URL("../", document.currentScript.src).href;
const collator = new Intl.Collator(page.lang || undefined, { numeric: true });
let words = {};

/* Elements */

/** An element; attributes that begin with "on" are listeners, false ones are left out. */
function make(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

function draw(name, attributes, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child != null && child !== false));
  return element;
}

function say(word, ...values) {
  return (words[word] || "").replace(/\{\}/g, () => values.shift());
}

const button = (label, onclick, attributes) => make("button", { type: "button", onclick, ...attributes }, label);

/* The address: behind # stands a view if it has a = in it, else an anchor. */

const readView = () => new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");

function keepView(changes) {
  const view = readView();
  for (const [key, value] of Object.entries(changes)) value ? view.set(key, value) : view.delete(key);
  const text = String(view).replace(/%2C/g, ",");
  try {
    history.replaceState(null, "", location.href.split("#")[0] + (text && "#" + text));
  } catch { /* Some browsers allow no addresses to be kept from file://. */ }
}

/* Data */

const loads = new Map();

/** The value that the script file data/NAME.js hands over. */
function load(name) {
  if (!loads.has(name)) {
    const entry = {};
    entry.promise = new Promise((resolve, reject) => {
      entry.resolve = resolve;
      const script = make("script", { src: root + "data/" + name + ".js", onerror: () => {
        loads.delete(name);
        reject(new Error(name));
      } });
      document.head.append(script);
    });
    loads.set(name, entry);
  }
  return loads.get(name).promise;
}

window.gazetteer = (name, value) => {
  if (name === "words") {
    words = value;
    start();
  } else loads.get(name)?.resolve(value);
};

/* The header: larger type and colours, kept for the next visit where that is allowed. */

const memory = {
  get(key) { try { return localStorage.getItem("gazetteer-" + key); } catch { return null; } },
  set(key, value) {
    try { value ? localStorage.setItem("gazetteer-" + key, value) : localStorage.removeItem("gazetteer-" + key); } catch { }
  },
};

function showMode(key, value) {
  if (value) page.dataset[key] = value; else delete page.dataset[key];
}

function headerTools(place) {
  const elder = button("", () => {
    const value = page.dataset.mode ? "" : "elder";
    showMode("mode", value);
    memory.set("mode", value);
    label();
  });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => page.dataset.scheme ? page.dataset.scheme === "dark" : dark.matches;
  const scheme = button("", () => {
    const value = isDark() ? "light" : "dark";
    showMode("scheme", value);
    memory.set("scheme", value);
    label();
  });
  const label = () => {
    elder.textContent = words[page.dataset.mode ? "normalType" : "largerType"];
    scheme.textContent = words[isDark() ? "light" : "dark"];
  };
  dark.addEventListener("change", label);
  label();
  place.append(elder, scheme);
  place.hidden = false;
}

/* Tables: sort, filter, pin, choose columns, copy, download. */

/** What one sees in a cell. */
function cellText(cell) {
  const copy = cell.cloneNode(true);
  for (const part of copy.querySelectorAll(
    ".visually-hidden, .formula > p, .metric-more > :not(summary), .check, .note-mark, svg, button")) part.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}

/** What a cell is sorted by: a number, a text, or nothing. */
function cellValue(cell) {
  if (!cell || cell.matches(".missing, :has(.reading)")) return null;
  if ("sort" in cell.dataset) return Number(cell.dataset.sort);
  const data = cell.querySelector("data[value]");
  if (data) return Number(data.getAttribute("value"));
  return cell.matches(".drawing, .sources") ? null : cellText(cell) || null;
}

/** Spreadsheet programs would take some text for a formula. */
const unformula = (text) => /^[=+\-@]/.test(text) && !/^[+-]\d+(\.\d+)?$/.test(text) ? " " + text : text;

const csvCell = (text) => /[",\n]|^ | $/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;

function tableTools(table) {
  const caption = table.caption;
  const id = caption.id.replace(/-caption$/, "");
  const region = table.closest(".table-scroll");
  const bodies = [...table.tBodies];
  const pinned = make("tbody", { class: "pinned" });
  const seen = {};

  const rows = bodies.flatMap((body) => [...body.rows].filter((row) => !row.matches(".row-group")).map((row) => {
    const name = cellText(row.cells[0]);
    const link = row.cells[0].querySelector("a[href]")?.getAttribute("href") || name;
    // In addresses a row has the name of its page, numbered where several have it.
    let key = decodeURIComponent(link).replace(/[#?].*|\.html/g, "").split("/").pop().replace(/,/g, "");
    seen[key] = (seen[key] || 0) + 1;
    if (seen[key] > 1) key += "~" + seen[key];
    return { row, body, name, key, find: fold(name) };
  }));
  rows.forEach((entry, place) => { entry.place = place; });

  // The headers of every column, from the top.
  const heads = [];
  for (const [level, line] of [...table.tHead.rows].entries()) {
    let column = 0;
    for (const cell of line.cells) {
      while (heads[column]?.[level]) column++;
      for (let across = 0; across < cell.colSpan; across++, column++)
        for (let down = 0; down < cell.rowSpan; down++) (heads[column] ||= [])[level + down] = cell;
    }
  }
  const columns = heads.map((cells, index) => {
    const head = cells[cells.length - 1];
    const values = rows.map((entry) => cellValue(entry.row.cells[index]));
    return {
      index, head, values, name: [...new Set(cells)].map(cellText).filter(Boolean).join(" "),
      isNumber: values.some((value) => typeof value === "number"),
      isSortable: values.some((value) => value != null),
    };
  });
  // What goes over columns: cells of the head, groups of columns, and rows that sum up.
  const spans = [...new Set(heads.flat())].map((cell) => (
    { cell, property: "colSpan", own: [...heads.keys()].filter((index) => heads[index].includes(cell)) }));
  for (const line of [table.querySelectorAll(":scope > colgroup"), ...[...table.rows].filter(
    (row) => row.matches("tfoot > *, .row-group")).map((row) => row.cells)]) {
    let first = 0;
    for (const cell of line) {
      const property = "span" in cell ? "span" : "colSpan", count = cell[property];
      spans.push({ cell, property, own: [...heads.keys()].slice(first, first += count) });
    }
  }

  let state = { sort: null, filter: "", pins: new Set(), hidden: new Set() };

  const status = make("span", { class: "status", role: "status" });
  const filter = make("input", { type: "search", autocomplete: "off", oninput: () => change({ filter: filter.value }) });
  const boxes = columns.slice(1).map((column) => {
    const box = make("input", { type: "checkbox", onchange: () => {
      const hidden = new Set(state.hidden);
      box.checked ? hidden.delete(column.index) : hidden.add(column.index);
      change({ hidden });
    } });
    return { box, column, label: make("label", {}, box, " ", column.name) };
  });
  const tools = make("details", { class: "table-tools" },
    make("summary", {}, say("tableTools"), make("span", { class: "visually-hidden" }, " " + cellText(caption))),
    make("div", { class: "table-tools-row" },
      make("label", {}, say("filterRows"), " ", filter),
      button(say("copy"), copy), button(say("download"), download),
      button(say("reset"), () => change({ sort: null, filter: "", pins: new Set(), hidden: new Set() })), status),
    boxes.length > 1 && make("fieldset", {}, make("legend", {}, say("columns")), boxes.map(({ label }) => label)));
  region.before(tools);
  table.classList.add("with-tools");

  for (const column of columns.filter((column) => column.isSortable)) {
    column.button = button("", () => {
      const first = column.isNumber ? -1 : 1;
      const now = state.sort?.column === column ? state.sort.order : 0;
      change({ sort: now === -first ? null : { column, order: now === first ? -first : first } });
    }, { class: "sort", "aria-label": say("sortBy", column.name) });
    column.head.append(" ", column.button);
  }
  for (const entry of rows) {
    entry.pin = button("", () => {
      const pins = new Set(state.pins);
      pins.delete(entry) || pins.add(entry);
      change({ pins });
      entry.pin.focus();
    }, { class: "pin", "aria-label": say("pin", entry.name) });
    entry.row.cells[0].append(" ", entry.pin);
  }

  function show() {
    const { sort, pins, hidden } = state;
    const wanted = fold(state.filter.trim());
    const sorted = [...rows].sort((one, other) => {
      if (sort) {
        const [left, right] = [one, other].map((entry) => sort.column.values[entry.place]);
        // What is missing comes last in both directions, and text among numbers after them.
        if ((left == null) !== (right == null)) return left == null ? 1 : -1;
        if (typeof left !== typeof right) return typeof left === "number" ? -1 : 1;
        const order = typeof left === "number" ? left - right : left == null ? 0 : collator.compare(left, right);
        if (order) return order * sort.order;
      }
      return one.place - other.place;
    });
    let shown = 0;
    const moving = document.activeElement;
    for (const entry of sorted) {
      const isPinned = pins.has(entry);
      (isPinned ? pinned : entry.body).append(entry.row);
      entry.row.hidden = !isPinned && !entry.find.includes(wanted);
      entry.row.classList.toggle("pinned", isPinned);
      entry.pin.setAttribute("aria-pressed", isPinned);
      if (!entry.row.hidden) shown++;
    }
    pins.size ? bodies[0].before(pinned) : pinned.remove();
    for (const body of bodies) body.hidden = ![...body.rows].some((row) => !row.hidden && !row.matches(".row-group"));
    if (moving !== document.activeElement) moving?.focus?.();

    for (const { row } of rows) for (const { index } of columns) row.cells[index].hidden = hidden.has(index);
    for (const { cell, own, property } of spans) {
      const count = own.filter((column) => !hidden.has(column)).length;
      cell.hidden = !count;
      cell[property] = count || 1;
    }

    for (const { head, button } of columns) if (button) head.removeAttribute("aria-sort");
    if (sort) sort.column.head.setAttribute("aria-sort", sort.order > 0 ? "ascending" : "descending");
    for (const { box, column } of boxes) box.checked = !hidden.has(column.index);
    if (filter.value !== state.filter) filter.value = state.filter;
    status.textContent = wanted ? say("shown", shown, rows.length) : "";
  }

  function change(changes) {
    state = { ...state, ...changes };
    show();
    const { sort, pins, hidden } = state;
    keepView({
      [id + ".sort"]: sort && sort.column.index + 1 + (sort.order > 0 ? "" : "-"),
      [id + ".filter"]: state.filter,
      [id + ".pin"]: [...pins].map((entry) => entry.key).join(","),
      [id + ".hide"]: [...hidden].sort((one, other) => one - other).map((column) => column + 1).join(","),
    });
  }

  function restore() {
    const view = readView();
    const get = (key) => view.get(id + "." + key) || "";
    const [, number, isDown] = get("sort").match(/^(\d+)(-?)$/) || [];
    const column = columns[number - 1];
    const keys = new Set(get("pin").split(","));
    state = {
      sort: column?.isSortable ? { column, order: isDown ? -1 : 1 } : null, filter: get("filter"),
      pins: new Set(rows.filter((entry) => keys.has(entry.key))),
      hidden: new Set(get("hide").split(",").map((text) => text - 1).filter((index) => index > 0 && index < columns.length)),
    };
    if ([...view.keys()].some((key) => key.startsWith(id + "."))) tools.open = true;
    show();
  }

  function cells() {
    const kept = columns.filter((column) => !state.hidden.has(column.index));
    const lines = [...table.tBodies].flatMap((body) => [...body.rows]).filter(
      (row) => !row.hidden && !row.matches(".row-group"));
    return [kept.map((column) => column.name),
      ...lines.map((row) => kept.map((column) => cellText(row.cells[column.index])))].map((line) => line.map(unformula));
  }

  function copy() {
    const text = cells().map((line) => line.join("\t")).join("\n");
    const done = () => { status.textContent = say("copied"); };
    const byHand = () => {
      const area = make("textarea", { class: "visually-hidden" });
      area.value = text;
      document.body.append(area);
      area.select();
      if (document.execCommand("copy")) done();
      area.remove();
    };
    navigator.clipboard ? navigator.clipboard.writeText(text).then(done, byHand) : byHand();
  }

  function download() {
    // Spreadsheet programs know UTF-8 by the mark at the beginning.
    const text = "\uFEFF" + cells().map((line) => line.map(csvCell).join(",")).join("\n") + "\n";
    const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    const name = location.pathname.split("/").pop().replace(/\.html$/, "") || "table";
    make("a", { href: address, download: decodeURIComponent(name) + "-" + id + ".csv" }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1e4);
  }

  restore();
  addEventListener("hashchange", () => location.hash.includes("=") && restore());
}

/* Charts: what a mark stands for, beside the pointer or at the mark that the arrow keys are on. */

let tip, current;

function hideTip() {
  tip?.remove();
  current?.classList.remove("told");
  tip = current = null;
}

function showTip(mark) {
  if (mark === current) return;
  hideTip();
  current = mark;
  mark.classList.add("told");
  tip = make("div", { class: "tip", role: "status" }, mark.dataset.tip.split("\n").map((line) => make("span", {}, line)));
  document.body.append(tip);
  const place = mark.getBoundingClientRect();
  const left = Math.min(place.left + place.width / 2 - tip.offsetWidth / 2, page.clientWidth - tip.offsetWidth - 4);
  const above = place.top - tip.offsetHeight - 6;
  tip.style.left = Math.max(left, 4) + scrollX + "px";
  tip.style.top = (above > 0 ? above : place.bottom + 6) + scrollY + "px";
}

/** The tip takes the place of the title, which browsers show. */
function chartTips(chart) {
  for (const title of chart.querySelectorAll("g.mark > title")) {
    title.parentNode.dataset.tip = title.textContent;
    title.remove();
  }
  const marks = [...chart.querySelectorAll("[data-tip]")];
  if (!marks.length) return;
  chart.setAttribute("tabindex", 0);
  for (const mark of marks) for (const name of ["pointerenter", "click"]) mark.addEventListener(name, () => showTip(mark));
  chart.addEventListener("pointerleave", hideTip);
  chart.addEventListener("blur", hideTip);
  chart.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = current ? marks.indexOf(current) + step : 0;
    showTip(marks[Math.max(0, Math.min(next, marks.length - 1))]);
  });
}

addEventListener("keydown", (event) => event.key === "Escape" && hideTip());

/* Areas side by side */

const mostCompared = 10;

function comparing(place) {
  load("compare").then(({ areas, metrics }) => {
    const byID = (list) => new Map(list.map((entry) => [entry[0], entry]));
    const register = { areas: byID(areas), metrics: byID(metrics) };
    const chosen = { areas: [], metrics: [] };
    const status = make("p", { role: "status", class: "status" });
    const results = make("div", { class: "compared" });
    let turn = 0;

    const pickers = ["areas", "metrics"].map((kind) => picker(kind, { areas, metrics }[kind]));
    place.append(make("div", { class: "pickers" }, pickers.map((picker) => picker.element)),
      make("p", {}, button(say("clear"), () => {
        chosen.areas = [];
        chosen.metrics = [];
        changed();
      })), status, results);

    function picker(kind, entries) {
      const found = entries.map((entry) => ({ entry, find: fold(entry.slice(0, -1).join(" ")) }));
      const list = make("ul", { class: "picks-list" });
      const more = make("p", { class: "table-note" });
      const field = make("input", { type: "search", autocomplete: "off", oninput: show });
      const element = make("fieldset", {}, make("legend", {}, say(kind === "areas" ? "chooseAreas" : "chooseMetrics", mostCompared)),
        make("label", {}, say("narrow"), " ", field), list, more);
      function show() {
        const wanted = fold(field.value.trim());
        const isChosen = ({ entry }) => chosen[kind].includes(entry[0]);
        const matching = found.filter((item) => isChosen(item) || item.find.includes(wanted));
        const first = [...matching.filter(isChosen), ...matching.filter((item) => !isChosen(item))].slice(0, 60);
        const focused = list.contains(document.activeElement) && document.activeElement.value;
        list.replaceChildren(...first.map(({ entry }) => {
          const [key, name] = entry, isOn = chosen[kind].includes(key);
          const box = make("input", { type: "checkbox", value: key, checked: isOn, onchange: () => {
            chosen[kind] = box.checked ? [...chosen[kind], key] : chosen[kind].filter((other) => other !== key);
            changed();
          }, disabled: !isOn && chosen[kind].length >= mostCompared });
          return make("li", {}, make("label", {}, box, " ", name, make("span", { class: "remark" }, entry[3])));
        }));
        if (focused) list.querySelector(`input[value="${CSS.escape(focused)}"]`)?.focus();
        more.textContent = matching.length > first.length ? say("more", matching.length - first.length) : "";
      }
      return { element, show };
    }

    function changed() {
      keepView({ areas: chosen.areas.join(","), metrics: chosen.metrics.join(",") });
      show();
    }

    function show() {
      pickers.forEach((picker) => picker.show());
      const now = ++turn;
      status.textContent = chosen.areas.length && chosen.metrics.length ? "" : say("chooseBoth");
      if (status.textContent) return results.replaceChildren();
      Promise.all(chosen.metrics.map((key) => load("compare/" + key))).then((data) => {
        if (now !== turn) return;
        const names = chosen.areas.map((key) => register.areas.get(key));
        results.replaceChildren(comparedTable(data, names), ...data.map((metric) => comparedCharts(metric, names)));
        results.querySelectorAll("svg").forEach(chartTips);
        status.textContent = say("compared", names.length, data.length);
      }, () => { status.textContent = say("noData"); });
    }

    function restore() {
      const view = readView();
      for (const kind of ["areas", "metrics"])
        chosen[kind] = (view.get(kind) || "").split(",").filter((key) => register[kind].has(key)).slice(0, mostCompared);
      show();
    }
    addEventListener("hashchange", () => location.hash.includes("=") && restore());
    restore();
  }, () => place.append(make("p", {}, say("noData"))));
}

/** The figures of an area in the file of a metric, which also tells which is the latest. */
function seriesOf(metric, area) {
  const [latest, ...points] = metric.areas[area] || [-1];
  const told = points.map(([period, source, text, value, lower, upper, number]) => {
    const [written, label, time, shape] = metric.periods[period];
    const [title, address] = metric.sources[source];
    const anchor = [metric.id, area, written, number].filter((part) => part != null).join(".");
    return { text, value, lower, upper, label, time, shape, title, href: root + address + "#" + encodeURIComponent(anchor) };
  });
  return { latest: told[latest], points: told };
}

function comparedTable(data, areas) {
  const table = make("table", { class: "figures" }, make("caption", { id: "compared-caption" }, say("comparedCaption")),
    make("thead", {}, make("tr", {}, make("th", { scope: "col" }, say("metric")),
      areas.map(([key, name]) => make("th", { scope: "col", class: "number" }, make("a", { href: root + "areas/" + key + ".html" }, name))))),
    make("tbody", {}, data.map((metric) => make("tr", {},
      make("th", { scope: "row" }, make("a", { href: root + "metrics/" + metric.id + ".html" }, metric.name)),
      areas.map(([key]) => {
        const { latest } = seriesOf(metric, key);
        if (!latest) return make("td", { class: "missing among-numbers" }, say("notObserved"));
        return make("td", { class: latest.value == null ? "missing among-numbers" : "number" },
          make("a", { class: "figure", href: latest.href }, latest.text), " ",
          make("span", { class: "period" }, latest.label), " ", make("span", { class: "period" }, latest.title));
      })))));
  return make("div", { class: "table-scroll", role: "region", tabindex: 0, "aria-labelledby": "compared-caption" }, table);
}

function comparedCharts(metric, areas) {
  const series = areas.map(([key, name]) => ({ name, ...seriesOf(metric, key) }));
  const section = make("section", {}, make("h2", {}, metric.name));
  const latest = series.filter((one) => one.latest);
  if (!latest.length) return fill(section, {}, [make("p", {}, say("nothingObserved"))]);
  section.append(chart(say("latestOf", metric.name), bars(metric, series)));
  if (new Set(latest.map((one) => one.latest.label)).size > 1) section.append(make("p", { class: "chart-source" }, say("periodsDiffer")));
  const counts = new Map();
  for (const { points } of series) for (const { shape, value } of points)
    if (value != null) counts.set(shape, (counts.get(shape) || 0) + 1);
  // Lines join periods of one kind and length: those with most figures.
  const shape = [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
  const lined = series.map((one) => ({ ...one, points: one.points.filter((point) => point.shape === shape && point.value != null) }));
  if (lined.some(({ points }) => points.length > 1)) {
    section.append(chart(say("over", metric.name), lines(metric, lined)));
    if (counts.size > 1) section.append(make("p", { class: "chart-source" }, say("otherPeriods")));
  }
  return section;
}

const chart = (title, drawing) => {
  drawing.setAttribute("aria-label", title);
  return make("figure", { class: "chart" }, make("figcaption", {}, title), drawing);
};

const paint = (place) => `var(--chart-${place < 4 ? place + 1 : "axis"})`;
const tipOf = (name, point) => [name, point.text, point.label, point.title].join("\n");
const outline = (d) => draw("path", { d, fill: "none", stroke: "var(--chart-ink)" });
const picture = (height) => draw("svg", { role: "img", viewBox: `0 0 400 ${height}`, "font-size": 16, fill: "var(--chart-ink)" });

/** Bars from zero: filled as far as a figure is certain, outlined where it may end, open where it has no bound. */
function bars(metric, series) {
  const ends = series.flatMap(({ latest }) => latest ? [latest.value, latest.lower, latest.upper].filter((end) => end != null) : []);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const x = (value) => 4 + (value - least) / (most - least || 1) * 380;
  const svg = picture(series.length * 46 + 4);
  series.forEach(({ name, latest }, row) => {
    const top = row * 46 + 2, y = top + 24;
    const group = draw("g", { class: "mark", "data-tip": latest && tipOf(name, latest) },
      draw("rect", { x: 0, y: top, width: 400, height: 44, fill: "none", "pointer-events": "all" }),
      draw("text", { x: 4, y: top + 16 }, latest ? `${name} ${latest.text}` : `${name} ${say("notObserved")}`));
    if (latest?.value != null) {
      const { value, lower, upper } = latest;
      const isExact = lower == null && upper == null;
      const side = (upper ?? value) < 0 ? -1 : 1;
      const [near, far] = side < 0 ? [upper, lower] : [lower, upper];
      const sure = isExact ? value : side < 0 ? near : Math.max(near ?? 0, 0);
      const end = isExact ? value : far ?? near;
      group.append(draw("rect", { x: Math.min(x(0), x(sure)), y, width: Math.abs(x(sure) - x(0)), height: 14, fill: paint(0) }));
      if (!isExact) {
        const isOpen = far == null, tail = x(end) + (isOpen ? 12 * side : 0);
        group.append(outline(`M${tail} ${y}H${x(sure)}v14H${tail}`
          + (isOpen ? `m${-5 * side} -11l${5 * side} 4l${-5 * side} 4` : "Z")));
      }
      group.append(draw("path", { d: `M${x(0)} ${y - 2}v18`, stroke: "var(--chart-axis)" }));
    }
    svg.append(group);
  });
  return svg;
}

/** Lines with a mark at every figure; a bar through it shows bounds, an arrow an open end. */
function lines(metric, series) {
  const points = series.flatMap((one) => one.points);
  const times = [...new Set(points.map((point) => point.time))].sort((one, other) => one - other);
  const ends = points.flatMap(({ value, lower, upper }) => [value, lower, upper].filter((end) => end != null));
  let [least, most] = [Math.min(...ends), Math.max(...ends)];
  // From zero, unless all values lie in the upper half.
  if (least > 0 && least < most / 2) least = 0;
  if (most < 0 && most > least / 2) most = 0;
  const named = series.filter((one) => one.points.length);
  const height = 210 + named.length * 24;
  const x = (time) => 16 + (time - times[0]) / (times[times.length - 1] - times[0] || 1) * 368;
  const y = (value) => 180 - (value - least) / (most - least || 1) * 165;
  const svg = picture(height);
  svg.append(draw("path", { d: "M8 184H392", stroke: "var(--chart-axis)" }));
  const labels = new Map(points.map((point) => [point.time, point.label]));
  for (const [time, anchor] of new Map([[times[0], "start"], [times[times.length - 1], "end"]]))
    svg.append(draw("text", { x: anchor === "start" ? 8 : 392, y: 203, "text-anchor": anchor }, labels.get(time)));
  const dashes = ["", "9 3", "3 3", "12 3 3 3", "6 6", "1 4", "14 6", "2 2", "6 2 2 2", "18 4"];
  named.forEach(({ name, points }, place) => {
    let path = "", last = -1;
    for (const point of points) {
      const index = times.indexOf(point.time);
      path += (index - last === 1 && path ? "L" : "M") + x(point.time) + " " + y(point.value);
      last = index;
    }
    const stroke = paint(place);
    svg.append(draw("path", { d: path, fill: "none", stroke, "stroke-width": 3, "stroke-dasharray": dashes[place] }));
    for (const point of points) {
      const [at, up] = [x(point.time), y(point.value)];
      const isExact = point.lower == null && point.upper == null;
      const top = point.upper == null ? up - 14 : y(point.upper), bottom = point.lower == null ? up + 14 : y(point.lower);
      svg.append(draw("g", { class: "mark", "data-tip": tipOf(name, point) },
        draw("circle", { cx: at, cy: up, r: 12, fill: "none", "pointer-events": "all" }),
        !isExact && outline(`M${at} ${bottom}V${top}`
          + (point.upper == null ? "m-4 5l4 -5l4 5" : "m-4 0h8") + `M${at} ${bottom}` + (point.lower == null ? "m-4 -5l4 5l4 -5" : "m-4 0h8")),
        draw("circle", { cx: at, cy: up, r: 4.5, fill: stroke })));
    }
    const row = 226 + place * 24, end = points[points.length - 1];
    svg.append(draw("path", { d: `M8 ${row - 5}h30`, stroke, "stroke-width": 3, "stroke-dasharray": dashes[place] }),
      draw("text", { x: 46, y: row }, `${name} ${end.text}`));
  });
  return svg;
}

/* Searching. The index lists documents under words of the Latin script and pairs of neighbouring characters of others. */

/** Plain lower case, character by character, as the index has it. */
function fold(text) {
  return text.replace(/[A-ZÀ-ÖØ-Þ！-～\u3000]/g, (character) => {
    let code = character.charCodeAt(0);
    if (code === 0x3000) return " ";
    if (code > 0xff00) code -= 0xfee0;
    return String.fromCharCode(code >= 65 && code <= 90 || code >= 0xc0 && code <= 0xde ? code + 32 : code);
  });
}

const isPlain = (code) => code >= 48 && code <= 57 || code >= 97 && code <= 122 || code >= 0xdf && code <= 0xff && code !== 0xf7;
const isOther = (code) => code >= 0x100 && code < 0x2000 || code >= 0x2c00 && code < 0x2e00 || code >= 0x2e80 && code < 0x3000
  || code >= 0x3005 && code <= 0x3007 || code >= 0x3040 && code < 0xd800 || code >= 0xe000 && code < 0xfe00 || code >= 0x10000;

/** The words asked for, and their terms in the index. */
function asked(text) {
  const runs = [];
  let kind = 0;
  for (const character of fold(text)) {
    const code = character.codePointAt(0), next = isPlain(code) ? 1 : isOther(code) ? 2 : 0;
    if (next && next === kind) runs[runs.length - 1].push(character);
    else if (next) runs.push([character]);
    kind = next;
  }
  const terms = runs.flatMap((run) => {
    if (isPlain(run[0].codePointAt(0))) return [run.slice(0, 7).join("")];
    if (run.length === 1) return [run[0]];
    // Pairs side by side cover the whole.
    const pairs = [];
    for (let start = 0; start < run.length; start += 2) pairs.push(run.slice(Math.min(start, run.length - 2)).slice(0, 2).join(""));
    return pairs;
  });
  return { words: [...new Set(runs.map((run) => run.join("")))], terms: [...new Set(terms)].slice(0, 4) };
}

/** Which file has a term. */
function shardOf(term, count) {
  let hash = 0;
  const characters = [...term];
  for (const character of isPlain(characters[0].codePointAt(0)) ? characters.slice(0, 3) : characters.slice(0, 1)) {
    hash = Math.imul(hash + character.codePointAt(0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash & count - 1;
}

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** Adds documents, told by the differences of their numbers; odd where the term is in the name. */
function addDocuments(text, found) {
  let entry = 0, value = 0, shift = 0;
  for (const digit of text) {
    const bits = digits.indexOf(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits > 31) continue;
    entry += value;
    value = shift = 0;
    found.set(entry >> 1, found.get(entry >> 1) || entry & 1);
  }
}

/** The documents that have all terms, first those with terms in their names. */
function findDocuments(index, terms) {
  return Promise.all(terms.map((term) => load(`search/s${shardOf(term, index.shards)}`))).then((files) =>
    index.segments.flatMap((counts, segment) => {
      let all;
      files.forEach((file, place) => {
        const found = new Map(), entries = file[segment].split(","), term = terms[place];
        const look = (start) => {
          for (const entry of entries) if (entry.startsWith(start)) addDocuments(entry.slice(entry.indexOf(" ") + 1), found);
        };
        look(term);
        // Of numbers within texts only four digits count.
        if (!found.size && /^\d.{4}/.test(term)) look(term.slice(0, 4) + " ");
        all = all ? new Map([...all].filter(([key]) => found.has(key)).map(([key, hits]) => [key, hits + found.get(key)])) : found;
      });
      return [...all].map(([number, hits]) => {
        let kind = 0, rest = number;
        while (rest >= counts[kind]) rest -= counts[kind++];
        return { segment, number, hits, kind };
      });
    }).sort((one, other) =>
      other.hits - one.hits || one.segment - other.segment || one.number - other.number));
}

/** Where a document is told: address, title, remark and text. */
function loadDocument(index, { segment, number }) {
  // Documents of the first kinds are short and stand many in a file.
  const short = index.segments[segment].slice(0, index.shortKinds).reduce((sum, count) => sum + count, 0);
  const [many, few] = index.chunks;
  const isShort = number < short;
  const chunk = isShort ? Math.floor(number / many) : Math.ceil(short / many) + Math.floor((number - short) / few);
  const place = isShort ? number % many : (number - short) % few;
  return load(`search/${index.names[segment]}-t${chunk}`).then((documents) => documents[place]);
}

function marked(text, sought) {
  const folded = fold(text), parts = [];
  let start = 0;
  for (;;) {
    let [at, length] = [-1, 0];
    for (const word of sought) {
      const found = folded.indexOf(word, start);
      if (found >= 0 && (at < 0 || found < at || found === at && word.length > length)) [at, length] = [found, word.length];
    }
    if (at < 0) break;
    parts.push(text.slice(start, at), make("mark", {}, text.slice(at, at + length)));
    start = at + length;
  }
  return [...parts, text.slice(start)];
}

function snippet(text, sought) {
  const folded = fold(text);
  const places = sought.map((word) => folded.indexOf(word)).filter((at) => at >= 0);
  const from = Math.max(0, Math.min(...places, text.length) - 40);
  const start = places.length ? from : 0;
  const end = Math.min(text.length, start + 140);
  return [start > 0 && "…", marked(text.slice(start, end), sought), end < text.length && "…"];
}

function searching(form) {
  const field = form.querySelector("input[type=search]");
  const status = make("p", { role: "status", class: "status" });
  const results = make("div", { class: "results" });
  form.parentNode.append(status, results);
  let turn = 0, timer;

  function search() {
    const text = field.value.trim();
    const { words: sought, terms } = asked(text);
    const now = ++turn;
    document.title = document.title.replace(/^.*? · |^/, (text || words.search) + " · ");
    if (!terms.length) {
      status.textContent = "";
      return results.replaceChildren();
    }
    status.textContent = say("searching");
    load("search").then((index) => findDocuments(index, terms).then((found) => {
      if (now !== turn) return;
      status.textContent = found.length ? say("found", found.length) : say("nothingFound", text);
      const kinds = index.order.map((kind) => found.filter((one) => one.kind === kind));
      // Ten are shown first, of every kind in turn.
      const shares = kinds.map(() => 0);
      for (let room = 10, grown = true; room > 0 && grown;) {
        grown = false;
        kinds.forEach((list, kind) => {
          if (room > 0 && shares[kind] < list.length) { shares[kind]++; room--; grown = true; }
        });
      }
      results.replaceChildren(...kinds.map((list, place) => list.length ? group(index, list, index.order[place], shares[place], sought, terms) : ""));
    })).catch(() => { if (now === turn) status.textContent = say("noData"); });
  }

  function group(index, list, kind, share, sought, terms) {
    const entries = make("ul", { class: "plain" });
    const more = button(say("moreResults"), () => add(10));
    let shown = 0;
    function add(count) {
      for (const one of list.slice(shown, shown += count)) {
        const item = make("li", {});
        entries.append(item);
        loadDocument(index, one).then(([address, title, remark, text]) => {
          const folded = fold(title + " " + text);
          const seen = sought.filter((word) => folded.includes(word));
          const parts = seen.length ? seen : terms;
          item.append(make("a", { href: root + address }, marked(title, parts)),
            remark && make("span", { class: "remark" }, marked(remark, parts)), make("p", { class: "snippet" }, snippet(text, parts)));
        });
      }
      more.hidden = shown >= list.length;
    }
    add(share);
    return make("section", {}, make("h2", {}, `${words.kinds[kind]} `, make("span", { class: "remark" }, String(list.length))), entries, more);
  }

  const take = () => {
    field.value = readView().get("q") || new URLSearchParams(location.search).get("q") || "";
    search();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keepView({ q: field.value.trim() });
    search();
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { keepView({ q: field.value.trim() }); search(); }, 300);
  });
  addEventListener("hashchange", () => location.hash.includes("=") && take());
  take();
}

/* Start */

showMode("mode", memory.get("mode"));
showMode("scheme", memory.get("scheme"));

function start() {
  for (const place of document.querySelectorAll("[data-tools]:not(table)")) headerTools(place);
  for (const table of document.querySelectorAll("table[data-tools]")) tableTools(table);
  document.querySelectorAll(".chart > svg").forEach(chartTips);
  for (const place of document.querySelectorAll("[data-compare]")) comparing(place);
  for (const form of document.querySelectorAll("form[data-search]")) searching(form);
}
})();
