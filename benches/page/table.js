// Many visits as one table. Goals are judged by medians; where somebody else works
// on the machine, the ratio of the least times says more.

import { goals } from "./goals.js";

/** The median of each figure by itself, and the least and most time. */
export function median(visits) {
  const sorted = (key) => visits.map((visit) => visit[key]).sort((a, b) => a - b);
  const figures = {};
  for (const key of Object.keys(visits[0])) figures[key] = sorted(key)[visits.length >> 1];
  const times = sorted("shown");
  return { ...figures, least: times[0], most: times.at(-1) };
}

/** Columns of the table: heading, figure, digits. */
const COLUMNS = [
  ["shown", "shown", 0],
  ["least", "least", 0],
  ["most", "most", 0],
  ["first", "first", 0],
  ["main", "main", 0],
  ["script", "script", 0],
  ["layout", "layout", 0],
  ["style", "style", 0],
  ["layouts", "layouts", 0],
  ["styles", "styles", 0],
  ["longest", "longest", 0],
  ["over 50", "over", 0],
  ["shift", "shift", 4],
  ["requests", "requests", 0],
  ["kB", "bytes", 1],
];

/** Prints the pages of one engine and line, then the goals. */
export function print(sizes, pages) {
  const of = (size, kind) => pages.find((page) => page.size.name == size && page.kind == kind)?.median;
  const columns = COLUMNS.filter(([, key]) => pages.some(({ median }) => median?.[key] != null));
  const cells = (name, values) => `  ${name.padEnd(34)}${values.map((value) => value.padStart(9)).join("")}`;
  console.log(cells("ms, but for counts", [...columns.map(([heading]) => heading), "× shown", "× least", "× main"]));
  for (const { size, kind, median, visits, failed } of pages) {
    if (failed.length) {
      console.log(`  ${size.name} ${kind}: ${failed.length} of ${failed.length + visits.length} visits failed, the first: ${failed[0]}`);
    }
    if (!median) continue;
    const pictures = of(size.name, "pictures") ?? {};
    const values = columns.map(([, key, digits]) => median[key]?.toFixed(digits) ?? "");
    const ratio = (key) => (median[key] == null || !pictures[key] ? "" : (median[key] / pictures[key]).toFixed(2));
    console.log(cells(`${size.name} ${kind}`, [...values, ratio("shown"), ratio("least"), ratio("main")]));
  }
  for (const kind of new Set(pages.map(({ kind }) => kind))) {
    if (kind == "pictures") continue;
    console.log(`  goals, ${kind}:`);
    const fail = pages.filter((page) => page.kind == kind && page.failed.length);
    console.log(`    ${fail.length ? "MISSED" : "met   "} pages that failed: ${fail.length}, at most 0`);
    for (const { what, figure, most, digits, met } of goals(sizes, kind, of)) {
      console.log(`    ${met ? "met   " : "MISSED"} ${what}: ${figure.toFixed(digits)}, at most ${most}`);
    }
  }
}
