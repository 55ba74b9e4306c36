// Through the module in Node, beside other programs in the same run. Figures are
// medians of rounds; what counts are the ratios, for machines are noisy.
// `cargo xtask bench` runs criterion first, whose figures stand in the last table.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { Resvg } from "@resvg/resvg-js";
import { makeBadge } from "badge-maker";
import { badgen } from "badgen";
import { parse } from "yaml";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = process.env.OPENNESS_DIST ?? join(root, "pkg/dist");
const { badge, breakdown, init, png, read } = await import(pathToFileURL(join(dist, "index.js")));

const manifest = readFileSync(join(root, "www/gallery/pythia.yaml"), "utf8");
await init();
const report = await read(manifest);
const label = "openness";
const message = "fully open · 83 %";

/** Microseconds of one call: the median of many rounds. */
async function time(work) {
  const rounds = [];
  for (let round = 0; round < 25; round++) {
    let calls = 0;
    const start = performance.now();
    let now = start;
    while (now - start < 20) {
      for (let i = 0; i < 10; i++) await work();
      calls += 10;
      now = performance.now();
    }
    rounds.push(((now - start) * 1000) / calls);
  }
  return rounds.sort((a, b) => a - b)[rounds.length >> 1];
}

async function table(title, rows) {
  console.log(`\n${title}`);
  let first;
  for (const [name, work] of rows) {
    const micros = typeof work == "number" ? work : await time(work);
    first ??= micros;
    const ratio = `${(micros / first).toFixed(2)} ×`;
    console.log(`  ${name.padEnd(34)} ${micros.toFixed(2).padStart(10)} µs ${ratio.padStart(10)}`);
  }
}

/** Criterion's median of a benchmark, in microseconds. */
function criterion(path) {
  const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
  const file = join(target, "criterion", path, "new/estimates.json");
  if (!existsSync(file)) return [];
  return [[`this program, natively`, JSON.parse(readFileSync(file)).median.point_estimate / 1000]];
}

await table(`reading ${manifest.length} bytes (ours: to a whole report, theirs: to a tree)`, [
  ["this module", () => read(manifest)],
  ["yaml", () => parse(manifest)],
]);
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
const { bytes } = await png(report, { scale: 2 });
const theirs = () => new Resvg(svg, { fitTo: { mode: "zoom", value: 2 } }).render().asPng();
await table(`one badge as PNG, twice as large (ours ${bytes.length} bytes, theirs ${theirs().length})`, [
  ["this module", () => png(report, { scale: 2 })],
  ...criterion("draw/png"),
  ["@resvg/resvg-js, native", theirs],
]);
await table("one breakdown", [["this module", () => breakdown(report)]]);
