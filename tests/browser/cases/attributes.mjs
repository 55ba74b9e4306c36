// Attributes are the state; each has a property twin.

import assert from "node:assert/strict";
import { test } from "node:test";

import { MANIFEST } from "../bench.mjs";

const height = () => badge.shadowRoot.querySelector("button svg").getAttribute("height");

export default function (bench) {
  const set = async (name, value) => {
    await bench.run(
      (name, value) => (value == null ? badge.removeAttribute(name) : badge.setAttribute(name, value)),
      name,
      value,
    );
    await bench.settle();
  };
  const get = (property) => bench.run((property) => badge[property], property);
  const put = async (property, value) => {
    await bench.run((property, value) => (badge[property] = value), property, value);
    await bench.settle();
  };

  test("defaults", async () => {
    await bench.open('<openness-badge id="badge"></openness-badge>');
    await bench.until(() => customElements.get("openness-badge"));
    const names = ["src", "yardstick", "badgeStyle", "label", "score", "theme", "placement", "open", "lang", "loading", "manifest"];
    const values = await bench.run((names) => names.map((name) => badge[name]), names);
    assert.deepEqual(values, [null, null, "gradient", null, false, "auto", "below", false, "", "lazy", null]);
    assert.equal(await bench.report(), null);
    await bench.settle();
    assert.equal(await bench.run(() => window.log.length), 0, "nothing to be shown is no error");
  });

  test("each property is its attribute, and null takes it away", async () => {
    await bench.loaded();
    const twins = [
      ["src", "src", "/never-asked.yaml"],
      ["yardstick", "yardstick", "pieces"],
      ["badgeStyle", "badge-style", "large"],
      ["label", "label", "how open"],
      ["theme", "theme", "dark"],
      ["placement", "placement", "popover"],
      ["loading", "loading", "eager"],
      ["lang", "lang", "de"],
    ];
    for (const [property, attribute, value] of twins) {
      const seen = await bench.run(
        (property, attribute, value) => {
          const made = document.createElement("openness-badge");
          made[property] = value;
          const seen = [made.getAttribute(attribute)];
          made.setAttribute(attribute, value);
          seen.push(made[property]);
          if (property != "lang") {
            made[property] = null;
            seen.push(made.hasAttribute(attribute));
          }
          return seen;
        },
        property,
        attribute,
        value,
      );
      assert.deepEqual(seen.slice(0, 2), [value, value], property);
      assert.notEqual(seen[2], true, property);
    }
    assert.deepEqual(
      await bench.run(() => {
        const made = document.createElement("openness-badge");
        return ["open", "score"].flatMap((name) => {
          made[name] = 1;
          const seen = [made.hasAttribute(name), made[name]];
          made[name] = 0;
          return [...seen, made.hasAttribute(name), made[name]];
        });
      }),
      [true, true, false, false, true, true, false, false],
    );
  });

  test("badge-style draws each style; nonsense falls back to the default", async () => {
    await bench.loaded();
    const drawn = new Map();
    const markup = () => bench.run(() => badge.shadowRoot.querySelector("button svg").outerHTML);
    for (const style of ["gradient", "flat", "square", "large", "pieces"]) {
      await set("badge-style", style);
      assert.equal(await get("badgeStyle"), style);
      drawn.set(style, await markup());
    }
    assert.equal(new Set(drawn.values()).size, 5);
    await set("badge-style", "large");
    assert.equal(await bench.run(height), "28");
    for (const nonsense of ["GRADIENT", "", "plastic", "constructor"]) {
      await set("badge-style", nonsense);
      assert.equal(await get("badgeStyle"), "gradient");
      assert.equal(await markup(), drawn.get("gradient"));
      assert.equal(await bench.run(() => badge.getAttribute("badge-style")), nonsense);
    }
    await put("badgeStyle", "square");
    assert.equal(await markup(), drawn.get("square"));
    await set("badge-style", null);
    assert.equal(await markup(), drawn.get("gradient"));
  });

  test("score puts the score beside the level, where enough of it is stated", async () => {
    // Less than half of what it counts is stated.
    await bench.loaded("score");
    assert.equal(await bench.name(), "Bench 1B, openness: downloadable (self-assessed)");
    const components = { "training-data": "closed", hyperparameters: "closed", "random-seeds": "closed", environment: "MIT" };
    for (const id of ["architecture", "weights", "inference-code", "training-code", "model-card", "evaluation-code"]) {
      components[id] = "MIT";
    }
    for (const id of ["data-card", "evaluation-data", "technical-report"]) components[id] = "none";
    await put("manifest", { openness: 1, system: { name: "S" }, components });
    await bench.event("load", 2);
    await bench.settle();
    assert.match(await bench.name(), /^S, openness: downloadable, at least \d+ % \(self-assessed\)$/);
    await put("score", false);
    assert.equal(await bench.name(), "S, openness: downloadable (self-assessed)");
    await set("score", "");
    assert.match(await bench.name(), /, at least \d+ % /);
    // Nothing is a percentage where there is no level.
    await put("manifest", { openness: 1, system: { name: "S" }, components: { ...components, weights: "closed" } });
    await bench.event("load", 3);
    await bench.settle();
    assert.equal(await bench.name(), "S, openness: not stated (self-assessed)");
  });

  test("yardstick chooses the message; nonsense falls back to the gradient", async () => {
    await bench.loaded();
    const gradient = await bench.name();
    await set("yardstick", "pieces");
    const pieces = await bench.name();
    assert.notEqual(pieces, gradient);
    for (const nonsense of ["Pieces", "", "no such", "__proto__"]) {
      await set("yardstick", nonsense);
      assert.equal(await bench.name(), gradient, nonsense);
    }
    await put("yardstick", "pieces");
    assert.equal(await bench.name(), pieces);
    // Every one of the eight, each with its own label.
    for (const id of ["taxonomy", "mof", "osaid", "g7", "eu", "osai"]) {
      await set("yardstick", id);
      assert.ok((await bench.name()).startsWith(`Bench 1B, openness · ${id}: `), await bench.name());
    }
    await put("yardstick", null);
    assert.equal(await bench.name(), gradient);
  });

  test("label is written as it is", async () => {
    await bench.loaded('label="how open"');
    assert.match(await bench.name(), /^Bench 1B, how open: /);
    await set("label", "a < b & c");
    assert.match(await bench.name(), /^Bench 1B, a < b & c: /);
    await set("label", null);
    assert.match(await bench.name(), /^Bench 1B, openness: /);
    await put("label", "Offenheit");
    assert.match(await bench.name(), /^Bench 1B, Offenheit: /);
  });

  test("theme is the color scheme of what opens; nonsense follows the page", async () => {
    await bench.loaded("open");
    await bench.event("toggle");
    const scheme = () => bench.run(() => badge.shadowRoot.querySelector(".place").style.colorScheme);
    const auto = await scheme();
    assert.equal(auto, "light");
    await set("theme", "dark");
    assert.equal(await scheme(), "dark");
    await put("theme", "light");
    assert.equal(await scheme(), "light");
    await put("theme", "dark");
    for (const nonsense of ["Dark", "", "sepia"]) {
      await set("theme", nonsense);
      assert.equal(await get("theme"), "auto");
      assert.equal(await scheme(), auto);
    }
  });

  test("loading is lazy unless it is eager or by interaction", async () => {
    await bench.open('<openness-badge id="badge" loading="EAGER"></openness-badge>');
    await bench.until(() => customElements.get("openness-badge"));
    assert.equal(await get("loading"), "lazy");
    await put("loading", "eager");
    assert.equal(await get("loading"), "eager");
    await put("loading", "interaction");
    assert.equal(await get("loading"), "interaction");
    await put("loading", "sometimes");
    assert.equal(await get("loading"), "lazy");
  });

  test("data-NAME stands for each attribute, and the attribute itself counts before it", async () => {
    const src = bench.manifest();
    await bench.open(
      `<openness-badge id="badge" data-src="${src}" data-badge-style="large" data-label="how open" data-theme="dark" data-placement="popover" data-loading="eager" data-yardstick="gradient" data-score data-open></openness-badge>`,
    );
    await bench.event("toggle");
    const names = ["src", "badgeStyle", "label", "theme", "placement", "loading", "yardstick", "score", "open"];
    const values = () => bench.run((names) => names.map((name) => badge[name]), names);
    assert.deepEqual(await values(), [src, "large", "how open", "dark", "popover", "eager", "gradient", true, true]);
    assert.equal(await bench.name(), "Bench 1B, how open: downloadable (self-assessed)");
    assert.equal(await bench.run(height), "28");
    assert.equal(await bench.run(() => badge.shadowRoot.querySelector(".place").style.colorScheme), "dark");
    // The attribute first, and live.
    await set("badge-style", "square");
    assert.equal(await bench.run(height), "20");
    await set("badge-style", null);
    await set("data-label", "offen");
    assert.match(await bench.name(), /^Bench 1B, offen: /);
    const other = bench.manifest();
    await set("data-src", other);
    await bench.event("load", 2);
    assert.deepEqual([bench.server.count(src), bench.server.count(other)], [1, 1]);
    // What was opened by `data-open` can be closed.
    await put("open", false);
    await bench.event("toggle", 2);
    assert.deepEqual(await bench.run(() => [badge.open, badge.hasAttribute("data-open"), badge.hasAttribute("open")]), [false, false, false]);
  });

  test("data-manifest is the manifest as text", async () => {
    await bench.open('<openness-badge id="badge"></openness-badge>');
    await bench.until(() => customElements.get("openness-badge"));
    await bench.run((text) => badge.setAttribute("data-manifest", text), MANIFEST);
    await bench.event("load");
    assert.match(await bench.name(), /^Bench 1B, /);
    await set("data-manifest", MANIFEST.replace("Bench 1B", "Bench 2B"));
    await bench.event("load", 2);
    assert.match(await bench.name(), /^Bench 2B, /);
    // The property counts before it.
    await put("manifest", MANIFEST.replace("Bench 1B", "Bench 3B"));
    await bench.event("load", 3);
    assert.match(await bench.name(), /^Bench 3B, /);
  });

  test("a property that was set to undefined before the class was there counts as nothing", async () => {
    const src = bench.manifest();
    await bench.open(`<openness-badge id="badge" src="${src}" label="how open" loading="eager" open></openness-badge>`, { script: false });
    await bench.run(() => {
      // As themes do it: over every name, whether there is anything or not.
      for (const name of ["src", "label", "badgeStyle", "open", "score", "theme", "placement", "loading", "manifest", "report"]) {
        badge[name] = badge[name];
      }
      const script = document.createElement("script");
      script.type = "module";
      script.src = "/dist/openness-badge.js";
      document.head.append(script);
    });
    await bench.event("toggle");
    assert.match(await bench.name(), /^Bench 1B, how open: /);
    const own = await bench.run(() => Object.keys(badge));
    assert.deepEqual(own, []);
    assert.deepEqual(await bench.run(() => [badge.open, badge.badgeStyle, typeof badge.report]), [true, "gradient", "function"]);
    assert.deepEqual(await bench.warned(), []);
  });

  test("the texts are marked as what they are, whatever the page and the element say", async () => {
    await bench.loaded('lang="de" open', { html: 'lang="ar" dir="rtl"' });
    await bench.event("toggle");
    const marks = () =>
      bench.run(() =>
        ["button", "#breakdown"].map((part) => {
          const { lang, dir } = badge.shadowRoot.querySelector(part);
          return [lang, dir];
        }),
      );
    assert.deepEqual(await marks(), [["de", "ltr"], ["de", "ltr"]]);
    await put("lang", "no such language");
    await bench.until(() => badge.shadowRoot.querySelector("#breakdown")?.lang == "en");
    assert.deepEqual(await marks(), [["en", "ltr"], ["en", "ltr"]]);
    assert.match(await bench.name(), /downloadable/);
  });

  test("several changes in one tick are one update", async () => {
    const [first, second, last] = [bench.manifest(), bench.manifest(), bench.manifest()];
    await bench.loaded("open");
    await bench.event("toggle");
    await bench.task(
      (first, second, last) => {
        window.updates = 0;
        window.writes = [];
        // Each update asks for the label once: it is asked on the way to a drawing.
        const { get, ...rest } = Object.getOwnPropertyDescriptor(customElements.get("openness-badge").prototype, "label");
        const counted = function () {
          window.updates++;
          return get.call(this);
        };
        Object.defineProperty(badge, "label", { ...rest, get: counted });
        new MutationObserver((records) => window.writes.push(records.length)).observe(badge.shadowRoot, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        badge.src = first;
        badge.badgeStyle = "large";
        badge.src = second;
        badge.setAttribute("label", "twice");
        badge.yardstick = "pieces";
        badge.src = last;
        badge.open = false;
        badge.badgeStyle = "square";
      },
      first,
      second,
      last,
    );
    await bench.event("load", 2);
    await bench.settle();
    assert.deepEqual([first, second, last].map((path) => bench.server.count(path)), [0, 0, 1]);
    assert.equal(await bench.run(() => window.updates), 1);
    assert.equal(await bench.run(() => window.writes.length), 1);
    assert.equal(await bench.run(height), "20");
    assert.match(await bench.name(), /^Bench 1B, twice: /);
    assert.equal(await bench.events("toggle"), 2);
  });

  test("what was drawn is not touched by an update that changes nothing of it", async () => {
    await bench.loaded("open");
    await bench.event("toggle");
    await bench.settle();
    const touched = await bench.driver.executeAsyncScript((...args) => {
      const done = args.at(-1);
      const records = [];
      const observer = new MutationObserver((more) => records.push(...more));
      const options = { subtree: true, childList: true, attributes: true, characterData: true };
      observer.observe(badge.shadowRoot, options);
      badge.badgeStyle = "gradient";
      setTimeout(() => {
        badge.open = false;
        setTimeout(() => done(records.map(({ target, attributeName }) => `${target.localName} ${attributeName}`)), 100);
      }, 100);
    });
    assert.deepEqual(touched.sort(), ["button aria-expanded", "div hidden"]);
  });
}
