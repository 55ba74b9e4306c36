// The wasm modules beyond the first paint, each by its own glue: what they answer.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const dist = process.env.OPENNESS_DIST
  ? pathToFileURL(`${process.env.OPENNESS_DIST}/`)
  : new URL("../../pkg/dist/", import.meta.url);
const memories = {};

async function load(name) {
  const glue = await import(new URL(`${name}.js`, dist));
  const bytes = await readFile(new URL(`${name}_bg.wasm`, dist));
  const { instance } = await WebAssembly.instantiate(bytes, glue.imports());
  glue.finish(instance);
  memories[name] = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
  return glue;
}

const [core, formats, tools] = await Promise.all(["core", "formats", "tools"].map(load));
const TODAY = "2026-06-01";

const MANIFEST = `openness: 1
system: { name: Pythia 12B }
license: Apache-2.0
components:
  weights: public
  wieghts: public
claims: [open-source]
`;
const CARD = "---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n# Test 😀\n\nAn open-source model.\n";

test("the core reports on a manifest by itself", () => {
  const report = core.report(MANIFEST, TODAY);
  assert.equal(report.source, "manifest");
  assert.equal(report.level.id, "downloadable");
  assert.deepEqual(
    report.findings.map(({ code, line, column }) => [code, line, column]),
    [
      ["unknown-key", 6, 3],
      ["claim-not-supported", 7, 10],
      ["not-stated", 4, 1],
    ],
  );
  // Plain objects all the way down: nothing that JSON would lose.
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
});

test("what is not its own it leaves to the formats, which have all that it has", () => {
  assert.equal(core.report(CARD, TODAY), undefined);
  assert.equal(core.paint(CARD, TODAY), undefined);
  assert.equal(core.badge(CARD, TODAY), undefined);
  assert.equal(core.html(CARD, TODAY), undefined);
  const report = formats.report(CARD, TODAY);
  assert.equal(report.source, "model-card");
  assert.equal(report.level.id, "downloadable");
  assert.equal(report.system.name, "Test 😀");
  assert.ok(report.findings.some(({ code }) => code == "claim-in-text"));
  assert.equal(JSON.parse(formats.paint(CARD, TODAY)).name, "Test 😀");
});

test("bills of materials are read in the browser", () => {
  const text = '{"bomFormat":"CycloneDX","specVersion":"1.6"}';
  assert.equal(core.report(text, TODAY), undefined);
  assert.equal(formats.report(text, TODAY).source, "cyclonedx");
});

test("a text without a manifest has a report on nothing, and no badge", () => {
  const text = "<svg></svg>";
  const report = formats.report(text, TODAY);
  assert.equal(report.digest, undefined);
  assert.equal(report.findings.length, 1);
  assert.equal(formats.paint(text, TODAY), null);
});

test("both make the same of a manifest", () => {
  assert.deepEqual(formats.report(MANIFEST, TODAY), core.report(MANIFEST, TODAY));
});

test("the badge is one JSON text or SVG, the breakdown HTML", () => {
  const painted = JSON.parse(core.paint(MANIFEST, TODAY, undefined, "mof", "strip", "openness", true));
  assert.equal(painted.name, "Pythia 12B");
  assert.equal(painted.level, "downloadable");
  assert.equal(painted.badge[0], "svg");
  const svg = core.badge(MANIFEST, TODAY, undefined, "pieces", "flat", "", false, true);
  assert.match(svg, /^<svg xmlns=.*<metadata>/s);
  assert.match(core.html(MANIFEST, TODAY, undefined, "eu", "dark", 2), /<h2[ >].*Pythia 12B/s);
  assert.match(core.sheet(), /\.breakdown/);
});

test("texts become other formats", () => {
  assert.match(formats.convert(CARD, TODAY, "yaml"), /^openness: 1\n/);
  assert.equal(JSON.parse(formats.convert(CARD, TODAY, "json")).openness, 1);
  assert.match(formats.convert(CARD, TODAY, "mof"), /framework:/);
  assert.equal(formats.convert(CARD, TODAY, "nothing"), undefined);
  assert.equal(formats.convert("", TODAY, "yaml"), undefined);
});

