"use strict";
// The script of the page. Everything shown comes from the data block, and reaches the document as text, never as markup.

const CHUNK = 200;
const TRAY_CHUNK = 12;

let data = null;
let events = [];
let styles = {};
let byTime = [];
let haystacks = [];
let shown = [];
let visible = new Set();
let opened = null;
let openedFrom = null;
const state = { query: "", source: "", category: "", hidden: new Set(), descending: false, lane: 0, rows: CHUNK, tray: TRAY_CHUNK };

// ---- Filters

const matches = (index) => {
  const event = events[index];
  return !state.hidden.has(event.status)
    && (!state.source || event.source === state.source)
    && (!state.category || event.category === state.category)
    && state.query.split(/\s+/).every((word) => haystacks[index].includes(word));
};

const refresh = () => {
  shown = byTime.filter(matches);
  visible = new Set(shown);
  state.rows = CHUNK;
  state.tray = TRAY_CHUNK;
  const undated = shown.filter((index) => !events[index].dated).length;
  const all = shown.length === events.length ? plural(events.length, "event") : `${shown.length.toLocaleString("en")} of ${plural(events.length, "event")}`;
  $("count").textContent = undated ? `${all}, ${undated.toLocaleString("en")} undated` : all;
  $("clear").disabled = !(state.query || state.source || state.category || state.hidden.size);
  for (const chip of $("statuses").children) chip.setAttribute("aria-pressed", String(!state.hidden.has(chip.dataset.status)));
  fillTable();
  fillTray();
  drawFigure();
};

const fillSelect = (id, every) => {
  const counts = new Map();
  for (const event of events) if (event[id]) counts.set(event[id], (counts.get(event[id]) ?? 0) + 1);
  const names = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  $(id).append(make("option", { value: "" }, every), ...names.map((name) => make("option", { value: name }, `${name} (${counts.get(name)})`)));
  $(id).disabled = names.length === 0;
  $(id).addEventListener("change", () => { state[id] = $(id).value; refresh(); });
};

const fillFilters = () => {
  fillSelect("source", "All sources");
  fillSelect("category", "All classes");
  for (const status of data.statuses) {
    const count = events.filter((event) => event.status === status.name).length;
    if (!count) continue;
    const toggle = () => {
      if (!state.hidden.delete(status.name)) state.hidden.add(status.name);
      refresh();
    };
    $("statuses").append(make("button", { type: "button", class: "chip", "data-status": status.name, title: status.means, onclick: toggle },
      symbol(status.name), `${status.name} `, make("span", { class: "quiet" }, count.toLocaleString("en"))));
  }
  for (const status of data.statuses) {
    $("legend").append(make("dt", {}, symbol(status.name)), make("dd", {}, make("b", {}, status.name), ` – ${status.means}`));
  }
  let timer = 0;
  $("search").addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { state.query = $("search").value.trim().toLowerCase(); refresh(); }, 120);
  });
  $("clear").addEventListener("click", () => {
    Object.assign(state, { query: "", source: "", category: "" });
    state.hidden.clear();
    for (const id of ["search", "source", "category"]) $(id).value = "";
    refresh();
  });
};

// ---- Table and tray

const tableRow = (index) => {
  const event = events[index];
  const row = make("tr", { "data-event": index },
    make("td", { class: "date" }, make("span", { class: "when" }, event.when),
      event.expression ? make("q", { class: "quiet", dir: "auto" }, event.expression) : null),
    make("td", { class: "status-cell" }, make("span", { class: "status" }, symbol(event.status), event.status)),
    make("td", { class: "event" }, make("button", { type: "button", class: "link", dir: "auto" }, event.headline)),
    make("td", { class: "said", dir: "auto" }, (event.said ?? []).join(" › ")),
    make("td", { class: "source", dir: "auto" }, event.source ?? ""),
    make("td", { class: "number" }, event.confidence === undefined ? "" : `${Math.round(event.confidence * 100)}%`));
  if (opened === index) row.classList.add("open");
  return row;
};

const order = () => {
  if (!state.descending) return shown;
  const dated = shown.filter((index) => events[index].dated).reverse();
  return [...dated, ...shown.filter((index) => !events[index].dated)];
};

