// For everybody: axe-core, names and roles, contrast modes, reduced motion.

import assert from "node:assert/strict";
import { test } from "node:test";

import { MANIFEST } from "../bench.mjs";

export default function (bench) {
  const page = async (attributes, { background = "#fff", color = "#111", html } = {}) => {
    const src = bench.manifest(MANIFEST + "claims: [open-source]\n");
    await bench.open(
      `<main><h1>Model</h1><h2>Card</h2><p>How open: <openness-badge id="badge" src="${src}" ${attributes}></openness-badge></p></main>`,
      { head: `<style>body { background: ${background}; color: ${color} }</style>`, html },
    );
    await bench.event(/\bopen\b/.test(attributes) ? "toggle" : "load");
    await bench.settle();
  };

  for (const [name, attributes, options] of [
    ["closed, light", 'theme="light"'],
    ["closed, dark", 'theme="dark"', { background: "#111", color: "#eee" }],
    ["open, light", 'theme="light" open'],
    ["open, dark", 'theme="dark" open', { background: "#111", color: "#eee" }],
    ["open, from right to left", "open", { html: 'lang="ar" dir="rtl"' }],
    ["flat", 'badge-style="flat"'],
    ["pieces", 'badge-style="pieces" yardstick="osai"'],
  ]) {
    test(`axe-core finds nothing: ${name}`, async () => {
      await page(attributes, options);
      if (/open/.test(attributes)) {
        await bench.run(() => badge.shadowRoot.querySelectorAll("details").forEach((details) => (details.open = true)));
      }
      assert.deepEqual(await bench.axe("main", { least: 5 }), []);
    });
  }

  test("axe-core would find something", async () => {
    await page("");
    await bench.run(() => badge.shadowRoot.querySelector("button").replaceChildren());
    const violations = await bench.axe("main", { least: 5 });
    assert.ok(violations.some((text) => text.startsWith("button-name")), `${violations}`);
  });

  test("the badge is a button with its label as the name, and says what it controls", async () => {
    await page("");
    const button = await bench.run(() => badge.shadowRoot.querySelector("button"));
    const label = await bench.name();
    assert.match(label, /^Bench 1B, openness: downloadable \(self-assessed\)$/);
    assert.equal(await button.getAriaRole(), "button");
    assert.equal((await button.getAccessibleName()).split(label)[0], "");
    const seen = await bench.run(() => {
      const root = badge.shadowRoot;
      const button = root.querySelector("button");
      const picture = button.querySelector("svg");
      return {
        controls: button.getAttribute("aria-controls"),
        expanded: button.getAttribute("aria-expanded"),
        type: button.type,
        role: picture.getAttribute("role"),
        titles: picture.querySelectorAll("title").length,
        title: picture.querySelector("title").textContent,
        label: picture.getAttribute("aria-label"),
      };
    });
    assert.deepEqual(seen, {
      controls: "breakdown",
      expanded: "false",
      type: "button",
      role: "img",
      titles: 1,
      title: label,
      label,
    });
    // Once it has been opened there is what it controls.
    await bench.run(() => badge.shadowRoot.querySelector("button").click());
    await bench.event("toggle");
    const region = await bench.run(() => {
      const below = badge.shadowRoot.getElementById("breakdown");
      const { parentNode } = below;
      return [below.getAttribute("role"), below.getAttribute("aria-label"), parentNode.className, parentNode.hidden];
    });
    assert.deepEqual(region, ["region", "Openness of “Bench 1B”", "place", false]);
    await bench.run(() => (badge.open = false));
    await bench.event("toggle", 2);
    assert.equal(await bench.run(() => badge.shadowRoot.querySelector(".place").hidden), true);
  });

  test("parts can be styled by the page, and properties reach in", async () => {
    await page('open theme="light"');
    const parts = await bench.run(() => [...badge.shadowRoot.querySelectorAll("[part]")].flatMap((element) => [...element.part]));
    for (const part of ["badge", "breakdown", "statements", "claims", "gradient", "yardsticks", "components", "score", "source", "findings", "close", "save"]) {
      assert.ok(parts.includes(part), part);
    }
    const seen = await bench.run(() => {
      const style = document.createElement("style");
      style.textContent =
        "openness-badge::part(breakdown) { border-top: 7px solid } openness-badge { --openness-surface: rgb(1, 2, 3); --openness-width: 333px; --openness-font: monospace }";
      document.head.append(style);
      const breakdown = badge.shadowRoot.querySelector(".breakdown");
      const { borderTopWidth, backgroundColor, fontFamily } = getComputedStyle(breakdown);
      return [borderTopWidth, backgroundColor, breakdown.getBoundingClientRect().width, fontFamily];
    });
    assert.deepEqual(seen, ["7px", "rgb(1, 2, 3)", 333, "monospace"]);
  });

  test("the page's own styles do not reach in", async () => {
    await page("open");
    const before = await bench.run(() => getComputedStyle(badge.shadowRoot.querySelector("button")).padding);
    await bench.run(() => {
      const style = document.createElement("style");
      style.textContent = "button, svg, div, td { padding: 50px !important; display: none !important }";
      document.head.append(style);
    });
    assert.equal(await bench.run(() => getComputedStyle(badge.shadowRoot.querySelector("button")).padding), before);
    assert.equal(await bench.shown(), true);
  });

  test("nothing moves for those who asked for less motion", async () => {
    await page("open");
    const moving = await bench.run(() => {
      const root = badge.shadowRoot;
      const text = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join("\n");
      // The browser cannot be asked everywhere to prefer it: the rules can.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text.replace(/\(prefers-reduced-motion: reduce\)/g, "all").replace(/\(prefers-reduced-motion: no-preference\)/g, "not all"));
      root.adoptedStyleSheets = [sheet];
      return [...root.querySelectorAll("*")].flatMap((element) =>
        ["", "::before", "::after"].filter((pseudo) => {
          const { transitionDuration, animationName } = getComputedStyle(element, pseudo);
          return parseFloat(transitionDuration) > 0 || animationName != "none";
        }).map((pseudo) => element.localName + pseudo),
      );
    });
    assert.deepEqual(moving, []);
  });

  test("there are rules for forced colors", async () => {
    await page("open");
    const rules = await bench.run(() =>
      badge.shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
    );
    assert.ok(rules.some((text) => text.includes("forced-colors: active")), `in ${rules.length} rules`);
  });
}
