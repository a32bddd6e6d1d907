"use strict";
// Plotly's traces of a layout: fades, bars, arrows, rings, symbols, bubbles, labels, each kind in one trace.

const rgba = (hex, alpha) => `rgba(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(",")},${alpha})`;

const WIDE = 56;
const widthOf = (text) => (TWO_WIDE.test(text.slice(0, 2 * WIDE)) ? WIDE / 2 : WIDE);
const hoverText = (event) => {
  const who = (event.said ?? []).join(", ") || event.source || "";
  const left = WIDE - [...event.when].length - event.status.length - 6;
  const said = who && left > 8 ? ` · ${plain(directed(shorten(who, left)))}` : "";
  return [`<b>${plain(event.when)}</b> · ${event.status}${said}`, ...wrapped(event.headline, widthOf(event.headline), 2).map(directed).map(plain)].join("<br>");
};

const bubbleText = ({ indices, kind, start, end }) => {
  const counts = new Map();
  for (const index of indices) counts.set(events[index].status, (counts.get(events[index].status) ?? 0) + 1);
  const kinds = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([status, count]) => `${count} ${status}`).join(", ");
  const where = { later: "on, open after ", earlier: "on, open before ", bar: "within " }[kind] ?? "on ";
  return [`<b>${plural(indices.length, "event")}</b> ${where}${spanWords(start, end)}`, ...wrapped(kinds, WIDE, 2)].join("<br>");
};

// The color of an event: that of its status, unless the figure colors by something else.
const hueOf = (event) => event.hue ?? styles[event.status].color;
const bubbleColor = ({ indices }) => {
  const hues = data.hues ?? data.statuses.map((status) => status.color);
  const counts = hues.map((hue) => indices.filter((index) => hueOf(events[index]) === hue).length);
  return hues[counts.indexOf(Math.max(...counts))];
};

const symbolSize = ({ coarse, bar, index }, place) => {
  const { sources, articles } = events[index];
  return place.step * (coarse && bar ? data.figure.rules.onHatching : 1) * (0.5 + 0.05 * (Math.min(sources ?? articles ?? 1, 8) - 1));
};

const barTrace = (bars, more) => (bars.length ? [{
  type: "bar", orientation: "h", showlegend: false, hoverinfo: "text",
  base: bars.map((bar) => toCivil(Math.min(bar.from, bar.to))),
  x: bars.map((bar) => Math.abs(bar.to - bar.from)),
  y: bars.map((bar) => bar.line),
  width: bars.map((bar) => bar.width),
  hovertext: bars.map((bar) => bar.hover),
  customdata: bars.map((bar) => bar.index),
  ...more,
}] : []);

const pointTrace = (points, more) => (points.length ? [{
  type: "scatter", mode: "markers", showlegend: false, hoverinfo: "text",
  x: points.map((point) => toCivil(point.at)),
  y: points.map((point) => point.line),
  hovertext: points.map((point) => point.hover),
  customdata: points.map((point) => point.index),
  ...more,
  marker: { opacity: 1, symbol: points.map((point) => point.symbol), size: points.map((point) => point.size), color: points.map((point) => point.color), line: { color: points.map((point) => point.edge), width: more?.edge ?? 0 } },
}] : []);

// How opaque each bar of a fade is, shortest first: they lie over each other, for side by side seams show.
const fadeLayers = (steps, strongest) => {
  const wanted = Array.from({ length: steps + 1 }, (_, at) => strongest * (1 - at / steps) ** 1.4);
  return wanted.slice(0, steps).map((here, at) => (1 - (1 - here) / (1 - wanted[at + 1])).toFixed(4));
};

