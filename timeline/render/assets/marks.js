"use strict";
// From events to marks, lanes and bubbles: what timeline.plot does, for whatever is filtered and zoomed to.
// timeline/render/marks.py, lanes.py and bubbles.py say why; a test holds the two against each other.

const HALF = DAY / 2;
const isFact = (event) => data.figure.rules.facts.includes(event.status);

const finished = (mark) => {
  const points = [mark.at, ...(mark.bar ?? []), ...mark.fades.flat()];
  return { ...mark, low: Math.min(...points), high: Math.max(...points) };
};

const markOf = (index) => {
  const event = events[index];
  const { start, end, bound } = event;
  const coarse = data.figure.rules.coarse.includes(event.granularity);
  const mark = { index, at: null, bar: null, fades: [], arrow: null, coarse: false, within: null };
  if (start !== null && end !== null) {
    const length = end - start;
    const middle = start + length / 2;
    const edge = Math.max(length * 0.15, HALF);
    const [left, right] = length <= DAY ? [middle, middle] : [start, end];
    if (bound === "approx") mark.fades = [[left, start - edge], [right, end + edge]];
    if (length <= DAY) return finished({ ...mark, at: middle, within: mark.fades.length ? null : [start, end] });
    return finished({ ...mark, at: event.extent === "throughout" ? start : middle, bar: [start, end], coarse });
  }
  const reach = data.figure.reach;
  if (start !== null) {
    if (event.extent === "throughout" && event.day !== undefined && event.day - start > DAY) {
      return finished({ ...mark, at: start, bar: [start, event.day], fades: [[event.day, event.day + reach]], coarse });
    }
    const later = bound === "on-or-after";
    return finished({ ...mark, at: later && !coarse ? start + HALF : start, fades: [[start, start + reach]], arrow: later ? "later" : null, coarse });
  }
  const earlier = bound === "on-or-before";
  return finished({ ...mark, at: earlier && !coarse ? end - HALF : end, fades: [[end, end - reach]], arrow: earlier ? "earlier" : null, coarse });
};

const GROUPS = {
  actor: (event) => event.actor?.[0],
  place: (event) => event.places?.[0],
  category: (event) => event.category,
  source: (event) => event.source,
  status: (event) => event.status,
};

// The marks of which something lies in a range.
const inView = (marks, [low, high]) => marks.filter((mark) => mark.low <= high && mark.high >= low);

// The marks that are seen in a range: of a fade the half that shows, or the arrow at its end. None is drawn for a breath of
// color at the edge, in a lane that would look empty.
const seen = (marks, range) => marks.filter((mark) => {
  const points = [mark.at, ...(mark.bar ?? []), ...mark.fades.flatMap(([near, far]) => [near, mark.arrow ? far : (near + far) / 2])];
  return Math.min(...points) <= range[1] && Math.max(...points) >= range[0];
});

// The lanes of marks: the most frequent groups of all that are `named`, the rest, and those of which the group is not known.
const groupMarks = (marks, key, named) => {
  const { mostLanes, rest } = data.figure.rules;
  const { unknown } = data.figure.lanes.find((lane) => lane.key === key);
  const counts = new Map();
  for (const mark of named) {
    const name = GROUPS[key](events[mark.index]);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  const members = new Map([...(names.length <= mostLanes + 1 ? names : names.slice(0, mostLanes)), rest, unknown].map((name) => [name, []]));
  for (const mark of marks) {
    const name = GROUPS[key](events[mark.index]);
    members.get(!name ? unknown : members.has(name) ? name : rest).push(mark);
  }
  return [...members].filter(([, inside]) => inside.length);
};

// Give each span [tier, low, high] the first line that is free for it, in order of time; each tier beneath the last.
const firstFit = (spans, room) => {
  const numbers = new Array(spans.length).fill(0);
  let base = 0;
  for (const tier of [...new Set(spans.map((span) => span[0]))].sort((a, b) => a - b)) {
    const own = spans.map((_, at) => at).filter((at) => spans[at][0] === tier);
    own.sort((a, b) => spans[a][1] - spans[b][1] || a - b);
    const ends = [];
    for (const at of own) {
      let line = ends.findIndex((end) => spans[at][1] - end >= room);
      if (line < 0) line = ends.push(0) - 1;
      ends[line] = spans[at][2];
      numbers[at] = base + line;
    }
    base += ends.length;
  }
  return numbers;
};

// Stand the many marks of one day side by side inside that day, where it is wide enough.
const spread = (marks, canvas) => {
  const days = new Map();
  for (const mark of marks) {
    if (!mark.within) continue;
    const name = mark.within.join(" ");
    if (!days.has(name)) days.set(name, []);
    days.get(name).push(mark);
  }
  const moved = new Map();
  for (const inside of days.values()) {
    const [start, end] = inside[0].within;
    const columns = Math.min(Math.floor((end - start) / (canvas.pitch * canvas.pixel)), Math.ceil(inside.length / data.figure.rules.stack));
    if (columns < 2) continue;
    inside.sort((a, b) => a.index - b.index).forEach((mark, at) => moved.set(mark.index, start + (end - start) * (((at % columns) + 0.5) / columns)));
  }
  return moved;
};

const stretchOf = (mark, unit) => {
  const { start, end } = events[mark.index];
  if (start !== null && end !== null) {
    const [low, high] = [floorTo(start, unit), ceilTo(end, unit)];
    return [low, high, high <= afterUnit(low, unit) ? "point" : "bar"];
  }
  if (start !== null) return [floorTo(start, unit), afterUnit(floorTo(start, unit), unit), "later"];
  const high = ceilTo(end, unit);
  return [floorTo(high - 1000, unit), high, "earlier"];
};

const gather = (marks, canvas) => {
  const { units, narrowest, openShare } = data.figure.rules;
  const [unit] = units.find(([, least]) => least * DAY >= narrowest * canvas.pixel) ?? ["decade"];
  const members = new Map();
  for (const mark of marks) {
    const [start, end, kind] = stretchOf(mark, unit);
    const fact = isFact(events[mark.index]);
    const name = `${start} ${end} ${kind} ${fact}`;
    if (!members.has(name)) members.set(name, { start, end, kind, fact, coarse: true, indices: [] });
    members.get(name).indices.push(mark.index);
    members.get(name).coarse &&= mark.coarse;
  }
  const found = [...members.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.fact - b.fact));
  const most = Math.max(1, ...found.filter((bubble) => bubble.kind !== "bar").map((bubble) => bubble.indices.length));
  for (const bubble of found) {
    const length = bubble.end - bubble.start;
    const open = bubble.kind === "later" || bubble.kind === "earlier";
    const half = length * (open ? openShare / 2 : 0.5);
    const share = Math.max(Math.sqrt(bubble.indices.length / most), 0.25);
    bubble.at = bubble.start + length * ({ later: 0.75, earlier: 0.25 }[bubble.kind] ?? 0.5);
    bubble.tier = bubble.kind === "bar" ? (bubble.fact ? 4 : 5) : (bubble.fact ? 0 : 1) + (open ? 2 : 0);
    bubble.reach = bubble.kind === "bar" ? [bubble.start, bubble.end] : [bubble.at - half, bubble.at + half];
    bubble.size = Math.max(share * Math.min(data.figure.rules.widest, (length / canvas.pixel) * (open ? openShare * 1.2 : 1)), data.figure.rules.least);
  }
  return found;
};

