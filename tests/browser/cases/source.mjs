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

  test("while another address is on its way what is shown can be asked for, opened and closed", async () => {
    await bench.loaded();
    const slow = bench.manifest(CLOSED, { wait: 4000 });
    await bench.run((src) => (badge.src = src), slow);
    while (!bench.server.count(slow)) await bench.settle();
    assert.equal(await level(), "downloadable");
    for (const [at, open] of [true, false, true].entries()) {
      await bench.run((open) => (badge.open = open), open);
      await bench.event("toggle", at + 1);
      assert.equal(await bench.shown(), open);
    }
    assert.equal(await bench.events("load"), 1, "the other one is still on its way");
    assert.match(await bench.run(() => badge.shadowRoot.querySelector("#breakdown").textContent), /Bench 1B/);
    await bench.event("load", 2);
    await bench.until(() => /Shut 1B/.test(badge.shadowRoot.querySelector("#breakdown").textContent));
    assert.equal(await level(), "closed");
    assert.equal(await bench.events("error"), 0);
  });

  for (const open of ["", "open"]) {
    test(`an address that comes between a painting and its drawing gives no event of its own${open && ", open"}`, async () => {
      await bench.loaded(open);
      if (open) await bench.event("toggle");
      const slow = bench.manifest(CLOSED, { wait: 700 });
      await bench.driver.executeAsyncScript(
        `const [slow, text, done] = arguments;
         (async () => {
           badge.manifest = text;
           // As many turns as a painting takes, and no task.
           for (let turns = 0; turns < 200; turns++) await null;
           badge.manifest = null;
           badge.src = slow;
         })().then(done);`,
        slow,
        MANIFEST.replace("Bench 1B", "Between 1B"),
      );
      await bench.event("load", 2);
      await bench.settle();
      assert.equal(await level(), "closed");
      assert.match(await bench.name(), /^Shut 1B, /);
      const levels = await bench.run(() => window.log.filter(({ type }) => type == "openness-load").map(({ detail }) => detail.level));
      assert.deepEqual(levels, ["downloadable", "closed"]);
      assert.equal(await bench.shown(), open == "open");
      assert.deepEqual(await bench.run(() => window.log.filter(({ type }) => /error|rejection/.test(type))), []);
    });
  }

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