const markTraces = (marks, layout, canvas) => {
  const { rules } = data.figure;
  const drawn = marks.filter((mark) => layout.places.has(mark.index)).map((mark) => {
    const event = events[mark.index];
    const place = layout.places.get(mark.index);
    return { ...mark, event, place, style: { ...styles[event.status], color: hueOf(event) }, hover: hoverText(event), line: place.line };
  });
  const steps = drawn.length <= rules.few ? 12 : 5;
  const layers = Object.fromEntries(Object.entries(rules.fades).map(([fill, share]) => [fill, fadeLayers(steps, rules.strongest * share)]));
  const fades = drawn.flatMap((mark) => mark.fades.flatMap(([near, far]) => Array.from({ length: steps }, (_, at) => ({
    ...mark,
    from: near,
    to: near + ((far - near) * (at + 1)) / steps,
    width: mark.place.step * 0.44,
    color: rgba(mark.style.color, layers[mark.style.fill][at]),
  }))));
  const bars = drawn.filter((mark) => mark.bar).map((mark) => ({ ...mark, from: mark.bar[0], to: mark.bar[1], width: mark.place.step * (mark.coarse ? rules.hatchedShare : rules.barShare) }));
  const [coarse, fine] = [bars.filter((bar) => bar.coarse), bars.filter((bar) => !bar.coarse)];
  const edges = (some) => ({ color: some.map((bar) => rgba(bar.style.color, 0.9)), width: 1 });
  const symbols = drawn.map((mark) => ({
    ...mark, at: mark.place.at, symbol: mark.style.symbol, size: symbolSize(mark, mark.place), color: rgba(mark.style.color, rules.fills[mark.style.fill]), edge: mark.style.color,
  }));
  const arrows = drawn.filter((mark) => mark.arrow).map((mark) => ({
    ...mark, at: mark.fades[0][1], symbol: mark.arrow === "later" ? "triangle-right" : "triangle-left", size: mark.place.step * 0.46, color: rgba(mark.style.color, 0.8), edge: mark.style.color,
  }));
  const rings = symbols.filter((mark) => mark.event.rivals?.length).map((mark) => ({ ...mark, symbol: "circle-open", size: mark.size + rules.ringRoom, color: rules.colors.ring, edge: rules.colors.ring }));
  return [
    ...barTrace(fades, { name: "fades", marker: { color: fades.map((bar) => bar.color), line: { width: 0 } } }),
    ...barTrace(coarse, { name: "coarse", marker: { color: LANE_BAND, line: edges(coarse), pattern: { shape: "/", fgcolor: coarse.map((bar) => rgba(bar.style.color, 0.8)), size: 6, solidity: 0.16, fillmode: "overlay" } } }),
    ...barTrace(fine, { name: "bars", marker: { color: fine.map((bar) => rgba(bar.style.color, rules.barFills[bar.style.fill])), line: edges(fine) } }),
    ...pointTrace(arrows, { name: "arrows" }),
    ...pointTrace(rings, { name: "rings", edge: 1.6 }),
    ...pointTrace(symbols, { name: "symbols", edge: 1.8 }),
    ...bubbleTraces(layout),
    ...labelTrace(drawn, canvas),
  ];
};

// How many events a bubble or a bar of several stands for, in its middle. Those too small for that are left out here: plotly
// takes the element of an empty text away, and a later drawing that has words for it never shows them.
const counts = (some, size) => (some.length ? [{
  type: "scatter", mode: "text", name: "counts", hoverinfo: "skip", showlegend: false, textfont: { size, color: some.map((one) => one.ink ?? color("--ink")) },
  x: some.map((one) => toCivil(one.at)), y: some.map((one) => one.line), text: some.map((one) => String(one.indices.length)), customdata: some.map((one) => one.index),
}] : []);
const countFits = ({ indices, size }) => size >= Math.max(12, 5.5 * String(indices.length).length + 2);

