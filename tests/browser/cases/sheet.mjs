// The sheet of the breakdown in pages that are not ours: their theme, their type,
// their width, their paper.

import assert from "node:assert/strict";
import { test } from "node:test";

import { FALLBACK } from "../bench.mjs";

const LIGHT = [255, 255, 255];
const DARK = [18, 23, 29];

export default function (bench) {
  /** A page with an open breakdown in a column. */
  const page = async ({ root = "", column = "", attributes = "", head = "", manifest } = {}) => {
    const src = bench.manifest(manifest);
    await bench.open(
      `<div id="column" style="${column}"><openness-badge id="badge" src="${src}" loading="eager" open ${attributes}>${FALLBACK}</openness-badge></div>`,
      { html: `lang="en" style="${root}"`, head: `<style>body { margin: 0; font: 16px/1.5 sans-serif }</style>${head}` },
    );
    await bench.until(() => badge.shadowRoot?.querySelector(".breakdown") && badge.shadowRoot.querySelector(".save"));
    await bench.settle();
  };

  /** A color of a part of the breakdown as red, green, blue, as it is shown. */
  const color = (selector, property) =>
    bench.run(
      (selector, property) => {
        const element = badge.shadowRoot.querySelector(selector);
        const canvas = document.createElement("canvas").getContext("2d");
        canvas.fillStyle = getComputedStyle(element)[property];
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
      },
      selector,
      property,
    );

  const contrast = (a, b) => {
    const luminance = (rgb) => {
      const [red, green, blue] = rgb.map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const [dark, light] = [luminance(a), luminance(b)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  /** What the reader's system prefers, and what is drawn on: Chromium can be told. */
  const emulate = (scheme, media = "") =>
    bench.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", {
      media,
      features: scheme ? [{ name: "prefers-color-scheme", value: scheme }] : [],
    });
  const onlyChromium = (t) => bench.engine != "chromium" && (t.skip("only Chromium can be told"), true);

  test("the page says whether it is light or dark, as loaded and when it is switched", async () => {
    for (const [first, second] of [["light", "dark"], ["dark", "light"]]) {
      await page({ root: `color-scheme: ${first}` });
      assert.deepEqual(await color(".breakdown", "backgroundColor"), first == "dark" ? DARK : LIGHT);
      await bench.run((scheme) => (document.documentElement.style.colorScheme = scheme), second);
      assert.deepEqual(await color(".breakdown", "backgroundColor"), second == "dark" ? DARK : LIGHT);
    }
  });

  test("the system says nothing where the page does, and all where the page leaves it to it", async (t) => {
    if (onlyChromium(t)) return;
    try {
      for (const system of ["light", "dark"]) {
        await emulate(system);
        for (const [root, expected] of [["light", "light"], ["dark", "dark"], ["light dark", system]]) {
          await page({ root: `color-scheme: ${root}` });
          assert.deepEqual(await color(".breakdown", "backgroundColor"), expected == "dark" ? DARK : LIGHT, `${root} on ${system}`);
        }
      }
    } finally {
      await emulate("");
    }
  });

  test("the element's own theme decides over the page's", async () => {
    await page({ root: "color-scheme: dark", attributes: 'theme="light"' });
    assert.deepEqual(await color(".breakdown", "backgroundColor"), LIGHT);
    await page({ root: "color-scheme: light", attributes: 'theme="dark"' });
    assert.deepEqual(await color(".breakdown", "backgroundColor"), DARK);
  });

  test("on a surface that the page sets all the rest can be read", async () => {
    for (const scheme of ["light", "dark"]) {
      for (const surface of ["#1e2129", "#073642", "#fdf6e3", "#fff", "transparent"]) {
        await page({ root: `color-scheme: ${scheme}`, column: `--openness-surface: ${surface}` });
        const clear = surface == "transparent";
        const behind = clear ? (scheme == "dark" ? DARK : LIGHT) : await color(".breakdown", "backgroundColor");
        for (const part of [".breakdown", ".quiet", "a", ".yes", ".silent", ".no"]) {
          const found = contrast(await color(part, "color"), behind);
          assert.ok(found >= 4.5, `${part} on ${surface} in ${scheme}: ${found.toFixed(2)}`);
        }
      }
    }
    // And each can be set.
    await page({ column: "--openness-yes: rgb(1, 2, 3); --openness-line: rgb(4, 5, 6)" });
    assert.deepEqual(await color(".yes", "color"), [1, 2, 3]);
    assert.deepEqual(await color(".breakdown", "borderTopColor"), [4, 5, 6]);
  });

  test("the size of the page's root changes nothing, that of its text a little", async () => {
    const seen = () =>
      bench.run(() => {
        const breakdown = badge.shadowRoot.querySelector(".breakdown");
        const { width, height } = breakdown.getBoundingClientRect();
        return [getComputedStyle(breakdown).fontSize, width, height];
      });
    await page();
    const before = await seen();
    assert.equal(before[0], "14px");
    for (const size of ["62.5%", "137.5%"]) {
      await page({ root: `font-size: ${size}` });
      assert.deepEqual(await seen(), before, size);
    }
    for (const [size, expected] of [[10, "13px"], [17, "14.875px"], [40, "16px"]]) {
      await page({ column: `font-size: ${size}px` });
      assert.equal((await seen())[0], expected);
    }
  });

  test("no two labels of the gradient come near each other, however wide the column is", async () => {
    for (const [size, channels, weights] of [[16, "download", "public"], [24, "download", "public"], [16, "hosted", "closed"], [12, "", "closed"]]) {
      await page({
        column: `font-size: ${size}px`,
        manifest: `openness: 1\nsystem: { name: S }\naccess: { channels: [${channels}] }\ncomponents: { weights: ${weights} }\n`,
      });
      for (let width = 320; width <= 960; width += 20) {
        const { labels, picture, gating, fits } = await bench.run((width) => {
          column.style.width = `${width}px`;
          const box = (node) => {
            const range = document.createRange();
            range.selectNodeContents(node);
            const { left, right, top, bottom } = range.getBoundingClientRect();
            return { left, right, top, bottom };
          };
          const root = badge.shadowRoot;
          const { left, right } = root.querySelector(".picture").getBoundingClientRect();
          const breakdown = root.querySelector(".breakdown");
          return {
            labels: [...root.querySelectorAll(".levels .swatch + span")].map(({ firstChild }) => box(firstChild)),
            gating: box(root.querySelector(".gating")),
            picture: { left, right },
            fits: breakdown.scrollWidth <= breakdown.clientWidth,
          };
        }, width);
        assert.equal(labels.length, 6);
        assert.ok(fits, `something stands out at ${width}`);
        const lying = labels[1].left > labels[0].right;
        assert.equal(lying, width >= 480, `at ${width}`);
        const widest = Math.max(...labels.map(({ right }) => right));
        assert.ok(widest <= picture.right, `a label stands out at ${width}`);
        for (const [n, { left, right, bottom }] of labels.slice(0, -1).entries()) {
          const next = labels[n + 1];
          const gap = lying ? next.left - right : next.top - bottom;
          assert.ok(gap >= (lying ? 8 : 4), `${gap} px after label ${n} at ${width}`);
          if (!lying) assert.equal(next.left, left);
        }
        if (lying) assert.ok(gating.top > Math.max(...labels.map(({ bottom }) => bottom)), `at ${width}`);
        else {
          const gap = gating.left - widest;
          assert.ok(gap >= 8 && gap <= 40, `what gating is stands ${gap} px beside the labels at ${width}`);
          assert.ok(gating.top >= labels[2].top - 4 && gating.bottom <= labels[4].bottom + 4, `at ${width}`);
        }
      }
    }
  });

  test("what opens never touches the badge", async () => {
    await page({ head: "<style>img, svg { display: block; vertical-align: middle }</style>" });
    const gap = await bench.run(() => {
      const [badgeBox, below] = ["button", ".breakdown"].map((part) => badge.shadowRoot.querySelector(part).getBoundingClientRect());
      return below.top - badgeBox.bottom;
    });
    assert.ok(gap >= 8, `${gap} px`);
  });

  test("on paper it is light, with its colors and without buttons", async (t) => {
    if (onlyChromium(t)) return;
    try {
      await page({
        root: "color-scheme: dark",
        column: "--openness-surface: #1e2129; --openness-yes: #fff",
        attributes: 'theme="dark"',
      });
      const save = () => bench.run(() => getComputedStyle(badge.shadowRoot.querySelector(".save")).display);
      assert.notEqual(await save(), "none");
      await emulate("dark", "print");
      assert.deepEqual(await color(".breakdown", "backgroundColor"), LIGHT);
      assert.deepEqual(await color(".yes", "color"), [13, 112, 92]);
      assert.equal(await save(), "none");
      const adjust = await bench.run(() => getComputedStyle(badge.shadowRoot.querySelector(".swatch span")).printColorAdjust);
      assert.equal(adjust, "exact");
    } finally {
      await emulate("");
    }
  });
}
