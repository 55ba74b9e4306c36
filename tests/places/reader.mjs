// A reader of a page: opens it, presses the badge, switches the theme, leaves and
// comes back. The functions of `PAGE` run on the page.

import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";

import { launch } from "../browser/engine.mjs";

/** What is measured on the page; each function stands for itself there. */
const PAGE = String.raw`(() => {
  const host = () => document.querySelector("openness-badge");
  const inside = (selector) => host()?.shadowRoot?.querySelector(selector);
  const button = () => inside("button:has(svg)");
  const panel = () => inside("[part~=breakdown]");
  const shown = (element) => !!element && element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;

  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  /** A computed color as three bytes and an opacity, however it is written. */
  const color = (text) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = text;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (above, below) => [...[0, 1, 2].map((i) => above[i] * above[3] + below[i] * (1 - above[3])), 1];
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((byte) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ratio = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const parent = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  /** What the browser paints where nobody paints. */
  const canvas = () => {
    const scheme = getComputedStyle(document.documentElement).colorScheme;
    const dark = /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia("(prefers-color-scheme: dark)").matches);
    return dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
  };
  /** What lies behind an element's text. */
  const behind = (element) => {
    const layers = [];
    for (let node = element; node; node = parent(node)) {
      const layer = color(getComputedStyle(node).backgroundColor);
      layers.push(layer);
      if (layer[3] == 1) break;
    }
    return layers.reduceRight((below, layer) => over(layer, below), canvas());
  };
  /** What lies behind a text of a picture: the last shape before it, of those it stands on. */
  const painted = (text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    let below = behind(text.ownerSVGElement);
    for (const shape of text.ownerSVGElement.querySelectorAll("rect, path, circle")) {
      if (!(shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
      const box = shape.getBoundingClientRect();
      const { fill, fillOpacity } = getComputedStyle(shape);
      if (fill == "none" || /url/.test(fill) || x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
      const layer = color(fill);
      below = over([...layer.slice(0, 3), layer[3] * fillOpacity], below);
    }
    return below;
  };
  const contrasts = (top) => {
    const all = [];
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.data.trim();
      if (!text || element.closest("title, desc, style") || !shown(element)) continue;
      const svg = element instanceof SVGElement;
      const below = svg ? painted(element) : behind(element);
      const style = getComputedStyle(element);
      all.push({ text: text.slice(0, 40), ratio: ratio(over(color(svg ? style.fill : style.color), below), below), size: parseFloat(style.fontSize) });
    }
    return all;
  };

  return {
    up: () => shown(button()),
    at: () => location.pathname.replace(/index\.html$/, "") + Array.from(document.querySelectorAll("h1"), ({ textContent }) => textContent).join(" "),
    open: () => shown(panel()) && button().getAttribute("aria-expanded") == "true",
    size: () => parseFloat(getComputedStyle(panel()).fontSize),
    width: () => panel().getBoundingClientRect().width,
    /** How light the page and the panel are, and the worst of the texts. */
    theme: () => {
      panel().querySelectorAll("details").forEach((details) => (details.open = true));
      const texts = [...contrasts(button()), ...contrasts(panel())];
      return {
        page: luminance(behind(host())),
        panel: luminance(behind(panel())),
        count: texts.length,
        low: texts.filter(({ ratio }) => ratio < 4.5).map(({ text, ratio }) => text + " " + ratio.toFixed(2)),
      };
    },
    colors: () => [behind(host()), behind(panel()), getComputedStyle(panel()).color],
    page: () => luminance(behind(host())),
  };
})()`;

/** Kept from the first moment of every page: what the element and the page say. */
const LOG = `window.said = [];
for (const name of ["load", "error", "toggle"]) addEventListener("openness-" + name, ({ detail }) =>
  said.push(["openness-" + name, detail.code, detail.message].filter(Boolean).join(" ")));
addEventListener("error", ({ message }) => message && said.push(message));
addEventListener("unhandledrejection", ({ reason }) => said.push(String(reason)));`;

export class Reader {
  /** In a browser; only of Chromium the system's theme can be switched. */
  static async start(engine = "chromium") {
    const reader = new Reader();
    Object.assign(reader, await launch(engine), { devtools: engine == "chromium" });
    await reader.#devtools("Page.addScriptToEvaluateOnNewDocument", { source: LOG });
    return reader;
  }

