"use strict";
// Corrections: made in the panel, kept in the browser, downloaded in the form that `timeline build --corrections` reads.

const FORMAT = "crisis-timeline corrections";
const STORE = `${FORMAT}: ${location.pathname}`;
const NAME = "crisis-timeline: who corrects";

let corrections = [];
let joining = null;

const stored = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
const store = (key, text) => {
  try { localStorage.setItem(key, text); } catch { announce("This browser keeps nothing: download the corrections before you close the page."); }
};

// What a correction is bound to, so that it finds its event again once ids change.
const evidence = (event) => Object.fromEntries(Object.entries({
  event_id: event.id, article_id: event.article_id, sentence: event.quote?.join(""), expression: event.expression, char_start: event.offset, headline: event.headline, trigger: event.trigger,
}).filter(([, value]) => value !== undefined));

const usable = (one) => one && typeof one === "object" && ["edit", "merge"].includes(one.action) && typeof one.event?.event_id === "string"
  && (one.action === "edit" ? one.set && typeof one.set === "object" : Array.isArray(one.others) && one.others.every((other) => typeof other?.event_id === "string"));

const readCorrections = (text) => {
  let read = null;
  try { read = JSON.parse(text, (_, value) => (typeof value === "string" ? cleaned(value) : value)); } catch { return null; }
  if (read?.format !== FORMAT || read.version !== 1 || !Array.isArray(read.corrections)) return null;
  return read.corrections;
};

const writeCorrections = () => `{\n"format": ${JSON.stringify(FORMAT)},\n"version": 1,\n"corrections": [\n${corrections.map((one) => JSON.stringify(one)).join(",\n")}\n]\n}\n`;

// Lay the corrections over the events: who corrected what is told on each.
const applyCorrections = () => {
  const at = new Map();
  base.forEach((event, index) => { for (const id of [event.id, ...(event.mentions ?? [])]) if (!at.has(id)) at.set(id, index); });
  const undone = new Set(corrections.filter((one) => one.action === "undo").map((one) => one.undoes));
  for (const one of corrections.filter((each) => usable(each) && !undone.has(each.id))) {
    const index = at.get(one.event.event_id);
    if (index === undefined || (gone[index] && state.known !== null && gone[index] === LATER)) continue;
    const by = one.who || "somebody";
    if (one.action === "merge") {
      for (const other of one.others) {
        const from = at.get(other.event_id);
        if (from === undefined || from === index || gone[from]) continue;
        gone[from] = `Made one with “${events[index].headline}” by ${by}.`;
        const tellings = [...(events[index].tellings ?? []), events[from], ...(events[from].tellings ?? [])];
        const all = [events[index], ...tellings];
        events[index] = { ...events[index], tellings, articles: new Set(all.map((told) => told.article)).size, sources: new Set(all.map((told) => told.source ?? told.article)).size, corrected: `made one with others by ${by}` };
      }
      continue;
    }
    const event = { ...events[index] };
    for (const [field, value] of Object.entries(one.set)) {
      if (field === "date" && typeof value === "string") {
        const date = readDate(value);
        if (!date) continue;
        Object.assign(event, { start: null, end: null }, date, { edtf: value, dated: date.start !== null || date.end !== null, rule: `corrected by ${by}${one.why ? ` (${one.why})` : ""}; before: ${event.rule ?? event.when}` });
      } else if (field === "status" && Object.hasOwn(styles, value)) event.status = value;
      else if (["headline", "note"].includes(field) && typeof value === "string") event[field] = value;
      else if (field === "category" && typeof value === "string") event.category = value || undefined;
      else if (field === "pinned") event.pinned = value === true;
      else if (field === "hidden" || field === "wrong") gone[index] = value ? `${field === "wrong" ? "Marked wrong" : "Hidden"} by ${by}.` : null;
    }
    event.corrected = `${Object.keys(one.set).join(", ")} by ${by}`;
    events[index] = event;
  }
};

const correct = (index, correction) => {
  corrections.push({ ...correction, event: evidence(base[index]), who: stored(NAME) ?? "", when: `${new Date().toISOString().slice(0, 19)}Z` });
  keepCorrections();
};

const keepCorrections = () => {
  store(STORE, writeCorrections());
  derive();
  fillCorrections();
  refresh();
  if (opened !== null) { fillPanel(opened); $("panel-title").focus({ preventScroll: true }); }
};

const told = (one) => {
  if (!usable(one)) return one.action === "undo" ? `undo of ${one.undoes}` : `${one.action}`;
  if (one.action === "merge") return `made one with ${one.others.map((other) => `“${other.headline ?? other.event_id}”`).join(", ")}`;
  return Object.entries(one.set).map(([field, value]) => (value === true ? field : value === false ? `no longer ${field}` : `${field}: ${value === "" ? "none" : value}`)).join("; ");
};

const fillCorrections = () => {
  $("corrections-part").hidden = corrections.length === 0;
  $("corrections-title").textContent = `Your corrections (${corrections.length})`;
  $("corrections").replaceChildren(...corrections.map((one, at) => make("li", {},
    make("span", { dir: "auto" }, make("b", {}, one.event?.headline ?? one.event?.event_id ?? ""), ` – ${told(one)}${one.why ? ` (${one.why})` : ""}`),
    make("button", { type: "button", class: "plain", "aria-label": `Undo: ${told(one)}`, onclick: () => { corrections.splice(at, 1); keepCorrections(); announce("Undone."); ($("corrections").querySelector("button") ?? $("events")).focus(); } }, "Undo"))));
};

