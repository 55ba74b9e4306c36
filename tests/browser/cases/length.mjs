// How long the breakdown is on a phone, and what of it stays in reach.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import { Key } from "selenium-webdriver";

import { MANIFEST } from "../bench.mjs";

const gallery = new URL("../../../www/gallery/", import.meta.url);

/** A phone of today, in CSS pixels, and the margin that a page of ours has. */
const PHONE = { width: 390, height: 844 };
const MARGIN = 16;

export default function (bench) {
  /** A page with one badge in a column as wide as the phone's page. */
  const page = async (attributes = "") => {
    const column = `width: ${PHONE.width - 2 * MARGIN}px`;
    await bench.open(
      `<div id="column" style="${column}"><openness-badge id="badge" loading="eager" ${attributes}></openness-badge></div>`,
      { head: "<style>body { margin: 16px; font: 16px/1.5 sans-serif }</style>" },
    );
  };

  test("folded it is at most four screens of a phone, for every system of the gallery", async () => {
    await page();
    const names = readdirSync(gallery).filter((name) => name.endsWith(".yaml"));
    assert.ok(names.length >= 43, `${names.length} systems`);
    const lengths = new Map();
    for (const name of names) {
      const text = readFileSync(new URL(name, gallery), "utf8");
      const length = await bench.driver.executeAsyncScript(
        `const [text, done] = arguments;
         const element = document.createElement("openness-badge");
         Object.assign(element, { manifest: text, open: true, loading: "eager" });
         element.addEventListener("openness-toggle", () => {
           const breakdown = element.shadowRoot.querySelector(".breakdown");
           const { width, height } = breakdown.getBoundingClientRect();
           const opened = breakdown.querySelectorAll("details[open]").length;
           const fits = breakdown.scrollWidth <= breakdown.clientWidth;
           element.remove();
           done({ width, height, opened, fits });
         });
         column.append(element);`,
        text,
      );
      assert.deepEqual([length.width, length.opened, length.fits], [PHONE.width - 2 * MARGIN, 0, true], name);
      lengths.set(name, length.height);
    }
    const over = [...lengths].filter(([, height]) => height > 4 * PHONE.height);
    assert.deepEqual(over, []);
    // It has not become empty either.
    assert.ok([...lengths.values()].every((height) => height > PHONE.height));
  });

  test("the button that closes stays in reach, and focus goes back to the badge", async () => {
    await bench.loaded("open", { inner: "", head: `<style>body { width: ${PHONE.width}px }</style>` });
    await bench.until(() => badge.shadowRoot.querySelector("[name=close]"));
    const box = () =>
      bench.run(() => {
        const { x, y, width, height } = badge.shadowRoot.querySelector("[name=close]").getBoundingClientRect();
        return { x, y, width, height, window: innerHeight };
      });
    const first = await box();
    assert.ok(first.width >= 44 && first.height >= 44, JSON.stringify(first));
    // Far below it is still on the screen.
    await bench.run(() => {
      const breakdown = badge.shadowRoot.querySelector(".breakdown").getBoundingClientRect();
      scrollTo(0, scrollY + breakdown.top + breakdown.height / 2);
    });
    await bench.settle();
    const later = await box();
    assert.ok(later.y >= 0 && later.y + later.height <= later.window, JSON.stringify(later));
    assert.ok(await bench.run(() => badge.shadowRoot.querySelector("button[part=badge]").getBoundingClientRect().bottom < 0));
    const name = await bench.run(() => badge.shadowRoot.querySelector("[name=close]").getAttribute("aria-label"));
    assert.equal(name, "Close");
    const middle = [later.x + later.width / 2, later.y + later.height / 2].map(Math.round);
    await bench.driver.actions().move({ x: middle[0], y: middle[1] }).click().perform();
    await bench.until(() => !badge.open);
    assert.deepEqual((await bench.event("toggle", 2)).detail, { open: false });
    assert.equal(await bench.run(() => badge.shadowRoot.activeElement?.getAttribute("part")), "badge");
  });

  test("it is the first thing behind the badge for the keyboard, and Enter closes", async () => {
    await bench.loaded("open", { inner: "" });
    await bench.until(() => badge.shadowRoot.querySelector("[name=close]"));
    const press = (key) => bench.driver.actions().sendKeys(key).perform();
    await bench.run(() => badge.shadowRoot.querySelector("button[part=badge]").focus());
    await press(Key.TAB);
    assert.equal(await bench.run(() => badge.shadowRoot.activeElement.name), "close");
    await press(Key.ENTER);
    await bench.until(() => !badge.open);
    assert.equal(await bench.run(() => badge.shadowRoot.activeElement?.getAttribute("part")), "badge");
  });

  test("opening does not move the badge", async () => {
    const text = `${MANIFEST}claims: [open-source]\n`;
    await bench.loaded("", { inner: "", text });
    const place = () =>
      bench.run(() => {
        const { x, y } = badge.shadowRoot.querySelector("button[part=badge]").getBoundingClientRect();
        return [x, y];
      });
    const before = await place();
    await bench.run(() => (badge.open = true));
    await bench.event("toggle");
    assert.deepEqual(await place(), before);
  });

  test("on paper all of it is there", async (t) => {
    if (bench.engine != "chromium") return t.skip("only Chromium can be told to print");
    await page(`open src="${bench.manifest()}"`);
    await bench.until(() => badge.shadowRoot?.querySelector(".matrix"));
    const seen = () =>
      bench.run(() => {
        const root = badge.shadowRoot;
        const parts = [".requirements", ".rows", ".matrix table", ".ends table"];
        return parts.map((selector) => root.querySelector(selector).checkVisibility());
      });
    assert.deepEqual(await seen(), [false, false, false, false]);
    try {
      await bench.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "print" });
      assert.deepEqual(await seen(), [true, true, true, true]);
    } finally {
      await bench.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "" });
    }
  });
}
