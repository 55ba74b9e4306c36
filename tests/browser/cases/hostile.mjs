// Text that somebody else wrote is text, whatever it looks like.

import assert from "node:assert/strict";
import { test } from "node:test";

import { FALLBACK } from "../bench.mjs";

const MARKUP = '</title></svg><img src="/fixtures/badge.svg" onerror="alarm()" onload="alarm()"><script>alarm()</script><b>&lt;&#x41;';
const TURNED = "gnp.\u202eexe \u2066x\u2069 \u200e\ufeff";

/** Every text of a manifest that is displayed is this one. */
function manifest(text) {
  const component = (availability, more = {}) => ({
    availability,
    license: text,
    url: ["https://example.org/?q=" + encodeURIComponent(text.toWellFormed()), "javascript:alarm()", "data:text/html,<script>alarm()</script>"],
    note: text,
    ...more,
  });
  return {
    openness: 1,
    system: { name: text, developer: text, version: text, url: "javascript:alarm()", "based-on": text },
    access: { channels: ["download"], price: "free" },
    history: [{ date: "2019-02", level: "staged", note: text }],
    license: "Apache-2.0",
    components: {
      weights: component("public", { license: "Apache-2.0" }),
      "inference-code": component("public", { license: "Apache-2.0" }),
      "pretraining-data": component("gated"),
      "model-card": component("public"),
    },
    claims: ["open-source"],
    sources: [text, "javascript:alarm()", "https://example.org/"],
  };
}

export default function (bench) {
  /** Shows a manifest that is given as JSON text, for drivers mind some characters. */
  const show = async (object, attributes = "") => {
    await bench.open(`<openness-badge id="badge" open ${attributes}>${FALLBACK}</openness-badge>`, {
      head: "<script>window.alarms = 0; function alarm() { window.alarms++ }</script>",
    });
    await bench.until(() => customElements.get("openness-badge"));
    await bench.run((text) => {
      badge.manifest = JSON.parse(text);
    }, JSON.stringify(object));
    await bench.until(() => window.log.some(({ type }) => /load|error/.test(type)));
    await bench.settle();
  };
  const tree = () =>
    bench.run(() => {
      const all = [...badge.shadowRoot.querySelectorAll("*")];
      return {
        text: badge.shadowRoot.textContent,
        tags: [...new Set(all.map((element) => element.localName))],
        handlers: all.flatMap((element) => element.getAttributeNames()).filter((name) => /^on|^style$|^srcdoc$/.test(name)),
        schemes: all.map((element) => element.getAttribute("href")).filter(Boolean).map((href) => href.split(":")[0]),
        rels: all.filter((element) => element.href).map((element) => element.rel),
        alarms: window.alarms,
        values: all.flatMap((element) => element.getAttributeNames().map((name) => element.getAttribute(name))),
      };
    });

  test("markup in every field is shown as text, and nothing of it runs", async () => {
    await show(manifest(MARKUP), `label="${MARKUP.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`);
    assert.equal(await bench.events("load"), 1);
    const { text, tags, handlers, schemes, rels, alarms } = await tree();
    assert.equal(alarms, 0);
    for (const tag of ["script", "img", "b", "iframe", "style", "object"]) {
      if (tag != "b") assert.ok(!tags.includes(tag), tag);
    }
    assert.deepEqual(handlers.filter((name) => name != "style"), []);
    assert.ok(schemes.every((scheme) => /^https?$/.test(scheme)), `${schemes}`);
    assert.ok(rels.every((rel) => rel == "noopener nofollow"), `${[...new Set(rels)]}`);
    // Name, developer, note and the badge's label are there to be read.
    assert.ok(text.split(MARKUP).length > 4, `${text.split(MARKUP).length} times`);
    assert.ok((await bench.name()).startsWith(MARKUP));
  });

  test("what turns or hides text is shown as what it is", async () => {
    await show(manifest(TURNED), `label="${TURNED}"`);
    const { text, values } = await tree();
    const hidden = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/;
    assert.doesNotMatch(text, hidden);
    assert.ok(text.includes("[U+202E]exe"));
    for (const value of values) assert.doesNotMatch(value, hidden);
  });

  test("control characters are shown as unknown ones", async () => {
    await show(manifest("a\u0001b\u0007c\u0085d\u2028e"));
    assert.equal(await bench.events("load"), 1);
    const { text } = await tree();
    assert.doesNotMatch(text, /[\u0000-\u0008\u0085\u2028]/);
    assert.ok(text.includes("a\ufffdb\ufffdc\ufffdd"));
  });

  test("half a surrogate pair is a finding and not a character", async () => {
    await show(manifest("x\ud800y"));
    const { detail } = await bench.event("error");
    assert.equal(detail.code, "broken-manifest");
    assert.match(detail.message, /surrogate/);
    assert.equal(await bench.fallback(), true);
  });

  test("an object with keys of its own kind is only a text", async () => {
    await show(JSON.parse('{"__proto__": {"openness": 1}, "constructor": 1, "openness": 1, "system": {"name": "P", "toString": "x"}}'));
    assert.equal(await bench.run(() => ({}).openness === undefined), true);
    assert.equal(await bench.run(() => window.log.filter(({ type }) => type == "error" || type == "unhandledrejection").length), 0);
  });

  for (const [what, text] of Object.entries({
    "one data set": `---\nlicense: mit\ndatasets:\n${"- a/b\n".repeat(150_000)}---\n# x\n`,
    "earlier levels": `openness: 1\nsystem: { name: P }\nhistory:\n${"  - { date: 2020, level: staged, note: x }\n".repeat(20_000)}components: { weights: MIT }\n`,
    "addresses": `openness: 1\nsystem: { name: P }\ncomponents: { weights: MIT }\nsources:\n${Array.from({ length: 30_000 }, (_, at) => `  - https://example.org/${at}\n`).join("")}`,
  })) {
    test(`a text that is full of ${what} is a breakdown like any other`, { timeout: 120_000 }, async (context) => {
      await bench.open(`<openness-badge id="badge" open>${FALLBACK}</openness-badge>`);
      await bench.until(() => customElements.get("openness-badge"));
      await bench.run((text) => (badge.manifest = text), text);
      await bench.until(() => badge.shadowRoot?.querySelector("#breakdown .summary, [part=breakdown] .summary"));
      const nodes = await bench.run(() => badge.shadowRoot.querySelectorAll("*").length);
      context.diagnostic(`${nodes} elements of ${text.length} characters`);
      assert.ok(nodes > 200 && nodes < 2500, `${nodes}`);
    });
  }
}