// The form at the foot of the panel.
const correcting = (index) => {
  const event = events[index];
  const field = (id, label, control, hint) => make("label", { class: "field", for: id }, label, control, hint ? make("small", { id: `${id}-hint` }, hint) : null);
  const text = (id, value, more = {}) => make("input", { id, type: "text", value: value ?? "", autocomplete: "off", ...more });
  const date = event.edtf ?? (event.start === null && event.end === null ? "" : event.start !== null && event.end !== null ? event.end - event.start <= DAY ? dayOf(event.start) : `${dayOf(event.start)}/${dayOf(event.end - 1000)}` : event.start !== null ? `[${dayOf(event.start)}..]` : `[..${dayOf(event.end - 1000)}]`);
  const status = make("select", { id: "fix-status" }, ...data.statuses.filter(({ name }) => name !== "not told" || event.status === name).map(({ name }) => make("option", { value: name }, name)));
  status.value = event.status;
  const flag = (name, on, off, current) => make("button", { type: "button", class: "plain", "aria-pressed": String(current), onclick: () => { correct(index, { action: "edit", set: { [name]: !current }, why: $("fix-why").value.trim() }); announce(current ? `No longer ${off}.` : `Marked ${off}.`); } }, on);
  const form = make("form", { id: "fix" },
    field("fix-headline", "Headline", text("fix-headline", event.headline, { required: "" })),
    field("fix-date", "Date", text("fix-date", date, { "aria-describedby": "fix-date-hint", spellcheck: "false" }), "2022-02-16, 2022-02, 2022-02-16T09:30, 2022-21 for spring (to 24, winter), 2022-02-10/2022-02-20 for all through, [2022-02-16..] for that day or later, [..2022-02-16], 2022-02~ for about; empty: undated"),
    field("fix-status", "Status", status),
    field("fix-note", "Note", text("fix-note", event.note)),
    field("fix-why", "Why", text("fix-why", "")),
    field("fix-who", "Your name, kept in this browser", text("fix-who", stored(NAME))),
    make("p", { id: "fix-error", role: "alert", class: "error" }),
    make("button", { type: "submit", class: "plain strong" }, "Save correction"));
  form.addEventListener("submit", (sent) => {
    sent.preventDefault();
    const typed = (id) => cleaned($(id).value).trim();
    const given = { headline: typed("fix-headline"), date: typed("fix-date"), status: status.value, note: typed("fix-note") };
    const before = { headline: event.headline, date, status: event.status, note: event.note ?? "" };
    const set = Object.fromEntries(Object.entries(given).filter(([name, value]) => value !== before[name]));
    const wrong = !given.headline ? "A headline is needed." : set.date !== undefined && !readDate(given.date) ? "This is no date: write it as one of the forms below the field." : Object.keys(set).length ? "" : "Nothing was changed.";
    $("fix-error").textContent = wrong;
    if (wrong) return;
    store(NAME, typed("fix-who"));
    correct(index, { action: "edit", set, why: typed("fix-why") });
    announce("Correction saved in this browser.");
  });
  const other = joining !== null && joining !== index ? make("button", {
    type: "button", class: "plain strong", onclick: () => {
      const into = joining;
      joining = null;
      correct(into, { action: "merge", others: [evidence(base[index])], why: $("fix-why").value.trim() });
      openPanel(into);
      announce("The two are one event now.");
    },
  }, `Make one with “${shorten(events[joining].headline, 40)}”`) : null;
  return make("details", { class: "fix", ...(joining !== null ? { open: "" } : {}) },
    make("summary", {}, "Correct this event"),
    make("p", { class: "quiet" }, "Corrections stay in this browser until you download them, below the table."),
    other,
    make("div", { class: "row flags" },
      flag("wrong", "Wrong", "wrong", /^Marked wrong/.test(gone[index] ?? "")), flag("hidden", "Hide", "hidden", /^Hidden/.test(gone[index] ?? "")), flag("pinned", "Pin", "pinned", event.pinned === true),
      make("button", { type: "button", class: "plain", onclick: () => { joining = index; announce("Now open the event that is the same."); closePanel(); $("joining").hidden = false; $("joining-words").textContent = `Open the event that is the same as “${event.headline}”.`; } }, "Same as another …")),
    form);
};

const startCorrections = () => {
  corrections = readCorrections(stored(STORE) ?? "") ?? [];
  fillCorrections();
  $("joining-stop").addEventListener("click", () => { joining = null; $("joining").hidden = true; });
  $("corrections-download").addEventListener("click", () => download("corrections.json", "application/json", writeCorrections()));
  $("corrections-load").addEventListener("change", async () => {
    const [file] = $("corrections-load").files;
    if (!file) return;
    const read = readCorrections(await file.text());
    $("corrections-load").value = "";
    $("corrections-error").textContent = "";
    if (!read) { announce("This is no file of corrections."); $("corrections-error").textContent = "This is no file of corrections."; return; }
    const have = new Set(corrections.map((one) => JSON.stringify({ ...one, id: undefined })));
    corrections.push(...read.filter((one) => one && typeof one === "object" && !have.has(JSON.stringify({ ...one, id: undefined }))));
    keepCorrections();
    announce(`${plural(read.length, "correction")} loaded.`);
  });
};
