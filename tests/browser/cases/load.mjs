// From a page to a badge.

import assert from "node:assert/strict";
import { test } from "node:test";

import { MANIFEST, SILENT } from "../bench.mjs";

export default function (bench) {
  test("a badge replaces the fallback, and the event tells of it in short", async () => {
    const src = await bench.loaded();
    const { detail, bubbles, composed, id } = await bench.event("load");
    assert.deepEqual([bubbles, composed, id], [true, true, "badge"]);
    const { score, ...rest } = detail;
    assert.deepEqual(rest, { level: "downloadable", gated: false, stated: { components: 3, of: 30 }, report: "function" });
    assert.match(await bench.name(), /^Bench 1B, openness: downloadable/);
    assert.equal(await bench.fallback(), false);
    assert.equal(await bench.shown(), false);
    assert.equal(bench.server.count(src), 1);
    // The core comes when somebody asks for what only it knows.
    assert.deepEqual(bench.server.counts(/wasm|core|panel|formats/), { "/dist/badge_bg.wasm": 1 });
    const report = await bench.run(() => window.details[0].report());
    assert.deepEqual(bench.server.counts(/wasm|core|panel|formats/), {
      "/dist/badge_bg.wasm": 1,
      "/dist/core.js": 1,
      "/dist/core_bg.wasm": 1,
    });
    assert.equal(report.format, 1);
    assert.equal(report.level.id, "downloadable");
    assert.equal(report.system.name, "Bench 1B");
    assert.equal(report.components.length, 30);
    assert.match(report.digest, /^sha256:[0-9a-f]{64}$/);
    assert.equal("note" in report.components[0], false, "absent facts are absent keys");
    const { groups_at_most, ...figures } = report.score;
    assert.deepEqual(score, figures, "two modules count alike");
    assert.deepEqual(await bench.report(), report);
    assert.equal(await bench.events("error"), 0);
    assert.deepEqual(await bench.warned(), []);
  });

  test("the request is a GET without credentials", async () => {
    await bench.open("");
    await bench.run(() => (document.cookie = "secret=1; path=/"));
    const src = await bench.loaded();
    const { method, cookie, authorization } = bench.server.headers(src);
    assert.deepEqual([method, cookie, authorization], ["GET", undefined, undefined]);
    await bench.run(() => (document.cookie = "secret=; path=/; max-age=0"));
  });

  test("a relative address stands against the base of the document", async () => {
    const src = bench.manifest();
    const [, made, number, file] = src.split("/");
    await bench.open(`<openness-badge id="badge" src="${number}/${file}"></openness-badge>`, {
      head: `<base href="/${made}/">`,
    });
    await bench.event("load");
    assert.equal(bench.server.count(src), 1);
  });

  test("what is told in short is what the report says, with all six figures", async () => {
    await bench.loaded("", { text: MANIFEST.replace("channels: [download]", "channels: [download], gate: approval") });
    const { detail } = await bench.event("load");
    const { level, score, stated } = await bench.report();
    assert.deepEqual(Object.keys(detail.score).sort(), ["at_most", "model", "replication", "risk", "stated", "total"]);
    assert.deepEqual([detail.level, detail.gated, detail.stated], [level.id, level.gated, stated]);
    for (const [key, figure] of Object.entries(detail.score)) assert.equal(figure, score[key], key);
    // Where no level is stated there is none.
    await bench.run((text) => (badge.manifest = text), SILENT);
    const { detail: silent } = await bench.event("load", 2);
    assert.deepEqual([silent.level, silent.gated, silent.stated.components], [null, false, 0]);
  });

  test("an element made by script loads as one that was parsed", async () => {
    await bench.open("");
    const src = bench.manifest();
    await bench.run((src) => {
      const badge = document.createElement("openness-badge");
      badge.id = "badge";
      badge.src = src;
      document.body.append(badge);
    }, src);
    await bench.event("load");
    assert.match(await bench.name(), /downloadable/);
  });

  test("properties that were set before the script came are taken", async () => {
    await bench.open('<openness-badge id="badge" loading="eager"></openness-badge>', { script: false });
    await bench.run((text) => {
      badge.manifest = text;
      badge.badgeStyle = "square";
      badge.unrelated = 1;
      const script = document.createElement("script");
      script.type = "module";
      script.src = "/dist/openness-badge.js";
      document.head.append(script);
    }, MANIFEST);
    await bench.event("load");
    const seen = await bench.run(() => [
      badge.badgeStyle,
      badge.getAttribute("badge-style"),
      Object.hasOwn(badge, "manifest"),
      badge.unrelated,
    ]);
    assert.deepEqual(seen, ["square", "square", false, 1]);
  });

  test("a second copy of the script does no harm", async () => {
    await bench.loaded("", {
      head: '<script type="module" src="/dist/openness-badge.js?copy"></script>',
    });
    await bench.run(() => import("/dist/openness-badge.js?another").then(() => true));
    const src = bench.manifest();
    await bench.run((src) => {
      document.body.insertAdjacentHTML("beforeend", `<openness-badge id="second" src="${src}"></openness-badge>`);
    }, src);
    await bench.event("load", 2);
    assert.match(await bench.name("second"), /downloadable/);
    assert.deepEqual(await bench.run(() => window.log.filter(({ type }) => /error|reject/.test(type))), []);
  });

  test("the class and the functions alone register nothing and request nothing", async () => {
    await bench.open("<openness-badge></openness-badge>", { script: false });
    const seen = await bench.run(async () => {
      const module = await import("/dist/index.js");
      return [Object.keys(module).sort(), customElements.get("openness-badge") === undefined];
    });
    const names = ["OpennessBadgeElement", "badge", "breakdown", "init", "read"];
    for (const name of names) assert.ok(seen[0].includes(name), name);
    assert.equal(seen[1], true);
    assert.deepEqual(bench.server.counts(/wasm|core|inline/), {});
  });

  test("the functions read and draw in a page", async () => {
    await bench.open("", { script: false });
    const [level, fromText, fromReport, html] = await bench.run(async (text) => {
      const { read, badge, breakdown } = await import("/dist/index.js");
      const report = await read(text);
      return [report.level.id, await badge(text), await badge(report), await breakdown(report)];
    }, MANIFEST);
    assert.equal(level, "downloadable");
    assert.match(fromText, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.equal(fromText, fromReport);
    assert.match(html, /^<div class="breakdown"/);
  });
}
