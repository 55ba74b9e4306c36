// Opening and closing, like <details>.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Key } from "selenium-webdriver";

import { MANIFEST } from "../bench.mjs";

export default function (bench) {
  const press = (key) => bench.driver.actions().sendKeys(key).perform();
  const state = () =>
    bench.run(() => ({
      attribute: badge.hasAttribute("open"),
      property: badge.open,
      expanded: badge.shadowRoot.querySelector("button").getAttribute("aria-expanded"),
      focused: badge.shadowRoot.activeElement?.tagName ?? null,
    }));
  const click = async () => {
    const box = await bench.run(() => {
      const { x, y, width, height } = badge.shadowRoot.querySelector("button").getBoundingClientRect();
      return [x + width / 2, y + height / 2].map(Math.round);
    });
    await bench.driver.actions().move({ x: box[0], y: box[1] }).click().perform();
  };
  /** Waits until it is shown or not. */
  const until = (open) =>
    bench.until(
      (open) => {
        const below = badge.shadowRoot.querySelector("#breakdown");
        return open == (below?.getBoundingClientRect().height > 0);
      },
      open,
    );

  test("a click opens, another closes", async () => {
    await bench.loaded();
    await click();
    await until(true);
    const { attribute, property, expanded } = await state();
    assert.deepEqual([attribute, property, expanded], [true, true, "true"]);
    const { detail, bubbles, composed, id } = await bench.event("toggle");
    assert.deepEqual([detail, bubbles, composed, id], [{ open: true }, true, true, "badge"]);
    await click();
    await until(false);
    assert.deepEqual((await bench.event("toggle", 2)).detail, { open: false });
    assert.equal((await state()).expanded, "false");
    assert.equal(await bench.events("toggle"), 2);
  });

  for (const [name, key] of [["Enter", Key.ENTER], ["Space", Key.SPACE]]) {
    test(`${name} opens and closes, and focus stays on the badge`, async () => {
      await bench.loaded("", { inner: "" });
      await press(Key.TAB);
      assert.equal((await state()).focused, "BUTTON");
      await press(key);
      await until(true);
      assert.equal((await state()).focused, "BUTTON");
      await press(key);
      await until(false);
      assert.equal((await state()).focused, "BUTTON");
      assert.equal(await bench.events("toggle"), 2);
    });
  }

  test("Escape closes from within, and focus goes back to the badge", async () => {
    await bench.loaded("open", { inner: "" });
    await until(true);
    await bench.run(() => badge.shadowRoot.querySelector("#breakdown summary").focus());
    assert.equal((await state()).focused, "SUMMARY");
    await press(Key.ESCAPE);
    await until(false);
    const { focused, attribute } = await state();
    assert.deepEqual([focused, attribute], ["BUTTON", false]);
    // Once closed it does nothing more.
    await press(Key.ESCAPE);
    await bench.settle();
    assert.equal((await state()).attribute, false);
  });

  test("Escape is used up where it closed something, and not elsewhere", async () => {
    await bench.loaded("open", { inner: "" });
    await until(true);
    await bench.run(() => {
      window.prevented = [];
      window.heard = 0;
      // Before it: what has become of it is to be seen a little later.
      addEventListener("keydown", (event) => setTimeout(() => window.prevented.push(event.defaultPrevented)), true);
      // After it, as a dialog's script around it would.
      document.addEventListener("keydown", () => window.heard++);
      badge.shadowRoot.querySelector("button").focus();
    });
    await press(Key.ESCAPE);
    await until(false);
    assert.equal(await bench.run(() => window.heard), 0);
    await press(Key.ESCAPE);
    await bench.until(() => window.prevented.length == 2);
    assert.deepEqual(await bench.run(() => [...window.prevented, window.heard]), [true, false, 1]);
  });

  test("links in the breakdown are reached by the Tab key, and not while it is closed", async () => {
    await bench.loaded("open", { inner: "" });
    await until(true);
    await bench.run(() => {
      document.body.append(Object.assign(document.createElement("button"), { id: "after" }));
      for (const details of badge.shadowRoot.querySelectorAll("#breakdown details")) details.open = true;
    });
    await press(Key.TAB);
    const reached = [];
    for (let presses = 0; presses < 90; presses++) {
      await press(Key.TAB);
      const at = await bench.run(() => {
        const active = badge.shadowRoot.activeElement;
        return active ? active.getAttribute("href") ?? active.tagName : document.activeElement.id || "BODY";
      });
      if (at == "after" || at == "BODY") break;
      reached.push(at);
    }
    // Some engines leave links to the mouse unless they are told otherwise.
    const links = await bench.run(() =>
      [...badge.shadowRoot.querySelectorAll("#breakdown a[href]")]
        .filter((link) => link.checkVisibility?.() ?? link.offsetParent)
        .map((link) => [link.getAttribute("href"), link.tabIndex]),
    );
    assert.ok(links.length > 0);
    assert.ok(links.every(([, index]) => index == 0));
    if (bench.engine != "webkit") {
      assert.deepEqual(reached.filter((at) => /^http/.test(at)), links.map(([href]) => href));
      assert.ok(reached.includes("https://example.org/weights"), `${reached}`);
    }
    await bench.run(() => {
      badge.open = false;
      document.activeElement.blur();
    });
    await until(false);
    await bench.run(() => badge.shadowRoot.querySelector("button").focus());
    await press(Key.TAB);
    assert.equal(await bench.run(() => document.activeElement.id), "after");
  });

  test("the attribute and the property open and close as a click does", async () => {
    await bench.loaded();
    await bench.run(() => badge.setAttribute("open", ""));
    await until(true);
    await bench.run(() => (badge.open = false));
    await until(false);
    assert.equal(await bench.run(() => badge.hasAttribute("open")), false);
    assert.equal(await bench.events("toggle"), 2);
  });

  test("an element that is open from the start tells so once", async () => {
    await bench.loaded("open");
    assert.deepEqual((await bench.event("toggle")).detail, { open: true });
    assert.equal(await bench.shown(), true);
    await bench.run(() => (badge.label = "drawn once more"));
    await bench.until(() => badge.shadowRoot.querySelector("svg").getAttribute("aria-label").includes("once more"));
    await bench.settle();
    const order = await bench.run(() => window.log.map(({ type }) => type));
    assert.deepEqual(order, ["openness-load", "openness-toggle"]);
  });

  test("there and back in one tick is no change", async () => {
    await bench.loaded();
    await bench.task(() => {
      badge.open = true;
      badge.open = false;
      badge.shadowRoot.querySelector("button").click();
      badge.shadowRoot.querySelector("button").click();
    });
    await bench.settle();
    assert.equal(await bench.events("toggle"), 0);
    assert.equal(await bench.shown(), false);
  });

  test("what is closed again before the core came stays closed", async () => {
    bench.server.waits.set("core_bg.wasm", 700);
    await bench.loaded();
    await bench.run(() => (badge.open = true));
    while (!bench.server.count("/dist/core_bg.wasm")) await bench.settle();
    await bench.run(() => (badge.open = false));
    await bench.report();
    await bench.settle();
    assert.equal(await bench.shown(), false);
    assert.equal((await state()).expanded, "false");
    assert.equal(await bench.events("toggle"), 0);
    // It opens all the same when it is asked to.
    await click();
    await until(true);
    assert.deepEqual((await bench.event("toggle")).detail, { open: true });
  });

  test("what was opened and then failed before the core came shows the fallback alone", async () => {
    bench.server.waits.set("core_bg.wasm", 700);
    await bench.loaded();
    await bench.run(() => (badge.open = true));
    while (!bench.server.count("/dist/core_bg.wasm")) await bench.settle();
    await bench.run((src) => (badge.src = src), bench.manifest("", { status: 404 }));
    await bench.event("error");
    // The core is there by then, for everybody.
    await bench.run(async () => {
      const other = document.createElement("openness-badge");
      other.manifest = "openness: 1\nsystem: { name: X }\ncomponents: {}\n";
      other.loading = "eager";
      other.open = true;
      const shown = new Promise((done) => other.addEventListener("openness-toggle", done));
      document.body.append(other);
      await shown;
    });
    await bench.settle();
    assert.deepEqual(await bench.run(() => badge.shadowRoot.innerHTML), "<slot></slot>");
    assert.equal(await bench.fallback(), true);
  });

  test("of two texts that are opened one after the other the last is shown", async () => {
    // The first takes another module to be read.
    bench.server.waits.set("formats_bg.wasm", 700);
    const card = bench.manifest("---\nlicense: mit\nlibrary_name: transformers\n---\n# Card 1B\n", { name: "README.md" });
    await bench.loaded("open");
    await until(true);
    const last = bench.manifest(MANIFEST.replace("Bench 1B", "Last 1B"));
    await bench.run((src) => (badge.src = src), card);
    while (!bench.server.count("/dist/formats_bg.wasm")) await bench.settle();
    await bench.run((src) => (badge.src = src), last);
    await bench.until(() => badge.shadowRoot.querySelector("#breakdown")?.textContent.includes("Last 1B"));
    await new Promise((done) => setTimeout(done, 1000));
    assert.equal(await bench.run(() => badge.shadowRoot.querySelector("#breakdown .name").textContent), "Last 1B");
    assert.match(await bench.name(), /^Last 1B, /);
  });

  test("in a link a click opens and goes nowhere, on the badge and in the breakdown", async () => {
    const src = bench.manifest();
    await bench.open(`<a id="around" href="#gone"><openness-badge id="badge" src="${src}"></openness-badge></a>`);
    await bench.event("load");
    await click();
    await until(true);
    // Words of the breakdown lead nowhere either, and its own links lead where they say.
    await bench.run(() => badge.shadowRoot.querySelector("#breakdown .summary").click());
    const details = await bench.run(() => {
      const details = badge.shadowRoot.querySelector("#breakdown details:not([open])");
      details.querySelector("summary").click();
      return details.open;
    });
    await bench.settle();
    assert.deepEqual([await bench.run(() => location.hash), details, await bench.shown()], ["", true, true]);
    const prevented = await bench.run(() => {
      let prevented;
      const look = (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener("click", look, { once: true });
      badge.shadowRoot.querySelector('#breakdown a[href^="https://example.org"]').click();
      return prevented;
    });
    assert.equal(prevented, false);
  });

  for (const intent of ["pointerenter", "focusin"]) {
    test(`the core comes at ${intent}, before anything is opened`, async () => {
      await bench.loaded();
      await bench.settle();
      assert.deepEqual(bench.server.counts(/core|panel/), {});
      await bench.run((type) => badge.shadowRoot.querySelector("button").dispatchEvent(new Event(type, { bubbles: true, composed: true })), intent);
      if (intent == "pointerenter") await bench.run(() => badge.dispatchEvent(new Event("pointerenter")));
      while (Object.keys(bench.server.counts(/core|panel/)).length < 3) await bench.settle();
      assert.deepEqual(bench.server.counts(/core|panel/), { "/dist/core.js": 1, "/dist/core_bg.wasm": 1, "/dist/panel.js": 1 });
      assert.equal(await bench.shown(), false);
      assert.equal(await bench.events("toggle"), 0);
      // The next page's counts begin when all of this has come.
      await bench.report();
    });
  }

  test("a click in the breakdown does not close it", async () => {
    await bench.loaded("open");
    await until(true);
    const opened = await bench.run(() => {
      badge.shadowRoot.querySelector("#breakdown .summary").click();
      const details = badge.shadowRoot.querySelector("#breakdown details:not([open])");
      details.querySelector("summary").click();
      return details.open;
    });
    await bench.settle();
    assert.deepEqual([await bench.shown(), opened], [true, true]);
  });

  test("what a reader has opened stays open when the report changes", async () => {
    await bench.loaded("open");
    await until(true);
    const changed = bench.manifest(MANIFEST.replace("Bench 1B", "Bench 2B"));
    await bench.run((changed) => {
      const details = [...badge.shadowRoot.querySelectorAll("details:not([open])")];
      details[0].open = true;
      window.kept = details[0];
      window.button = badge.shadowRoot.querySelector("button");
      window.button.focus();
      badge.src = changed;
    }, changed);
    await bench.event("load", 2);
    await bench.until(() => badge.shadowRoot.textContent.includes("Bench 2B"));
    await bench.until(() => badge.shadowRoot.querySelector("#breakdown").textContent.includes("Bench 2B"));
    const seen = await bench.run(() => [
      window.kept.isConnected && window.kept.open,
      badge.shadowRoot.querySelector("button") == window.button,
      badge.shadowRoot.activeElement == window.button,
      badge.shadowRoot.textContent.includes("Bench 2B"),
    ]);
    assert.deepEqual(seen, [true, true, true, true]);
  });
}
