"use strict";
// The figure of `plot`, where a notebook or a written page shows it: its bubbles split when it is zoomed to, as those of the page.

const OURS = "crisis-timeline";
let data = null;
let events = [];
let styles = {};
let ink = "";
const color = () => ink;

// Redraw the marks for every range that is zoomed to. What the user added to the figure stays; without the means to unpack
// what the figure carries, it stays as it is.
const split = async (gd, Plotly) => {
  if (!gd?.layout?.meta?.timeline || typeof DecompressionStream === "undefined") return;
  data = JSON.parse(await (await unpack(gd.layout.meta.timeline, "application/json")).text());
  styles = Object.fromEntries(data.statuses.map((status) => [status.name, status]));
  const time = (text) => (text === undefined ? null : fromCivil(text));
  events = data.events.map((event) => ({ ...event, start: time(event.start), end: time(event.end), day: event.day && fromCivil(event.day) }));
  const marks = events.map((_, index) => index).filter((index) => events[index].start !== null || events[index].end !== null).map(markOf);
  const rangeNow = () => gd._fullLayout.xaxis.range.map((end) => String(end).slice(0, 19));
  let drawn = data.figure.shown.join(" ");
  const redraw = () => {
    const range = rangeNow();
    if (range.join(" ") === drawn) return;
    drawn = range.join(" ");
    ink = gd._fullLayout.font.color;
    const [low, high] = range.map(fromCivil);
    const some = seen(marks, [low, high]);
    const width = Math.max(gd._fullLayout._size.w, 200);
    const canvas = { shown: [low, high], width, pixel: (high - low) / width, pitch: pitchOf(some.length) };
    const layout = layOut(some, data.key, canvas, marks);
    const { height, thickness, yaxis, yaxis2, shapes, annotations } = laneParts(layout, { head: gd.layout.margin.t, foot: gd.layout.margin.b, longest: 44 });
    const kept = (all) => (all ?? []).filter(({ name }) => name !== LANE);
    Plotly.react(gd, [...markTraces(some, layout, canvas).map((trace) => ({ ...trace, meta: OURS })), ...gd.data.filter(({ meta }) => meta !== OURS)], {
      ...gd.layout, height, shapes: [...kept(gd.layout.shapes), ...shapes], annotations: [...kept(gd.layout.annotations), ...annotations],
      xaxis: { ...gd.layout.xaxis, range, autorange: false },
      xaxis2: { ...gd.layout.xaxis2, range, autorange: false, rangeslider: { ...gd.layout.xaxis2.rangeslider, thickness } },
      yaxis: { ...gd.layout.yaxis, ...yaxis, autorange: false }, yaxis2: { ...gd.layout.yaxis2, ...yaxis2 },
    }).then(() => { gd.dataset.splits = String(Number(gd.dataset.splits) + 1); });
  };
  const show = (range) => Plotly.relayout(gd, { "xaxis.range": range.map((end) => (typeof end === "number" ? toCivil(end) : end)) });
  gd.on("plotly_relayout", (change) => {
    if (change["xaxis.autorange"] || change["xaxis2.autorange"]) show(data.figure.full);
    else if (Object.keys(change).some((name) => /^xaxis2?\.range/.test(name))) redraw();
  });
  gd.on("plotly_click", ({ points: [point] }) => {
    if (!Array.isArray(point?.customdata)) return;
    const inside = marks.filter(({ index }) => point.customdata.includes(index));
    const low = Math.min(...inside.map((mark) => floorTo(mark.low, "day")));
    const high = Math.max(...inside.map((mark) => ceilTo(mark.high, "day")));
    const [shownLow, shownHigh] = rangeNow().map(fromCivil);
    if (high - low < (shownHigh - shownLow) * 0.8) show([low - (high - low) * 0.05, high + (high - low) * 0.05]);
  });
  gd.dataset.splits = "0";
  redraw();
};

// Draw a figure into an element of a notebook with a plotly.js of its own, and leave the one that others use as it was.
const draw = async (id, library, packed, config) => {
  const [source, text] = await Promise.all([library, packed].map(async (letters) => (await unpack(letters, "text/plain")).text()));
  const gd = document.getElementById(id);
  if (!gd) return;
  const before = window.Plotly;
  const module = { exports: {} };
  new Function("module", source)(module);
  const Plotly = module.exports.newPlot ? module.exports : window.Plotly;
  if (before === undefined) delete window.Plotly; else window.Plotly = before;
  const { data: traces, layout } = JSON.parse(text);
  gd.replaceChildren();
  await Plotly.newPlot(gd, traces, layout, { responsive: true, ...config, typesetMath: false });
  await split(gd, Plotly);
};