test("tools take reports", () => {
  const report = core.report(MANIFEST, TODAY);
  assert.match(tools.markdown(report, "badge.svg", "page.html"), /badge\.svg.*page\.html|page\.html.*badge\.svg/s);
  assert.match(tools.card(report, "dark"), /^<svg xmlns=.*Pythia 12B/s);
  assert.match(tools.chart([report, report], "light", true), /^<svg xmlns=/);
  assert.match(tools.chart([report], "light", false), /Pythia 12B/);
  assert.equal(tools.card({}, "dark"), undefined);
});

test("nothing lives on between calls", () => {
  const report = () => core.report(MANIFEST, TODAY);
  for (let round = 0; round < 50; round++) report();
  const before = memories.core.buffer.byteLength;
  for (let round = 0; round < 500; round++) report();
  assert.equal(memories.core.buffer.byteLength, before);
});

// As much of a document as the panel asks for.
class FakeElement extends EventTarget {
  children = [];
  attributes = new Map();
  constructor(tag) {
    super();
    this.tag = tag;
  }
  append(child) {
    if (typeof child != "string") child.parent = this;
    else child = Object.assign(new FakeElement("#text"), { text: child, parent: this });
    this.children.push(child);
  }
  get firstChild() {
    return this.children[0] ?? null;
  }
  get nextSibling() {
    const all = this.parent.children;
    return all[all.indexOf(this) + 1] ?? null;
  }
  remove() {
    this.parent.children.splice(this.parent.children.indexOf(this), 1);
  }
  replaceWith(other) {
    const all = this.parent.children;
    if (typeof other == "string") other = Object.assign(new FakeElement("#text"), { text: other });
    other.parent = this.parent;
    all[all.indexOf(this)] = other;
  }
  setAttribute(name, value) {
    this.attributes.set(name, value);
  }
  removeAttribute(name) {
    this.attributes.delete(name);
  }
  get textContent() {
    return this.text ?? this.children.map((child) => child.textContent).join("");
  }
}

test("the panel draws into an element, changes what has changed, and tells of Escape", () => {
  globalThis.document = { createElementNS: (_, tag) => new FakeElement(tag) };
  const root = new FakeElement("div");
  const panel = new core.Panel(root);
  assert.equal(panel.draw(CARD, TODAY, undefined, "", "", true), false);
  assert.equal(root.children.length, 0);
  assert.equal(panel.draw(MANIFEST, TODAY, undefined, "", "", false), true);
  const [region] = root.children;
  assert.equal(region.attributes.get("role"), "region");
  assert.equal(region.attributes.get("aria-label"), "Openness of “Pythia 12B”");
  assert.equal(region.attributes.get("lang"), "en");
  assert.equal(region.attributes.get("dir"), "ltr");
  assert.equal(region.attributes.get("hidden"), "");
  assert.match(region.textContent, /Save as SVG PNG JSON Markdown/);
  const [, breakdown] = region.children;
  assert.equal(breakdown.attributes.get("part"), "breakdown");
  panel.draw(MANIFEST, TODAY, undefined, "", "dark", true);
  assert.equal(root.children[0], region);
  assert.equal(region.children[1], breakdown);
  assert.equal(region.attributes.has("hidden"), false);
  let closed = 0;
  root.addEventListener("close", () => closed++);
  const key = (key) => Object.assign(new Event("keydown", { cancelable: true }), { key });
  const escape = key("Escape");
  root.dispatchEvent(escape);
  root.dispatchEvent(key("Enter"));
  assert.equal(closed, 1);
  assert.equal(escape.defaultPrevented, true);
  panel.free();
  root.dispatchEvent(key("Escape"));
  assert.equal(closed, 1);
});