const fillTable = (all = false) => {
  const ordered = order();
  const count = all ? ordered.length : Math.min(state.rows, ordered.length);
  $("rows").replaceChildren(...ordered.slice(0, count).map(tableRow));
  $("none").hidden = ordered.length > 0;
  tellMore(count, ordered.length);
};

const tellMore = (count, total) => {
  $("more").hidden = count >= total;
  $("more").textContent = `Show ${Math.min(CHUNK, total - count)} more of ${total - count}`;
};

const moreRows = () => {
  const ordered = order();
  const next = ordered.slice(state.rows, state.rows + CHUNK).map(tableRow);
  $("rows").append(...next);
  state.rows += next.length;
  tellMore(state.rows, ordered.length);
  next[0]?.querySelector("button").focus();
};

const fillTray = () => {
  const undated = shown.filter((index) => !events[index].dated);
  $("tray-part").hidden = !events.some((event) => !event.dated);
  $("tray-title").textContent = `Undated (${undated.length})`;
  $("tray").replaceChildren(...undated.slice(0, state.tray).map((index) => make("li", {},
    make("button", { type: "button", "data-event": index }, symbol(events[index].status),
      make("span", { dir: "auto" }, events[index].headline),
      make("small", { class: "quiet" }, [events[index].status, events[index].expression && `“${events[index].expression}”`, events[index].source].filter(Boolean).join(" · "))))));
  $("tray-more").hidden = undated.length <= state.tray;
  $("tray-more").textContent = `Show all ${undated.length}`;
};

// ---- Detail panel

const line = (label, ...content) => (content.some(Boolean) ? [make("dt", {}, label), make("dd", { dir: "auto" }, ...content)] : []);

const link = (event) => (/^https?:\/\//i.test(event.url ?? "")
  ? make("a", { href: event.url, rel: "noopener noreferrer", target: "_blank" }, event.url) : null);

const quote = ({ quote: [before, words, after] = [] }) => (before === undefined ? null
  : make("blockquote", { dir: "auto" }, before, words ? make("mark", {}, words) : null, after));

const telling = (other) => make("article", { class: "telling" },
  make("h4", { dir: "auto" }, other.headline), quote(other),
  make("p", { class: "quiet", dir: "auto" }, [other.source, other.title, other.published].filter(Boolean).join(" · "), other.url ? make("br") : null, link(other)));

const rival = (other) => make("div", {}, other.id ? make("a", { href: `#event=${encodeURIComponent(other.id)}` }, other.told) : other.told);

const fillPanel = (event) => {
  const published = [event.published, event.origin].filter(Boolean).join(", ");
  const told = [event.articles && plural(event.articles, "article"), event.sources && plural(event.sources, "source")].filter(Boolean).join(", ");
  $("panel").replaceChildren(
    make("div", { class: "bar" },
      make("span", { class: "status" }, symbol(event.status), event.status),
      make("a", { class: "plain", href: `#event=${encodeURIComponent(event.id)}`, title: "A link to this event" }, "Link"),
      make("button", { type: "button", class: "plain", id: "close", onclick: closePanel }, "Close")),
    make("h2", { id: "panel-title", tabindex: "-1", dir: "auto" }, event.headline),
    quote(event),
    make("dl", {},
      ...line("When", event.when),
      ...line("Why this date", event.rule),
      ...line("Status", `${event.status}: ${styles[event.status].means}`),
      ...line("Who says so", (event.said ?? []).join(" › ")),
      ...line("Actors", (event.actor ?? []).join(", ")),
      ...line("Toward", (event.recipient ?? []).join(", ")),
      ...line("Places", (event.places ?? []).join(", ")),
      ...line("Class", event.category),
      ...line("Article", event.title),
      ...line("Source", event.source),
      ...line("Published", published),
      ...line("Address", link(event)),
      ...line("Told in", told),
      ...line("Also given as", ...(event.rivals ?? []).map(rival)),
      ...line("Other mentions", event.tellings ? "" : (event.mentions ?? []).join(", ")),
      ...line("Confidence", event.confidence === undefined ? "" : `${Math.round(event.confidence * 100)}%`),
      ...line("EDTF", event.edtf)),
    ...(event.tellings ? [make("h3", {}, "Also told"), ...event.tellings.map(telling)] : []));
};