const bubbleTraces = (layout) => {
  const { rules } = data.figure;
  const drawn = layout.bubbles.map((bubble) => {
    const hue = bubbleColor(bubble);
    return { ...bubble, index: bubble.indices, hover: bubbleText(bubble), hue, edge: hue };
  });
  const points = drawn.filter((bubble) => bubble.kind !== "bar").map((bubble) => ({
    ...bubble, symbol: { later: "triangle-right", earlier: "triangle-left" }[bubble.kind] ?? "circle", color: rgba(bubble.hue, bubble.fact ? 0.9 : 0.12),
  }));
  const bars = drawn.filter((bubble) => bubble.kind === "bar").map((bubble) => ({ ...bubble, from: bubble.start, to: bubble.end, width: rules.barWidth }));
  const [coarse, fine] = [bars.filter((bar) => bar.coarse), bars.filter((bar) => !bar.coarse)];
  const edges = (some) => ({ color: some.map((bar) => bar.hue), width: 1 });
  return [
    ...barTrace(coarse, { name: "coarse bars of several", marker: { color: LANE_BAND, line: edges(coarse), pattern: { shape: "/", fgcolor: coarse.map((bar) => rgba(bar.hue, 0.8)), size: 6, solidity: 0.16, fillmode: "overlay" } } }),
    ...barTrace(fine, { name: "bars of several", marker: { color: fine.map((bar) => rgba(bar.hue, bar.fact ? 0.35 : 0.08)), line: edges(fine) } }),
    ...counts(fine.filter((bar) => bar.indices.length > 1), 9),
    ...pointTrace(points, { name: "bubbles", edge: 1.4 }),
    ...counts(points.filter((point) => point.kind === "point" && countFits(point)).map((point) => ({ ...point, ink: point.fact ? "#ffffff" : undefined })), 9.5),
  ];
};

// A headline cut to the columns that there are; empty where they are too few.
const cutTo = (headline, room) => {
  const [fewest, most] = data.figure.rules.lengths;
  const start = [...headline.slice(0, 2 * most)].slice(0, most).join("");
  const wide = columnsOf(start) > [...start].length;
  const text = shorten(headline, Math.floor(Math.max(fewest, Math.min(most, room)) / (wide ? 2 : 1)));
  return columnsOf(text) <= room ? text : "";
};

// Labels beside the marks of the top events, where they cover no other mark.
const labelTrace = (drawn, canvas) => {
  const { rules } = data.figure;
  const lines = new Map();
  for (const mark of drawn) lines.set(mark.line, [...(lines.get(mark.line) ?? []), mark]);
  const weight = ({ event, index }) => [-Number(event.pinned ?? false), -(event.sources ?? 1), -Number(isFact(event)), -(event.confidence ?? rules.unsure) * (1 + Math.abs(event.intensity ?? 0)), index];
  const heavier = (a, b) => { for (let at = 0; at < a.key.length; at += 1) if (a.key[at] !== b.key[at]) return a.key[at] - b.key[at]; return 0; };
  const labels = [];
  const most = Math.max(6, Math.round((rules.mostLabels * canvas.width) / 1000));
  for (const { mark } of drawn.map((mark) => ({ mark, key: weight(mark) })).sort(heavier)) {
    if (labels.length >= most) break;
    const half = (symbolSize(mark, mark.place) + (mark.event.rivals?.length ? rules.ringRoom : 0)) / 2;
    const begin = Math.max(mark.high + 9 * canvas.pixel, mark.place.at + (half + 4) * canvas.pixel);
    if (mark.place.step < 12 || begin < canvas.shown[0]) continue;
    const others = lines.get(mark.line).filter((other) => other !== mark && other.low >= mark.place.at);
    const room = Math.min(canvas.shown[1], ...others.map((other) => other.low - 9 * canvas.pixel)) - begin;
    const text = cutTo(mark.event.headline, Math.trunc(room / (rules.letter * canvas.pixel) - 1e-4));
    if (text) labels.push({ mark, begin, text });
  }
  return labels.length ? [{
    type: "scatter", mode: "text", name: "labels", hoverinfo: "skip", showlegend: false, textposition: "middle right", textfont: { size: 11 },
    x: labels.map((label) => toCivil(label.begin)), y: labels.map((label) => label.mark.line), text: labels.map((label) => plain(directed(label.text))), customdata: labels.map((label) => label.mark.index),
  }] : [];
};

