"use strict";
// The script of the page. Everything shown comes from the data block, and reaches the document as text, never as markup.
(async () => {
  const CHUNK = 200;
  const TRAY_CHUNK = 12;
  const $ = (id) => document.getElementById(id);

  // Build an element: make("p", {class: "quiet"}, "text", child). Strings become text nodes.
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name === "onclick") element.addEventListener("click", value);
      else if (value !== null && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  };

  const inflate = async (id) => {
    const packed = Uint8Array.from(atob($(id).textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).text();
  };

  const fail = (words) => {
    $("message").textContent = words;
    $("message").hidden = false;
  };

  if (typeof DecompressionStream === "undefined") {
    fail("This browser is too old to unpack the page. Open it in a current Firefox, Chrome, Edge or Safari.");
    return;
  }

  const data = JSON.parse(await inflate("data"));
  const events = data.events;
  const styles = Object.fromEntries(data.statuses.map((status) => [status.name, status]));
  const byTime = events.map((_, index) => index).sort((a, b) => (events[a].sort < events[b].sort ? -1 : events[a].sort > events[b].sort ? 1 : a - b));
  const fields = ["headline", "when", "expression", "title", "source", "status", "category"];
  const lists = ["quote", "actor", "recipient", "places", "said"];
  const haystacks = events.map((event) =>
    [...fields.map((name) => event[name] ?? ""), ...lists.map((name) => (event[name] ?? []).join(name === "quote" ? "" : " "))].join(" ").toLowerCase());

  const state = { query: "", source: "", category: "", hidden: new Set(), descending: false, lane: 0, rows: CHUNK, tray: TRAY_CHUNK };
  let shown = [];
  let visible = new Set();
  let opened = null;
  let opener = null;
  let figure = null;

  const symbol = (name) => {
    const style = styles[name];
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "0 0 12 12");
    svg.setAttribute("aria-hidden", "true");
    svg.classList.add("symbol", style.fill);
    svg.style.setProperty("--color", style.color);
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", style.path);
    svg.append(path);
    return svg;
  };

  const plural = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

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

  const fillPanel = (event) => {
    const [before, words, after] = event.quote ?? [];
    const published = [event.published, event.origin].filter(Boolean).join(", ");
    const told = [event.articles && plural(event.articles, "article"), event.sources && plural(event.sources, "source")].filter(Boolean).join(", ");
    $("panel").replaceChildren(
      make("div", { class: "bar" },
        make("span", { class: "status" }, symbol(event.status), event.status),
        make("a", { class: "plain", href: `#event=${encodeURIComponent(event.id)}`, title: "A link to this event" }, "Link"),
        make("button", { type: "button", class: "plain", id: "close", onclick: closePanel }, "Close")),
      make("h2", { id: "panel-title", tabindex: "-1", dir: "auto" }, event.headline),
      event.quote ? make("blockquote", { dir: "auto" }, before, words ? make("mark", {}, words) : null, after) : null,
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
        ...line("Other mentions", (event.mentions ?? []).join(", ")),
        ...line("Confidence", event.confidence === undefined ? "" : `${Math.round(event.confidence * 100)}%`),
        ...line("EDTF", event.edtf)));
  };

  const openPanel = (index, { from = document.activeElement, link: set = true } = {}) => {
    opened = index;
    opener = $("panel").contains(from) ? opener : from;
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
    (opener?.isConnected ? opener : $("figure")).focus({ preventScroll: true });
  };

  const followLink = () => {
    const match = /^#event=(.+)$/.exec(location.hash);
    if (!match) return;
    let id = match[1];
    try { id = decodeURIComponent(id); } catch { /* a broken escape: taken as it stands */ }
    const index = events.findIndex((event) => event.id === id || event.mentions?.includes(id));
    if (index >= 0 && index !== opened) openPanel(index, { link: false });
  };

  // ---- Figure

  const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  // Keep of every list as long as the trace has points those entries whose point is kept.
  const keep = (value, length, kept) => {
    if (Array.isArray(value)) return value.length === length ? kept.map((at) => value[at]) : value;
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, keep(inner, length, kept)]));
  };

  const traceOf = (trace, lines) => {
    if (trace.xaxis === "x2") return { ...trace, y: trace.customdata.map((indices) => indices.filter((index) => visible.has(index)).length) };
    const length = trace.customdata.length;
    const kept = trace.customdata.map((_, at) => at).filter((at) => visible.has(trace.customdata[at]));
    const part = kept.length === length ? { ...trace } : keep(trace, length, kept);
    part.y = part.customdata.map((index) => lines[index]);
    part.hovertext = part.customdata.map((index) => events[index].hover);
    return part;
  };

  const drawFigure = () => {
    if (!figure) return;
    const { lines, layout } = data.figure.lanes[state.lane];
    const range = figure.layout?.xaxis?.range ?? data.figure.shown;
    const slider = figure.layout?.xaxis2?.rangeslider?.range ?? layout.xaxis2.rangeslider.range;
    const top = 10;
    const themed = {
      ...layout,
      showlegend: false,
      dragmode: matchMedia("(pointer: coarse)").matches ? false : "zoom",
      height: layout.height - layout.margin.t + top,
      margin: { ...layout.margin, t: top },
      paper_bgcolor: "rgba(0,0,0,0)",
      plot_bgcolor: "rgba(0,0,0,0)",
      font: { family: color("--font"), color: color("--ink"), size: 12.5 },
      hoverlabel: { bgcolor: color("--raised"), bordercolor: color("--rule"), font: { color: color("--ink"), size: 12.5 }, align: "left" },
      annotations: layout.annotations.filter((note) => note.yref === "y"),
      xaxis: { ...layout.xaxis, range: [...range], nticks: figure.clientWidth < 600 ? 5 : 9 },
      xaxis2: { ...layout.xaxis2, range: [...range], rangeslider: { ...layout.xaxis2.rangeslider, range: [...slider] } },
    };
    figure.style.height = `${themed.height}px`;
    Plotly.react(figure, data.figure.traces.map((trace) => traceOf(trace, lines)), themed,
      { ...data.figure.config, displayModeBar: false, responsive: true, doubleClick: false, typesetMath: false }).then(tellOutside);
  };

  // Civil time without a zone: read and written as if it were UTC, so that no clock change moves it.
  const fromCivil = (text) => Date.parse(`${String(text).slice(0, 19).replace(" ", "T").padEnd(10, "-01").replace(/^(\d{4}-\d\d-\d\d)$/, "$1T00:00:00").replace(/(T\d\d:\d\d)$/, "$1:00")}Z`);
  const toCivil = (time) => new Date(time).toISOString().slice(0, 19).replace("T", " ");

  // Say how many of the events that fit lie outside the range shown: a figure that looks empty must not pass for an answer.
  const tellOutside = () => {
    const [low, high] = figure.layout.xaxis.range.map(fromCivil);
    const inside = new Set();
    for (const trace of figure.data) {
      if (trace.xaxis === "x2") continue;
      trace.customdata.forEach((index, at) => {
        const start = fromCivil(trace.base ? trace.base[at] : trace.x[at]);
        const end = trace.base ? start + trace.x[at] : start;
        if (Math.max(start, end) >= low && Math.min(start, end) <= high) inside.add(index);
      });
    }
    const outside = shown.filter((index) => events[index].dated && !inside.has(index)).length;
    $("outside").hidden = outside === 0;
    $("outside").textContent = `${plural(outside, "event")} outside the range shown: press “Everything” to see all.`;
  };

  // Show a range; the overview on top stays as it was built unless the range reaches beyond it.
  const show = (range) => {
    const [first, last] = data.figure.lanes[state.lane].layout.xaxis2.rangeslider.range;
    const slider = [range[0] < first ? range[0] : first, range[1] > last ? range[1] : last];
    return Plotly.relayout(figure, { "xaxis.range": [...range], "xaxis2.range": [...range], "xaxis2.rangeslider.range": slider });
  };

  const zoom = (how) => {
    const [low, high] = figure.layout.xaxis.range.map(fromCivil);
    const width = high - low;
    const moves = { in: [0.25, -0.25], out: [-0.5, 0.5], earlier: [-0.4, -0.4], later: [0.4, 0.4] };
    let range;
    if (how === "main") range = data.figure.shown;
    else if (how === "all") range = data.figure.full;
    else range = [toCivil(low + moves[how][0] * width), toCivil(high + moves[how][1] * width)];
    show(range);
  };

  const step = (by) => {
    const dated = shown.filter((index) => events[index].dated);
    if (!dated.length) return;
    const at = dated.indexOf(state.current);
    state.current = dated[at < 0 ? (by > 0 ? 0 : dated.length - 1) : Math.min(Math.max(at + by, 0), dated.length - 1)];
    const event = events[state.current];
    $("current").textContent = `${event.when}, ${event.status}: ${event.headline}`;
    for (let curve = figure.data.length - 1; curve >= 0; curve -= 1) {
      const point = figure.data[curve].xaxis === "x2" ? -1 : figure.data[curve].customdata.indexOf(state.current);
      if (point < 0) continue;
      const time = fromCivil(figure.data[curve].x[point]);
      const [low, high] = figure.layout.xaxis.range.map(fromCivil);
      const hover = () => Plotly.Fx.hover(figure, [{ curveNumber: curve, pointNumber: point }]);
      if (time >= low && time <= high) { hover(); return; }
      show([toCivil(time - (high - low) / 2), toCivil(time + (high - low) / 2)]).then(hover);
      return;
    }
  };

  const startFigure = async () => {
    if (!data.figure) {
      $("figure").replaceChildren(make("p", { class: "message" }, events.length ? "None of the events is dated." : "No events were found in the articles."));
      for (const part of document.querySelectorAll(".zoom, #lanes, .hint")) part.hidden = true;
      $("figure").removeAttribute("tabindex");
      return;
    }
    const source = URL.createObjectURL(new Blob([await inflate("plotly")], { type: "text/javascript" }));
    await new Promise((resolve, reject) => {
      const script = make("script", { src: source });
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => reject(new Error("plotly.js did not load")));
      document.head.append(script);
    });
    URL.revokeObjectURL(source);
    data.figure.lanes.forEach((lane, at) => {
      const input = make("input", { type: "radio", name: "lane", value: lane.key });
      input.checked = at === state.lane;
      input.addEventListener("change", () => { state.lane = at; drawFigure(); });
      $("lanes").append(make("label", {}, input, make("span", {}, lane.label)));
    });
    figure = $("figure");
    drawFigure();
    figure.on("plotly_click", ({ points }) => {
      const index = points[0]?.customdata;
      if (typeof index === "number") { state.current = index; openPanel(index, { from: figure }); }
    });
    figure.on("plotly_relayout", tellOutside);
    figure.on("plotly_doubleclick", () => zoom("main"));
    figure.addEventListener("keydown", (event) => {
      const keys = { ArrowRight: () => step(1), ArrowLeft: () => step(-1), Enter: () => state.current !== undefined && openPanel(state.current, { from: figure }), "+": () => zoom("in"), "-": () => zoom("out") };
      if (event.target !== figure || !keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      keys[event.key]();
    });
    for (const button of document.querySelectorAll("[data-zoom]")) button.addEventListener("click", () => zoom(button.dataset.zoom));
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

  $("title").textContent = data.title;
  $("summary").textContent = data.summary;
  $("span").textContent = data.span ?? "";
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
})();