const openPanel = (index, { from = document.activeElement, link: set = true } = {}) => {
  opened = index;
  openedFrom = $("panel").contains(from) ? openedFrom : from;
  fillPanel(events[index]);
  $("panel").hidden = false;
  $("panel").scrollTop = 0;
  document.body.classList.add("with-panel");
  for (const row of $("rows").children) row.classList.toggle("open", Number(row.dataset.event) === index);
  if (set) history.replaceState(null, "", `#event=${encodeURIComponent(events[index].id)}`);
  $("panel-title").focus({ preventScroll: true });
};

const closePanel = () => {
  if (opened === null) return;
  opened = null;
  $("panel").hidden = true;
  document.body.classList.remove("with-panel");
  for (const row of $("rows").querySelectorAll(".open")) row.classList.remove("open");
  history.replaceState(null, "", location.pathname + location.search);
  (openedFrom?.isConnected ? openedFrom : $("figure")).focus({ preventScroll: true });
};

const followLink = () => {
  const match = /^#event=(.+)$/.exec(location.hash);
  if (!match) return;
  let id = match[1];
  try { id = decodeURIComponent(id); } catch { /* a broken escape: taken as it stands */ }
  const index = events.findIndex((event) => event.id === id || event.mentions?.includes(id));
  if (index >= 0 && index !== opened) openPanel(index, { link: false });
};

// ---- Theme and print

const dark = () => document.documentElement.dataset.theme === "dark"
  || (!document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);

const retheme = () => {
  $("theme").textContent = dark() ? "Light" : "Dark";
  $("theme").setAttribute("aria-label", dark() ? "Switch to light colors" : "Switch to dark colors");
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
  for (const id of ["rows", "tray"]) {
    $(id).addEventListener("click", ({ target }) => {
      const holder = target.closest("[data-event]");
      if (holder && String(getSelection()) === "") openPanel(Number(holder.dataset.event), { from: holder.querySelector("button") ?? holder });
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closePanel();
  });
  addEventListener("hashchange", followLink);
  addEventListener("beforeprint", () => {
    document.documentElement.dataset.print = document.documentElement.dataset.theme ?? "";
    document.documentElement.dataset.theme = "light";
    fillTable(true);
    state.tray = Infinity;
    fillTray();
    drawFigure();
    if (figure) Plotly.relayout(figure, { width: 700 });
  });
  addEventListener("afterprint", () => {
    document.documentElement.dataset.theme = document.documentElement.dataset.print;
    if (!document.documentElement.dataset.theme) delete document.documentElement.dataset.theme;
    fillTable();
    if (figure) Plotly.relayout(figure, { width: null, autosize: true }).then(drawFigure);
  });
};

// ---- Start

const readData = async () => {
  data = JSON.parse(await inflate("data"));
  events = data.events;
  styles = Object.fromEntries(data.statuses.map((status) => [status.name, status]));
  const earlier = (a, b) => (events[a].sort < events[b].sort ? -1 : events[a].sort > events[b].sort ? 1 : a - b);
  byTime = events.map((_, index) => index).sort(earlier);
  const fields = ["headline", "when", "expression", "title", "source", "status", "category"];
  const lists = ["quote", "actor", "recipient", "places", "said"];
  haystacks = events.map((event) => [
    ...fields.map((name) => event[name] ?? ""),
    ...lists.map((name) => (event[name] ?? []).join(name === "quote" ? "" : " ")),
    ...(event.tellings ?? []).flatMap((other) => [other.headline, (other.quote ?? []).join(""), other.source ?? "", other.title ?? ""]),
  ].join(" ").toLowerCase());
};

const start = async () => {
  if (typeof DecompressionStream === "undefined") {
    fail("This browser is too old to unpack the page. Open it in a current Firefox, Chrome, Edge or Safari.");
    return;
  }
  await readData();
  $("title").textContent = data.title;
  $("summary").textContent = data.summary;
  $("span").textContent = data.span ?? "";
  $("about").hidden = data.notes.length === 0;
  $("notes").replaceChildren(...data.notes.map((note) => make("li", { dir: "auto" }, note)));
  fillFilters();
  listen();
  $("main").hidden = false;
  refresh();
  retheme();
  try {
    await startFigure();
  } catch (error) {
    fail("The figure could not be drawn; the table below holds all events.");
    console.error(error);
  }
  followLink();
  document.documentElement.dataset.ready = "true";
};

start();
