// From the narrowest phone to a wide window, at 200 % and 400 %, and in the colors that a
// person has forced upon all pages: nothing is cut off, covered or lost.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";

const PAGES = {
  landing: "index.html",
  text: "checker.html?src=examples/broken.yaml",
  form: "checker.html?src=gallery/bloom.yaml",
  questions: "checker.html?src=gallery/bloom.yaml",
  view: "view.html?src=gallery/bloom.yaml",
};

/** One component of each kind that the form shows by a sign. */
const STATES = `checker.html#t.${Buffer.from(
  "openness: 1\nsystem: { name: S }\ncomponents: { weights: public, metadata: gated, hyperparameters: closed }\n",
).toString("base64url")}`;

/** A window of 1280 × 1024 pixels by how much it is enlarged; and windows as they are. */
const SIZES = [
  [1, 320, 640],
  [1, 390, 844],
  [1, 768, 1024],
  [1, 1024, 768],
  [1, 1440, 900],
  [2, 640, 512],
  [4, 320, 256],
];

export default function (bench) {
  const isChromium = () => bench.engine === "chromium";

  const open = async (name) => {
    await bench.driver.get(`${bench.server.origin}/site/404.html`);
    await bench.run(() => sessionStorage.clear());
    await bench.driver.get(`${bench.server.origin}/site/${PAGES[name] ?? STATES}`);
    if (name === "landing") return;
    if (name === "view") {
      await bench.until(() => document.getElementById("breakdown").shadowRoot?.querySelector("[part~=breakdown]"));
      return;
    }
    await bench.until(() => document.documentElement.dataset.checker === "ready");
    await bench.run((name) => document.getElementById(`tab-${name}`).click(), name === "states" ? "form" : name);
    await bench.until(() => document.querySelector("#findings li"));
    await bench.run(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));
  };

  const size = async (scale, width, height) => {
    if (isChromium()) {
      const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
      await bench.driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", metrics);
    } else await bench.driver.manage().window().setRect({ width, height });
    await bench.settle();
  };

  const usual = async () => {
    if (isChromium()) await bench.driver.sendDevToolsCommand("Emulation.clearDeviceMetricsOverride");
    await bench.driver.manage().window().setRect({ width: 1000, height: 800 });
  };

  /** For whoever wants to see it: OPENNESS_LOOK names a folder. */
  const look = async (name) => {
    const folder = process.env.OPENNESS_LOOK;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${bench.engine}-${name}.png`, await bench.driver.takeScreenshot(), "base64");
  };

  /** What is cut off, or lies where nobody can get to it. */
  const lost = () =>
    bench.run(() => {
      const everything = (root) =>
        [...root.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? everything(one.shadowRoot) : [])]);
      const above = (one) => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host ?? null;
      const chain = (one) => (one ? [one, ...chain(above(one))] : []);
      const name = (one) => `${one.localName}${one.id ? `#${one.id}` : ""}.${one.getAttribute("class") ?? ""} “${one.textContent.trim().slice(0, 40)}”`;
      const scrolls = (one) => /auto|scroll/.test(getComputedStyle(one).overflowX);
      const hasText = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      const wrong = [];
      for (const one of everything(document.body)) {
        if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        // What is for the ears alone, pictures in themselves, and what the editor keeps out of sight.
        if (chain(one).some((up) => up.matches(".unseen, .cm-editor, svg svg, [aria-hidden=true]"))) continue;
        const style = getComputedStyle(one);
        // What is typed scrolls with the cursor; what stands there until then ends with three points.
        const isTyped = one.matches("input") && style.textOverflow === "ellipsis";
        const cuts = !isTyped && /hidden|clip/.test(style.overflowX) && one.scrollWidth > one.clientWidth + 1;
        if (cuts && one.clientWidth > 1) wrong.push(`cuts: ${name(one)}`);
        if (!hasText(one)) continue;
        const { left, right, width } = one.getBoundingClientRect();
        if (width === 0 || chain(one).some(scrolls) || one.closest(".jump")) continue;
        if (left < -1 || right > innerWidth + 1) wrong.push(`outside: ${name(one)}`);
      }
      return { wrong, wide: document.documentElement.scrollWidth - innerWidth };
    });

  /** How much of the window is covered by what stays while the page scrolls. */
  const covered = () =>
    bench.run(() => {
      scrollTo(0, document.documentElement.scrollHeight / 2);
      const stays = [...document.querySelectorAll("body *")].filter((one) => {
        const { position, display, top, bottom } = getComputedStyle(one);
        return display !== "none" && (position === "fixed" || (position === "sticky" && (top !== "auto" || bottom !== "auto")));
      });
      const bars = stays.filter((one) => {
        const { top, bottom, width } = one.getBoundingClientRect();
        return width > innerWidth * 0.6 && bottom > 0 && top < innerHeight && (top <= 1 || bottom >= innerHeight - 16);
      });
      const height = bars.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
      scrollTo(0, 0);
      return { share: height / innerHeight, bars: bars.map((one) => one.className || one.id) };
    });

  for (const name of Object.keys(PAGES)) {
    test(`nothing is cut off or outside, from 320 to 1440 px and up to 400 %: ${name}`, async () => {
      try {
        await size(...SIZES[0]);
        await open(name);
        for (const [scale, width, height] of SIZES) {
          await size(scale, width, height);
          await look(`${name}-${width}x${height}`);
          const { wrong, wide } = await lost();
          assert.deepEqual(wrong, [], `${width} × ${height}`);
          assert.ok(wide <= 0, `${width} × ${height}: ${wide} px wider than the window`);
          const { share, bars } = await covered();
          assert.ok(share <= 0.34, `${width} × ${height}: ${bars} cover ${share} of the window`);
        }
      } finally {
        await usual();
      }
    });
  }

  for (const name of Object.keys(PAGES)) {
    test(`a finger finds every control, 44 px high: ${name}`, async (t) => {
      if (!isChromium()) return t.skip("only Chromium can be told that it is touched");
      try {
        await bench.driver.sendDevToolsCommand("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 1 });
        await size(1, 390, 844);
        await open(name);
        assert.equal(await bench.run(() => matchMedia("(pointer: coarse)").matches), true);
        const missed = await bench.run(() => {
          document.documentElement.style.scrollBehavior = "auto";
          const everything = (root) =>
            [...root.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? everything(one.shadowRoot) : [])]);
          const hit = (x, y) => {
            let at = document.elementFromPoint(x, y);
            for (let within; (within = at?.shadowRoot?.elementFromPoint(x, y)) && within !== at; ) at = within;
            return at;
          };
          const controls = everything(document.body).filter(
            (one) => one.matches("button, select, input, summary, .button") && one.checkVisibility() && !one.closest(".cm-editor, .unseen"),
          );
          return controls
            .filter((one) => {
              one.scrollIntoView({ block: "center" });
              const { left, top, width, height } = one.getBoundingClientRect();
              const own = one.closest("label") ?? one;
              const reached = [-21, 21].every((by) => {
                const at = hit(left + width / 2, top + height / 2 + by);
                return at && (own.contains(at) || at === one.getRootNode().host);
              });
              return height < 43.5 && !reached;
            })
            .map((one) => one.outerHTML.slice(0, 120));
        });
        assert.deepEqual(missed, []);
      } finally {
        await bench.driver.sendDevToolsCommand("Emulation.setTouchEmulationEnabled", { enabled: false });
        await usual();
      }
    });
  }

  for (const scheme of ["light", "dark"]) {
    test(`in forced colors all that is meant is there: ${scheme}`, async (t) => {
      if (!isChromium()) return t.skip("only Chromium can be told to force colors");
      const features = [
        { name: "forced-colors", value: "active" },
        { name: "prefers-color-scheme", value: scheme },
      ];
      try {
        await bench.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { features });
        await size(1, 1280, 1400);
        for (const name of ["text", "form", "questions", "view"]) {
          await open(name);
          assert.equal(await bench.run(() => matchMedia("(forced-colors: active)").matches), true);
          await look(`${name}-forced-${scheme}`);
          // Whatever can be pressed or filled in has an edge, or is underlined.
          const bare = await bench.run(() =>
            [...document.querySelectorAll("main :is(button, select, input[type=text], a[href], summary)")]
              .filter((one) => one.checkVisibility() && !one.closest(".cm-editor, .findings"))
              .filter((one) => {
                const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor, textDecorationLine, display } = getComputedStyle(one);
                const hasEdge = borderTopStyle !== "none" && parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor;
                return !hasEdge && textDecorationLine === "none" && display !== "list-item" && !one.querySelector("img");
              })
              .map((one) => one.outerHTML.slice(0, 120)),
          );
          assert.deepEqual(bare, [], name);
        }
        // What color alone would say: the tab that is chosen, what a row states, where the focus is.
        await open("states");
        const told = await bench.run(() => {
          const back = (selector, pseudo) => {
            const { backgroundColor, backgroundImage, borderTopWidth } = getComputedStyle(document.querySelector(selector), pseudo);
            return [backgroundColor, backgroundImage, borderTopWidth].join();
          };
          return {
            tabs: ["#tab-form", "#tab-text"].map((tab) => back(tab)),
            rows: ["public", "gated", "closed", "unknown"].map((state) => back(`.row[data-state=${state}] .name`, "::before")),
          };
        });
        assert.equal(new Set(told.tabs).size, 2, JSON.stringify(told));
        assert.equal(new Set(told.rows).size, 4, JSON.stringify(told));
        await open("text");
        const ring = await bench.run(() => {
          document.querySelector(".cm-content").focus();
          const { outlineStyle, outlineWidth } = getComputedStyle(document.querySelector(".editor"));
          return [outlineStyle, outlineWidth];
        });
        assert.deepEqual(ring, ["solid", "3px"]);
        const marks = await bench.run(() =>
          ["error", "warning", "info"].map((severity) => {
            const mark = document.querySelector(`.cm-lint-marker-${severity}`);
            if (!mark) return `no ${severity}`;
            const { backgroundColor, borderRadius, backgroundImage } = getComputedStyle(mark);
            return [backgroundColor, borderRadius, backgroundImage].join();
          }),
        );
        assert.equal(new Set(marks).size, 3, `${marks}`);
      } finally {
        await bench.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { features: [] });
        await usual();
      }
    });
  }
}
