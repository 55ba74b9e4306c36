// PNG in the browser, and the files that the buttons below the breakdown give.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { Key } from "selenium-webdriver";

import { MANIFEST } from "../bench.mjs";
import { STRICT } from "../server.mjs";
import { noFile, notLoaded } from "../../../pkg/src/words.js";

const folder = new URL("../../fixtures/png/", import.meta.url);
const fixture = (name) => readFileSync(new URL(name, folder));

export default function (bench) {
  const press = (key) => bench.driver.actions().sendKeys(key).perform();

  /** Opens a page whose downloads are kept instead of saved. */
  const opened = async (attributes = "", options = {}) => {
    await bench.loaded(`open ${attributes}`, options);
    await bench.event("toggle");
    await bench.run(() => {
      const blobs = new Map();
      window.saved = [];
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        const url = make(blob);
        blobs.set(url, blob);
        return url;
      };
      HTMLAnchorElement.prototype.click = function () {
        const { download, href } = this;
        const blob = blobs.get(href);
        blob.arrayBuffer().then((buffer) => {
          const bytes = [...new Uint8Array(buffer)];
          window.saved.push({ download, type: blob.type, bytes });
        });
      };
    });
  };
  const saved = async (count) => {
    const all = await bench.until((count) => window.saved.length >= count && window.saved, count);
    return all.map(({ bytes, ...rest }) => ({ ...rest, bytes: Buffer.from(bytes) }));
  };
  const push = (name) => bench.run((name) => badge.shadowRoot.querySelector(`[name=${name}]`).click(), name);
  const said = () => bench.run(() => badge.shadowRoot.querySelector("[role=status]").textContent);

  test("PNG has the bytes of the native program", async () => {
    await bench.open("", { script: false });
    const cases = JSON.parse(fixture("cases.json"));
    const drawn = await bench.driver.executeAsyncScript(
      `const [text, cases, done] = arguments;
       (async () => {
         const { png } = await import("/dist/index.js");
         const made = [];
         for (const options of cases) {
           const { bytes, missing } = await png(text, options);
           made.push([btoa(String.fromCharCode(...bytes)), missing.join("")]);
         }
         return made;
       })().then(done, (error) => done(String(error)));`,
      fixture("manifest.yaml").toString(),
      cases,
    );
    assert.equal(drawn.length, cases.length, drawn);
    for (const [at, { name, missing }] of cases.entries()) {
      assert.equal(drawn[at][0], fixture(`${name}.png`).toString("base64"), name);
      assert.equal(drawn[at][1], missing, name);
    }
    assert.equal(bench.server.count("/dist/raster_bg.wasm"), 1);
  });

  test("the second module waits for the first PNG", async () => {
    await opened();
    await push("svg");
    await saved(1);
    assert.equal(bench.server.count("/dist/raster_bg.wasm"), 0);
    await push("png");
    await push("png");
    await saved(3);
    assert.equal(bench.server.count("/dist/raster_bg.wasm"), 1);
    assert.equal(bench.server.count("/dist/save.js"), 1);
  });

  test("by keyboard, each button its file, under the strict policy", async () => {
    const headers = { "Content-Security-Policy": `${STRICT}; report-uri /report` };
    await opened('badge-style="large" label="offen"', { headers });
    await bench.run(() => badge.shadowRoot.querySelector("[name=svg]").focus());
    for (let count = 1; count <= 4; count++) {
      await press(count % 2 ? Key.ENTER : Key.SPACE);
      await saved(count);
      if (count < 4) {
        const focused = () => bench.run(() => badge.shadowRoot.activeElement?.name);
        const before = await focused();
        // macOS's habit, which WebKit keeps elsewhere too: Tab skips buttons.
        await press(Key.TAB);
        if ((await focused()) == before || !(await focused())) {
          await bench.run((at) => badge.shadowRoot.querySelectorAll("[name]")[at].focus(), count);
        }
      }
    }
    const [svg, png, json, markdown] = await saved(4);
    assert.deepEqual(
      [svg, png, json, markdown].map(({ download, type }) => [download, type]),
      [
        ["openness.svg", "image/svg+xml"],
        ["openness.png", "image/png"],
        ["openness.json", "application/json"],
        ["openness.md", "text/markdown"],
      ],
    );
    const expected = await bench.driver.executeAsyncScript(
      `const [text, done] = arguments;
       import("/dist/index.js").then(async ({ badge, breakdown, png, read }) => {
         const options = { style: "large", label: "offen" };
         const { bytes } = await png(text, { ...options, scale: 2 });
         return [
           await badge(text, options),
           btoa(String.fromCharCode(...bytes)),
           JSON.stringify(await read(text)),
           await breakdown(text, { format: "markdown", badge: "openness.svg" }),
         ];
       }).then(done, (error) => done(String(error)));`,
      MANIFEST,
    );
    assert.equal(svg.bytes.toString(), expected[0]);
    assert.match(expected[0], /^<svg .*OFFEN/s);
    assert.equal(png.bytes.toString("base64"), expected[1]);
    assert.deepEqual(JSON.parse(json.bytes), JSON.parse(expected[2]));
    assert.equal(markdown.bytes.toString(), expected[3]);
    await bench.settle();
    assert.equal(await said(), "");
    assert.deepEqual(await bench.run(() => window.violations), []);
    assert.deepEqual(bench.server.reports, []);
  });

  test("it says which characters are missing", async () => {
    await opened('label="言語 a"');
    await push("png");
    await saved(1);
    assert.equal(await bench.until(() => badge.shadowRoot.querySelector("[role=status]").textContent), "The font has no 言 語: the picture shows boxes there.");
    await push("svg");
    await saved(2);
    assert.equal(await said(), "");
  });

  test("it says why there is no file", async () => {
    await opened();
    for (const end of ["raster_bg.wasm", "raster_inline.js"]) bench.server.instead.set(end, { body: "gone", status: 404 });
    await push("png");
    const why = noFile(notLoaded(`404: ${bench.server.origin}/dist/raster_bg.wasm`));
    assert.equal(await bench.until(() => badge.shadowRoot.querySelector("[role=status]").textContent), why);
    assert.deepEqual(await bench.run(() => window.saved), []);
    // The others need no more than what is there.
    await push("json");
    await saved(1);
    assert.equal(await said(), "");
  });

  test("the module of pictures comes as a script where its own file does not", async () => {
    await opened();
    bench.server.instead.set("raster_bg.wasm", { body: "gone", status: 404 });
    await push("png");
    const [{ type, bytes }] = await saved(1);
    assert.deepEqual([type, bytes.subarray(1, 4).toString()], ["image/png", "PNG"]);
    assert.equal(await said(), "");
  });

  test("only an opened breakdown has the buttons", async () => {
    await bench.loaded();
    const count = () => bench.run(() => badge.shadowRoot.querySelectorAll(".save [name]").length);
    assert.equal(await count(), 0);
    await bench.run(() => badge.shadowRoot.querySelector("button").click());
    await bench.event("toggle");
    assert.equal(await count(), 4);
  });
}
