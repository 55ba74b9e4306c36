// Through the module in Node, beside other programs in the same run. Figures are
// medians of rounds, in processor time, which a busy machine stretches least; what
// counts are the ratios.
// `cargo xtask bench` runs criterion first, whose figures stand in the last table.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { Resvg } from "@resvg/resvg-js";
import { makeBadge } from "badge-maker";
import { badgen } from "badgen";

import { dist, manifest, processor, READERS, root } from "./module/readers.js";

const { badge, breakdown, init, png, read } = await import(pathToFileURL(join(dist, "index.js")));

/** Microseconds in which a loaded module makes its badge of a text. */
const GOAL = 100;

await init();
const report = await read(manifest);
const label = "openness";
const message = "fully open · 83 %";

/** Microseconds of processor time of one call: the median of many rounds. */
async function time(work) {
  const rounds = [];
  // Loads what the work loads, and lets the engine compile it in earnest.
  for (let i = 0; i < 100; i++) await work();
  for (let round = 0; round < 25; round++) {
    let calls = 0;
    const start = processor();
    let spent = 0;
    while (spent < 20_000) {
      for (let i = 0; i < 10; i++) await work();
      calls += 10;
      spent = processor() - start;
    }
    rounds.push(spent / calls);
    // What waits for a turn of the event loop has it, and is not measured.
    await new Promise((done) => setImmediate(done));
  }
  return median(rounds);
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

/** Microseconds to load a reader, of its first call and its second: medians of fresh processes. */
function fresh(name) {
  const script = fileURLToPath(new URL("module/first.js", import.meta.url));
  const runs = Array.from({ length: 15 }, () => JSON.parse(execFileSync(process.execPath, [script, name])));
  return runs[0].map((_, at) => median(runs.map((run) => run[at])));
}

/** Prints rows of a name and what is timed, or was; gives their figures. */
async function table(title, rows) {
  console.log(`\n${title}`);
  const figures = [];
  for (const [name, work] of rows) {
    const micros = typeof work == "number" ? work : await time(work);
    figures.push(micros);
    const ratio = `${(micros / figures[0]).toFixed(2)} ×`;
    console.log(`  ${name.padEnd(34)} ${micros.toFixed(2).padStart(10)} µs ${ratio.padStart(10)}`);
  }
  return figures;
}

/** Criterion's median of a benchmark, in microseconds. */
function criterion(path) {
  const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
  const file = join(target, "criterion", path, "new/estimates.json");
  if (!existsSync(file)) return [];
  return [[`this program, natively`, JSON.parse(readFileSync(file)).median.point_estimate / 1000]];
}

const NAMES = {
  yaml: "yaml: to a tree",
  full: "this module: to a whole report",
  badge: "this module: to a badge as SVG",
  quick: "quick reader: to a badge's tree",
};
const readers = Object.keys(READERS);
const loaded = {};
for (const name of readers) loaded[name] = await READERS[name]();
const bytes = Buffer.byteLength(manifest);
const warm = await table(
  `reading ${bytes} bytes, warm`,
  readers.map((name) => [NAMES[name], () => loaded[name](manifest)]),
);
const starts = readers.map((name) => [NAMES[name], ...fresh(name)]);
for (const [at, what] of ["loading", "the first call", "the second call"].entries()) {
  await table(`reading ${bytes} bytes in a fresh process: ${what}`, starts.map(([name, ...micros]) => [name, micros[at]]));
}
if (READERS.quick) {
  const micros = warm[readers.indexOf("quick")];
  const verdict = micros < GOAL ? "met" : "MISSED";
  console.log(`\n  goal, a badge from a text under ${GOAL} µs, warm: ${verdict}, ${micros.toFixed(1)} µs`);
} else console.log(`\n  this build has no quick reader`);

await table("one badge", [
  ["this module", () => badge(report, { metadata: false })],
  ["badge-maker", () => makeBadge({ label, message, color: "brightgreen" })],
  ["badgen", () => badgen({ label, status: message, color: "green" })],
]);
await table("one badge, natively", [
  ...criterion("draw/badge"),
  ["badgen", () => badgen({ label, status: message, color: "green" })],
]);
const svg = await badge(report, { metadata: false });
const { bytes: picture } = await png(report, { scale: 2 });
const theirs = () => new Resvg(svg, { fitTo: { mode: "zoom", value: 2 } }).render().asPng();
await table(`one badge as PNG, twice as large (ours ${picture.length} bytes, theirs ${theirs().length})`, [
  ["this module", () => png(report, { scale: 2 })],
  ...criterion("draw/png"),
  ["@resvg/resvg-js, native", theirs],
]);
await table("one breakdown", [["this module", () => breakdown(report)]]);
