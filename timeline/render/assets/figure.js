"use strict";
// The figure: drawn anew for whatever is filtered, grouped, zoomed to and themed.

let figure = null;
let library = null;
let marks = [];
let drawing = false;
let strip = null;

const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

// On paper a figure too tall for a page is laid out wider and made smaller, so that it is whole; one that has no room
// beneath the heading even when small comes after the legend, on the second page.
const PAPER = 690;
const PAGE = 800;
const FIRST_PAGE = 640;
const SCALES = [1, 0.85, 0.75, 0.65];
const LEGIBLE = 0.75;
let paperScale = 1;
const onPaper = () => document.documentElement.dataset.printing !== undefined;

const canvasOf = (range) => {
  const shownRange = range.map(fromCivil);
  const width = Math.max((onPaper() ? PAPER / paperScale : figure.clientWidth) - 8, 200);
  const count = shown.length;
  return { shown: shownRange, width, pixel: (shownRange[1] - shownRange[0]) / width, pitch: pitchOf(count) };
};

// Layout of plotly for lanes of this height.
const layoutOf = (layout, range, slider, scale) => {
  const { layout: base } = data.figure;
  const head = 36;
  const narrow = figure.clientWidth < 600;
  const { height, thickness, yaxis, yaxis2, shapes, annotations } = laneParts(layout, { head, foot: base.margin.b, longest: narrow ? 34 : 44 });
  return {
    ...base,
    height,
    shapes,
    showlegend: false,
    dragmode: matchMedia("(pointer: coarse)").matches ? false : "zoom",
    hoverdistance: matchMedia("(pointer: coarse)").matches ? 22 : base.hoverdistance,
    ...(onPaper() ? { width: PAPER / paperScale, autosize: false } : { width: undefined, autosize: true }),
    margin: { ...base.margin, t: head },
    paper_bgcolor: "rgba(0,0,0,0)",
    plot_bgcolor: "rgba(0,0,0,0)",
    font: { family: color("--font"), color: color("--ink"), size: 12.5 },
    hoverlabel: { bgcolor: color("--raised"), bordercolor: color("--rule"), font: { color: color("--ink"), size: 12.5 }, align: "left" },
    xaxis: { ...base.xaxis, range: [...range], nticks: narrow ? 5 : 9 },
    xaxis2: { ...base.xaxis2, range: [...range], nticks: narrow ? 5 : 9, rangeslider: { ...base.xaxis2.rangeslider, thickness, range: [...slider] } },
    yaxis: { ...base.yaxis, ...yaxis },
    yaxis2: { ...base.yaxis2, ...yaxis2 },
    yaxis3: { ...base.yaxis3, range: scale.ends },
    annotations: [...scaleNotes(scale), ...[0, 1].map((at) => ({
      text: dayWords(fromCivil(slider[at])), xref: "paper", yref: "paper", x: at, y: 0, xanchor: at ? "right" : "left", yanchor: "top", yshift: -24, showarrow: false, font: { size: 11 },
    })), ...annotations],
  };
};

const drawFigure = (wanted) => {
  if (!figure) return undefined;
  const range = wanted ?? state.range ?? data.figure.shown;
  const [first, last] = data.figure.layout.xaxis2.rangeslider.range;
  const slider = [range[0] < first ? range[0] : first, range[1] > last ? range[1] : last];
  marks = shown.filter((index) => events[index].dated).map(markOf);
  const some = seen(marks, range.map(fromCivil));
  if (strip?.of !== shown) {
    const traces = overviewTraces(marks);
    strip = { of: shown, traces, scale: stripScale(traces) };
  }
  const laidOut = (scale) => {
    paperScale = scale;
    const canvas = canvasOf(range);
    const layout = layOut(some, data.figure.lanes[state.lane].key, canvas, marks);
    return { scale, canvas, layout, laid: layoutOf(layout, range, slider, strip.scale) };
  };
  const sizes = (onPaper() ? SCALES : [1]).map(laidOut);
  const best = sizes.find(({ scale, laid: { height } }) => scale >= LEGIBLE && height * scale <= FIRST_PAGE)
    ?? sizes.find(({ scale, laid: { height } }) => height * scale <= PAGE) ?? sizes.at(-1);
  const { canvas, layout, laid } = best;
  paperScale = best.scale;
  figure.style.zoom = onPaper() ? String(paperScale) : "";
  document.body.classList.toggle("tall", onPaper() && laid.height * paperScale > FIRST_PAGE);
  figure.style.height = `${laid.height}px`;
  $("gathered").hidden = layout.bubbles.length === 0;
  drawing = true;
  return Plotly.react(figure, [...markTraces(some, layout, canvas), ...strip.traces], laid,
    { ...data.figure.config, displayModeBar: false, showTips: false, responsive: true, doubleClick: false, typesetMath: false }).then(() => { drawing = false; tellOutside(); });
};

// Say how many of the events that fit lie outside the range shown: a figure that looks empty must not pass for an answer.
const tellOutside = () => {
  const [low, high] = (state.range ?? data.figure.shown).map(fromCivil);
  const outside = marks.length - seen(marks, [low, high]).length;
  $("outside").hidden = outside === 0;
  $("outside").replaceChildren(`${plural(outside, "event")} outside the range shown`, make("span", { class: "screen" }, ": press “Everything” to see all"), ".");
};

// Show a range; the overview stays as it was built unless the range reaches beyond it.
const show = (range) => {
  const [low, high] = range.map((end) => (typeof end === "number" ? toCivil(end) : end));
  if (!(low < high)) return undefined;
  state.range = low === data.figure.shown[0] && high === data.figure.shown[1] ? null : [low, high];
  writeLink();
  return drawFigure();
};

