// The property `manifest` takes whatever a page may set, and says what it cannot use.

import assert from "node:assert/strict";
import { test } from "node:test";
import { notJson } from "../../../pkg/src/messages.js";

/** Makes, on the page, what is no JSON; each as the text of a function's body. */
const WRONG = {
  "a cycle": "const o = {}; o.o = o; return o",
  "a BigInt in it": "return { openness: 1n }",
  "a BigInt": "return 1n",
  "a getter that throws": "return { get openness() { throw new Error('mine') } }",
  "a getter that throws nothing": "return { get openness() { throw undefined } }",
  "a getter that throws a symbol": "return { get openness() { throw Symbol('s') } }",
  "a getter that throws what has no text": "return { get openness() { throw Object.create(null) } }",
  "a toJSON that throws": "return { toJSON() { throw new Error('mine') } }",
  "a toJSON of nothing": "return { toJSON() {} }",
  "a revoked proxy": "const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy",
  "a function": "return () => 1",
  "a symbol": "return Symbol('s')",
};

export default function (bench) {
  for (const [name, body] of Object.entries(WRONG)) {
    test(`no JSON: ${name}`, async () => {
      await bench.loaded();
      await bench.run(`badge.manifest = (() => { ${body} })()`);
      const { detail } = await bench.event("error");
      assert.deepEqual([detail.code, detail.findings], ["broken-manifest", []]);
      const [start, end] = notJson("…").split("…");
      const { message } = detail;
      assert.ok(message.startsWith(start) && message.endsWith(end), message);
      assert.ok(message.length > start.length + end.length, "it says why");
      // What was shown before is not what is set.
      assert.equal(await bench.run(() => badge.shadowRoot.innerHTML), "<slot></slot>");
      assert.equal(await bench.fallback(), true);
      assert.equal(await bench.report(), null);
      assert.deepEqual(await bench.warned(), [detail.message]);
      assert.equal(await bench.events("error"), 1);
      // It goes on where it is mended.
      await bench.run(() => (badge.manifest = null));
      await bench.event("load", 2);
      assert.match(await bench.name(), /^Bench 1B, /);
      assert.deepEqual(await bench.run(() => window.log.filter(({ type }) => /^error|rejection/.test(type))), []);
    });
  }

  test("what has JSON but is no manifest is told by what is wrong with it", async () => {
    await bench.loaded();
    for (const [at, wrong] of ["''", "0", "false", "[]", "{}", "new Date(0)", "''.concat('x')"].entries()) {
      await bench.run(`badge.manifest = ${wrong}`);
      const { detail } = await bench.event("error", at + 1);
      assert.equal(detail.code, "broken-manifest", wrong);
      assert.ok(detail.findings.length > 0, wrong);
      assert.equal(await bench.run(() => badge.shadowRoot.innerHTML), "<slot></slot>", wrong);
    }
  });
}
