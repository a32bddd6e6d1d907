"use strict";
// The side panel: the evidence of one event, and what a person may correct in it.

const line = (label, ...content) => (content.some(Boolean) ? [make("dt", {}, label), make("dd", { dir: "auto" }, ...content)] : []);

const link = (event) => (/^https?:\/\//i.test(event.url ?? "")
  ? make("a", { href: event.url, rel: "noopener noreferrer", target: "_blank" }, event.url) : null);

const quote = ({ quote: [before, words, after] = [] }) => (before === undefined ? null
  : make("blockquote", { dir: "auto" }, before, words ? make("mark", {}, words) : null, after));

const telling = (other) => make("article", { class: "telling" },
  make("h4", { dir: "auto" }, other.headline), quote(other),
  make("p", { class: "quiet", dir: "auto" }, [other.source, other.title, other.published].filter(Boolean).join(" · "), other.url ? make("br") : null, link(other)));

const toEvent = (id, words) => {
  const known = linked(id) >= 0;
  return known ? make("a", { href: `#event=${encodeURIComponent(id)}`, "data-to": id }, words) : words;
};
const rival = (other) => make("div", {}, other.id ? toEvent(other.id, other.told) : other.told);
const outcome = (words) => {
  const id = base.find((event) => words?.includes(event.id))?.id;
  return words && (id ? toEvent(id, words.replace(id, "").replace(/[\s;,]*\(?[\s;,]*\)?$/, "")) : words);
};

const fillPanel = (index) => {
  const event = events[index];
  const published = [event.published, event.origin].filter(Boolean).join(", ");
  const told = [event.articles && plural(event.articles, "article"), event.sources && plural(event.sources, "source")].filter(Boolean).join(", ");
  $("panel").replaceChildren(...[
    make("div", { class: "bar" },
      make("span", { class: "status" }, symbol(event.status), event.status),
      make("button", { type: "button", class: "plain", id: "copy-event", onclick: ({ target }) => copyLink(`${location.href.split("#")[0]}#event=${encodeURIComponent(event.id)}`, target) }, "Copy link"),
      make("button", { type: "button", class: "plain", id: "close", onclick: closePanel }, "Close")),
    make("h2", { id: "panel-title", tabindex: "-1", dir: "auto" }, shorten(event.headline, 1000)),
    gone[index] ? make("p", { class: "note" }, gone[index]) : null,
    event.note ? make("p", { class: "note", dir: "auto" }, event.note) : null,
    quote(event),
    make("dl", {},
      ...line("When", event.when),
      ...line("Why this date", event.rule),
      ...line("Status", `${event.status}: ${styles[event.status].means}`),
      ...line("Outcome", outcome(event.outcome)),
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
      ...line("Confidence", event.confidence === undefined ? "" : event.confidence.toFixed(2)),
      ...line("Corrected", event.corrected),
      ...line("EDTF", event.edtf)),
    ...(event.tellings ? [make("h3", {}, "Also told"), ...event.tellings.map(telling)] : []),
    correcting(index),
  ].filter(Boolean));
};

const openPanel = (index, { from = document.activeElement, link: set = true } = {}) => {
  opened = index;
  if (figure?.data) Plotly.Fx.unhover(figure);
  openedFrom = $("panel").contains(from) ? openedFrom : from;
  fillPanel(index);
  $("panel").hidden = false;
  $("panel").scrollTop = 0;
  document.body.classList.add("with-panel");
  for (const row of $("rows").children) row.classList.toggle("open", Number(row.dataset.event) === index);
  if (set) writeLink();
  $("panel-title").focus({ preventScroll: true });
};

const closePanel = () => {
  if (opened === null) return;
  const row = $("rows").querySelector(`[data-event="${opened}"] button`);
  opened = null;
  $("panel").hidden = true;
  document.body.classList.remove("with-panel");
  for (const open of $("rows").querySelectorAll(".open")) open.classList.remove("open");
  writeLink();
  (openedFrom?.isConnected && openedFrom !== document.body ? openedFrom : row ?? $("figure")).focus({ preventScroll: true });
};
