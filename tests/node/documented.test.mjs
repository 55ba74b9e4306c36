// What the pages of the documentation show of JavaScript and of pipelines, run as it
// stands there, by the package as it is published.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = process.env.OPENNESS_DIST ?? join(root, "pkg/dist");
const documented = join(root, "tests/documented");

let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "openness-documented-"));
  cpSync(join(root, "tests/cli/documented.in"), folder, { recursive: true });
  const own = join(folder, "node_modules/openness-badge");
  mkdirSync(own, { recursive: true });
  cpSync(join(root, "pkg/package.json"), join(own, "package.json"));
  symlinkSync(dist, join(own, "dist"));
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** What an example prints where it is run. */
function ran(name) {
  cpSync(join(documented, name), join(folder, name));
  return execFileSync(process.execPath, [name], { cwd: folder, encoding: "utf8" });
}

test("the report is read", () => {
  const lines = ran("report.mjs").trimEnd().split("\n");
  assert.equal(lines[0], "Example 7B is Downloadable");
  assert.ok(lines.includes("g7 says Open Weights"), lines.join("\n"));
  assert.match(lines.at(-1), /^hint \d+ These are not stated/);
});

test("badge and breakdown are written", () => {
  assert.equal(ran("draw.mjs"), "missing characters: 0\n");
  const text = (name) => readFileSync(join(folder, name), "utf8");
  assert.match(text("openness.svg"), /^<svg /);
  assert.match(text("breakdown.html"), /^<div /);
  assert.match(text("breakdown.md"), /openness\.svg/);
  assert.deepEqual([...readFileSync(join(folder, "openness.png")).subarray(1, 4)], [0x50, 0x4e, 0x47]);
});

test("a broken text is a report, and no badge", () => {
  assert.equal(ran("broken.mjs"), "not-a-mapping\ntrue\n");
});

test("every line of a pipeline runs", () => {
  const program = join(folder, "node_modules/openness-badge/dist/bin.js");
  let lines = 0;
  for (const name of ["github.yml", "gitlab.yml"]) {
    const text = readFileSync(join(documented, name), "utf8");
    for (const [, command] of text.matchAll(/npx openness-badge (.*)/g)) {
      // A line that fails throws.
      execFileSync(process.execPath, [program, ...command.split(" ")], { cwd: folder, encoding: "utf8" });
      lines += 1;
    }
  }
  assert.equal(lines, 3);
  assert.ok(existsSync(join(folder, "openness.svg")));
});
