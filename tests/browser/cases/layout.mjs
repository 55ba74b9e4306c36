// No layout shift: what is around the element stays where it is.

import assert from "node:assert/strict";
import { test } from "node:test";

import { FALLBACK } from "../bench.mjs";

/** Boxes of everything that is marked, before or after the badge came. */
const boxes = () =>
  [...document.querySelectorAll("[data-box]")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { box: element.dataset.box, at: [x, y, width, height] };
  });

/** Whether two lists of boxes are the same, but for the fractions that a browser counts in. */
function same(after, before) {
  assert.equal(after.length, before.length);
  for (const [n, { box, at }] of after.entries()) {
    const moved = at.some((edge, e) => Math.abs(edge - before[n].at[e]) > 0.05);
    assert.ok(!moved, `${box} moved from ${before[n].at} to ${at}`);
  }
}

const BADGE = (src, attributes = "", inner = `\n  ${FALLBACK}\n`) =>
  `<openness-badge src="${src}" loading="eager" ${attributes}>${inner}</openness-badge>`;

const WORD = (name) => `<span data-box="${name}">${name}</span>`;

const PLACES = {
  "in a line of text": (src) => `<p data-box="p">${WORD("before")} ${BADGE(src)} ${WORD("after")}</p>`,
  "tight between words": (src) => `<p data-box="p">${WORD("before")}${BADGE(src, "", FALLBACK)}${WORD("after")}</p>`,
  "with a blank inside only": (src) => `<p data-box="p">${WORD("before")}${BADGE(src)}${WORD("after")}</p>`,
  "in a heading": (src) => `<h1 data-box="h1">${WORD("Title")} ${BADGE(src)}</h1>`,
  "in small print with tall lines": (src) =>
    `<p data-box="p" style="font-size: 9px; line-height: 3">${WORD("before")} ${BADGE(src)} ${WORD("after")}</p>`,
  "in large print with tight lines": (src) =>
    `<p data-box="p" style="font-size: 60px; line-height: 0.8">${WORD("before")} ${BADGE(src)} ${WORD("after")}</p>`,
  "in a row of badges that wraps": (src) =>
    `<p data-box="p" style="width: 500px">${`${BADGE(src)} ${WORD("w")} `.repeat(7)}</p>`,
  "with pictures as blocks": (src) =>
    `<div class="reset" data-box="div">${WORD("before")} ${BADGE(src)} ${WORD("after")}</div>`,
  "with pictures in the middle of the line": (src) =>
    `<p class="middle" data-box="p">${WORD("before")} ${BADGE(src)} ${WORD("after")}</p>`,
  "with a padded link": (src) =>
    `<p class="padded" data-box="p">${WORD("before")} ${BADGE(src)} ${WORD("after")}</p>`,
  "as an item of a row": (src) =>
    `<div data-box="row" style="display: flex; align-items: center; gap: 8px">${WORD("before")} ${BADGE(src, 'data-box="badge"')} ${WORD("after")}</div>`,
  "as an item of a grid": (src) =>
    `<div data-box="grid" style="display: grid; grid-template-columns: auto 1fr">${BADGE(src, 'data-box="badge"')} ${WORD("after")}</div>`,
  "as a block": (src) => `<div data-box="div">${WORD("before")} ${BADGE(src, 'class="block" data-box="badge"')} ${WORD("after")}</div>`,
  "in a cell": (src) =>
    `<table data-box="table"><tr><td data-box="a">${WORD("before")}</td><td data-box="b">${BADGE(src)}</td><td data-box="c">${WORD("after")}</td></tr></table>`,
  "in the middle": (src) => `<p data-box="p" style="text-align: center">${WORD("before")} ${BADGE(src)} ${WORD("after")}</p>`,
  "from right to left": (src) => `<p dir="rtl" data-box="p">${WORD("before")} ${BADGE(src)} ${WORD("after")}</p>`,
  "with words as the fallback": (src) =>
    `<p data-box="p">${WORD("before")} ${BADGE(src, "", '<a href="#">Openness: downloadable, as its maker says</a>')} ${WORD("after")}</p>`,
  "with a wider and higher picture": (src) =>
    `<p data-box="p">${WORD("before")} ${BADGE(src, "", '<img src="/fixtures/badge.svg" alt="" width="400" height="60">')} ${WORD("after")}</p>`,
};

const STYLE = `<style>
  body { font: 16px/1.5 sans-serif; margin: 20px }
  .block { display: block }
  .reset img { display: block; max-width: 100% }
  .middle img { vertical-align: middle }
  .padded a { display: inline-block; padding: 7px 11px; border: 1px solid }
</style>`;

