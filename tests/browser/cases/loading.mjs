// By interaction: the author's picture is the badge until somebody comes near.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Key } from "selenium-webdriver";

import { FALLBACK } from "../bench.mjs";

export default function (bench) {
  const page = async (attributes = "", inner = FALLBACK) => {
    const src = bench.manifest();
    await bench.open(`<p><openness-badge id="badge" src="${src}" loading="interaction" ${attributes}>${inner}</openness-badge></p>`);
    await bench.until(() => badge.shadowRoot?.querySelector("button"));
    await bench.settle();
    return src;
  };
  const asked = () => bench.server.counts(/wasm$|inline|core|panel|yaml/);
  const middle = () =>
    bench.run(() => {
      const { x, y, width, height } = badge.querySelector("img").getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    });

  test("nothing is asked for, the picture is seen, and a button with its name lies on it", async () => {
    await page();
    await bench.driver.actions().move({ x: 700, y: 500 }).perform();
    await new Promise((done) => setTimeout(done, 500));
    assert.deepEqual(asked(), {});
    assert.equal(await bench.fallback(), true);
    const { button, picture, ...rest } = await bench.run(() => {
      const button = badge.shadowRoot.querySelector("button");
      const box = (element) => ["left", "top", "right", "bottom"].map((edge) => element.getBoundingClientRect()[edge]);
      const style = getComputedStyle(button);
      return {
        button: box(button),
        picture: box(badge.querySelector("img")),
        name: button.getAttribute("aria-label"),
        expanded: button.getAttribute("aria-expanded"),
        empty: button.childNodes.length == 0,
        background: style.backgroundColor,
        // One thing to be reached, not two.
        inert: badge.shadowRoot.querySelector("slot").inert,
        shown: window.log.length,
      };
    });
    assert.deepEqual(rest, { name: "Openness", expanded: "false", empty: true, background: "rgba(0, 0, 0, 0)", inert: true, shown: 0 });
    // It covers the picture.
    assert.ok(button[0] <= picture[0] + 1 && button[1] <= picture[1] + 1, `${button}, ${picture}`);
    assert.ok(button[2] >= picture[2] - 1 && button[3] >= picture[3] - 1, `${button}, ${picture}`);
    assert.equal(await bench.report(), null);
  });

  test("its name is that of the picture, and there is one without a picture", async () => {
    await page("", FALLBACK.replace('alt="Openness"', 'alt="Pythia 12B, openness: fully open"'));
    const name = () => bench.run(() => badge.shadowRoot.querySelector("button").getAttribute("aria-label"));
    assert.equal(await name(), "Pythia 12B, openness: fully open");
    await page("", "<a href='#'>words</a>");
    assert.equal(await name(), "Openness");
  });

  test("a pointer over it brings badge and core, and opens nothing", async () => {
    const src = await page();
    await bench.driver.actions().move({ x: 700, y: 500 }).move(await middle()).perform();
    await bench.event("load");
    while (Object.keys(asked()).length < 5) await bench.settle();
    assert.deepEqual(asked(), { [src]: 1, "/dist/badge_bg.wasm": 1, "/dist/core.js": 1, "/dist/core_bg.wasm": 1, "/dist/panel.js": 1 });
    assert.match(await bench.name(), /^Bench 1B, openness: downloadable/);
    assert.equal(await bench.run(() => badge.shadowRoot.querySelector("button").hasAttribute("aria-label")), false);
    assert.equal(await bench.fallback(), false);
    assert.deepEqual([await bench.shown(), await bench.events("toggle")], [false, 0]);
  });

  test("focus brings the badge, stays on it, and Enter opens", async () => {
    await page();
    await bench.driver.actions().sendKeys(Key.TAB).perform();
    await bench.event("load");
    assert.equal(await bench.run(() => badge.shadowRoot.activeElement?.localName), "button");
    assert.equal(await bench.shown(), false);
    await bench.driver.actions().sendKeys(Key.ENTER).perform();
    await bench.event("toggle");
    assert.equal(await bench.shown(), true);
    assert.equal(await bench.run(() => badge.shadowRoot.activeElement?.localName), "button");
  });

  test("one press opens, though nothing was there", async () => {
    await page();
    await bench.driver.actions().move(await middle()).click().perform();
    await bench.event("toggle");
    assert.equal(await bench.shown(), true);
    assert.equal(await bench.run(() => location.pathname.startsWith("/made/")), true, "the picture's link is not followed");
  });

  test("a click of no pointer opens as well", async () => {
    await page();
    await bench.run(() => badge.shadowRoot.querySelector("button").click());
    await bench.event("toggle");
    assert.equal(await bench.shown(), true);
  });

  test("what is open from the start does not wait", async () => {
    const src = bench.manifest();
    await bench.open(`<openness-badge id="badge" src="${src}" loading="interaction" open>${FALLBACK}</openness-badge>`);
    await bench.event("toggle");
    assert.equal(await bench.shown(), true);
  });

  test("where it fails the picture and its link are there, and its button is not", async () => {
    await bench.open(
      `<openness-badge id="badge" src="${bench.manifest("", { status: 404 })}" loading="interaction">${FALLBACK}</openness-badge>`,
    );
    await bench.until(() => badge.shadowRoot?.querySelector("button"));
    await bench.run(() => badge.shadowRoot.querySelector("button").focus());
    await bench.event("error");
    assert.equal(await bench.run(() => badge.shadowRoot.innerHTML), "<slot></slot>");
    assert.equal(await bench.fallback(), true);
  });
}
