// Where the manifest comes from: an address, a property, a child.

import assert from "node:assert/strict";
import { test } from "node:test";

import { CLOSED, MANIFEST } from "../bench.mjs";

const INLINE = (text, type = "application/yaml") => `<script type="${type}">${text}</script>`;

export default function (bench) {
  const level = async () => (await bench.report())?.level.id ?? null;

  test("src may change: the new report takes the place of the old one", async () => {
    await bench.loaded();
    const closed = bench.manifest(CLOSED);
    await bench.run((src) => (badge.src = src), closed);
    await bench.event("load", 2);
    assert.match(await bench.name(), /closed/i);
    assert.equal(await level(), "closed");
  });

  test("a slow answer to an old src does not win over a quick one to the new", async () => {
    const slow = bench.manifest(CLOSED, { wait: 600 });
    const quick = bench.manifest();
    await bench.open(`<openness-badge id="badge" src="${slow}"></openness-badge>`);
    while (!bench.server.count(slow)) await bench.settle();
    await bench.run((src) => (badge.src = src), quick);
    await bench.event("load");
    await new Promise((done) => setTimeout(done, 900));
    assert.equal(await bench.events("load"), 1);
    assert.equal(await level(), "downloadable");
    assert.ok(bench.server.aborted.has(slow), "the old request was ended");
  });

  test("an inline child needs no request", async () => {
    await bench.open(`<openness-badge id="badge" src="/never">${INLINE(MANIFEST)}</openness-badge>`);
    await bench.event("load");
    assert.equal(await level(), "downloadable");
    assert.equal(bench.server.count("/never"), 0);
  });

  test("an inline child may be JSON", async () => {
    const json = JSON.stringify({ openness: 1, system: { name: "J", developer: "S" }, components: { weights: "MIT" } });
    await bench.open(`<openness-badge id="badge">${INLINE(json, "application/json")}</openness-badge>`);
    await bench.event("load");
    assert.equal((await bench.report()).system.name, "J");
  });

  test("other scripts are no manifest, nor are those of a nested element", async () => {
    const inner = `<div>${INLINE(MANIFEST)}</div>${INLINE("1", "text/plain")}`;
    await bench.open(`<openness-badge id="badge">${inner}</openness-badge>`);
    await bench.settle();
    await bench.settle();
    assert.equal(await bench.run(() => window.log.length), 0);
  });

  test("the property takes a text or an object, and null gives way to src again", async () => {
    await bench.loaded();
    await bench.run((text) => (badge.manifest = text), CLOSED);
    await bench.event("load", 2);
    assert.equal(await level(), "closed");
    assert.equal(await bench.run(() => badge.manifest), CLOSED);
    const object = { openness: 1, system: { name: "O", developer: "S" }, components: { weights: "MIT" } };
    await bench.run((object) => (badge.manifest = object), object);
    await bench.event("load", 3);
    assert.equal((await bench.report()).system.name, "O");
    assert.deepEqual(await bench.run(() => badge.manifest), object);
    await bench.run(() => (badge.manifest = null));
    await bench.event("load", 4);
    assert.equal((await bench.report()).system.name, "Bench 1B");
  });

  test("the same text again is no new load", async () => {
    await bench.open('<openness-badge id="badge"></openness-badge>');
    await bench.until(() => customElements.get("openness-badge"));
    await bench.run((text) => (badge.manifest = text), MANIFEST);
    await bench.event("load");
    await bench.run((text) => (badge.manifest = `${text}`), MANIFEST);
    await bench.settle();
    assert.equal(await bench.events("load"), 1);
  });

  test("without any source the fallback is there again", async () => {
    await bench.loaded("open");
    await bench.run(() => badge.removeAttribute("src"));
    await bench.until(() => badge.shadowRoot.innerHTML == "<slot></slot>");
    assert.equal(await bench.report(), null);
    assert.equal(await bench.fallback(), true);
    assert.equal(await bench.shown(), false);
    assert.equal(await bench.events("error"), 0);
  });

  test("a removed element shows the same again where it is put back", async () => {
    const src = await bench.loaded();
    const before = await bench.name();
    await bench.run(() => (window.kept = badge));
    await bench.task(() => window.kept.remove());
    await bench.settle();
    await bench.task(() => document.body.append(window.kept));
    await bench.event("load", 2);
    assert.equal(await bench.name(), before);
    assert.equal(bench.server.count(src), 1);
    await bench.run(() => badge.shadowRoot.querySelector("button").click());
    await bench.until(() => badge.shadowRoot.querySelector(".breakdown"));
    assert.equal(await bench.shown(), true);
    assert.equal(await bench.run(() => badge.shadowRoot.querySelectorAll("[part=badge], .breakdown, .save").length), 3);
  });

  test("an element that is only moved keeps what it shows", async () => {
    await bench.loaded("open");
    await bench.task(() => {
      window.button = badge.shadowRoot.querySelector("button");
      const section = document.createElement("section");
      document.body.append(section);
      section.append(badge);
    });
    await bench.settle();
    assert.equal(await bench.events("load"), 1);
    assert.equal(await bench.run(() => badge.shadowRoot.querySelector("button") == window.button), true);
    await bench.run(() => window.button.click());
    await bench.settle();
    assert.equal(await bench.shown(), false);
  });
}