const zoom = (how) => {
  const [low, high] = (state.range ?? data.figure.shown).map(fromCivil);
  const width = high - low;
  const moves = { in: [0.25, -0.25], out: [-0.5, 0.5], earlier: [-0.4, -0.4], later: [0.4, 0.4] };
  if (how === "main") return show(data.figure.shown);
  if (how === "all") return show(data.figure.full);
  if (how === "in" && width < DAY / 4) return undefined;
  return show([low + moves[how][0] * width, high + moves[how][1] * width]);
};

// Open what was clicked: one event, or the days of a bubble; a bubble that splits no more is listed in the table.
const openPoint = ({ customdata }) => {
  if (typeof customdata === "number") { state.current = customdata; openPanel(customdata, { from: figure }); return; }
  if (!Array.isArray(customdata)) return;
  const inside = customdata.map((index) => marks.find((mark) => mark.index === index)).filter(Boolean);
  const low = Math.min(...inside.map((mark) => floorTo(mark.low, "day")));
  const high = Math.max(...inside.map((mark) => ceilTo(mark.high, "day")));
  const [shownLow, shownHigh] = (state.range ?? data.figure.shown).map(fromCivil);
  if (customdata.length === 1) openPanel(customdata[0], { from: figure });
  else if (high - low < (shownHigh - shownLow) * 0.8) show([low - (high - low) * 0.05, high + (high - low) * 0.05]);
  else { only = new Set(customdata); refresh(); $("events").focus(); $("events").scrollIntoView(); }
};

// Scroll to a line of the figure: plotly draws what it tells of a mark some moments later.
const AROUND = 60;
const bringIntoView = (line) => {
  const at = figure.getBoundingClientRect().top + figure._fullLayout._size.t + line;
  const above = at - AROUND - (parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0);
  const below = at + AROUND - innerHeight;
  if (above < 0) scrollBy(0, above);
  else if (below > 0) scrollBy(0, below);
};

const step = (by) => {
  const dated = shown.filter((index) => events[index].dated);
  if (!dated.length) return;
  const at = dated.indexOf(state.current);
  state.current = dated[at < 0 ? (by > 0 ? 0 : dated.length - 1) : Math.min(Math.max(at + by, 0), dated.length - 1)];
  const event = events[state.current];
  $("current").textContent = `${event.when}, ${event.status}: ${event.headline}`;
  const mark = marks.find((one) => one.index === state.current);
  const [low, high] = (state.range ?? data.figure.shown).map(fromCivil);
  const hover = () => {
    for (let curve = figure.data.length - 1; curve >= 0; curve -= 1) {
      const trace = figure.data[curve];
      if (trace.xaxis === "x2" || trace.mode === "text" || !trace.customdata) continue;
      const point = trace.customdata.findIndex((own) => own === state.current || (Array.isArray(own) && own.includes(state.current)));
      if (point < 0) continue;
      Plotly.Fx.hover(figure, [{ curveNumber: curve, pointNumber: point }]);
      bringIntoView(trace.y[point]);
      return;
    }
  };
  if (mark.at >= low && mark.at <= high) hover();
  else show([mark.at - (high - low) / 2, mark.at + (high - low) / 2])?.then(hover);
};

// Plotly is unpacked and compiled while the table is already filled.
const loadLibrary = async () => {
  const source = URL.createObjectURL(await unpacked("plotly", "text/javascript"));
  await new Promise((resolve, reject) => {
    const script = make("script", { src: source });
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => reject(new Error("plotly.js did not load")));
    document.head.append(script);
  });
  URL.revokeObjectURL(source);
};

const startFigure = async () => {
  if (!data.figure) {
    $("figure").replaceChildren(make("p", { class: "message" }, events.length ? "None of the events is dated." : "No events were found in the articles."));
    for (const part of document.querySelectorAll(".zoom, #lanes, .hint, .key")) part.hidden = true;
    $("figure").removeAttribute("tabindex");
    return;
  }
  await library;
  figure = $("figure");
  await drawFigure();
  // To a screen reader the table and what the arrow keys tell are the figure: its letters alone would only be noise.
  figure.querySelector(".plot-container").setAttribute("aria-hidden", "true");
  figure.on("plotly_click", ({ points }) => points[0] && openPoint(points[0]));
  figure.on("plotly_relayout", (change) => {
    const range = change["xaxis.range"] ?? change["xaxis2.range"] ?? (change["xaxis.range[0]"] !== undefined ? [change["xaxis.range[0]"], change["xaxis.range[1]"]] : change["xaxis2.range[0]"] !== undefined ? [change["xaxis2.range[0]"], change["xaxis2.range[1]"]] : null);
    if (range && !drawing) show(range.map((end) => toCivil(fromCivil(end))));
    else if (change.autosize) drawFigure();
  });
  figure.on("plotly_doubleclick", () => zoom("main"));
  figure.addEventListener("keydown", (event) => {
    const keys = { ArrowRight: () => step(1), ArrowLeft: () => step(-1), Enter: () => state.current !== undefined && openPanel(state.current, { from: figure }), "+": () => zoom("in"), "-": () => zoom("out") };
    if (event.target !== figure || !keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    keys[event.key]();
  });
  for (const button of document.querySelectorAll("[data-zoom]")) button.addEventListener("click", () => zoom(button.dataset.zoom));
};

const fillLanes = () => {
  if (!data.figure) return;
  data.figure.lanes.forEach((lane, at) => {
    const input = make("input", { type: "radio", name: "lane", value: lane.key });
    input.checked = at === state.lane;
    input.addEventListener("change", () => { state.lane = at; state.group = ""; fillGroups(); refresh(); });
    $("lanes").append(make("label", {}, input, make("span", {}, lane.label)));
  });
};
