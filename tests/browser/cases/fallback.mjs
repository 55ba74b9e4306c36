// When something fails the author's picture and link stay, and an event says why.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { FALLBACK, MANIFEST } from "../bench.mjs";
import { badAddress, noWebassembly, notFound, notRequested, notRequestedElsewhere, tooLarge, tooLate } from "../../../pkg/src/messages.js";

/** A message with whatever a browser says in the place of the dots. */
const anyError = (message) => new RegExp(`^${message.split("…").map((text) => text.replace(/[^\w\s]/g, "\\$&")).join("\\w.+")}$`, "s");

export default function (bench) {
  const at = (src) => bench.server.origin + src;
  const element = (src) => `<openness-badge id="badge" src="${src}">${FALLBACK}</openness-badge>`;

  /** Opens a page, waits for the error, and looks at the fallback and at what its author is told. */
  const fails = async (src, code, message) => {
    await bench.open(element(src));
    const { detail, bubbles, composed, id } = await bench.event("error");
    assert.deepEqual([bubbles, composed, id], [true, true, "badge"]);
    assert.equal(detail.code, code);
    if (message instanceof RegExp) assert.match(detail.message, message);
    else assert.equal(detail.message, message);
    assert.equal(await bench.fallback(), true);
    assert.equal(await bench.report(), null);
    assert.equal(await bench.events("load"), 0);
    const { fix } = detail.findings[0] ?? {};
    assert.deepEqual(await bench.warned(), [fix ? `${detail.message} ${fix}` : detail.message]);
    return detail;
  };

  for (const status of [404, 500]) {
    test(`an answer ${status}`, async () => {
      const src = bench.manifest("openness: 1", { status });
      const { findings } = await fails(src, "http", notFound(at(src), status));
      assert.deepEqual(findings, []);
    });
  }

  test("a failed request is made again by the next element", async () => {
    const src = bench.manifest(MANIFEST, { status: 503 });
    await fails(src, "http", notFound(at(src), 503));
    await bench.run((src) => {
      const again = document.createElement("openness-badge");
      again.src = src;
      document.body.append(again);
    }, src);
    await bench.event("error", 2);
    assert.equal(bench.server.count(src), 2);
  });

  test("a broken manifest, with its findings", async () => {
    const src = bench.manifest("openness: 1\nsystem: { name: X }\ncomponents: { weights: [\n");
    const { findings, message } = await fails(src, "broken-manifest", /./);
    const [error] = findings.filter(({ severity }) => severity == "error");
    assert.equal(message, error.message);
    assert.ok(error.line >= 3, `${error.line}`);
  });

  test("a text that is no manifest", async () => {
    await fails("/fixtures/badge.svg", "broken-manifest", /./);
  });

  test("more than 1 MiB is not read to its end", async () => {
    await fails("/endless", "too-large", tooLarge(at("/endless")));
    for (let tries = 0; !bench.server.aborted.has("/endless"); tries++) {
      assert.ok(tries < 100, "the body goes on");
      await sleep(50);
    }
  });

  test("exactly 1 MiB is read, one byte more is not", async () => {
    const line = "# padding\n";
    const fill = (size) => MANIFEST + line.repeat(Math.ceil(size / 10)).slice(0, size - MANIFEST.length - 1) + "\n";
    const src = bench.manifest(fill(1 << 20));
    await bench.open(element(src));
    await bench.event("load");
    const more = bench.manifest(fill((1 << 20) + 1));
    await fails(more, "too-large", tooLarge(at(more)));
  });

  test("an answer that does not come within ten seconds", async () => {
    const start = Date.now();
    await fails("/never", "timeout", tooLate(at("/never")));
    const took = Date.now() - start;
    assert.ok(took > 9000 && took < 20_000, `${took} ms`);
    for (let tries = 0; !bench.server.aborted.has("/never"); tries++) {
      assert.ok(tries < 100, "the request goes on");
      await sleep(50);
    }
  });

  test("a host that nobody answers for", async () => {
    // Port 9 (discard) is one that browsers refuse to ask by themselves.
    const address = "http://127.0.0.1:9/openness.yaml";
    await fails(address, "network", anyError(notRequestedElsewhere(address, "…")));
  });

  test("an answer that breaks off", async () => {
    const src = bench.manifest(MANIFEST, { headers: { "Content-Length": "100000" }, cut: true });
    await fails(src, "network", anyError(notRequested(at(src), "…")));
  });

  for (const src of ["file:///etc/hostname", "data:text/plain,openness: 1", "javascript:alert(1)", "ftp://a/b", "http://"]) {
    test(`an address that is none of the web: ${src}`, async () => {
      await fails(src, "bad-url", badAddress(src));
    });
  }

  for (const src of ["", "  "]) {
    test(`an address of nothing: "${src}"`, async () => {
      await fails(src, "bad-url", badAddress(src));
    });
  }

  test("no WebAssembly, and then no request either", async () => {
    const src = bench.manifest();
    await bench.open(element(src), { head: '<script src="/fixtures/no-wasm.js"></script>' });
    const { detail } = await bench.event("error");
    assert.equal(detail.code, "webassembly");
    assert.equal(await bench.fallback(), true);
    assert.equal(detail.message, noWebassembly());
    assert.deepEqual(bench.server.counts(/wasm$|inline/), {});
  });

  test("no script at all", async () => {
    await bench.open(element(bench.manifest()), { script: false, log: false });
    assert.equal(await bench.fallback(), true);
    const link = await bench.run(() => badge.querySelector("a").getAttribute("href"));
    assert.equal(link, "/fixtures/plain.yaml");
  });

  test("a badge that was there gives way to the fallback, and comes back", async () => {
    await bench.loaded("open");
    await bench.event("toggle");
    await bench.run((src) => (badge.src = src), bench.manifest("", { status: 404 }));
    await bench.event("error");
    assert.equal(await bench.fallback(), true);
    assert.equal(await bench.shown(), false);
    await bench.run((src) => (badge.src = src), bench.manifest());
    await bench.event("load", 2);
    assert.match(await bench.name(), /downloadable/);
    assert.equal(await bench.fallback(), false);
    await bench.event("toggle", 2);
    assert.equal(await bench.shown(), true);
  });
}
