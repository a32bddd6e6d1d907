"use strict";
// The table and the tray of undated events, in step with the filters, and their download.

// A cell holds so many letters at most; the panel tells the rest.
const LONGEST = 300;
const brief = (text) => shorten(text ?? "", LONGEST);

// Where an event stands: the outlet, or else the article.
const whereTold = (event) => event.source ?? (event.title && shorten(event.title, 60));

const tableRow = (index) => {
  const event = events[index];
  const row = make("tr", { "data-event": index },
    make("td", { class: "date" }, make("span", { class: "when" }, event.when),
      event.expression ? make("q", { class: "quiet", dir: "auto" }, brief(event.expression)) : null),
    make("td", { class: "status-cell" }, make("span", { class: "status" }, symbol(event.status), event.status)),
    make("td", { class: "event" }, make("button", { type: "button", class: "link", dir: "auto" }, brief(event.headline)),
      event.pinned ? make("span", { class: "tag" }, "pinned") : null, event.corrected ? make("span", { class: "tag" }, "corrected") : null),
    make("td", { class: "said", dir: "auto" }, brief((event.said ?? []).join(" › "))),
    make("td", { class: "source", dir: "auto" }, brief(whereTold(event))),
    make("td", { class: "number" }, event.confidence === undefined ? "" : event.confidence.toFixed(2)));
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
  const later = state.known === null ? "." : ` among what had been published by the end of ${dayWords(state.known)}. “What was known when” hides what came later.`;
  $("none").textContent = `No event fits the search and the filters${later}`;
  tellMore(count, ordered.length);
};

const tellMore = (count, total) => {
  $("more").hidden = count >= total;
  $("more").textContent = `Show ${Math.min(CHUNK, total - count)} more of ${(total - count).toLocaleString("en")}`;
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
  $("tray-part").hidden = undated.length === 0;
  $("tray-title").textContent = `Undated (${undated.length.toLocaleString("en")})`;
  $("tray").replaceChildren(...undated.slice(0, state.tray).map((index) => make("li", {},
    make("button", { type: "button", "data-event": index }, symbol(events[index].status),
      make("span", { dir: "auto" }, brief(events[index].headline)),
      make("small", { class: "quiet" }, [events[index].status, events[index].expression && `“${brief(events[index].expression)}”`, brief(whereTold(events[index]))].filter(Boolean).join(" · "))))));
  $("tray-more").hidden = undated.length <= state.tray;
  $("tray-more").textContent = `Show all ${undated.length.toLocaleString("en")}`;
};

// ---- Download of what is shown

const COLUMNS = {
  event_id: (event) => event.id, start: (event) => event.start && iso(event.start), end: (event) => event.end && iso(event.end), when: (event) => event.when,
  granularity: (event) => event.granularity, bound: (event) => event.bound, edtf: (event) => event.edtf, status: (event) => event.status, headline: (event) => event.headline,
  category: (event) => event.category, intensity: (event) => event.intensity, actor: (event) => event.actor, recipient: (event) => event.recipient, places: (event) => event.places,
  attribution: (event) => event.said, expression: (event) => event.expression, sentence: (event) => event.quote?.join(""), title: (event) => event.title, source: (event) => event.source,
  url: (event) => event.url, published: (event) => event.day && dayOf(event.day), confidence: (event) => event.confidence, n_articles: (event) => event.articles, n_sources: (event) => event.sources,
  rule: (event) => event.rule, note: (event) => event.note,
};
const iso = (time) => toCivil(time).replace(" ", "T");

// A cell that a spreadsheet would run as a formula gets a leading apostrophe.
const cell = (value) => {
  if (value === undefined || value === null) return "";
  const text = Array.isArray(value) ? value.join("; ") : String(value);
  const guarded = typeof value !== "number" && /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20']/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

const asCsv = () => [Object.keys(COLUMNS), ...order().map((index) => Object.values(COLUMNS).map((of) => of(events[index])))].map((row) => row.map(cell).join(",")).join("\r\n");

const asJson = () => JSON.stringify(order().map((index) => Object.fromEntries(
  Object.entries(COLUMNS).map(([name, of]) => [name, of(events[index])]).filter(([, value]) => value !== undefined && value !== null))), null, 1);
