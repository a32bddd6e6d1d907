"use strict";
// The overview behind the range slider: what timeline/render/overview.py does, for whatever is filtered.

const BEHIND = { type: "scatter", mode: "lines", xaxis: "x2", yaxis: "y2", hoverinfo: "skip", showlegend: false };

// Counts as one stepped area: a bar each would cost most of the time that the figure takes.
const steps = (days, unit, hue) => {
  const heights = new Map(days);
  for (const day of days.keys()) { const end = afterUnit(day, unit); if (!days.has(end)) heights.set(end, 0); }
  const points = [...heights].sort((a, b) => a[0] - b[0]);
  const thin = points.length > 0 && points.at(-1)[0] - points[0][0] > data.figure.rules.long * DAY;
  return { ...BEHIND, x: points.map(([day]) => dayOf(day)), y: points.map(([, height]) => height), line: { shape: "hv", width: thin ? 1 : 0, color: hue }, fill: "tozeroy", fillcolor: hue };
};

// The intensity of the events of some statuses, period by period, from the first report to the last: as levels in escalation.py.
const levelsOf = (marks, unit, counts) => {
  const { granularities } = data.figure.rules;
  const [sums, hostile] = [new Map(), new Map()];
  let [first, last] = [Infinity, -Infinity];
  for (const { index } of marks) {
    const { day } = events[index];
    if (day === undefined) continue;
    first = Math.min(first, floorTo(day, unit));
    last = Math.max(last, floorTo(day, unit));
  }
  const reported = Number.isFinite(first);
  let earliest = first;
  for (const { index } of marks) {
    const event = events[index];
    if (event.start === null || event.intensity === undefined || !granularities[unit].includes(event.granularity) || !counts(event)) continue;
    const period = floorTo(event.start, unit);
    if (reported && period < first) continue;
    earliest = Math.min(earliest, period);
    last = Math.max(last, period);
    sums.set(period, (sums.get(period) ?? 0) + event.intensity);
    hostile.set(period, (hostile.get(period) ?? 0) + Math.max(-event.intensity, 0));
  }
  const [starts, heights, hostility] = [[], [], []];
  if (sums.size) for (let start = earliest; start <= last && start < LAST; start = afterUnit(start, unit)) { starts.push(start); heights.push(sums.get(start) ?? 0); hostility.push(hostile.get(start) ?? 0); }
  return { starts, heights, hostility };
};

// The points of a curve: conflict upward, the mean of the week that ends with the day, or a month's sum.
const curvePoints = ({ starts, heights }, unit) => {
  const { window } = data.figure.rules;
  let sum = 0;
  const means = heights.map((height, at) => {
    if (unit === "month") return -height;
    sum += height - (at >= window ? heights[at - window] : 0);
    return -sum / window;
  }).map((height) => Math.round(height * 100) / 100 + 0);
  return starts.map((start, at) => [start, means[at]]).filter((_, at) => means[at] !== means[at - 1] || means[at] !== means[at + 1]);
};

// Where the mean level of hostility changes, on roots: optimal partitioning with the penalty of the Bayes information criterion.
const MOST_PERIODS = 4000;
const changesOf = ({ starts, hostility }, unit) => {
  const { least: { [unit]: least }, fewest } = data.figure.rules.change;
  const heights = hostility.map(Math.sqrt);
  const count = heights.length;
  if (count < fewest || count > MOST_PERIODS || heights.every((height) => height === heights[0])) return [];
  const [sums, squares] = [new Float64Array(count + 1), new Float64Array(count + 1)];
  heights.forEach((height, at) => { sums[at + 1] = sums[at] + height; squares[at + 1] = squares[at] + height ** 2; });
  const rises = heights.slice(1).map((height, at) => height - heights[at]);
  const mean = rises.reduce((a, b) => a + b, 0) / rises.length;
  const noise = rises.reduce((all, rise) => all + (rise - mean) ** 2, 0) / rises.length / 2;
  const penalty = 2 * Math.log(count) * Math.max(noise, 1e-9);
  const best = new Float64Array(count + 1).fill(Infinity);
  const from = new Int32Array(count + 1);
  best[0] = 0;
  for (let end = least; end <= count; end += 1) {
    for (let start = 0; start <= end - least; start += 1) {
      const cost = best[start] + squares[end] - squares[start] - (sums[end] - sums[start]) ** 2 / (end - start) + penalty;
      if (cost < best[end]) { best[end] = cost; from[end] = start; }
    }
  }
  const found = [];
  for (let end = from[count]; end > 0; end = from[end]) found.unshift(starts[end]);
  return found;
};

