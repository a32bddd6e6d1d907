"use strict";
// Search and filters, and the link that holds them.

const NOTHING = { query: "", source: "", category: "", granularity: "", confidence: "", group: "" };
const SELECTS = ["source", "category", "group", "granularity", "confidence"];
let only = null;

const laneOf = (index) => GROUPS[data.figure?.lanes[state.lane].key ?? "actor"](events[index]) ?? "?";

const matches = (index) => {
  const event = events[index];
  return !gone[index]
    && (!only || only.has(index))
    && !state.hidden.has(event.status)
    && (!state.source || event.source === state.source)
    && (!state.category || event.category === state.category)
    && (!state.granularity || event.granularity === state.granularity)
    && (!state.confidence || (event.confidence ?? 0) >= Number(state.confidence))
    && (!state.group || laneOf(index) === state.group)
    && words.every((ways) => ways.some((words) => words.every((word) => haystack(index).includes(word))));
};

const filtered = () => SELECTS.some((name) => state[name]) || state.query || state.hidden.size || only;

// What is looked for, each word in one or several ways: "February 24" is a day, and the words "february" and "24" as well.
const A_MONTH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const A_DAY = /\b(?:(\d{1,2})(?:st|nd|rd|th)? (MONTH)|(MONTH) (\d{1,2})(?:st|nd|rd|th)?)(?:,? (\d{4}))?\b|\b(\d{4})-(\d\d)-(\d\d)\b/.source.replaceAll("MONTH", A_MONTH);
const lookedFor = (query) => {
  const ways = [];
  const rest = query.toLowerCase().replace(/\s+/g, " ").replace(new RegExp(A_DAY, "g"), (said, day, month, first, after, year, isoYear, isoMonth, isoDay) => {
    const name = (month ?? first ?? MONTHS[Number(isoMonth) - 1] ?? "").slice(0, 3).toLowerCase();
    ways.push([[` ${Number(day ?? after ?? isoDay)} ${name} ${year ?? isoYear ?? ""}`], said.split(" ")]);
    return " ";
  });
  const month = new RegExp(`^(?:${A_MONTH})$`);
  return [...ways, ...rest.split(" ").filter(Boolean).map((word) => (month.test(word) ? [[` ${word.slice(0, 3)} `], [word]] : [[word]]))];
};

// What was chosen, in words: on paper nothing else tells of it.
const selected = () => [
  state.query && `search for “${state.query}”`,
  ...SELECTS.filter((name) => state[name]).map((name) => `${$(name).labels[0].firstChild.textContent.trim()}: ${$(name).selectedOptions[0].textContent.replace(/ \([\d,]+\)$/, "")}`),
  state.hidden.size > 0 && `without ${[...state.hidden].join(", ")}`,
  only && "the events of one bubble",
].filter(Boolean);

const countBy = (some, of) => {
  const counts = new Map();
  for (const one of some) { const name = of(one); if (name) counts.set(name, (counts.get(name) ?? 0) + 1); }
  return counts;
};

let words = [];
const refresh = () => {
  words = lookedFor(state.query);
  shown = byTime.filter(matches);
  state.rows = CHUNK;
  state.tray = TRAY_CHUNK;
  const undated = shown.filter((index) => !events[index].dated).length;
  const total = plural(events.length, "event");
  const all = shown.length === events.length ? total : `${shown.length.toLocaleString("en")} of ${total}`;
  $("count").textContent = undated ? `${all}, ${undated.toLocaleString("en")} undated` : all;
  $("clear").disabled = !filtered();
  const counts = countBy(events.filter((_, index) => !gone[index]), ({ status }) => status);
  for (const chip of $("statuses").children) {
    chip.setAttribute("aria-pressed", String(!state.hidden.has(chip.dataset.status)));
    chip.lastChild.textContent = (counts.get(chip.dataset.status) ?? 0).toLocaleString("en");
  }
  $("selection").textContent = filtered() ? `Shown: ${$("count").textContent}; ${selected().join("; ")}.` : "";
  fillTable();
  fillTray();
  drawFigure();
  writeLink();
};

const options = (id, every, names, label = (name) => name) => {
  $(id).replaceChildren(make("option", { value: "" }, every), ...names.map((name) => make("option", { value: name }, label(name))));
  $(id).disabled = names.length === 0;
  $(id).value = state[id];
  if ($(id).value !== state[id]) state[id] = "";
};

const counted = (id, every, of) => {
  const counts = countBy(events, of);
  const names = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  options(id, every, names, (name) => `${shorten(name, 44)} (${counts.get(name).toLocaleString("en")})`);
};

