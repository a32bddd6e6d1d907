"use strict";
// The figure: the traces and layouts that Python computed, filtered, placed in lanes, themed and moved about.

let figure = null;

const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

// Keep of every list as long as the trace has points those entries whose point is kept.
const keep = (value, length, kept) => {
  if (Array.isArray(value)) return value.length === length ? kept.map((at) => value[at]) : value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, keep(inner, length, kept)]));
};

const traceOf = (trace, lines) => {
  if (trace.xaxis === "x2") return { ...trace, y: trace.customdata.map((indices) => indices.filter((index) => visible.has(index)).length) };
  const length = trace.customdata.length;
  const kept = trace.customdata.map((_, at) => at).filter((at) => visible.has(trace.customdata[at]));
  const part = kept.length === length ? { ...trace } : keep(trace, length, kept);
  part.y = part.customdata.map((index) => lines[index]);
  part.hovertext = part.customdata.map((index) => events[index].hover);
  return part;
};

const drawFigure = () => {
  if (!figure) return;
  const { lines, layout } = data.figure.lanes[state.lane];
  const range = figure.layout?.xaxis?.range ?? data.figure.shown;
  const slider = figure.layout?.xaxis2?.rangeslider?.range ?? layout.xaxis2.rangeslider.range;
  const top = 10;
  const themed = {
    ...layout,
    showlegend: false,
    dragmode: matchMedia("(pointer: coarse)").matches ? false : "zoom",
    height: layout.height - layout.margin.t + top,
    margin: { ...layout.margin, t: top },
    paper_bgcolor: "rgba(0,0,0,0)",
    plot_bgcolor: "rgba(0,0,0,0)",
    font: { family: color("--font"), color: color("--ink"), size: 12.5 },
    hoverlabel: { bgcolor: color("--raised"), bordercolor: color("--rule"), font: { color: color("--ink"), size: 12.5 }, align: "left" },
    annotations: layout.annotations.filter((note) => note.yref === "y"),
    xaxis: { ...layout.xaxis, range: [...range], nticks: figure.clientWidth < 600 ? 5 : 9 },
    xaxis2: { ...layout.xaxis2, range: [...range], rangeslider: { ...layout.xaxis2.rangeslider, range: [...slider] } },
  };
  figure.style.height = `${themed.height}px`;
  Plotly.react(figure, data.figure.traces.map((trace) => traceOf(trace, lines)), themed,
    { ...data.figure.config, displayModeBar: false, responsive: true, doubleClick: false, typesetMath: false }).then(tellOutside);
};

// Civil time without a zone: read and written as if it were UTC, so that no clock change moves it.
const fromCivil = (text) => {
  const [day, time = "00:00"] = String(text).slice(0, 19).split(" ");
  return Date.parse(`${day}T${time}Z`);
};
const toCivil = (time) => new Date(time).toISOString().slice(0, 19).replace("T", " ");

// Say how many of the events that fit lie outside the range shown: a figure that looks empty must not pass for an answer.
const tellOutside = () => {
  const [low, high] = figure.layout.xaxis.range.map(fromCivil);
  const inside = new Set();
  for (const trace of figure.data) {
    if (trace.xaxis === "x2") continue;
    trace.customdata.forEach((index, at) => {
      const start = fromCivil(trace.base ? trace.base[at] : trace.x[at]);
      const end = trace.base ? start + trace.x[at] : start;
      if (Math.max(start, end) >= low && Math.min(start, end) <= high) inside.add(index);
    });
  }
  const outside = shown.filter((index) => events[index].dated && !inside.has(index)).length;
  $("outside").hidden = outside === 0;
  $("outside").textContent = `${plural(outside, "event")} outside the range shown: press “Everything” to see all.`;
};

// Show a range; the overview on top stays as it was built unless the range reaches beyond it.
const show = (range) => {
  const [first, last] = data.figure.lanes[state.lane].layout.xaxis2.rangeslider.range;
  const slider = [range[0] < first ? range[0] : first, range[1] > last ? range[1] : last];
  return Plotly.relayout(figure, { "xaxis.range": [...range], "xaxis2.range": [...range], "xaxis2.rangeslider.range": slider });
};

const zoom = (how) => {
  const [low, high] = figure.layout.xaxis.range.map(fromCivil);
  const width = high - low;
  const moves = { in: [0.25, -0.25], out: [-0.5, 0.5], earlier: [-0.4, -0.4], later: [0.4, 0.4] };
  let range;
  if (how === "main") range = data.figure.shown;
  else if (how === "all") range = data.figure.full;
  else range = [toCivil(low + moves[how][0] * width), toCivil(high + moves[how][1] * width)];
  show(range);
};

const step = (by) => {
  const dated = shown.filter((index) => events[index].dated);
  if (!dated.length) return;
  const at = dated.indexOf(state.current);
  state.current = dated[at < 0 ? (by > 0 ? 0 : dated.length - 1) : Math.min(Math.max(at + by, 0), dated.length - 1)];
  const event = events[state.current];
  $("current").textContent = `${event.when}, ${event.status}: ${event.headline}`;
  for (let curve = figure.data.length - 1; curve >= 0; curve -= 1) {
    const point = figure.data[curve].xaxis === "x2" ? -1 : figure.data[curve].customdata.indexOf(state.current);
    if (point < 0) continue;
    const time = fromCivil(figure.data[curve].x[point]);
    const [low, high] = figure.layout.xaxis.range.map(fromCivil);
    const hover = () => Plotly.Fx.hover(figure, [{ curveNumber: curve, pointNumber: point }]);
    if (time >= low && time <= high) { hover(); return; }
    show([toCivil(time - (high - low) / 2), toCivil(time + (high - low) / 2)]).then(hover);
    return;
  }
};

const startFigure = async () => {
  if (!data.figure) {
    $("figure").replaceChildren(make("p", { class: "message" }, events.length ? "None of the events is dated." : "No events were found in the articles."));
    for (const part of document.querySelectorAll(".zoom, #lanes, .hint")) part.hidden = true;
    $("figure").removeAttribute("tabindex");
    return;
  }
  const source = URL.createObjectURL(new Blob([await inflate("plotly")], { type: "text/javascript" }));
  await new Promise((resolve, reject) => {
    const script = make("script", { src: source });
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => reject(new Error("plotly.js did not load")));
    document.head.append(script);
  });
  URL.revokeObjectURL(source);
  data.figure.lanes.forEach((lane, at) => {
    const input = make("input", { type: "radio", name: "lane", value: lane.key });
    input.checked = at === state.lane;
    input.addEventListener("change", () => { state.lane = at; drawFigure(); });
    $("lanes").append(make("label", {}, input, make("span", {}, lane.label)));
  });
  figure = $("figure");
  drawFigure();
  figure.on("plotly_click", ({ points }) => {
    const index = points[0]?.customdata;
    if (typeof index === "number") { state.current = index; openPanel(index, { from: figure }); }
  });
  figure.on("plotly_relayout", tellOutside);
  figure.on("plotly_doubleclick", () => zoom("main"));
  figure.addEventListener("keydown", (event) => {
    const keys = { ArrowRight: () => step(1), ArrowLeft: () => step(-1), Enter: () => state.current !== undefined && openPanel(state.current, { from: figure }), "+": () => zoom("in"), "-": () => zoom("out") };
    if (event.target !== figure || !keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    keys[event.key]();
  });
  for (const button of document.querySelectorAll("[data-zoom]")) button.addEventListener("click", () => zoom(button.dataset.zoom));
};
