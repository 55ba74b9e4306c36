// The readers that are written in Python, by the program whose name follows:
// `node python.mjs render.py`.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { held } from "./seen.mjs";
import { HOSTILE, TEXTS, written } from "./texts.mjs";

/** The way that renders, the reader that it is written for, and what the way does by its own rules. */
const WAYS = [
  ["pypi", "pypi"],
  ["pypi", "github", { dark: false }],
  ["cmark", "github"],
  ["cmark", "gitlab"],
  ["python-markdown", "github"],
  ["mkdocs", "github"],
  ["mkdocs", "html"],
  ["material", "github"],
];

const asked = [];
for (const [way, reader, rules] of WAYS) {
  for (const what of ["breakdown", "badge"]) {
    for (const [name, text] of TEXTS) asked.push({ way, reader, rules, what, name, readme: await written(text, reader, what) });
  }
}

const input = asked.map(({ way, readme: { text } }) => JSON.stringify({ way, text })).join("\n");
const { status, stdout, stderr } = spawnSync("python3", [process.argv[2]], { input, encoding: "utf8", maxBuffer: 1 << 28 });
assert.equal(status, 0, stderr);
const made = stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
assert.equal(made.length, asked.length);

const failures = [];
for (const [at, { way, reader, rules, what, name, readme }] of asked.entries()) {
  if (process.env.OPENNESS_LOOK) writeFileSync(join(process.env.OPENNESS_LOOK, `${reader}-${way}-${what}-${name}.html`), made[at]);
  try {
    held(readme, made[at], { what, hostile: HOSTILE.includes(name), ...rules });
  } catch (error) {
    failures.push(`${what} for ${reader}, by ${way}, of ${name}: ${error.message}`);
  }
}
assert.deepEqual(failures.slice(0, 5), [], `${failures.length} of ${asked.length} lose something`);
console.log(`${asked.length} texts lose nothing`);
