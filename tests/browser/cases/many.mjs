// Many elements, and elements that nobody sees yet.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { FALLBACK, MANIFEST } from "../bench.mjs";

export default function (bench) {
  const element = (src, attributes = "") => `<openness-badge src="${src}" ${attributes}>${FALLBACK}</openness-badge> `;

  test("two hundred elements: one module, one request", async () => {
    const src = bench.manifest();
    await bench.open(element(src, 'loading="eager"').repeat(200));
    await bench.event("load", 200);
    const drawn = await bench.run(
      () => [...document.querySelectorAll("openness-badge")].filter(({ shadowRoot }) => shadowRoot?.querySelector("button svg")).length,
    );
    assert.equal(drawn, 200);
    assert.deepEqual(bench.server.counts(/wasm|core|inline|made.*yaml/), { "/dist/badge_bg.wasm": 1, [src]: 1 });
  });

  test("a request is shared by address, without its fragment", async () => {
    const src = bench.manifest();
    const base = bench.server.origin;
    await bench.open(element(src) + element(`${base}${src}`) + element(`${src}#part`));
    await bench.event("load", 3);
    assert.equal(bench.server.count(src), 1);
    // Later ones too.
    await bench.run((html) => document.body.insertAdjacentHTML("beforeend", html), element(src));
    await bench.event("load", 4);
    assert.equal(bench.server.count(src), 1);
  });

  test("manifest and module are asked for at once, none after the other", async () => {
    // On loopback both come in less time than a request needs to begin.
    const src = bench.manifest(MANIFEST, { wait: 500 });
    bench.server.waits.set("badge_bg.wasm", 500);
    await bench.open(`<openness-badge src="${src}"></openness-badge>`);
    await bench.event("load");
    bench.server.waits.clear();
    const [manifest, module] = await bench.run(
      (ends) =>
        ends.map((end) => {
          const { startTime, responseEnd } = performance.getEntriesByType("resource").find(({ name }) => name.endsWith(end));
          return { startTime, responseEnd };
        }),
      [src, "badge_bg.wasm"],
    );
    const said = JSON.stringify({ manifest, module });
    assert.ok(manifest.startTime < module.responseEnd, said);
    assert.ok(module.startTime < manifest.responseEnd, said);
  });

  for (const attribute of ['yardstick="mof"', 'badge-style="pieces"']) {
    test(`what only the core draws asks for the core alone: ${attribute}`, async () => {
      await bench.open(element(bench.manifest(), attribute));
      await bench.event("load");
      assert.deepEqual(bench.server.counts(/wasm$/), { "/dist/core_bg.wasm": 1 });
    });
  }

  test("far below the fold nothing is asked for until it is scrolled near", async () => {
    const src = bench.manifest();
    await bench.open(`<p style="height: 5000px">far</p>${element(src, 'id="badge"')}`);
    await bench.until(() => customElements.get("openness-badge"));
    await sleep(500);
    assert.deepEqual(bench.server.counts(/wasm|core|inline|made.*yaml/), {});
    assert.equal(await bench.fallback(), true);
    await bench.run(() => badge.scrollIntoView());
    await bench.event("load");
    assert.equal(await bench.events("load"), 1);
  });

  test("an empty element comes into view too", async () => {
    const src = bench.manifest();
    await bench.open(`<p style="height: 5000px">far</p><openness-badge id="badge" src="${src}"></openness-badge>`);
    await bench.until(() => customElements.get("openness-badge"));
    await bench.settle();
    assert.equal(bench.server.count(src), 0);
    await bench.run(() => window.scrollTo(0, 6000));
    await bench.event("load");
  });

  test("an eager element does not wait, and neither does one that becomes so", async () => {
    const [eager, later] = [bench.manifest(), bench.manifest()];
    await bench.open(
      `<p style="height: 5000px">far</p>${element(eager, 'loading="eager"')}${element(later, 'id="badge"')}`,
    );
    await bench.event("load");
    assert.deepEqual([bench.server.count(eager), bench.server.count(later)], [1, 0]);
    await bench.run(() => (badge.loading = "eager"));
    await bench.event("load", 2);
    assert.equal(bench.server.count(later), 1);
  });

  test("one that cannot be drawn takes no other with it", async () => {
    const src = bench.manifest();
    // Its shadow root is closed: nobody else may write there.
    const shut = element(src, 'id="shut"').replace("<a ", '<template shadowrootmode="closed"></template><a ');
    await bench.open(element(src) + shut + element(src));
    await bench.event("load", 2);
    const { id, detail } = await bench.event("error");
    assert.deepEqual([id, detail.code, detail.findings], ["shut", "internal", []]);
    assert.deepEqual(await bench.warned(), [detail.message]);
    assert.equal(await bench.events("load"), 2);
    assert.deepEqual(await bench.run(() => window.log.filter(({ type }) => /^error|rejection/.test(type))), []);
  });

  test("an element that leaves the page ends its request; a shared one goes on", async () => {
    const alone = bench.manifest(MANIFEST, { wait: 1500 });
    const shared = bench.manifest(MANIFEST, { wait: 1500 });
    await bench.open(
      element(alone, 'id="alone"') + element(shared, 'id="one"') + element(shared, 'id="other"'),
    );
    while (!bench.server.count(alone) || !bench.server.count(shared)) await sleep(20);
    await bench.task(() => {
      alone.remove();
      one.remove();
    });
    await bench.event("load");
    assert.equal(bench.server.aborted.has(alone), true);
    assert.equal(bench.server.aborted.has(shared), false);
    assert.equal(await bench.events("load"), 1);
    assert.equal(await bench.events("error"), 0, "to leave is no error");
  });
}
