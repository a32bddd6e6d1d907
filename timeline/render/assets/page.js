"use strict";
// The start of the page. Everything shown comes from the data block, and reaches the document as text, never as markup.

const CHUNK = 200;
const TRAY_CHUNK = 12;
const LATER = "Published later than the day chosen.";

let data = null;
let base = [];
let events = [];
let gone = [];
let styles = {};
let byTime = [];
let haystacks = [];
let shown = [];
let opened = null;
let openedFrom = null;
const state = { ...NOTHING, hidden: new Set(), descending: false, lane: 0, rows: CHUNK, tray: TRAY_CHUNK, range: null, known: null };

// The events as they stand: what was known on the day chosen, with the corrections laid over it.
const derive = () => {
  gone = base.map((event) => (event.off ? `Taken off the timeline: ${event.off}.` : null));
  events = state.known === null ? [...base] : base.map((event, index) => {
    const known = asKnown(event, state.known);
    if (!known) gone[index] ??= LATER;
    return known ?? event;
  });
  if (corrections.length) applyCorrections();
  haystacks = [];
  const at = (event) => event.start ?? (event.end === null ? Infinity : event.end - 1000);
  const keys = events.map(at);
  byTime = events.map((_, index) => index).sort((a, b) => (keys[a] === keys[b] ? a - b : keys[a] < keys[b] ? -1 : 1));
};

const FIELDS = ["headline", "when", "expression", "title", "source", "status", "category", "note"];
const LISTS = ["quote", "actor", "recipient", "places", "said"];
// The days of an event of at most a month, as the search looks for them.
const daysOf = ({ start, end }) => {
  const [first, last] = [floorTo(start ?? end - 1000, "day"), (end ?? start + 1000) - 1000];
  if (!Number.isFinite(first) || last - first > 31 * DAY) return "";
  return Array.from({ length: Math.floor((last - first) / DAY) + 1 }, (_, at) => ` ${dayWords(first + at * DAY).toLowerCase()} `).join("");
};
const haystack = (index) => {
  const event = events[index];
  haystacks[index] ??= [
    ...FIELDS.map((name) => event[name] ?? ""),
    ...LISTS.map((name) => (event[name] ?? []).join(name === "quote" ? "" : " ")),
    ...(event.tellings ?? []).flatMap((other) => [other.headline, (other.quote ?? []).join(""), other.source ?? "", other.title ?? ""]),
    event.dated ? daysOf(event) : "",
  ].join(" ").toLowerCase();
  return haystacks[index];
};

const prepared = (event) => {
  const { day, ...article } = data.articles[event.article];
  const start = event.start === undefined ? null : fromCivil(event.start);
  const end = event.end === undefined ? null : fromCivil(event.end);
  return {
    ...article, ...event, start, end, dated: start !== null || end !== null, day: day === undefined ? undefined : fromCivil(day),
    ...(event.tellings ? { tellings: event.tellings.map(prepared) } : {}),
  };
};

const readData = async () => {
  data = JSON.parse(await (await unpacked("data", "application/json")).text());
  styles = Object.fromEntries(data.statuses.map((status) => [status.name, status]));
  base = data.events.map(prepared);
};

// ---- Theme and print

const dark = () => document.documentElement.dataset.theme === "dark"
  || (!document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);

const nameTheme = () => {
  $("theme").textContent = dark() ? "Light" : "Dark";
  $("theme").setAttribute("aria-label", dark() ? "Light: switch to light colors" : "Dark: switch to dark colors");
};
const retheme = () => { nameTheme(); drawFigure(); };

const printing = (on) => {
  const root = document.documentElement;
  if (on) {
    root.dataset.printing = root.dataset.theme ?? "system";
    root.dataset.theme = "light";
    state.tray = Infinity;
  } else {
    if (root.dataset.printing === "system") delete root.dataset.theme;
    else root.dataset.theme = root.dataset.printing;
    delete root.dataset.printing;
    state.tray = TRAY_CHUNK;
  }
  fillTable(on);
  fillTray();
  drawFigure();
};

const listen = () => {
  $("theme").addEventListener("click", () => { document.documentElement.dataset.theme = dark() ? "light" : "dark"; retheme(); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", retheme);
  $("sort").addEventListener("click", () => {
    state.descending = !state.descending;
    $("sort").closest("th").setAttribute("aria-sort", state.descending ? "descending" : "ascending");
    fillTable();
  });
  $("more").addEventListener("click", moreRows);
  $("tray-more").addEventListener("click", () => { state.tray = Infinity; fillTray(); });
  $("copy").addEventListener("click", () => copyLink(location.href, $("copy")));
  $("csv").addEventListener("click", () => download("events.csv", "text/csv;charset=utf-8", "\ufeff", asCsv()));
  $("json").addEventListener("click", () => download("events.json", "application/json", asJson()));
  for (const id of ["rows", "tray"]) {
    $(id).addEventListener("click", ({ target }) => {
      const holder = target.closest("[data-event]");
      if (holder && String(getSelection()) === "") openPanel(Number(holder.dataset.event), { from: holder.querySelector("button") ?? holder });
    });
  }
  $("panel").addEventListener("click", (event) => {
    const to = event.target.closest("[data-to]");
    if (!to) return;
    event.preventDefault();
    openPanel(linked(to.dataset.to));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closePanel();
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) { event.preventDefault(); $("search").focus(); }
  });
  addEventListener("hashchange", followLink);
  addEventListener("beforeprint", () => printing(true));
  addEventListener("afterprint", () => printing(false));
};

// ---- Start

const start = async () => {
  if (typeof DecompressionStream === "undefined") {
    fail("This browser is too old to unpack the page. Open it in a current Firefox, Chrome, Edge or Safari.");
    return;
  }
  if ($("plotly").textContent) library = loadLibrary();
  library?.catch(() => undefined);
  await readData();
  $("about").hidden = data.notes.length === 0;
  $("notes").replaceChildren(...data.notes.map((note) => make("li", { dir: "auto" }, note)));
  const wanted = readLink();
  startCorrections();
  startKnown();
  derive();
  $("more-filters").open = SELECTS.some((name) => state[name]);
  fillFilters();
  fillLanes();
  listen();
  nameTheme();
  if (data.figure?.monthly) { $("strip-unit").textContent = "a month"; $("strip-points").textContent = "a month"; }
  if (matchMedia("(pointer: coarse)").matches) $("how").textContent = "Tap a mark for the evidence.";
  $("theme").hidden = false;
  $("main").hidden = false;
  for (const part of document.querySelectorAll(".tools, .legend, #events, .loading")) part.hidden = base.length === 0;
  refresh();
  try {
    await startFigure();
  } catch (error) {
    fail("The figure could not be drawn; the table below holds all events.");
    console.error(error);
  }
  const index = linked(wanted);
  if (index >= 0) openPanel(index, { link: false });
  writeLink();
  document.documentElement.dataset.ready = "true";
};

start();