  async #devtools(command, words) {
    if (this.devtools) await this.driver.sendDevToolsCommand(command, words);
  }

  #ask(name) {
    return this.driver.executeScript(`return ${PAGE}.${name}()`);
  }

  said() {
    return this.driver.executeScript("return window.said?.join('; ')").catch(String);
  }

  async #until(what, holds, seconds = 10) {
    const until = Date.now() + seconds * 1000;
    for (;;) {
      // A page that goes away while it is asked is asked again.
      const value = await Promise.resolve().then(holds).catch(() => {});
      if (value) return value;
      if (Date.now() > until) {
        assert.fail(`in vain: ${what}, at ${await this.driver.getCurrentUrl()} (${await this.said()})`);
      }
      await sleep(50);
    }
  }

  system(scheme) {
    return this.#devtools("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
  }

  async goTo(url) {
    this.url = url;
    await this.system("light");
    await this.driver.get(url);
  }

  /** The badge comes up; where the element says that it cannot, that is soon known. */
  async up() {
    const [up, said] = await this.#until("the badge comes up", async () => {
      const up = await this.#ask("up");
      const said = await this.said();
      return (up || /openness-error/.test(said)) && [up, said];
    });
    assert.ok(up, `the fallback stays: ${said}`);
  }

  async opens() {
    const press = async () => {
      const button = await this.driver.executeScript(
        "return document.querySelector('openness-badge').shadowRoot.querySelector('button:has(svg)')",
      );
      await this.driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", button);
      await button.click();
      return true;
    };
    await this.#until("the badge can be pressed", press);
    await this.#until("the breakdown opens", () => this.#ask("open"));
  }

  async font() {
    const size = await this.#ask("size");
    assert.ok(size >= 13, `the panel's text is of ${size} px`);
    return size;
  }

  /**
   * Page and system, two by two, the page switched as its readers switch it while
   * the breakdown is open, and once more as it is loaded; gives what is measured.
   */
  async themes(turn) {
    const seen = [];
    const measure = async (name) => {
      const measured = await this.#ask("theme");
      assert.ok(measured.count > 50, `${measured.count} texts were looked at`);
      seen.push({ ...measured, name });
    };
    for (const system of this.devtools ? ["light", "dark"] : ["light"]) {
      await this.system(system);
      for (const page of ["dark", "light"]) {
        await this.#turn(page, turn);
        await measure(`page ${page}, system ${system}`);
      }
    }
    await this.driver.navigate().refresh();
    await this.up();
    await this.opens();
    await this.#settled();
    await measure(`page as loaded, system ${this.devtools ? "dark" : "light"}`);
    await this.system("light");
    return seen;
  }

  async #turn(theme, turn) {
    const is = async () => (await this.#ask("page")) < 0.3 == (theme == "dark");
    // Three: some switches go over the system's theme.
    for (let presses = 0; presses < 3 && !(await is()); presses++) {
      await this.driver.executeScript(`(${turn})(...arguments)`, theme);
      await this.#settled();
    }
    await this.#until(`the page turns ${theme}`, is, 3);
    await this.#settled();
  }

  /** Themes fade: waits until the colors of page and panel stay. */
  async #settled() {
    let before;
    let times = 0;
    await this.#until("the colors stay", async () => {
      const now = JSON.stringify(await this.#ask("colors"));
      times = now == before ? times + 1 : 0;
      before = now;
      return times == 3;
    }, 5);
  }

  /** Presses the button that saves a PNG; what would be saved is one. */
  async png() {
    const bytes = await this.driver.executeAsyncScript((done) => {
      const root = document.querySelector("openness-badge").shadowRoot;
      URL.createObjectURL = (blob) => {
        blob.arrayBuffer().then((buffer) => done([...new Uint8Array(buffer, 0, 4)]));
        return "#";
      };
      HTMLAnchorElement.prototype.click = () => {};
      root.querySelector("[name=png]").click();
      setTimeout(() => done(root.querySelector("[role=status]")?.textContent || "nothing comes"), 5000);
    });
    assert.deepEqual(bytes, [0x89, 0x50, 0x4e, 0x47]);
  }

  /**
   * How the modules of badge, breakdown and PNG have come: each once, as files, or as
   * the scripts that stand in for them. Only Chromium says how large an answer was.
   */
  async modules() {
    const files = await this.driver.executeScript(() =>
      performance
        .getEntriesByType("resource")
        // A page that is answered in a module's place is smaller.
        .filter(({ name, decodedBodySize }) => /\.wasm(\?|$)/.test(name) && decodedBodySize > 50_000)
        .map(({ name }) => name),
    );
    assert.deepEqual(files, [...new Set(files)], "a module is fetched once");
    assert.ok([0, 3].includes(files.length), `three modules or none: ${files.join(", ")}`);
    return files.length ? "files" : "scripts";
  }

  /** Follows a link by its text; gives whether the page stayed and only its content changed. */
  async #follow(text) {
    const before = await this.#ask("at");
    await this.driver.executeScript("window.stayed = true");
    await this.#until(`a link to “${text}”`, () =>
      this.driver.executeScript((text) => {
        const links = [...document.querySelectorAll("a")].filter((link) => link.textContent.trim() == text);
        const link = links.find((link) => link.closest("main, article, [role=main]")) ?? links[0];
        link?.click();
        return !!link;
      }, text),
    );
    // Its heading too: where nothing is loaded whole, the address is there before the page.
    await this.#until(`“${text}” comes`, async () => {
      const now = await this.#ask("at");
      return now != before && now.includes(text);
    });
    await this.#until("the page is there", () => this.driver.executeScript("return document.readyState == 'complete'"));
    return this.driver.executeScript("return window.stayed === true");
  }

  /** To the other page and back, by links, and once more by the browser's button. */
  async back(instant) {
    await this.goTo(this.url);
    await this.up();
    for (const how of ["links", "history"]) {
      const there = await this.#ask("at");
      const stayed = await this.#follow("Other");
      assert.equal(stayed, !!instant, instant ? "the tool's own navigation is at work" : "each page is loaded whole");
      if (how == "links") await this.#follow("Model");
      else await this.driver.navigate().back();
      await this.#until("the first page comes back", async () => (await this.#ask("at")) == there);
      await this.up();
      await this.opens();
      await this.driver.executeScript("document.querySelector('openness-badge').open = false");
    }
  }
}