const overviewTraces = (marks) => {
  const { rules, monthly } = data.figure;
  const unit = monthly ? "month" : "day";
  const [every, facts] = [new Map(), new Map()];
  for (const { index, bar } of marks) {
    const event = events[index];
    if (bar || !rules.fine.includes(event.granularity)) continue;
    const point = event.start !== null && event.end !== null ? event.start + (event.end - event.start) / 2 : event.start ?? event.end - DAY;
    const day = floorTo(point, unit);
    every.set(day, (every.get(day) ?? 0) + 1);
    if (isFact(event)) facts.set(day, (facts.get(day) ?? 0) + 1);
  }
  const happened = levelsOf(marks, unit, isFact);
  const curves = [levelsOf(marks, unit, (event) => rules.ahead.includes(event.status)), happened].map((levels) => curvePoints(levels, unit));
  const hue = rules.colors.escalation;
  const curve = (points, line, more) => ({ ...BEHIND, yaxis: "y3", x: points.map(([start]) => `${dayOf(start)} 12:00:00`), y: points.map(([, height]) => height), line: { color: hue, ...line }, ...more });
  const heights = [0, ...curves.flat().map(([, height]) => height)];
  const ends = [heights.reduce((a, b) => Math.min(a, b)), heights.reduce((a, b) => Math.max(a, b)), null];
  const changes = changesOf(happened, unit);
  return [
    steps(every, unit, rgba(rules.colors.rest, 0.35)), steps(facts, unit, rgba(styles.happened.color, 0.75)),
    curve(curves[0], { width: 1.2, dash: "dot" }, { name: "intensity of what was ahead" }),
    curve(curves[1], { width: 1.6, dash: "solid" }, { name: "intensity of what happened", fill: "tozeroy", fillcolor: rgba(hue, 0.12) }),
    { ...BEHIND, yaxis: "y3", name: "changes of level", x: changes.flatMap((start) => ends.map(() => dayOf(start))), y: changes.flatMap(() => ends), line: { color: hue, width: 1.2, dash: "dash" } },
  ];
};

// The scale of the strip: the ends of the axis of the curves, the heights told on it, the most events of a day.
const stripScale = (traces) => {
  const { stripRoom, stripApart } = data.figure.rules;
  const all = (axis) => traces.filter(({ yaxis }) => yaxis === axis).flatMap(({ y }) => y.filter((height) => height !== null));
  const heights = [0, ...all("y3")];
  const [low, high] = [heights.reduce((a, b) => Math.min(a, b)), heights.reduce((a, b) => Math.max(a, b))];
  const room = (high - low || 1) * stripRoom;
  const digits = (height) => String(Number(height.toPrecision(3))).replace("-", "\u2212");
  const told = [[high, `conflict ${digits(high)}`], [low, digits(low)]].filter(([height]) => Math.abs(height) > stripApart * (high - low));
  return { ends: [low - room, high + room], told: [...told, ...(told.length ? [[0, "0"]] : [])], most: all("y2").reduce((a, b) => Math.max(a, b), 0) };
};

// That scale written into the strip, as figure.py does.
const scaleNotes = ({ ends: [low, high], told, most }) => {
  const { slider, beneath, stripTop, colors } = data.figure.rules;
  const note = { xref: "paper", yref: "paper", y: 0, yanchor: "middle", showarrow: false };
  return [
    ...told.map(([height, text]) => ({ ...note, text, x: 1, xanchor: "right", font: { size: 10, color: colors.escalation }, yshift: Math.round((slider * (height - low)) / (high - low) - beneath) })),
    ...(most ? [{ ...note, text: plural(most, "event"), x: 0, xanchor: "left", font: { size: 10 }, yshift: Math.round(slider * (1 - stripTop) - beneath) }] : []),
  ];
};