const spotsOf = (marks, canvas) => {
  const moved = spread(marks, canvas);
  const ordered = [...marks].sort((a, b) => a.index - b.index);
  const numbers = firstFit(ordered.map((mark) => [Number(mark.coarse), moved.get(mark.index) ?? mark.low, moved.get(mark.index) ?? mark.high]), canvas.pitch * canvas.pixel);
  return { count: Math.max(-1, ...numbers) + 1, spots: ordered.map((mark, at) => [mark.index, moved.get(mark.index) ?? mark.at, numbers[at]]) };
};

// Which marks of a lane have room for a spot of their own, and which are to be gathered: all, or all but the points.
const divided = (marks, canvas, crowd) => {
  const { tallest, smallest } = data.figure.rules;
  const none = spotsOf([], canvas);
  if (crowd) return [none, marks];
  const all = spotsOf(marks, canvas);
  if (tallest / all.count >= smallest) return [all, []];
  const points = spotsOf(marks.filter((mark) => mark.within), canvas);
  return points.count && tallest / points.count >= smallest ? [points, marks.filter((mark) => !mark.within)] : [none, marks];
};

// Where everything stands, in pixels from the top: lanes, the place of each mark, bubbles of what a lane has no room for.
// Lanes are named after all of `named`, so that they keep their order whatever part of these is laid out.
const layOut = (marks, key, canvas, named = marks) => {
  const { rules } = data.figure;
  const crowd = inView(marks, canvas.shown).length > rules.mostMarks;
  const layout = { lanes: [], places: new Map(), bubbles: [], height: 0 };
  let top = 0;
  for (const [name, inside] of groupMarks(marks, key, named)) {
    const [{ count, spots }, gathered] = divided(inside, canvas, crowd);
    const step = Math.min(canvas.pitch, rules.tallest / Math.max(count, 1));
    for (const [index, at, number] of spots) layout.places.set(index, { at, line: top + rules.head + (number + 0.5) * step, step });
    let bottom = top + rules.head + count * step;
    if (gathered.length) {
      const bubbles = gather(gathered, canvas);
      const numbers = firstFit(bubbles.map((bubble) => [bubble.tier, ...bubble.reach]), 0);
      const { bubblePitch, barPitch } = rules;
      const deep = Math.max(0, ...numbers.filter((_, at) => bubbles[at].kind !== "bar").map((number) => number + 1));
      bubbles.forEach((bubble, at) => layout.bubbles.push({
        ...bubble, line: bottom + Math.min(numbers[at], deep) * bubblePitch + Math.max(numbers[at] - deep, 0) * barPitch + (bubble.kind === "bar" ? barPitch : bubblePitch) / 2,
      }));
      bottom += deep * bubblePitch + (Math.max(...numbers) + 1 - deep) * barPitch;
    }
    bottom += rules.foot;
    layout.lanes.push({ name, top, bottom });
    top = bottom;
  }
  layout.height = top;
  return layout;
};
