// The package without a DOM: what a program gets.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = process.env.OPENNESS_DIST ?? join(root, "pkg/dist");
const from = (name) => import(pathToFileURL(join(dist, name)));
const { badge, breakdown, convert, read } = await from("index.js");

const MANIFEST = "openness: 1\nsystem: { name: Tést 😀 }\ncomponents: { weights: MIT, wieghts: public }\n";

test("every entry can be imported in Node", async () => {
  const { OpennessBadgeElement } = await from("index.js");
  assert.equal(typeof OpennessBadgeElement, "function");
  assert.equal((await from("define.js")).OpennessBadgeElement, OpennessBadgeElement);
  // One file by itself, for pages.
  assert.equal(typeof (await from("openness-badge.js")).OpennessBadgeElement, "function");
});

test("a text comes to its report, with columns in UTF-16", async () => {
  const report = await read(MANIFEST);
  assert.equal(report.format, 1);
  assert.equal(report.source, "manifest");
  assert.equal(report.system.name, "Tést 😀");
  assert.match(report.digest, /^sha256:[0-9a-f]{64}$/);
  assert.deepEqual(
    { id: report.level.id, index: report.level.index, gated: report.level.gated },
    { id: "downloadable", index: 4, gated: false },
  );
  assert.equal(report.components.length, 30);
  const finding = report.findings.find(({ code }) => code == "unknown-key");
  assert.deepEqual(finding, {
    code: "unknown-key",
    severity: "warning",
    line: 3,
    column: 29,
    end_line: 3,
    end_column: 36,
    message: "`wieghts` is not a known component.",
    fix: "Did you mean `weights`?",
  });
  // Plain objects all the way down: nothing that JSON would lose.
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
});

test("a file of another format", async () => {
  const card = "---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n# Test\n";
  const report = await read(card);
  assert.equal(report.source, "model-card");
  assert.equal(report.level.id, "downloadable");
});

test("the module and the native program agree", async () => {
  // The digest that the tests in Rust hold for the same text.
  const folder = join(root, "tests/fixtures/reports/everything");
  const native = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
  const here = await read(readFileSync(join(folder, "manifest.yaml"), "utf8"), { today: "2100-01-01" });
  for (const key of ["digest", "system", "level", "score", "history", "components", "claims", "sources"]) {
    assert.deepEqual(here[key], native[key], key);
  }
  for (const verdict of here.verdicts) {
    const same = native.verdicts.find(({ yardstick }) => yardstick == verdict.yardstick);
    assert.deepEqual(verdict, same, verdict.yardstick);
  }
  const ids = here.verdicts.map(({ yardstick }) => yardstick);
  assert.deepEqual(ids, ["gradient", "pieces", "taxonomy", "mof", "osaid", "g7", "eu", "osai"]);
});

test("what is no manifest is a report too", async () => {
  for (const text of ["", "words", "[", "\0", "a: b: c", "{}", "x".repeat(2 ** 21)]) {
    const report = await read(text);
    assert.ok(report.findings.some(({ severity }) => severity == "error"), text.slice(0, 20));
  }
});

test("a badge is the same from a text and from its report", async () => {
  const svg = await badge(MANIFEST, { metadata: false });
  assert.match(svg, /^<svg [^>]*role="img"/);
  assert.equal(await badge(await read(MANIFEST), { metadata: false }), svg);
  assert.notEqual(await badge(MANIFEST, { style: "large" }), await badge(MANIFEST));
  assert.equal(await badge(MANIFEST, { style: "nonsense", yardstick: "nonsense" }), await badge(MANIFEST));
});

test("the score is there on demand", async () => {
  const stated = "openness: 1\nsystem: { name: S }\nlicense: MIT\ncomponents: { weights: public, architecture: public, inference-code: public, training-code: public, training-data: closed, hyperparameters: public, random-seeds: closed, environment: public, evaluation-code: public, model-card: public, data-card: none, evaluation-data: none, technical-report: none }\n";
  assert.doesNotMatch(await badge(stated), /%/);
  assert.match(await badge(stated, { score: true }), /downloadable · ≥ \d+ %/);
});

test("what is not stated has no level, and a badge that says so", async () => {
  const silent = "openness: 1\nsystem: { name: S }\ncomponents: {}\n";
  const report = await read(silent);
  assert.equal("level" in report, false);
  assert.equal(report.verdicts[0].headline, "not stated");
  assert.match(await badge(report), /aria-label="S, openness: not stated \(self-assessed\)"/);
});

test("of what is no manifest nothing is drawn", async () => {
  for (const text of ["", "words", "[1]"]) {
    const { findings } = await read(text);
    for (const draw of [badge, breakdown]) {
      await assert.rejects(draw(text), { code: "broken-manifest", message: findings[0].message, findings });
    }
  }
});

test("a breakdown as HTML and as Markdown", async () => {
  assert.match(await breakdown(MANIFEST), /^<div /);
  const markdown = await breakdown(MANIFEST, { format: "markdown", badge: "badge.svg" });
  assert.match(markdown, /<details>/);
  assert.doesNotMatch(markdown, /<svg|<script|style=|class=|["(<]data:/);
});

test("the entry of scripts needs no module beside it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "openness-inline-"));
  try {
    const scripts = readdirSync(dist).filter((name) => name.endsWith(".js"));
    for (const name of scripts) cpSync(join(dist, name), join(folder, name));
    const { href } = pathToFileURL(join(folder, "inline.js"));
    // In a process of its own: without a module that was loaded before.
    const program = `
      const inline = await import(${JSON.stringify(href)});
      const { OpennessBadgeElement } = await import(${JSON.stringify(new URL("define.js", href).href)});
      if (inline.OpennessBadgeElement != OpennessBadgeElement) throw "two copies";
      const report = await inline.read(${JSON.stringify(MANIFEST)});
      const card = await inline.read("---\\nlicense: mit\\npipeline_tag: text-generation\\n---\\n# T\\n");
      const made = [await inline.badge(report), await inline.breakdown(report, { format: "markdown" }), (await inline.png(report)).width, card.source];
      console.log(JSON.stringify(made));`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
    const [svg, markdown, width, source] = JSON.parse(stdout);
    assert.equal(svg, await badge(MANIFEST));
    assert.equal(markdown, await breakdown(MANIFEST, { format: "markdown" }));
    assert.deepEqual([typeof width, source], ["number", "model-card"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a text in another format", async () => {
  const report = await read(MANIFEST);
  const yaml = await convert(report);
  assert.match(yaml, /^openness: 1\nsystem:\n {2}name: Tést 😀\n/);
  for (const format of ["yaml", "json", "canonical"]) {
    assert.equal((await read(await convert(MANIFEST, { format }))).digest, report.digest, format);
  }
  assert.match(await convert(MANIFEST, { format: "mof" }), /^framework:\n/);
  assert.match(await convert(MANIFEST, { name: "Other" }), /name: Other\n/);
  const canonical = await convert(MANIFEST, { format: "canonical" });
  assert.equal(`sha256:${createHash("sha256").update(canonical).digest("hex")}`, report.digest);
  await assert.rejects(convert("words"), { code: "broken-manifest" });
  await assert.rejects(convert(MANIFEST, { format: "teapot" }), { name: "RangeError" });
});

test("an object that nobody read is refused", async () => {
  await assert.rejects(badge({ level: { id: "open" } }), {
    name: "TypeError",
    message: "This is neither a text nor a report that `read` has given.",
  });
});
