"use strict";
// Building the document. Strings become text nodes, never markup.

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

// Unpack what is compressed and written in letters, without ever making one long text of it.
const unpack = async (letters, type) => {
  const bytes = atob(letters);
  const packed = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) packed[at] = bytes.charCodeAt(at);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Blob([await new Response(stream).blob()], { type });
};
const unpacked = (id, type) => unpack($(id).textContent, type);

const fail = (words) => {
  $("message").textContent = words;
  $("message").hidden = false;
};

const announce = (words) => { $("announce").textContent = words; };

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

const download = (name, type, ...parts) => {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = make("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

// Cut a line to at most so many letters, as the figure in Jupyter does.
const shorten = (text, width) => {
  const letters = [...text.slice(0, 2 * width + 2)];
  if (letters.length <= width) return text;
  const head = letters.slice(0, width - 1);
  const space = head.lastIndexOf(" ");
  return `${head.slice(0, space > width * 0.6 ? space : undefined).join("").replace(/[ ,;:–-]+$/, "")}…`;
};

// Letters that are as wide as two, and how many columns a line takes.
const TWO_WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const columnsOf = (line) => [...line].reduce((count, letter) => count + (TWO_WIDE.test(letter) ? 2 : 1), 0);

// Wrap to at most so many lines. What lies beyond them is not looked at: a word of a million letters would take minutes.
const wrapped = (text, width, lines) => {
  const found = [];
  let line = "";
  for (let word of text.slice(0, 2 * (lines + 1) * (width + 1)).split(" ").filter(Boolean)) {
    while ([...word].length > width) {
      if (line) { found.push(line); line = ""; }
      found.push([...word].slice(0, width).join(""));
      word = [...word].slice(width).join("");
    }
    if (line && [...line].length + 1 + [...word].length > width) { found.push(line); line = word; } else line = line ? `${line} ${word}` : word;
  }
  if (line) found.push(line);
  if (found.length <= lines) return found;
  const last = [...found[lines - 1]].length < width ? found[lines - 1] : found[lines - 1].replace(/ ?\S+$/, "");
  return [...found.slice(0, lines - 1), `${last}…`];
};

// Without controls and overrides of direction, as clean in text.py: what a file of corrections says is no safer than an article.
const cleaned = (text) => text.replace(/[\u000b\u000c\u0085]|\r(?!\n)/g, " ").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu, "");

// Marks of direction around a line that begins from right to left, so that its stops stand at its own end.
const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1eeff}]/u;
const directed = (line) => (RIGHT_TO_LEFT.test(line) ? `\u200f${line}\u200f` : line);

// What plotly would read as markup.
const plain = (text) => text.replace(/[&<>$]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", $: "&#36;" })[letter]);
