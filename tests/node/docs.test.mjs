// The search of the documentation, without a page.

import assert from "node:assert/strict";
import test from "node:test";

import { around, find } from "../../www/js/search.js";

const SECTIONS = [
  { address: "c.html", page: "Levels", heading: "", text: "Weights and more." },
  { address: "a.html#no-license", page: "Findings", heading: "no-license", text: "A card without one." },
  { address: "a.html#b", page: "Licenses", heading: "Weights", text: "The license of the weights, naïve or not." },
  { address: "a.html", page: "Licenses", heading: "", text: "What a license is." },
];

const addresses = (query) => find(SECTIONS, query).map(({ address }) => address);

test("what has all words is found, titles first", () => {
  assert.deepEqual(addresses("weights"), ["a.html#b", "c.html"]);
  assert.deepEqual(addresses("license"), ["a.html", "a.html#no-license", "a.html#b"]);
  assert.deepEqual(addresses("no-license"), ["a.html#no-license"]);
  assert.deepEqual(addresses("license weights"), ["a.html#b"]);
  assert.deepEqual(addresses("LICENSE  naive"), ["a.html#b"]);
  assert.deepEqual(addresses("nothing"), []);
  assert.deepEqual(addresses("   "), []);
});

test("whole words around what is found are shown", () => {
  assert.equal(around("short text", "text"), "short text");
  const long = `${"ab ".repeat(60)}here ${"cd ".repeat(60)}`.trim();
  const shown = around(long, "here");
  assert.match(shown, /^…(ab )+here (cd )*cd…$/);
  assert.ok(shown.length <= 112, shown);
  assert.match(around(long, "missing"), /^(ab )+ab…$/);
  assert.equal(around("x".repeat(200), "x"), `${"x".repeat(110)}…`);
});
