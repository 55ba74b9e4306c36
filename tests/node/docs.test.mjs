// The search of the documentation, without a page.

import assert from "node:assert/strict";
import test from "node:test";

import { around, find } from "../../www/js/search.js";

const SECTIONS = [
  { address: "a.html", page: "Licenses", heading: "", text: "What a license is." },
  { address: "a.html#b", page: "Licenses", heading: "Weights", text: "The license of the weights, naïve or not." },
  { address: "c.html", page: "Levels", heading: "", text: "Weights and more." },
];

const addresses = (query) => find(SECTIONS, query).map(({ address }) => address);

test("what has all words is found, headings first", () => {
  assert.deepEqual(addresses("weights"), ["a.html#b", "c.html"]);
  assert.deepEqual(addresses("license weights"), ["a.html#b"]);
  assert.deepEqual(addresses("LICENSE  naive"), ["a.html#b"]);
  assert.deepEqual(addresses("nothing"), []);
  assert.deepEqual(addresses("   "), []);
});

test("some words around what is found are shown", () => {
  assert.equal(around("short text", "text"), "short text");
  const long = `${"a ".repeat(60)}here ${"b ".repeat(60)}`;
  const shown = around(long, "here");
  assert.ok(shown.startsWith("…") && shown.includes("here") && shown.length <= 121, shown);
  assert.equal(around(long, "missing"), long.slice(0, 120));
});
