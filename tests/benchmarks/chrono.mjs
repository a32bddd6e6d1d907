// Reads {"text", "day"} a line from standard input and writes {"seconds", "found"} a line: CPU seconds, and of each
// expression offset, text and what chrono knows of it. For peers.py; chrono-node has to be installed where it is run.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const chrono = createRequire(`${process.cwd()}/`)("chrono-node");
const PARTS = ["year", "month", "day", "hour", "minute"];

for await (const line of createInterface({ input: process.stdin })) {
  const { text, day } = JSON.parse(line);
  const base = new Date(`${day}T12:00:00`);
  const before = process.cpuUsage();
  const results = chrono.parse(text, base);
  const used = process.cpuUsage(before);
  const found = results.map((one) => [one.index, one.text, PARTS.map((part) => one.start.get(part))]);
  console.log(JSON.stringify({ seconds: (used.user + used.system) / 1e6, found }));
}
