// Where it opens: below the badge, or over the page.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Key } from "selenium-webdriver";

import { FALLBACK, MANIFEST } from "../bench.mjs";

/** A card that would cut off what opens in it. */
const CARD = (element) => `<div style="width: 260px; height: 60px; overflow: hidden; position: relative; z-index: 1">${element}</div>`;

export default function (bench) {
  const opened = async (attributes = "", around = CARD) => {
    const src = bench.manifest();
    const element = `<openness-badge id="badge" src="${src}" placement="popover" ${attributes}>${FALLBACK}</openness-badge>`;
    await bench.open(`${around(element)}<p id="below">below</p>`);
    await bench.event("load");
  };
  const middle = (selector) =>
    bench.run((selector) => {
      const element = selector ? document.querySelector(selector) : badge.shadowRoot.querySelector("button");
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    }, selector);
  const press = async (at) => bench.driver.actions().move(at).click().perform();
  const state = () =>
    bench.run(() => {
      const place = badge.shadowRoot.querySelector(".place");
      return {
        open: badge.open,
        expanded: badge.shadowRoot.querySelector("button").getAttribute("aria-expanded"),
        top: !!place?.matches(":popover-open"),
        seen: !!place && place.getBoundingClientRect().height > 0,
      };
    });
  const OPEN = { open: true, expanded: "true", top: true, seen: true };
  const CLOSED = { open: false, expanded: "false", top: false, seen: false };

  test("a popover lies in the top layer, under the badge, within the window, and moves nothing", async () => {
    await opened();
    const before = await bench.run(() => below.getBoundingClientRect().top);
    await press(await middle());
    await bench.event("toggle");
    assert.deepEqual(await state(), OPEN);
    const seen = await bench.run(() => {
      const place = badge.shadowRoot.querySelector(".place").getBoundingClientRect();
      const button = badge.shadowRoot.querySelector("button").getBoundingClientRect();
      const at = document.elementFromPoint(place.left + place.width / 2, place.top + 100);
      return {
        over: at == badge,
        gap: place.top - button.bottom,
        left: place.left >= 8,
        right: place.right <= innerWidth - 8 + 0.5,
        wide: place.width > 260,
        below: below.getBoundingClientRect().top,
      };
    });
    assert.deepEqual(seen, { over: true, gap: 4, left: true, right: true, wide: true, below: before });
  });

  test("a press on the badge opens and closes it", async () => {
    await opened();
    await press(await middle());
    await bench.event("toggle");
    await press(await middle());
    await bench.event("toggle", 2);
    await bench.settle();
    assert.deepEqual(await state(), CLOSED);
    await press(await middle());
    await bench.event("toggle", 3);
    assert.deepEqual(await state(), OPEN);
    assert.equal(await bench.events("toggle"), 3);
  });

  test("a press elsewhere closes it, and the attribute with it", async () => {
    await opened("open");
    await bench.event("toggle");
    await press({ x: 3, y: 3 });
    await bench.event("toggle", 2);
    assert.deepEqual(await state(), CLOSED);
    assert.deepEqual((await bench.event("toggle", 2)).detail, { open: false });
  });

  test("Escape closes it and leaves focus on the badge", async () => {
    await opened();
    await bench.run(() => badge.shadowRoot.querySelector("button").focus());
    await bench.driver.actions().sendKeys(Key.ENTER).perform();
    await bench.event("toggle");
    await bench.run(() => badge.shadowRoot.querySelector("#breakdown a[href]").focus());
    await bench.driver.actions().sendKeys(Key.ESCAPE).perform();
    await bench.event("toggle", 2);
    assert.deepEqual(await state(), CLOSED);
    assert.equal(await bench.run(() => badge.shadowRoot.activeElement?.localName), "button");
  });

  test("placement may change while it is open, and back", async () => {
    await opened("open");
    await bench.event("toggle");
    await bench.run(() => (badge.placement = "below"));
    await bench.until(() => !badge.shadowRoot.querySelector(".place").matches(":popover-open"));
    await bench.settle();
    assert.deepEqual(await state(), { ...OPEN, top: false });
    const style = await bench.run(() => badge.shadowRoot.querySelector(".place").getAttribute("style"));
    assert.equal(style, "color-scheme: light;");
    await bench.run(() => (badge.placement = "popover"));
    await bench.until(() => badge.shadowRoot.querySelector(".place").matches(":popover-open"));
    assert.deepEqual(await state(), OPEN);
    assert.equal(await bench.events("toggle"), 1);
  });

  test("another text in an open popover leaves it open", async () => {
    await opened("open");
    await bench.event("toggle");
    await bench.run((src) => (badge.src = src), bench.manifest(MANIFEST.replace("Bench 1B", "Bench 2B")));
    await bench.until(() => badge.shadowRoot.querySelector("#breakdown").textContent.includes("Bench 2B"));
    await bench.settle();
    assert.deepEqual(await state(), OPEN);
    assert.equal(await bench.events("toggle"), 1);
  });

  test("what fails or leaves takes its popover with it, and nothing of it stays", async () => {
    await opened("open");
    await bench.event("toggle");
    await bench.run((src) => (badge.src = src), bench.manifest("", { status: 404 }));
    await bench.event("error");
    assert.equal(await bench.run(() => badge.shadowRoot.innerHTML), "<slot></slot>");
    assert.equal(await bench.fallback(), true);
    await bench.run((src) => (badge.src = src), bench.manifest());
    await bench.event("toggle", 2);
    assert.deepEqual(await state(), OPEN);
    await bench.run(() => badge.remove());
    await bench.settle();
    assert.deepEqual(await bench.run(() => window.log.filter(({ type }) => /^error|rejection/.test(type))), []);
  });

  test("a browser without popovers opens below and closes", async () => {
    const src = bench.manifest();
    await bench.open(`<openness-badge id="badge" src="${src}" placement="popover">${FALLBACK}</openness-badge>`, {
      head: `<script>
        for (const name of ["popover", "showPopover", "hidePopover", "togglePopover"]) delete HTMLElement.prototype[name];
        const { matches } = Element.prototype;
        Element.prototype.matches = function (selector) {
          if (selector.includes(":popover-open")) throw new SyntaxError(selector);
          return matches.call(this, selector);
        };
      </script>`,
    });
    await bench.event("load");
    await press(await middle());
    await bench.event("toggle");
    assert.equal(await bench.shown(), true);
    await press(await middle());
    await bench.event("toggle", 2);
    assert.equal(await bench.shown(), false);
    assert.deepEqual(await bench.run(() => window.log.filter(({ type }) => /error|rejection/.test(type))), []);
  });

  test("by default it opens below, in the page", async () => {
    await bench.loaded("open");
    await bench.event("toggle");
    assert.deepEqual(await state(), { ...OPEN, top: false });
    assert.equal(await bench.run(() => badge.shadowRoot.querySelector(".place").popover ?? null), null);
  });
}