const fillGroups = () => {
  const lane = data.figure?.lanes[state.lane] ?? { key: "actor", label: "Actor" };
  $("group-label").textContent = `Lane (${lane.label.toLowerCase()})`;
  counted("group", "All lanes", (event) => GROUPS[lane.key](event));
};

const fillFilters = () => {
  counted("source", "All sources", (event) => event.source);
  counted("category", "All classes", (event) => event.category);
  counted("granularity", "Any precision", (event) => (event.dated ? event.granularity : null));
  options("confidence", "Any confidence", ["0.8", "0.6", "0.4"], (least) => `${least} or more`);
  fillGroups();
  for (const id of SELECTS) $(id).addEventListener("change", () => { state[id] = $(id).value; refresh(); });
  for (const status of data.statuses) {
    if (!events.some((event) => event.status === status.name)) continue;
    $("legend").append(make("dt", {}, symbol(status.name)), make("dd", {}, make("b", {}, status.name), ` – ${status.means}`));
    const toggle = () => {
      if (!state.hidden.delete(status.name)) state.hidden.add(status.name);
      refresh();
    };
    $("statuses").append(make("button", { type: "button", class: "chip", "data-status": status.name, title: status.means, onclick: toggle },
      symbol(status.name), `${status.name} `, make("span", { class: "quiet" })));
  }
  $("search").value = state.query;
  let timer = 0;
  $("search").addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { state.query = $("search").value.trim(); refresh(); }, 120);
  });
  $("clear").addEventListener("click", () => {
    Object.assign(state, NOTHING);
    only = null;
    state.hidden.clear();
    for (const id of ["search", ...SELECTS]) $(id).value = "";
    refresh();
  });
};

// ---- The link: whatever differs from the page as it opens

const writeLink = () => {
  const link = new URLSearchParams();
  if (opened !== null) link.set("event", events[opened].id);
  if (state.query) link.set("q", state.query);
  for (const name of SELECTS) if (state[name]) link.set(name, state[name]);
  if (state.hidden.size) link.set("hidden", [...state.hidden].join(","));
  if (state.lane) link.set("lanes", data.figure.lanes[state.lane].key);
  if (state.range) { link.set("from", state.range[0].replace(" ", "T")); link.set("to", state.range[1].replace(" ", "T")); }
  if (state.known !== null) link.set("known", dayOf(state.known));
  const hash = link.toString();
  if (hash !== location.hash.slice(1)) history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
};

const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/;
const readLink = () => {
  const link = new URLSearchParams(location.hash.slice(1));
  Object.assign(state, NOTHING, { query: link.get("q") ?? "", range: null, known: null });
  for (const name of SELECTS) state[name] = link.get(name) ?? "";
  state.hidden = new Set((link.get("hidden") ?? "").split(",").filter((name) => Object.hasOwn(styles, name)));
  state.lane = Math.max(0, data.figure?.lanes.findIndex((lane) => lane.key === link.get("lanes")) ?? 0);
  const range = [link.get("from") ?? "", link.get("to") ?? ""];
  if (range.every((end) => MOMENT.test(end) && Number.isFinite(fromCivil(end))) && fromCivil(range[0]) < fromCivil(range[1])) {
    state.range = range.map((end) => toCivil(fromCivil(end)));
  }
  const known = fromCivil(link.get("known") ?? "");
  if (Number.isFinite(known)) state.known = known;
  return link.get("event");
};

const linked = (id) => (id === null ? -1 : events.findIndex((event) => event.id === id || event.mentions?.includes(id)));

// A link that was followed inside the page changes what differs from the page as it stands.
const followLink = () => {
  if (!/^#\w+=/.test(location.hash)) return;
  const id = readLink();
  for (const name of SELECTS) $(name).value = state[name];
  $("search").value = state.query;
  for (const input of $("lanes").querySelectorAll("input")) input.checked = input.value === data.figure?.lanes[state.lane].key;
  showKnown();
  fillGroups();
  const index = linked(id);
  if (index >= 0 && index !== opened) openPanel(index, { link: false });
  derive();
  refresh();
};

const copyLink = async (address, button) => {
  let done = false;
  try { await navigator.clipboard.writeText(address); done = true; } catch { /* not allowed here: the old way */ }
  if (!done) {
    const field = make("textarea", { class: "sr" });
    field.value = address;
    document.body.append(field);
    field.select();
    done = document.execCommand("copy");
    field.remove();
    button.focus();
  }
  announce(done ? "Link copied." : "The link could not be copied; take it from the address bar.");
  const before = button.textContent;
  button.textContent = done ? "Copied" : "Not copied";
  setTimeout(() => { button.textContent = before; }, 1500);
};
