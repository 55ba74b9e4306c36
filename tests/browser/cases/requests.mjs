// Requests: how many at once, how long, what is kept, and when once more.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { FALLBACK, MANIFEST } from "../bench.mjs";

/** Counts requests for manifests. */
const COUNT = `<script>
  window.requested = 0;
  const asked = window.fetch;
  window.fetch = (url, ...rest) => {
    if (!/wasm$/.test(url)) requested++;
    return asked(url, ...rest);
  };
</script>`;

export default function (bench) {
  const element = (src, id = "") => `<openness-badge ${id && `id="${id}"`} src="${src}" loading="eager">${FALLBACK}</openness-badge> `;

  test("sixteen are on their way at once, and the others after them", async () => {
    const all = Array.from({ length: 40 }, () => bench.manifest(MANIFEST, { wait: 1000 }));
    await bench.open(all.map((src) => element(src)).join(""), { head: COUNT });
    await bench.until(() => window.requested >= 16);
    // Before the first answer.
    await sleep(400);
    assert.equal(await bench.run(() => window.requested), 16);
    await bench.event("load", 40);
    assert.equal(await bench.run(() => window.requested), 40);
    assert.ok(all.every((src) => bench.server.count(src) == 1));
  });

  test("who waits for a turn is not late: the ten seconds begin with the request", async () => {
    const last = bench.manifest();
    const never = Array.from({ length: 16 }, (_, number) => `/never?${number}`);
    await bench.open(never.map((src) => element(src)).join("") + element(last, "last"));
    await sleep(8000);
    assert.equal(await bench.events("error"), 0);
    assert.equal(bench.server.count(last), 0);
    const { id } = await bench.event("load");
    assert.equal(id, "last");
    const { detail } = await bench.event("error", 16);
    assert.equal(detail.code, "timeout");
    assert.equal(await bench.events("error"), 16);
  });

  test("who leaves while it waits for a turn is never requested", async () => {
    const gone = bench.manifest();
    const slow = Array.from({ length: 16 }, () => bench.manifest(MANIFEST, { wait: 1000 }));
    await bench.open(slow.map((src) => element(src)).join("") + element(gone, "gone"));
    await bench.until(() => customElements.get("openness-badge"));
    await bench.settle();
    await bench.run(() => document.getElementById("gone").remove());
    await bench.event("load", 16);
    await bench.settle();
    assert.equal(bench.server.count(gone), 0);
    assert.equal(await bench.events("error"), 0);
  });

  test("the last fifty texts are kept, and those in use", async () => {
    const used = bench.manifest();
    const all = Array.from({ length: 60 }, (_, number) => bench.manifest(MANIFEST.replace("Bench 1B", `Bench ${number}`)));
    await bench.open(element(used, "used") + element(all[0], "badge"));
    await bench.event("load", 2);
    let loads = 2;
    const show = async (src) => {
      await bench.run((src) => (badge.src = src), src);
      await bench.event("load", ++loads);
    };
    for (const src of all.slice(1)) await show(src);
    // One of the last fifty, and one before them.
    await show(all[12]);
    assert.equal(bench.server.count(all[12]), 1);
    assert.match(await bench.name(), /^Bench 12, /);
    await show(all[3]);
    assert.equal(bench.server.count(all[3]), 2);
    // What is shown all the time was never forgotten.
    await show(used);
    assert.equal(bench.server.count(used), 1);
  });

  test("after the network failed it is requested once more when it is back", async () => {
    const src = bench.manifest(MANIFEST, { dead: true });
    await bench.open(element(src, "badge"));
    const { detail } = await bench.event("error");
    assert.equal(detail.code, "network");
    assert.ok(detail.message.endsWith(`: ${bench.server.origin}${src}`), detail.message);
    // Browsers ask again by themselves where a connection was cut.
    const online = () => bench.run(() => dispatchEvent(new Event("online")));
    // Once and no more, as long as it does not come.
    await online();
    await bench.event("error", 2);
    const before = bench.server.count(src);
    await online();
    await bench.settle();
    await sleep(300);
    assert.equal(bench.server.count(src), before);
    assert.equal(await bench.events("error"), 2);
    // Another address begins anew.
    const other = bench.manifest(MANIFEST, { dead: true });
    await bench.run((src) => (badge.src = src), other);
    await bench.event("error", 3);
    bench.server.change(other, MANIFEST);
    await online();
    await bench.event("load");
    assert.match(await bench.name(), /^Bench 1B, /);
    assert.equal(await bench.fallback(), false);
  });

  test("an answer of the server is no failure of the network", async () => {
    const src = bench.manifest("", { status: 404 });
    await bench.open(element(src, "badge"));
    await bench.event("error");
    await bench.run(() => dispatchEvent(new Event("online")));
    await sleep(300);
    assert.equal(bench.server.count(src), 1);
  });

  test("who has left asks no more when the network is back", async () => {
    const src = bench.manifest(MANIFEST, { dead: true });
    await bench.open(element(src, "badge"));
    await bench.event("error");
    await bench.task(() => badge.remove());
    await bench.settle();
    const before = bench.server.count(src);
    await bench.run(() => dispatchEvent(new Event("online")));
    await sleep(300);
    assert.equal(bench.server.count(src), before);
  });
}
