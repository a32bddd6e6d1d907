"use strict";
// What was known when: the timeline as a reader could have known it at the end of a day.

let days = [];

// An event as told by then: itself, or else the latest telling that had appeared; null where nothing had.
const asKnown = (event, day) => {
  const told = [event, ...(event.tellings ?? [])].filter((one) => one.day !== undefined && one.day <= day);
  if (!told.length) return null;
  const best = told.includes(event) ? event : told.reduce((a, b) => (b.day > a.day ? b : a));
  const others = told.filter((one) => one !== best);
  const articles = new Set(told.map((one) => one.article));
  const rest = event.tellings ? { articles: articles.size, sources: new Set(told.map((one) => one.source ?? one.article)).size } : {};
  return { ...best, ...rest, id: event.id, mentions: event.mentions, tellings: others.length ? others : undefined, outcome: undefined, rivals: best === event && event.day <= day ? knownRivals(event, day) : undefined, pinned: event.pinned, note: event.note };
};

const knownRivals = (event, day) => {
  const known = (event.rivals ?? []).filter(({ id }) => base.some((other) => other.id === id && other.day !== undefined && other.day <= day));
  return known.length ? known : undefined;
};

const showKnown = () => {
  if (!days.length) { $("known-part").hidden = true; return; }
  const at = state.known === null ? days.length : days.findLastIndex((day) => day <= state.known);
  $("known").max = String(days.length);
  $("known").value = String(Math.max(at, 0));
  const words = state.known === null ? "everything, to the last article" : `what had been published by the end of ${dayWords(state.known)}`;
  $("known-words").textContent = words;
  $("known").setAttribute("aria-valuetext", words);
  $("known-all").disabled = state.known === null;
};

const setKnown = (day) => {
  state.known = day;
  showKnown();
  derive();
  refresh();
};

const startKnown = () => {
  days = [...new Set(base.flatMap((event) => [event, ...(event.tellings ?? [])]).map((one) => one.day).filter((day) => day !== undefined))].sort((a, b) => a - b);
  if (days.length < 2) days = [];
  showKnown();
  let frame = 0;
  $("known").addEventListener("input", () => {
    const at = Number($("known").value);
    state.known = at >= days.length ? null : days[at];
    showKnown();
    clearTimeout(frame);
    frame = setTimeout(() => setKnown(state.known), 60);
  });
  $("known-all").addEventListener("click", () => setKnown(null));
};
