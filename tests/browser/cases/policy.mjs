// Pages with a strict policy, sent as a real header.

import assert from "node:assert/strict";
import { test } from "node:test";

import { FALLBACK, MANIFEST } from "../bench.mjs";
import { STRICT } from "../server.mjs";
import { notAllowed } from "../../../pkg/src/messages.js";

export default function (bench) {
  const policy = (text) => ({ "Content-Security-Policy": `${text}; report-uri /report` });

  test("the strict policy is kept: no violation, loaded, opened, styled", async () => {
    await bench.loaded("", { headers: policy(STRICT) });
    await bench.run(() => badge.shadowRoot.querySelector("button").click());
    await bench.until(() => badge.shadowRoot.querySelector(".breakdown"));
    for (const style of ["square", "large", "gradient"]) {
      await bench.run((style) => (badge.badgeStyle = style), style);
      await bench.settle();
    }
    // Its style sheet holds although the page may have none.
    const styled = await bench.run(() => {
      const { borderTopWidth, cursor } = getComputedStyle(badge.shadowRoot.querySelector("button"));
      const { paddingTop } = getComputedStyle(badge.shadowRoot.querySelector(".breakdown"));
      const { borderRadius } = getComputedStyle(badge.shadowRoot.querySelector(".breakdown"));
      return [borderTopWidth, cursor, paddingTop + borderRadius != "0px0px"];
    });
    assert.deepEqual(styled, ["0px", "pointer", true]);
    await bench.settle();
    assert.deepEqual(await bench.run(() => window.violations), []);
    assert.deepEqual(bench.server.reports, []);
  });

  test("a violation would be noticed", async () => {
    await bench.open('<p style="color: red">x</p>', { headers: policy(STRICT) });
    await bench.until(() => window.violations.length > 0);
    for (let tries = 0; bench.server.reports.length == 0; tries++) {
      assert.ok(tries < 100, "no report came");
      await bench.settle();
    }
  });

  test("where WebAssembly is forbidden the fallback stays", async () => {
    const src = bench.manifest();
    const badges = `<openness-badge id="badge" src="${src}">${FALLBACK}</openness-badge><openness-badge src="${src}"></openness-badge>`;
    await bench.open(badges, { headers: policy("script-src 'self'; style-src 'none'; require-trusted-types-for 'script'") });
    const { detail } = await bench.event("error", 2);
    assert.equal(detail.code, "webassembly");
    assert.equal(await bench.fallback(), true);
    const [start, end] = notAllowed("…").split("…");
    const { message } = detail;
    assert.ok(message.startsWith(`${start}CompileError: `) && message.endsWith(end), message);
    assert.deepEqual(await bench.warned(), [detail.message], "once for two elements");
    assert.deepEqual(bench.server.counts(/wasm$|inline/), { "/dist/badge_bg.wasm": 1 });
  });

  test("where requests are forbidden the fallback stays", async () => {
    const src = bench.manifest();
    await bench.open(`<openness-badge id="badge" src="${src}">${FALLBACK}</openness-badge>`, {
      headers: policy(`${STRICT}; connect-src 'none'`),
    });
    const { detail } = await bench.event("error");
    // The module is had as a script: only the manifest cannot be.
    assert.equal(detail.code, "network");
    assert.ok(detail.message.endsWith(`: ${bench.server.origin}${src}`), detail.message);
    assert.equal(await bench.fallback(), true);
    await bench.run((text) => (badge.manifest = text), MANIFEST);
    await bench.event("load");
    assert.equal(bench.server.count("/dist/badge_inline.js"), 1);
  });
}
