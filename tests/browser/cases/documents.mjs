// An element that comes into another document is styled there.

import assert from "node:assert/strict";
import { test } from "node:test";

import { FALLBACK, MANIFEST } from "../bench.mjs";

export default function (bench) {
  const page = async (attributes = "", loading = "eager") => {
    const src = bench.manifest();
    await bench.open(
      `<openness-badge id="badge" src="${src}" loading="${loading}" ${attributes}>${FALLBACK}</openness-badge><iframe id="frame" srcdoc="<!doctype html><body>"></iframe>`,
    );
    await bench.until(() => frame.contentDocument?.readyState == "complete" && frame.contentDocument.body && frame.contentWindow.location.href == "about:srcdoc");
    await bench.run(() => {
      frame.style.cssText = "width: 900px; height: 600px";
      window.kept = badge;
    });
    return src;
  };
  const nothingElse = async () =>
    assert.deepEqual(await bench.run(() => window.log.filter(({ type }) => /error|rejection/.test(type))), []);

  /** How it looks, wherever it is. */
  const looks = () =>
    bench.run(() => {
      const { shadowRoot } = kept;
      const view = kept.ownerDocument.defaultView;
      const button = view.getComputedStyle(shadowRoot.querySelector("button"));
      const breakdown = shadowRoot.querySelector(".breakdown");
      const { paddingTop, borderTopWidth } = breakdown ? view.getComputedStyle(breakdown) : {};
      return {
        sheets: shadowRoot.adoptedStyleSheets.length,
        button: [button.borderTopWidth, button.cursor, button.paddingLeft],
        fallback: view.getComputedStyle(kept.querySelector("img")).visibility,
        badge: !!shadowRoot.querySelector("button svg"),
        breakdown: breakdown && [paddingTop, borderTopWidth],
      };
    });

  test("moved after it was drawn, and back, closed and open", async () => {
    await page();
    await bench.event("load");
    const closed = await looks();
    assert.deepEqual(closed, { sheets: 1, button: ["0px", "pointer", "0px"], fallback: "hidden", badge: true, breakdown: null });
    for (const where of ["frame.contentDocument", "document"]) {
      await bench.run(`${where}.body.append(kept)`);
      await bench.settle();
      assert.deepEqual(await looks(), closed, where);
    }
    await bench.run(() => (kept.open = true));
    await bench.event("toggle");
    const open = await looks();
    assert.equal(open.sheets, 2);
    assert.notDeepEqual(open.breakdown, ["0px", "0px"], "its own sheet holds");
    for (const where of ["frame.contentDocument", "document"]) {
      await bench.run(`${where}.body.append(kept)`);
      await bench.settle();
      assert.deepEqual(await looks(), open, where);
    }
    assert.equal(await bench.events("load"), 1);
    await nothingElse();
  });

  test("moved before it was drawn, and opened there", async () => {
    const src = await page("", "interaction");
    await bench.run(() => {
      frame.contentDocument.body.append(kept);
      window.loaded = [];
      frame.contentDocument.addEventListener("openness-load", () => loaded.push("load"));
      frame.contentDocument.addEventListener("openness-toggle", () => loaded.push("toggle"));
      kept.loading = "eager";
    });
    await bench.until(() => loaded.length);
    await bench.settle();
    assert.deepEqual(await looks(), { sheets: 1, button: ["0px", "pointer", "0px"], fallback: "hidden", badge: true, breakdown: null });
    await bench.run(() => kept.shadowRoot.querySelector("button").click());
    await bench.until(() => loaded.length > 1);
    const { sheets, breakdown } = await looks();
    assert.equal(sheets, 2);
    assert.notDeepEqual(breakdown, ["0px", "0px"], "its own sheet holds");
    assert.equal(bench.server.count(src), 1);
    await nothingElse();
  });

  test("made here and first put there", async () => {
    await page();
    await bench.event("load");
    await bench.run((text) => {
      window.kept = document.createElement("openness-badge");
      kept.innerHTML = '<img src="/fixtures/badge.svg" alt="" width="213" height="20">';
      kept.manifest = text;
      kept.loading = "eager";
      frame.contentDocument.body.append(kept);
    }, MANIFEST);
    await bench.until(() => !!kept.shadowRoot?.querySelector("button svg"));
    await bench.settle();
    const { sheets, fallback } = await looks();
    assert.deepEqual([sheets, fallback], [1, "hidden"]);
    await nothingElse();
  });

  test("lazy in a document below: it loads there when it comes into view", async () => {
    await page();
    await bench.event("load");
    await bench.run((text) => {
      window.kept = document.createElement("openness-badge");
      kept.manifest = text;
      frame.contentDocument.body.append(kept);
    }, MANIFEST);
    await bench.until(() => !!kept.shadowRoot?.querySelector("button svg"));
  });

  test("the theme is that of the document that it is in, and live there", async () => {
    await page("open");
    await bench.event("toggle");
    await bench.run(() => {
      const style = frame.contentDocument.createElement("style");
      style.textContent = "body { color: #eee; background: #111 } .light body { color: #111 }";
      frame.contentDocument.head.append(style);
      frame.contentDocument.body.append(kept);
    });
    const until = (wanted) => bench.until((wanted) => kept.shadowRoot.querySelector(".place").style.colorScheme == wanted, wanted);
    await until("dark");
    await bench.run(() => frame.contentDocument.documentElement.classList.add("light"));
    await until("light");
  });

  test("in a document that nobody sees nothing is drawn, and what others show goes on", async () => {
    await page();
    await bench.event("load");
    await bench.run((text) => {
      const unseen = document.implementation.createHTMLDocument();
      for (const place of [unseen, document]) {
        const made = document.createElement("openness-badge");
        made.loading = "eager";
        made.manifest = text;
        place.body.append(made);
      }
    }, MANIFEST);
    await bench.event("load", 2);
    await nothingElse();
  });
}
