"use strict";
// Civil time without a zone, in milliseconds as if it were UTC, so that no clock change moves it.

const DAY = 86_400_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59);
const FIRST = Date.parse("0001-01-01T00:00:00Z");

const fromCivil = (text) => {
  const [day, time = "00:00"] = String(text).slice(0, 19).replace("T", " ").split(" ");
  return Date.parse(`${day}T${time}Z`);
};
const toCivil = (time) => new Date(Math.min(Math.max(time, FIRST), LAST)).toISOString().slice(0, 19).replace("T", " ");
const dayOf = (time) => toCivil(time).slice(0, 10);

const parts = (time) => { const date = new Date(time); return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]; };
const utc = (year, month, day = 1) => { const date = new Date(0); date.setUTCFullYear(year, month, day); return date.getTime(); };

// Units of bubbles; weeks start on Monday.
const UNIT_MONTHS = { month: 1, quarter: 3, year: 12, decade: 120 };
const floorTo = (time, unit) => {
  const [year, month, day] = parts(time);
  const start = utc(year, month, day);
  if (unit === "day") return start;
  if (unit === "week") return start - ((new Date(start).getUTCDay() + 6) % 7) * DAY;
  const number = Math.floor((year * 12 + month) / UNIT_MONTHS[unit]) * UNIT_MONTHS[unit];
  return utc(Math.max(Math.floor(number / 12), 1), ((number % 12) + 12) % 12);
};
const afterUnit = (start, unit) => {
  if (unit === "day") return start + DAY;
  if (unit === "week") return start + 7 * DAY;
  const [year, month] = parts(start);
  return Math.min(utc(year, month + UNIT_MONTHS[unit]), LAST);
};
const ceilTo = (time, unit) => { const start = floorTo(time, unit); return start === time ? start : afterUnit(start, unit); };

const dayWords = (time) => { const [year, month, day] = parts(time); return `${day} ${MONTHS[month]} ${year}`; };

// Say a half-open stretch of whole days by its first and last unit: "10–20 Feb 2022", "Jan–Mar 2022".
const spanWords = (start, end) => {
  const [year, month, day] = parts(start);
  const [lastYear, lastMonth, lastDay] = parts(end - DAY);
  if (day === 1 && parts(end)[2] === 1) {
    if (month === 0 && lastMonth === 11) return year === lastYear ? `${year}` : `${year}–${lastYear}`;
    if (year === lastYear) return month === lastMonth ? `${MONTHS[month]} ${year}` : `${MONTHS[month]}–${MONTHS[lastMonth]} ${year}`;
    return `${MONTHS[month]} ${year} – ${MONTHS[lastMonth]} ${lastYear}`;
  }
  if (end - start <= DAY) return dayWords(start);
  if (year === lastYear) return month === lastMonth ? `${day}–${lastDay} ${MONTHS[month]} ${year}` : `${day} ${MONTHS[month]} – ${dayWords(end - DAY)}`;
  return `${dayWords(start)} – ${dayWords(end - DAY)}`;
};

const clock = (time) => toCivil(time).slice(11, 16);

// Read a date as a person corrects it, as timeline/case/dates.py does, in EDTF: a day, a month, a year, a season (2022-21 is
// spring), a minute, "A/B", "A/..", "[A..]", "[..B]", "~" for about, "" for undated. Returns the cells of an event, or null.
const EDTF = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::00)?)?)?)?(~?)$/;
const SEASONS = { 21: ["Spring", 2], 22: ["Summer", 5], 23: ["Autumn", 8], 24: ["Winter", 11] };
const FINEST = ["minute", "day", "month", "season", "year"];
const readUnit = (text) => {
  const found = EDTF.exec(text);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1)];
  const bound = found[6] ? "approx" : "exact";
  if (SEASONS[month] && !found[3]) {
    const [name, first] = SEASONS[month];
    if (year < 1) return null;
    return { start: utc(year, first), end: utc(year, first + 3), granularity: "season", bound, extent: "within", words: `${name} ${year}${first === 11 ? `/${String(year + 1).slice(-2)}` : ""}` };
  }
  const start = utc(year, month - 1, day);
  const [gotYear, gotMonth, gotDay] = parts(start);
  if (year < 1 || gotYear !== year || gotMonth !== month - 1 || gotDay !== day) return null;
  if (found[4]) {
    const moment = start + Number(found[4]) * 3_600_000 + Number(found[5]) * 60_000;
    if (Number(found[4]) > 23 || Number(found[5]) > 59) return null;
    return { start: moment, end: moment + 60_000, granularity: "minute", bound, extent: "within", words: `${dayWords(start)}, ${clock(moment)}` };
  }
  const granularity = found[3] ? "day" : found[2] ? "month" : "year";
  const end = found[3] ? start + DAY : found[2] ? utc(year, month) : utc(year + 1, 0);
  return { start, end, granularity, bound, extent: "within", words: spanWords(start, end) };
};
const readDate = (text) => {
  const given = text.trim();
  if (!given) return { start: null, end: null, when: "undated" };
  const sides = /^\[([^/[\]]*)\.\.([^/[\]]*)\]$/.exec(given) ?? /^([^/[\]]*)\/([^/[\]]*)$/.exec(given);
  if (!sides) {
    const { words, ...unit } = readUnit(given) ?? {};
    return words ? { ...unit, when: `${unit.bound === "approx" ? "about " : ""}${words}` } : null;
  }
  const throughout = given.includes("/");
  const [first, last] = sides.slice(1).map((side) => (side === "" || (throughout && side === "..") ? null : readUnit(side) ?? undefined));
  if (first === undefined || last === undefined || (!first && !last) || [first, last].some((unit) => unit?.bound === "approx")) return null;
  const cells = {
    start: first?.start ?? null, end: last?.end ?? null, bound: !last ? "on-or-after" : !first ? "on-or-before" : "exact", extent: throughout ? "throughout" : "within",
    granularity: FINEST.find((name) => [first, last].some((unit) => unit?.granularity === name)),
  };
  if (!first || !last) {
    const { granularity, words } = first ?? last;
    return { ...cells, when: `${granularity === "minute" ? "at" : granularity === "day" ? "on" : "in"} or ${first ? "after" : "before"} ${words}` };
  }
  if (cells.end <= cells.start) return null;
  const spanned = FINEST.indexOf(cells.granularity) ? spanWords(cells.start, cells.end) : `${first.words} – ${last.words}`;
  return { ...cells, when: throughout ? `${spanned}, throughout` : `within ${spanned}` };
};