export default function (bench) {
  for (const [name, place] of Object.entries(PLACES)) {
    test(`no box moves: ${name}`, async () => {
      const body = place(bench.manifest());
      await bench.open(`${body}<p data-box="below">below</p>`, { head: STYLE, script: false });
      await bench.until(() => [...document.images].every((image) => image.complete));
      const before = await bench.run(boxes);
      await bench.run(() => import("/dist/openness-badge.js").then(() => true));
      await bench.until(() => {
        const badges = [...document.querySelectorAll("openness-badge")];
        return badges.every(({ shadowRoot }) => shadowRoot?.querySelector("button svg"));
      });
      await bench.settle();
      assert.ok(before.length > 1);
      same(await bench.run(boxes), before);
    });
  }

  for (const name of ["in a line of text", "in small print with tall lines", "with a padded link", "with pictures as blocks", "from right to left", "as a block"]) {
    test(`the badge stands where the picture stood: ${name}`, async () => {
      await bench.open(PLACES[name](bench.manifest()), { head: STYLE });
      await bench.event("load");
      await bench.settle();
      const [x, y, height] = await bench.run(() => {
        const badge = document.querySelector("openness-badge");
        const was = badge.querySelector("img").getBoundingClientRect();
        const is = badge.shadowRoot.querySelector("button svg").getBoundingClientRect();
        const rtl = getComputedStyle(badge).direction == "rtl";
        return [rtl ? is.right - was.right : is.left - was.left, is.top - was.top, is.height - was.height];
      });
      for (const off of [x, y, height]) assert.ok(Math.abs(off) < 0.5, `off by ${[x, y, height]}`);
    });
  }

  test("a badge a little wider than its box gives in, one much wider takes what it needs", async () => {
    const picture = (width) => `<img src="/fixtures/badge.svg" alt="" width="${width}" height="20">`;
    await bench.loaded("", { inner: picture(1000) });
    const natural = await bench.run(() => +badge.shadowRoot.querySelector("svg").getAttribute("width"));
    for (const [width, expected] of [
      [natural - 8, natural - 8],
      [Math.round(natural / 2), natural],
      [natural, natural],
    ]) {
      await bench.loaded("", { inner: picture(width) });
      const boxes = await bench.run(() =>
        [".stand", "svg"].map((part) => badge.shadowRoot.querySelector(part).getBoundingClientRect().width),
      );
      assert.deepEqual(boxes, [expected, expected], `in ${width}`);
    }
  });

  test("a badge that changes takes what it needs and gives it back", async () => {
    await bench.loaded("", { inner: FALLBACK });
    const width = () => bench.run(() => badge.shadowRoot.querySelector(".stand").getBoundingClientRect().width);
    assert.equal(await width(), 213);
    await bench.run(() => (badge.label = "a much longer label than before"));
    await bench.settle();
    const wide = await width();
    const natural = await bench.run(() => +badge.shadowRoot.querySelector("svg").getAttribute("width"));
    assert.ok(wide > 250 && wide == natural, `${wide} of ${natural}`);
    await bench.run(() => (badge.label = null));
    await bench.settle();
    assert.equal(await width(), 213);
  });

  test("a click reaches the badge and not the link below it", async () => {
    await bench.loaded();
    const [x, y] = await bench.run(() => {
      const { left, top } = badge.querySelector("img").getBoundingClientRect();
      return [Math.round(left + 20), Math.round(top + 10)];
    });
    await bench.driver.actions().move({ x, y }).click().perform();
    await bench.event("toggle");
    assert.match(await bench.driver.getCurrentUrl(), /page\.html$/);
  });

  test("without a fallback the badge sits on the line like a picture", async () => {
    await bench.loaded("", { inner: "" });
    const [badge, picture] = await bench.driver.executeAsyncScript((done) => {
      const image = new Image(50, 20);
      image.src = "/fixtures/badge.svg";
      badge.after(" ", image);
      requestAnimationFrame(() => {
        const boxes = [badge.shadowRoot.querySelector("svg"), image].map((element) => element.getBoundingClientRect());
        done(boxes.map(({ top, bottom }) => [top, bottom]));
      });
    });
    assert.deepEqual(badge, picture);
  });

  test("what opens pushes the rest down and takes the width of the column", async () => {
    const src = bench.manifest();
    await bench.open(
      `<div style="width: 600px"><p data-box="p">before <openness-badge id="badge" src="${src}">${FALLBACK}</openness-badge> after</p><p id="below">below</p></div>`,
    );
    await bench.event("load");
    const before = await bench.run(() => [below.offsetTop, badge.shadowRoot.querySelector("button").getBoundingClientRect().y]);
    await bench.run(() => (badge.open = true));
    await bench.event("toggle");
    await bench.settle();
    const after = await bench.run(() => {
      const breakdown = badge.shadowRoot.querySelector(".breakdown").getBoundingClientRect();
      return [below.offsetTop - breakdown.height, badge.shadowRoot.querySelector("button").getBoundingClientRect().y, breakdown.width];
    });
    assert.equal(after[1], before[1], "the badge stays where it was clicked");
    assert.ok(after[0] >= before[0], "the rest is pushed down");
    assert.equal(after[2], 600);
    await bench.run(() => (badge.open = false));
    await bench.event("toggle", 2);
    await bench.settle();
    assert.equal(await bench.run(() => below.offsetTop), before[0]);
  });

  test("the browser itself sees no layout shift", async (t) => {
    if (bench.engine != "chromium") return t.skip("only Chromium reports layout shifts");
    const src = bench.manifest();
    await bench.open(Object.values(PLACES).map((place) => place(src)).join(""), { head: STYLE, script: false });
    await bench.until(() => [...document.images].every((image) => image.complete));
    await bench.run(() => {
      window.shifts = [];
      const observer = new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value)));
      observer.observe({ type: "layout-shift", buffered: true });
    });
    const shifts = () => bench.run(() => window.shifts.length);
    const before = await shifts();
    await bench.run(() => import("/dist/openness-badge.js").then(() => true));
    await bench.event("load", Object.keys(PLACES).length);
    await bench.settle();
    assert.equal(await shifts(), before);
    // And it would see one.
    await bench.run(() => (document.body.firstElementChild.style.marginTop = "100px"));
    await bench.until((before) => window.shifts.length > before, before);
  });
}
