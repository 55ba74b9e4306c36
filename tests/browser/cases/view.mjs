// The page that a badge leads to where no script runs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";

const MANIFEST = `openness: 1
system: { name: "Ünder <b>& Co</b>", developer: Somebody }
license: Apache-2.0
components: { weights: public, training-data: closed }
`;

/** A manifest as the link of a badge carries it. */
const packed = (text) => `z.${deflateRawSync(text).toString("base64url")}`;

export default function (bench) {
  const open = async (address) => {
    // The same page with another fragment is not loaded anew.
    await bench.driver.get("about:blank");
    await bench.driver.get(`${bench.server.origin}/site/view.html${address}`);
    await bench.until(() => document.getElementById("source")?.textContent !== "Loading…");
  };

  /** What a reader finds on the page. */
  const seen = () =>
    bench.run(() => {
      const shown = (id) => (document.getElementById(id).hidden ? null : document.getElementById(id));
      const panel = shown("breakdown")?.shadowRoot?.querySelector("[part~=breakdown]");
      return {
        title: document.getElementById("title").textContent,
        source: document.getElementById("source").textContent,
        proof: shown("proof")?.textContent ?? null,
        failed: shown("failed")?.innerText.trim().split(/\n+/) ?? null,
        open: Boolean(panel && panel.getBoundingClientRect().height > 100),
        badge: shown("badge-row")?.firstChild.alt ?? null,
      };
    });

  /** Waits until all is there: the breakdown comes by itself. */
  const filled = async () => {
    await bench.until(() => !document.getElementById("badge-row").hidden);
    await bench.until(
      () => document.getElementById("breakdown").shadowRoot?.querySelector("[part~=breakdown]")?.getBoundingClientRect().height > 100,
    );
  };

  const digest = () =>
    bench.driver.executeAsyncScript(
      (text, done) => import("/dist/index.js").then(({ read }) => read(text)).then(({ digest }) => done(digest)),
      MANIFEST,
    );

  const BADGE = "Ünder <b>& Co</b>, openness: downloadable (self-assessed)";

  test("the manifest in the fragment is opened, and held against the digest of the badge", async () => {
    await open(`#${packed(MANIFEST)}`);
    await filled();
    assert.deepEqual(await seen(), {
      title: "How open is Ünder <b>& Co</b>?",
      source: "By the manifest that the link carries",
      proof: null,
      failed: null,
      open: true,
      badge: BADGE,
    });
    const own = await digest();
    await open(`#${packed(MANIFEST)}&digest=${own}`);
    assert.equal((await seen()).proof, "✓ It is the manifest that the badge was made from.");
    await open(`#${packed(MANIFEST.replace("closed", "public"))}&digest=${own}`);
    assert.match((await seen()).proof, /^⚠ It is not the manifest that the badge was made from/);
  });

  test("a manifest is fetched from the address that `src` names", async () => {
    const path = bench.server.put(MANIFEST, { name: "openness.yaml" });
    await open(`?src=${path}`);
    await filled();
    const { title, source, open: opened } = await seen();
    assert.deepEqual([title, source, opened], [
      "How open is Ünder <b>& Co</b>?",
      `By the manifest at ${new URL(bench.server.origin).host}${path}`,
      true,
    ]);
    const file = await bench.run(() => document.getElementById("file").href);
    assert.equal(file, `${bench.server.origin}${path}`);
    await open(`?src=${bench.server.put("", { name: "gone.yaml", status: 404 })}`);
    assert.match((await seen()).failed[0], /gone\.yaml could not be loaded: the server answered 404\.$/);
  });

  test("an address without a manifest, a damaged one and one of another kind are told", async () => {
    for (const [address, message] of [
      ["", "This address names no manifest."],
      ["#z.AAAA", "The link is damaged: its manifest cannot be read."],
      ["?src=http://example.org/a.yaml", "Only addresses that begin with https:// are loaded."],
      ["?src=data:text/plain,openness:1", "Only addresses that begin with https:// are loaded."],
      ["?src=https://%", "The address of the manifest cannot be read."],
    ]) {
      await open(address);
      const { failed, open: opened, source } = await seen();
      assert.deepEqual([failed, opened, source], [[message], false, ""], address);
    }
  });

  test("errors of a manifest are listed with their fixes, and lead to the checker with its text", async () => {
    const text = "openness: 1\nsystem: { name: X }\ncomponents: { weights: public }\naccess: { price: fre }\n";
    await open(`#${packed(text)}`);
    assert.deepEqual((await seen()).failed, [
      "This manifest has errors, so nothing can be shown of it.",
      "Line 4: `fre` is not a value of `access.price`. Did you mean `free`?",
    ]);
    await bench.until(() => document.getElementById("check").href.includes("#z."));
    await bench.run(() => document.getElementById("check").click());
    await bench.arrive(({ pathname }) => pathname.endsWith("/checker.html"));
    await bench.until(() => document.querySelector(".cm-content")?.textContent.includes("fre }"));
  });

  test("another manifest in the same page takes the place of the first", async () => {
    await open(`#${packed(MANIFEST)}`);
    await bench.run((hash) => (location.hash = hash), packed(MANIFEST.replace(/name: ".*?"/, "name: Other")));
    await bench.until(() => document.getElementById("title").textContent === "How open is Other?");
    await bench.until(() =>
      document.getElementById("breakdown").shadowRoot.textContent.includes("Other"),
    );
  });
}
