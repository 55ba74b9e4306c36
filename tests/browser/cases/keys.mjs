// The checker without a pointer: every control is reached, seen and left again by keys,
// and nothing happens that nobody asked for.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Key } from "selenium-webdriver";

const BROKEN = "{ openness: 1, system: { name: Key 1B }, components: { weights: public }, access: { price: fre } }";

/** More stops than any page of ours has. */
const MOST = 250;

export default function (bench) {
  const open = async (page = "checker.html") => {
    await bench.driver.get(`${bench.server.origin}/site/404.html`);
    await bench.run(() => sessionStorage.clear());
    await bench.driver.get(`${bench.server.origin}/site/${page}`);
    if (page.startsWith("checker")) await bench.until(() => document.documentElement.dataset.checker === "ready");
    await bench.run(() => {
      document.documentElement.style.scrollBehavior = "auto";
      window.saved = [];
      HTMLAnchorElement.prototype.click = function () {
        if (this.download) window.saved.push(this.download);
      };
      HTMLInputElement.prototype.click = function () {
        window.asked = this.id;
      };
      Object.defineProperty(navigator, "clipboard", {
        configurable: true,
        value: { writeText: async (text) => void (window.copied = text) },
      });
      /** All elements in the order of the page, those of shadows too. */
      window.everything = (root = document) =>
        [...root.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? window.everything(one.shadowRoot) : [])]);
      window.focused = () => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at === document.body || at === document.documentElement ? null : at;
      };
      /** Whether something of what has the focus is neither outside of the window nor below what stays there. */
      window.isOpen = () => {
        const at = window.focused();
        const { left, top, width, height } = at.getBoundingClientRect();
        const parts = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [left + x * width, top + y * height]));
        return parts.some(([x, y]) => {
          let hit = document.elementFromPoint(x, y);
          for (let within; (within = hit?.shadowRoot?.elementFromPoint(x, y)) && within !== hit; ) hit = within;
          return hit && (at.contains(hit) || hit.contains(at));
        });
      };
    });
  };

  const keys = (...keys) => bench.driver.actions().sendKeys(...keys).perform();
  const back = () => bench.driver.actions().keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT).perform();

  /** Goes on by Tab until something has the focus, through the whole page and around if need be. */
  const to = async (selector, step = () => keys(Key.TAB)) => {
    for (let stops = 0; stops < MOST; stops += 1) {
      if (await bench.run((selector) => window.focused()?.matches(selector), selector)) return;
      await step();
    }
    assert.fail(`${selector} is not reached by Tab`);
  };
  const isAt = (selector) => bench.until((selector) => window.focused()?.matches(selector), selector);
  const value = (selector) => bench.run((selector) => document.querySelector(selector).value, selector);
  const text = () => bench.run(() => [...document.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n"));

  /** What can be reached, where the focus goes by Tab, and what is wrong with each stop. */
  const walk = async () => {
    const wanted = await bench.run(() => {
      const groups = new Set();
      const can = "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]";
      window.stops = window.everything().filter((one) => {
        if (!one.matches(can) || one.disabled || one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true })) return false;
        if (one.closest("[inert]") || one.closest("fieldset:disabled")) return false;
        // Of a group of radio buttons one is reached, the others by arrows.
        if (one.type !== "radio") return true;
        return !groups.has(one.name) && groups.add(one.name);
      });
      return window.stops.map((one) => one.id || one.dataset.path || `${one.localName} ${one.getAttribute("aria-label") ?? one.textContent.trim()}`);
    });
    const found = [];
    for (let stop = 0; stop < MOST; stop += 1) {
      await keys(Key.TAB);
      const at = await bench.run((first) => {
        const at = window.focused();
        if (!at || (!first && at === window.first)) return null;
        if (first) window.first = at;
        const same = (one) => one === at || (at.type === "radio" && one.name === at.name);
        const framed = at.closest(".editor, label.jump") ?? at;
        const rings = [at, framed].map((one) => getComputedStyle(one));
        const isSeen = rings.some(
          ({ outlineStyle, outlineWidth, boxShadow }, which) =>
            (outlineStyle !== "none" && parseFloat(outlineWidth) >= 1) || (which === 1 && framed !== at && boxShadow !== "none"),
        );
        return { place: window.stops.findIndex(same), isSeen, isOpen: window.isOpen(), name: at.outerHTML.slice(0, 100) };
      }, stop === 0);
      if (!at) break;
      // Not every browser has scrolled to it yet.
      if (!at.isOpen) {
        await bench.settle();
        at.isOpen = await bench.run(() => window.isOpen());
      }
      found.push(at);
    }
    return { wanted, found };
  };

  for (const tab of ["text", "form", "questions"]) {
    test(`Tab goes through all of the page in its order, and shows where it is: ${tab}`, async () => {
      await open("checker.html?src=examples/everything.yaml");
      await bench.until(() => document.getElementById("breakdown")?.shadowRoot?.querySelector("[part~=breakdown]"));
      await bench.run((tab) => document.getElementById(`tab-${tab}`).click(), tab);
      await bench.run(() => document.activeElement.blur());
      await bench.run(() => scrollTo(0, 0));
      const { wanted, found } = await walk();
      // Where a browser stops at what scrolls, that is nowhere in the list.
      const places = found.map(({ place }) => place).filter((place) => place >= 0);
      assert.deepEqual(places.map((place) => wanted[place]), wanted);
      assert.deepEqual(places, [...places].sort((a, b) => a - b));
      assert.deepEqual(found.filter(({ isSeen, place }) => !isSeen && place >= 0), []);
      assert.deepEqual(found.filter(({ isOpen }) => !isOpen), []);
      assert.ok(wanted.length > 50, `${wanted.length} stops`);
    });
  }

  test("a text is typed, left by Tab, mended from the list of findings, and undone", async () => {
    await open();
    await to(".cm-content");
    await keys(BROKEN);
    await bench.until(() => document.querySelectorAll("#findings .mend").length > 0);
    // The list of words is closed, and the field left.
    await keys(Key.ESCAPE, Key.TAB);
    await isAt("#open");
    await back();
    await isAt(".cm-content");
    await to("#findings .mend");
    await keys(Key.ENTER);
    await bench.until(() => document.querySelector(".cm-content").textContent.includes("price: free"));
    // Whoever pressed what is gone now is not thrown back to the start of the page.
    await bench.until(() => window.focused()?.checkVisibility());
    await to("#undo", back);
    await keys(Key.ENTER);
    await bench.until((text) => document.querySelector(".cm-content").textContent === text, BROKEN);
    // F8 goes from one finding to the next, with what there is to say of each.
    await to(".cm-content");
    const said = new Set();
    for (let press = 0; press < 6 && said.size < 2; press += 1) {
      await keys(Key.F8);
      await bench.settle();
      said.add(await bench.run(() => document.querySelector(".cm-tooltip .cm-diagnostic")?.className ?? "nothing"));
      // A browser that tells late where the cursor is takes the first one back.
      said.delete("nothing");
    }
    assert.deepEqual([...said].sort(), ["cm-diagnostic cm-diagnostic-error", "cm-diagnostic cm-diagnostic-info"]);
  });

  test("every kind of field of the form is filled in by keys", async () => {
    await open("checker.html?src=examples/smallest.yaml");
    await bench.until(() => !document.getElementById("badge").hidden);
    await to("#tab-text");
    await keys(Key.ARROW_RIGHT);
    await isAt("#tab-form");
    // A line.
    await to("[data-path='system/developer']");
    await keys("Lab of Keys");
    // A button that brings more fields.
    await to("#by-kind");
    await keys(Key.ENTER);
    await isAt("[data-path='license/code']");
    await bench.driver.actions().keyDown(Key.CONTROL).sendKeys("a").keyUp(Key.CONTROL).sendKeys("MIT").perform();
    // A list.
    const weights = "[data-path='components/weights/availability']";
    await to(weights);
    const before = await value(weights);
    await keys(Key.ARROW_DOWN);
    await bench.until((weights, before) => document.querySelector(weights).value !== before, weights, before);
    // What is folded away.
    await to("#row-weights summary");
    await keys(Key.ENTER);
    await to("[data-path='components/weights/note']");
    await keys("typed");
    // A box.
    await to("[data-path='access/channels'] [value='api']");
    await keys(Key.SPACE);
    await to("[data-path='claims'] [value='open']");
    await keys(Key.SPACE);
    await to("#tab-form", back);
    await keys(Key.ARROW_LEFT);
    await isAt("#tab-text");
    const written = await text();
    for (const said of ["developer: Lab of Keys", "code: MIT", "note: typed", /channels: \[.*api.*\]/, /claims: \[open\]/]) {
      assert.ok(said instanceof RegExp ? said.test(written) : written.includes(said), `${said} in ${written}`);
    }
  });

  test("questions are answered by arrows", async () => {
    await open();
    await to("#tab-text");
    await keys(Key.END);
    await isAt("#tab-questions");
    await to("[name=q-weights]");
    await keys(Key.SPACE);
    await bench.until(() => document.querySelector("[name=q-weights]:checked"));
    const first = await bench.run(() => document.querySelector("[name=q-weights]:checked").value);
    await keys(Key.ARROW_DOWN);
    await bench.until((first) => document.querySelector("[name=q-weights]:checked").value !== first, first);
    // One stop for all of them.
    await keys(Key.TAB);
    await isAt("#panel-questions [data-path='license']");
  });

  test("to look through examples changes nothing; a button loads one", async () => {
    await open();
    await to("#example");
    assert.equal(await bench.run(() => document.getElementById("load").disabled), true);
    await keys(Key.ARROW_DOWN);
    await bench.until(() => document.getElementById("example").value !== "");
    await keys(Key.ARROW_DOWN);
    await bench.settle();
    assert.equal(await bench.run(() => document.getElementById("clear").disabled), true);
    await keys(Key.TAB);
    await isAt("#load");
    await keys(Key.ENTER);
    await bench.until(() => !document.getElementById("badge").hidden);
    const said = await bench.run(() => document.getElementById("told").textContent);
    assert.match(said, /^All that it can say is loaded\./);
    await isAt("#load");
    await to("#clear");
    await keys(Key.ENTER);
    await isAt(".cm-content");
    assert.equal(await bench.run(() => document.getElementById("clear").disabled), true);
  });

  test("an address is asked for, and Escape takes the question back", async () => {
    await open();
    await to("#fetch");
    await keys(Key.ENTER);
    await isAt("#address");
    assert.equal(await bench.run(() => document.getElementById("fetch").getAttribute("aria-expanded")), "true");
    await keys(Key.ESCAPE);
    await isAt("#fetch");
    assert.deepEqual(
      await bench.run(() => [document.getElementById("fetch").getAttribute("aria-expanded"), document.getElementById("from").hidden]),
      ["false", true],
    );
  });

  test("the look is chosen, files and lines are taken away, a badge is verified", async () => {
    await open("checker.html?src=gallery/bloom.yaml");
    await bench.until(() => !document.getElementById("badge").hidden);
    const width = await bench.run(() => document.getElementById("badge").width);
    await to(".looks summary");
    await keys(Key.ENTER);
    await to("#style");
    await keys(Key.ARROW_DOWN);
    await bench.until((width) => document.getElementById("badge").width !== width, width);
    await to("#place");
    const line = await bench.run(() => document.getElementById("snippet").textContent);
    await keys(Key.ARROW_DOWN);
    await bench.until((line) => document.getElementById("snippet").textContent !== line, line);
    await to("#download");
    await keys(Key.ENTER);
    await bench.until(() => window.saved.includes("openness.zip"));
    await to("#copy");
    await keys(Key.ENTER);
    await bench.until(() => window.copied?.includes("openness.svg"));
    await to("#verify");
    await keys(Key.ENTER);
    assert.equal(await bench.run(() => window.asked), "file");
    await bench.run(() => {
      const data = new DataTransfer();
      data.items.add(new File(['<svg xmlns="http://www.w3.org/2000/svg"></svg>'], "openness.svg"));
      const input = document.getElementById("file");
      input.files = data.files;
      input.dispatchEvent(new Event("change"));
    });
    await isAt("#verified-title");
    await bench.until(() => document.getElementById("verdict").textContent !== "Loading…");
    await keys(Key.ESCAPE);
    await isAt("#verify");
    assert.equal(await bench.run(() => document.getElementById("verified").hidden), true);
  });

  test("Escape leaves the breakdown where it is, and every framework leads to its page", async () => {
    for (const page of ["checker.html?src=gallery/bloom.yaml", "view.html?src=gallery/bloom.yaml"]) {
      await open(page);
      await bench.until(() => document.getElementById("breakdown")?.shadowRoot?.querySelector("[part~=breakdown]"));
      await to("[part~=yardsticks] details:not([open]) > summary");
      await keys(Key.ENTER);
      await bench.until(() => window.focused().parentElement.open);
      await keys(Key.ESCAPE);
      await bench.settle();
      await isAt("[part~=yardsticks] summary");
      assert.ok(await bench.run(() => window.focused().getBoundingClientRect().height > 20));
      await to("a[href*='/explained/']");
      const { href, name } = await bench.run(() => ({ href: window.focused().href, name: window.focused().textContent }));
      assert.match(href, new RegExp(`^${bench.server.origin}/site/explained/(gradient|pieces).html$`));
      assert.equal(name, "What it asks, and what its results mean");
      const answers = await bench.run(async () => {
        const links = window.everything().filter((one) => one.matches("a[href*='/explained/']") && one.getRootNode() !== document);
        return Promise.all(links.map(async ({ href }) => (await fetch(href)).status));
      });
      assert.deepEqual(answers, Array(8).fill(200));
    }
  });

  test("to look through systems to compare changes nothing; a button adds one", async () => {
    await open("gallery/compare.html");
    await to("#add");
    await keys(Key.ARROW_DOWN);
    await bench.until(() => document.getElementById("add").value !== "");
    await keys(Key.ARROW_DOWN);
    await bench.settle();
    assert.equal(await bench.run(() => location.search), "");
    const chosen = await value("#add");
    await keys(Key.TAB);
    await isAt("#add-it");
    await keys(Key.ENTER);
    await bench.until((chosen) => location.search === `?s=${chosen}`, chosen);
    await isAt("#add");
  });
}
