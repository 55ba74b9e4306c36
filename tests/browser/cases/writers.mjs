// The text writer and the DOM writer carry the same tree.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import { MANIFEST, SILENT } from "../bench.mjs";

const gallery = new URL("../../../www/gallery/", import.meta.url);

/** A tree as nested arrays: namespace, name, sorted attributes, children. */
const SERIALIZE = `
  const nest = (node) =>
    node.nodeType == 3
      ? node.data
      : [
          node.namespaceURI.split("/").at(-1),
          node.localName,
          ...[...node.attributes].map(({ name, value }) => name + "=" + value).filter((text) => !/^xmlns=/.test(text)).sort(),
          joined([...node.childNodes].map(nest)),
        ];
  // Texts beside each other are one text in markup.
  const joined = (list) =>
    list.reduce((all, next) => {
      if (next === "") return all;
      if (typeof next == "string" && typeof all.at(-1) == "string") all[all.length - 1] += next;
      else all.push(next);
      return all;
    }, []);
`;

export default function (bench) {
  /** Both, as texts of one kind. */
  const both = (text, { yardstick = null, style = null, label = null, score = false, theme = null } = {}) =>
    bench.driver.executeAsyncScript(
      `const [text, yardstick, style, label, score, theme, done] = arguments;
       ${SERIALIZE}
       (async () => {
         const { badge, breakdown } = await import("/dist/index.js");
         const element = document.createElement("openness-badge");
         Object.assign(element, { yardstick, badgeStyle: style, label, score, theme, open: true, manifest: text, loading: "eager" });
         const shown = new Promise((resolve) => element.addEventListener("openness-toggle", resolve, { once: true }));
         document.body.append(element);
         await shown;
         const root = element.shadowRoot;
         // The theme of an element is its place's, and nothing of what is in it.
         const options = { yardstick: yardstick ?? undefined, style: style ?? undefined, label: label ?? undefined, score };
         const svg = await badge(text, { ...options, metadata: false });
         const html = await breakdown(text, options);
         const xml = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
         const page = new DOMParser().parseFromString(html, "text/html").body;
         const inline = new DOMParser().parseFromString(svg, "text/html").body.firstChild;
         const result = {
           badge: [xml, inline, root.querySelector("button svg")].map((node) => JSON.stringify(nest(node))),
           breakdown: [page.firstChild, root.querySelector("#breakdown > .breakdown")].map((node) => JSON.stringify(nest(node))),
           whole: page.childNodes.length,
         };
         element.remove();
         return result;
       })().then(done, (error) => done({ error: String(error) }));`,
      text,
      yardstick,
      style,
      label,
      score,
      theme,
    );

  const agree = async (text, options) => {
    const { badge, breakdown, whole, error } = await both(text, options);
    assert.equal(error, undefined);
    assert.equal(badge[0], badge[2]);
    assert.equal(badge[1], badge[2]);
    assert.equal(breakdown[0], breakdown[1]);
    assert.equal(whole, 1);
    assert.ok(breakdown[1].length > 2000, "there is a breakdown");
  };

  test("over every manifest of the gallery", async () => {
    await bench.open("");
    for (const name of readdirSync(gallery).filter((name) => name.endsWith(".yaml"))) {
      await agree(readFileSync(new URL(name, gallery), "utf8"));
    }
  });

  test("in every style, theme and yardstick", async () => {
    await bench.open("");
    for (const style of ["gradient", "flat", "square", "large", "pieces"]) {
      await agree(MANIFEST, { style });
      await agree(MANIFEST, { style, score: true });
      await agree(SILENT, { style });
    }
    for (const yardstick of ["gradient", "pieces", "taxonomy", "mof", "osaid", "g7", "eu", "osai", "none such"]) await agree(MANIFEST, { yardstick });
    for (const theme of ["light", "dark"]) await agree(MANIFEST, { theme });
    await agree(MANIFEST, { label: '<b a="1">&amp;\'' });
  });

  test("over texts full of what markup minds", async () => {
    await bench.open("");
    for (const text of ["<p>&lt;&amp;]]>--><!--", "\"'`=\\", "a\r\nb\tc", "\u00a0\u200d\u{1f469}\u200d\u{1f52c}", "\u202e\u0000\u0085\ufffe"]) {
      const system = { name: `x${text}`, developer: text, version: text };
      const note = { availability: "public", license: text, note: text, url: "https://example.org/'\"<>&?a=1&b=2" };
      await agree(JSON.stringify({ openness: 1, system, components: { weights: note }, sources: [text] }));
    }
  });

  test("an update leaves the same tree as a fresh drawing", async () => {
    await bench.open("");
    const names = readdirSync(gallery).filter((name) => name.endsWith(".yaml"));
    const texts = names.map((name) => readFileSync(new URL(name, gallery), "utf8"));
    const differ = await bench.driver.executeAsyncScript(
      `const [texts, done] = arguments;
       const make = () => Object.assign(document.createElement("openness-badge"), { open: true, loading: "eager" });
       const next = (element, type = "load") => new Promise((resolve) => element.addEventListener("openness-" + type, resolve, { once: true }));
       (async () => {
         const updated = make();
         document.body.append(updated);
         const styles = ["flat", "gradient", "large", "pieces"];
         const differ = [];
         for (const [at, text] of texts.entries()) {
           updated.manifest = text;
           updated.badgeStyle = styles[at % 4];
           await next(updated);
           const fresh = make();
           fresh.manifest = text;
           fresh.badgeStyle = styles[at % 4];
           document.body.append(fresh);
           // The core draws them in the order in which they came.
           await next(fresh, "toggle");
           if (updated.shadowRoot.innerHTML !== fresh.shadowRoot.innerHTML) differ.push(at);
           fresh.remove();
         }
         return differ;
       })().then(done, (error) => done(String(error)));`,
      texts,
    );
    assert.deepEqual(differ, []);
  });
}
