// The wasm modules: from where they come, whether they fit, and what happens where
// one runs out of memory.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { FALLBACK, MANIFEST } from "../bench.mjs";
import { limited, ofOtherBuild } from "../fixtures/wasm.mjs";
import { DIST } from "../server.mjs";
import { isPage, otherBuild, outOfMemory } from "../../../pkg/src/messages.js";
import { notLoaded } from "../../../pkg/src/words.js";

const built = (name) => readFileSync(join(DIST, name));

const GONE = { body: "gone", status: 404 };
const PAGE = { body: "<!doctype html><title>Welcome</title>", headers: { "Content-Type": "text/html" } };

/** A manifest of nearly 1 MiB, which takes many times as much to be read. */
const LARGE = MANIFEST + `  training-data: { availability: public, note: "${"long ".repeat(200_000)}" }\n`;

export default function (bench) {
  const element = (src, id = "badge", attributes = "") =>
    `<openness-badge id="${id}" src="${src}" ${attributes}>${FALLBACK}</openness-badge>`;
  const opened = (id) =>
    bench.until((id) => document.getElementById(id).shadowRoot.querySelector("#breakdown")?.textContent.includes("Bench 1B"), id);
  /** Nothing goes wrong that nobody is told of. */
  const nothingElse = async () => {
    const others = await bench.run(() => window.log.filter(({ type }) => type == "error" || type == "unhandledrejection"));
    assert.deepEqual(others, []);
  };

  for (const [name, other] of Object.entries({ "is missing": GONE, "is a page of HTML": PAGE })) {
    test(`where a module ${name} the same as a script serves, for badge and breakdown`, async () => {
      bench.server.instead.set("_bg.wasm", other);
      await bench.loaded("open");
      await bench.event("toggle");
      assert.match(await bench.name(), /^Bench 1B, openness: downloadable/);
      await opened("badge");
      assert.deepEqual(bench.server.counts(/inline|wasm$/), {
        "/dist/badge_bg.wasm": 1,
        "/dist/badge_inline.js": 1,
        "/dist/core_bg.wasm": 1,
        "/dist/core_inline.js": 1,
      });
      assert.deepEqual(await bench.warned(), []);
    });
  }

  test("where the network loses modules alone the same as a script serves", async () => {
    await bench.loaded("", { head: '<script src="/fixtures/no-module.js"></script>' });
    assert.match(await bench.name(), /^Bench 1B, openness: downloadable/);
    assert.equal(bench.server.count("/dist/badge_inline.js"), 1);
  });

  for (const [name, other, why] of [
    ["are missing", GONE, (address) => `404: ${address}`],
    ["are pages of HTML", PAGE, (address) => `Error: ${isPage(address)}`],
  ]) {
    test(`where module and script ${name} the fallback stays, and one warning names the address`, async () => {
      bench.server.instead.set("badge_bg.wasm", other);
      bench.server.instead.set("badge_inline.js", other);
      const src = bench.manifest();
      await bench.open(element(src) + element(src, "other"));
      const { detail } = await bench.event("error", 2);
      const message = notLoaded(why(`${bench.server.origin}/dist/badge_bg.wasm`));
      assert.deepEqual(detail, { code: "module", message, findings: [] });
      assert.deepEqual(await bench.warned(), [message]);
      assert.equal(await bench.fallback(), true);
      assert.equal(await bench.report(), null);
      // Once more when the network is back.
      bench.server.instead.clear();
      await bench.run(() => dispatchEvent(new Event("online")));
      await bench.event("load", 2);
      assert.match(await bench.name(), /^Bench 1B, /);
      await nothingElse();
    });
  }

  test("where the core cannot be had the badge stays, closed, and says why", async () => {
    for (const end of ["core_bg.wasm", "core_inline.js"]) bench.server.instead.set(end, GONE);
    await bench.loaded();
    await bench.run(() => badge.shadowRoot.querySelector("button").click());
    const { detail } = await bench.event("error");
    const message = notLoaded(`404: ${bench.server.origin}/dist/core_bg.wasm`);
    assert.deepEqual(detail, { code: "module", message, findings: [] });
    await bench.settle();
    assert.deepEqual(await bench.run(() => [badge.open, badge.shadowRoot.querySelector("button").ariaExpanded]), [false, "false"]);
    assert.match(await bench.name(), /^Bench 1B, /);
    assert.equal(await bench.events("toggle"), 0);
    // It opens when the core is there again.
    bench.server.instead.clear();
    await bench.run(() => badge.shadowRoot.querySelector("button").click());
    await bench.event("toggle");
    await opened("badge");
    await nothingElse();
  });

  test("glue that cannot be had is named", async () => {
    bench.server.instead.set("/core.js", GONE);
    await bench.loaded("open");
    const { detail } = await bench.event("error");
    assert.equal(detail.code, "module");
    const [start, end] = notLoaded("…").split("…");
    const { message } = detail;
    assert.ok(message.startsWith(`${start}TypeError: `) && message.endsWith(end), message);
    assert.ok(message.includes("core.js"), message);
    await nothingElse();
  });

  for (const [name, glue] of [["badge", "openness-badge.js"], ["core", "core.js"]]) {
    test(`module and glue of two builds are told: ${name}`, async () => {
      bench.server.instead.set(`${name}_bg.wasm`, { body: ofOtherBuild(built(`${name}_bg.wasm`)) });
      await bench.open(element(bench.manifest(), "badge", "open"));
      const { detail } = await bench.event("error");
      const message = otherBuild(`${name}_bg.wasm`, glue);
      assert.deepEqual(detail, { code: "other-build", message, findings: [] });
      assert.deepEqual(await bench.warned(), [message]);
      assert.equal(await bench.fallback(), name == "badge");
      await nothingElse();
    });
  }

  test("a module that has no memory left for a text is begun anew, and the next badge comes", async () => {
    bench.server.instead.set("badge_bg.wasm", { body: limited(built("badge_bg.wasm"), 8) });
    const large = bench.manifest(LARGE);
    const small = bench.manifest();
    await bench.open("", {
      head: `<script>
        window.instances = 0;
        const { instantiate } = WebAssembly;
        WebAssembly.instantiate = (...args) => (window.instances++, instantiate.apply(WebAssembly, args));
      </script>`,
    });
    const show = (html) => bench.run((html) => document.body.insertAdjacentHTML("beforeend", html), html);
    await show(element(small, "first"));
    await bench.event("load");
    assert.equal(await bench.run(() => window.instances), 1);
    for (const round of [1, 2, 3, 4]) {
      await show(element(large, `large${round}`));
      const { detail, id } = await bench.event("error", round);
      assert.deepEqual([id, detail], [`large${round}`, { code: "out-of-memory", message: outOfMemory(), findings: [] }]);
      assert.equal(await bench.fallback(`large${round}`), true);
      await show(element(bench.manifest(), `small${round}`));
      await bench.event("load", round + 1);
      assert.match(await bench.name(`small${round}`), /^Bench 1B, /);
    }
    assert.deepEqual(await bench.warned(), [outOfMemory()]);
    await nothingElse();
  });

  test("a core that has no memory left is begun anew, and what others show stays", async () => {
    bench.server.instead.set("core_bg.wasm", { body: limited(built("core_bg.wasm"), 24) });
    const [small, large] = [bench.manifest(), bench.manifest(LARGE)];
    await bench.open(element(small, "one", "open") + element(small, "two", "open"));
    await bench.event("toggle", 2);
    await opened("one");
    await bench.run((html) => document.body.insertAdjacentHTML("beforeend", html), element(large, "large", 'yardstick="mof" loading="eager"'));
    const { detail, id } = await bench.event("error");
    assert.deepEqual([id, detail], ["large", { code: "out-of-memory", message: outOfMemory(), findings: [] }]);
    assert.equal(await bench.fallback("large"), true);
    // What was written by the instance that broke off can be read, closed, drawn anew and removed.
    await opened("one");
    await bench.run(() => one.remove());
    await bench.run((src) => (two.src = src), bench.manifest(MANIFEST.replace("pretraining-code: closed", "pretraining-code: public")));
    await bench.event("load", 3);
    await bench.until(() => /pretraining code/.test(two.shadowRoot.querySelector("#breakdown .summary").textContent));
    assert.equal(await bench.run(() => two.shadowRoot.querySelectorAll("#breakdown").length), 1);
    await bench.run((html) => document.body.insertAdjacentHTML("beforeend", html), element(small, "three", 'open loading="eager"'));
    await bench.event("toggle", 3);
    await opened("three");
    await bench.run(() => [two, three].forEach((badge) => badge.remove()));
    await bench.settle();
    await nothingElse();
  });

  test("`init` says where modules come from, and a wrong place is told as it is", async () => {
    const [badge, core] = ["badge", "core"].map((name) => bench.manifest(built(`${name}_bg.wasm`), { name: "module" }));
    const src = bench.manifest();
    const html = element(src, "badge", "open");
    await bench.open("", { script: false });
    await bench.run(
      async (modules, html) => {
        const { init } = await import("/dist/index.js");
        await init(modules);
        await import("/dist/define.js");
        document.body.insertAdjacentHTML("beforeend", html);
      },
      { badge, core },
      html,
    );
    await bench.event("toggle");
    await opened("badge");
    assert.deepEqual(bench.server.counts(/wasm$|inline|module$/), { [badge]: 1, [core]: 1 });
    const wrong = bench.manifest("no module", { name: "module" });
    await bench.open("", { script: false });
    const said = await bench.run(
      (core) => import("/dist/index.js").then(({ init }) => init({ core })).catch(({ code, message }) => [code, message]),
      wrong,
    );
    assert.deepEqual(said, [
      "module",
      notLoaded(`Error: ${isPage(bench.server.origin + wrong)}`),
    ]);
    assert.equal(bench.server.count("/dist/core_inline.js"), 0);
  });
}
