// Never silent, and never loud: what the author has to mend is told once.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { FALLBACK, MANIFEST } from "../bench.mjs";
import { manifestIsAttribute, noSource, notFound } from "../../../pkg/src/messages.js";

export default function (bench) {
  const element = (attributes, id = "badge") => `<openness-badge id="${id}" ${attributes}>${FALLBACK}</openness-badge>`;

  test("without a source there is a word after four seconds, one for all, and no event", async () => {
    await bench.open(element("") + element("", "other"));
    await bench.until(() => customElements.get("openness-badge"));
    await sleep(2500);
    assert.deepEqual(await bench.warned(), []);
    await bench.until(() => window.warned.length);
    await sleep(300);
    assert.deepEqual(await bench.warned(), [noSource()]);
    assert.deepEqual(await bench.run(() => window.log), []);
    assert.equal(await bench.fallback(), true);
  });

  test("who gives it a source in time hears nothing, and neither does who removes it", async () => {
    await bench.open(element("") + element("", "removed"));
    await bench.until(() => customElements.get("openness-badge"));
    await bench.settle();
    await bench.run((text) => {
      badge.manifest = text;
      removed.remove();
    }, MANIFEST);
    await bench.event("load");
    await sleep(4500);
    assert.deepEqual(await bench.warned(), []);
  });

  test("a manifest that was made an attribute is told as what it is", async () => {
    await bench.open(element('manifest="[object Object]"'));
    await bench.until(() => window.warned.length);
    assert.deepEqual(await bench.warned(), [manifestIsAttribute()]);
    assert.deepEqual(await bench.run(() => window.log), []);
  });

  test("two errors are two words, the same one twice is one", async () => {
    const [one, two] = [bench.manifest("", { status: 404 }), bench.manifest("", { status: 410 })];
    await bench.open(element(`src="${one}"`) + element(`src="${one}"`, "again") + element(`src="${two}"`, "other"));
    await bench.event("error", 3);
    const said = await bench.warned();
    assert.deepEqual(said.toSorted(), [
      notFound(bench.server.origin + one, 404),
      notFound(bench.server.origin + two, 410),
    ].toSorted());
  });

  test("a broken manifest is told with its mend", async () => {
    const src = bench.manifest("openness: 1\nsystem: { name: X }\ncomponents: { weights: publik }\n");
    await bench.open(element(`src="${src}"`));
    const { detail } = await bench.event("error");
    const [{ message, fix }] = detail.findings;
    assert.equal(detail.message, message);
    assert.ok(fix, "it has a mend");
    assert.deepEqual(await bench.warned(), [`${message} ${fix}`]);
  });
}
