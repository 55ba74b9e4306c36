// What those hear who see nothing of it: the accessibility trees of badge, breakdown and
// form, written down in tests/browser/golden to be read; the same names and roles in every
// engine; and what the checker says by itself.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";

import { Key } from "selenium-webdriver";

import { MANIFEST } from "../bench.mjs";
import { tree } from "../tree.mjs";

const GOLDEN = new URL("../golden/", import.meta.url);

const FILLED = `openness: 1
system: { name: Heard 1B, developer: The Suite, released: 2025-02 }
license: { code: MIT, model: Apache-2.0 }
components:
  weights: { availability: gated, url: "https://example.org/weights", note: on request }
  training-code: closed
access: { channels: [download, api], price: free }
claims: [open-source]
`;

export default function (bench) {
  /** Compares a tree with the one that is written down; UPDATE=1 writes it down. */
  const held = async (t, name, selector) => {
    if (bench.engine !== "chromium") return t.skip("only Chromium gives its accessibility tree to a driver");
    const found = (await tree(bench, selector)).replace(/openness-badge \d+\.\d+\.\d+/, "openness-badge VERSION");
    const file = new URL(`${name}.txt`, GOLDEN);
    if (process.env.UPDATE) writeFileSync(file, found);
    assert.equal(found, readFileSync(file, "utf8"));
  };

  const badge = async (attributes) => {
    const src = bench.manifest(`${MANIFEST}claims: [open-source]\n`);
    const html = `<main><h1>Model</h1><p>How open: <openness-badge id="badge" src="${src}" ${attributes}></openness-badge></p></main>`;
    await bench.open(html);
    await bench.event(/open/.test(attributes) ? "toggle" : "load");
    await bench.settle();
  };

  const checker = async (text) => {
    await bench.driver.get(`${bench.server.origin}/site/404.html`);
    await bench.run(() => sessionStorage.clear());
    const hash = Buffer.from(text).toString("base64url");
    await bench.driver.get(`${bench.server.origin}/site/checker.html#t.${hash}`);
    await bench.until(() => document.documentElement.dataset.checker === "ready");
  };

  test("a badge, as it is heard", async (t) => {
    await badge("");
    await held(t, "badge", "main");
  });

  test("a breakdown, as it is heard: folded, and with everything open", async (t) => {
    await badge("open");
    await held(t, "breakdown", "#badge >>> #breakdown");
    await bench.run(() => badge.shadowRoot.querySelectorAll("details").forEach((details) => (details.open = true)));
    await bench.settle();
    await held(t, "breakdown-open", "#badge >>> #breakdown");
  });

  for (const tab of ["text", "form", "questions"]) {
    test(`the checker, as it is heard: ${tab}`, async (t) => {
      await checker(FILLED);
      await bench.until(() => document.getElementById("breakdown")?.shadowRoot?.querySelector("[part~=breakdown]"));
      await bench.run((tab) => document.getElementById(`tab-${tab}`).click(), tab);
      await bench.until(() => document.getElementById("spoken").textContent);
      await held(t, `checker-${tab}`, tab === "text" ? "main" : `#panel-${tab}`);
    });
  }

  test("controls have the same names and roles in every engine", async () => {
    await checker(FILLED);
    await bench.run(() => document.getElementById("tab-form").click());
    await bench.until(() => !document.querySelector("[data-path='system/name']").disabled);
    await bench.run(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    for (const [selector, role, name] of [
      ["#tab-form", "tab", "Form"],
      ["#panel-form", "tabpanel", "Form"],
      ["#undo", "button", "Undo"],
      ["[data-path='system/name']", "textbox", "Name"],
      // A field with a list is no more than a field to WebKit, and a list a button.
      ["[data-path='license/code']", "combobox|textbox", "Code"],
      ["[data-path='components/weights/availability']", "combobox|button", "Weights: who can get it"],
      ["[data-path='components/weights/license']", "combobox|textbox", "Weights: license"],
      ["[data-path='components/weights/note']", "textbox", "Weights: note"],
      ["[data-path='access/channels']", "group", "How people reach it"],
      ["[data-path='access/channels'] [value=api]", "checkbox", "API"],
      ["[data-path='access/price']", "combobox|button", "Price"],
      ["#place", "combobox|button", "For: where the badge is to be"],
      ["#copy", "button", "Copy the lines"],
      ["#badge", "image|img", "Heard 1B, openness: downloadable, gated (self-assessed)"],
      ["#findings-panel", "region", "Findings"],
    ]) {
      const element = await bench.run((selector) => document.querySelector(selector), selector);
      const called = (await element.getAccessibleName()).trim();
      // WebKit takes what a field has for a part of the label around it.
      const own = bench.engine === "webkit" && called.startsWith(`${name} `) && (await bench.run((one) => Boolean(one.closest("label")), element));
      if (!own) assert.equal(called, name, selector);
      // Of a picture WebKit's driver says no role.
      const said = await element.getAriaRole();
      if (said || bench.engine !== "webkit") assert.match(said, new RegExp(`^(${role})$`), selector);
    }
  });

  test("the checker says what is new, once the typing rests, and nothing twice", async () => {
    await checker(FILLED);
    const spoken = () => bench.run(() => document.getElementById("spoken").textContent);
    await bench.until(() => document.getElementById("spoken").textContent);
    const first = await spoken();
    assert.match(first, /^Badge: Heard 1B, openness: downloadable, gated \(self-assessed\)\. No errors, .*\.$/);
    await bench.run(() => {
      window.heard = [];
      new MutationObserver(() => window.heard.push(document.getElementById("spoken").textContent)).observe(
        document.getElementById("spoken"),
        { childList: true, characterData: true, subtree: true },
      );
      document.getElementById("tab-form").click();
    });
    await bench.until(() => !document.querySelector("[data-path='components/weights/availability']").disabled);
    const set = (value) =>
      bench.run((value) => {
        const control = document.querySelector("[data-path='components/weights/availability']");
        control.value = value;
        control.dispatchEvent(new Event("change", { bubbles: true }));
      }, value);
    for (const word of ["closed", "gated", "closed", "public"]) await set(word);
    await bench.until(() => window.heard.length > 0);
    assert.deepEqual(await bench.run(() => window.heard), ["Badge: Heard 1B, openness: downloadable (self-assessed)."]);
    // A text with an error: that, and no badge that stays as it is.
    await bench.run(() => document.getElementById("tab-text").click());
    await bench.run(() => document.querySelector(".cm-content").focus());
    await bench.driver.actions().keyDown(Key.CONTROL).sendKeys(Key.HOME).keyUp(Key.CONTROL).sendKeys("- ").perform();
    await bench.until(() => window.heard.length > 1);
    const said = (await bench.run(() => window.heard)).at(-1);
    assert.match(said, /^No badge\. 1 error\. First error, line 2: /);
  });
}
