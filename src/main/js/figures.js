// Plots the figures of a table above it. The table stays: it is what the plot says in words, and every mark links to the
// page of its figure, as the cell does.
import {axisX, axisY, dot, gridX, gridY, plot, ruleX, ruleY} from "@observablehq/plot";

const WIDTH = 640;
const ROWS = 24;

function read(row) {
  const {unit, value, low, high, axis, start, end} = row.dataset;
  const cells = row.cells;
  return {
    unit, axis,
    value: value === undefined ? NaN : +value,
    low: low === undefined ? NaN : +low,
    high: high === undefined ? NaN : +high,
    start: +start, end: +end,
    endpoint: cells[0].textContent.trim(),
    group: cells[1].textContent.trim(),
    time: cells[2].textContent.trim(),
    shown: cells[3].textContent.trim(),
    fraction: cells[4].textContent.trim(),
    href: cells[3].querySelector("a")?.getAttribute("href"),
  };
}

/** A name that has room beside a plot. */
const shorten = (text, length) => text.length <= length ? text : text.slice(0, length - 1) + "…";
const groupBy = (items, key) => Map.groupBy ? Map.groupBy(items, key)
  : items.reduce((map, item) => map.set(key(item), [...(map.get(key(item)) ?? []), item]), new Map());
const distinct = (items, key) => new Set(items.map(key)).size;
const title = d => [d.endpoint, d.group, d.time, [d.shown, d.fraction].filter(Boolean).join(", ")].join("\n");
const unitLabel = unit => unit === "percent" ? "%" : unit;
const common = {className: "plot", style: {fontFamily: "inherit", fontSize: "13px"}, width: WIDTH};
// one shape and one place for each group: colour is never alone
const symbols = ["circle", "square", "triangle", "diamond", "star", "cross", "wye"];
const hues = ["var(--plot-1)", "var(--plot-2)", "var(--plot-3)", "var(--plot-4)", "var(--plot-5)", "var(--plot-6)", "var(--plot-7)"];

/** One endpoint of some groups over time: each figure is a line from the beginning to the end of its time. */
function overTime(figures) {
  const groups = [...new Set(figures.map(d => d.group))].slice(0, symbols.length);
  const shown = figures.filter(d => groups.includes(d.group));
  const middle = d => (d.start + d.end) / 2;
  return plot({
    ...common, height: 300, marginLeft: 48, marginBottom: 44,
    x: {label: shown[0].axis, nice: true},
    y: {label: unitLabel(shown[0].unit), zero: true, nice: true},
    color: {domain: groups, range: hues},
    symbol: {domain: groups, range: symbols, legend: true},
    marks: [
      gridY({stroke: "currentColor", strokeOpacity: .12}),
      ruleY([0], {stroke: "currentColor", strokeOpacity: .5}),
      ruleX(shown.filter(d => d.low === d.low), {x: middle, y1: "low", y2: "high", stroke: "group"}),
      ruleY(shown, {x1: "start", x2: "end", y: "value", stroke: "group", strokeWidth: 2.5}),
      dot(shown, {x: middle, y: "value", stroke: "group", fill: "group", symbol: "group", r: 4, href: "href", title}),
      axisX({label: shown[0].axis}), axisY({label: unitLabel(shown[0].unit)}),
    ],
  });
}

/** Several endpoints of some groups at one time, side by side. */
function sideBySide(figures) {
  const groups = [...new Set(figures.map(d => d.group))].slice(0, symbols.length);
  const shown = figures.filter(d => groups.includes(d.group));
  const rows = [...new Set(shown.map(d => d.endpoint))];
  return plot({
    ...common, height: 60 + rows.length * 26, marginLeft: 240, marginTop: 12,
    x: {label: unitLabel(shown[0].unit), zero: true, nice: true},
    y: {domain: rows, label: null, tickFormat: d => shorten(d, 40)},
    color: {domain: groups, range: hues},
    symbol: {domain: groups, range: symbols, legend: true},
    marks: [
      gridX({stroke: "currentColor", strokeOpacity: .12}),
      ruleY(rows, {stroke: "currentColor", strokeOpacity: .12}),
      ruleX([0], {stroke: "currentColor", strokeOpacity: .5}),
      ruleY(shown.filter(d => d.low === d.low), {x1: "low", x2: "high", y: "endpoint", stroke: "group"}),
      dot(shown, {x: "value", y: "endpoint", stroke: "group", fill: "group", symbol: "group", r: 4.5, href: "href", title}),
    ],
  });
}

/** Figures of one endpoint, one a row, as a forest plot. */
function forest(figures) {
  const label = d => shorten(`${d.group}, ${d.time}`, 56);
  return plot({
    ...common, height: 60 + distinct(figures, label) * 24, marginLeft: 320, marginTop: 12,
    x: {label: unitLabel(figures[0].unit), nice: true, zero: true},
    y: {label: null, domain: [...new Set(figures.map(label))]},
    marks: [
      gridX({stroke: "currentColor", strokeOpacity: .12}),
      ruleX([0], {stroke: "currentColor", strokeOpacity: .5}),
      ruleY(figures.filter(d => d.low === d.low), {x1: "low", x2: "high", y: label, stroke: "var(--plot-1)", strokeWidth: 1.5}),
      dot(figures, {x: "value", y: label, stroke: "var(--plot-1)", fill: "var(--plot-1)", symbol: "square", r: 4, href: "href", title}),
    ],
  });
}

function figure(svg, caption) {
  const box = document.createElement("figure");
  box.className = "plotbox";
  const words = document.createElement("figcaption");
  words.textContent = caption;
  box.append(words, svg);
  box.querySelectorAll("svg").forEach(image => {
    image.setAttribute("role", "group");
    image.setAttribute("aria-label", `Plot: ${caption}. The table below has the same figures.`);
  });
  // names of kinds of marks, which no reader of a group without role may hear
  box.querySelectorAll("g[aria-label]").forEach(group => group.removeAttribute("aria-label"));
  return box;
}

function plots(rows, onlyForest) {
  const numbers = rows.filter(d => d.value === d.value && d.group && d.unit);
  if (onlyForest) {
    return [...groupBy(numbers, d => d.unit).values()]
      .filter(figures => figures.length > 1)
      .map(figures => figure(forest(figures.slice(0, 2 * ROWS)), `${figures[0].endpoint}, ${unitLabel(figures[0].unit)}`));
  }
  const done = new Set();
  const result = [];
  for (const figures of groupBy(numbers.filter(d => d.axis), d => [d.endpoint, d.axis, d.unit].join("|")).values()) {
    if ([...groupBy(figures, d => d.group).values()].some(times => distinct(times, d => d.start + " " + d.end) > 1)) {
      figures.forEach(d => done.add(d));
      result.push(figure(overTime(figures), `${figures[0].endpoint}, over time`));
    }
  }
  for (const figures of groupBy(numbers.filter(d => !done.has(d) && d.unit === "percent"), d => d.time).values()) {
    const comparable = [...groupBy(figures, d => d.endpoint).values()].filter(same => distinct(same, d => d.group) > 1).flat();
    if (distinct(comparable, d => d.endpoint) > 1) {
      result.push(figure(sideBySide(comparable), comparable[0].time));
    }
  }
  return result;
}

for (const table of document.querySelectorAll("table.plotted")) {
  const rows = [...table.tBodies[0].rows].map(read);
  const drawn = plots(rows, table.classList.contains("forest"));
  const details = table.closest("details");
  if (drawn.length) {
    const box = document.createElement("div");
    box.className = "plots";
    box.append(...drawn);
    details.before(box);
    details.open = false;
  }
}
