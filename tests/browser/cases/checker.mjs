// The checker as people use it: from a card to files and a line, by form and by text,
// with what is wrong and what is genuine.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { unzipSync } from "fflate";
import { Key } from "selenium-webdriver";

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

const CARD = `---
license: apache-2.0
pipeline_tag: text-generation
datasets:
- allenai/dolma
---
# My Model 7B

A language model.
`;

const MANIFEST = `# Who we are
openness: 1
system: { name: My Model, developer: My Lab }
license: Apache-2.0
components:
  weights: public # since May
  # the rest
  model-card: CC-BY-4.0
`;

export default function (bench) {
  /** Counts on the page what a person does, over all pages of a walk: a list takes a press to open and one to choose. */
  const listen = () =>
    bench.run(() => {
      if (window.counts) return;
      window.counts = true;
      const add = (count) => sessionStorage.setItem("presses", Number(sessionStorage.getItem("presses")) + count);
      addEventListener("click", ({ isTrusted }) => isTrusted && add(1), true);
      addEventListener("change", ({ target }) => target.localName === "select" && add(2), true);
    });
  const presses = () => bench.run(() => Number(sessionStorage.getItem("presses")));

  const open = async (page = "checker.html") => {
    await bench.driver.get(`${bench.server.origin}/site/404.html`);
    await bench.run(() => sessionStorage.clear());
    await bench.driver.get(`${bench.server.origin}/site/${page}`);
    await listen();
    if (page.startsWith("checker")) await ready();
  };

  const ready = async () => {
    await bench.until(() => document.documentElement.dataset.checker === "ready");
    await listen();
    await bench.run(() => {
      const saved = (window.saved = []);
      window.copied = null;
      // No dialog of the system comes up, for no driver has a hand in one.
      HTMLInputElement.prototype.click = function () {
        window.asked = this.id;
      };
      // What would be saved and copied is kept for the test.
      let last = null;
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => create.call(URL, (last = blob));
      HTMLAnchorElement.prototype.click = async function () {
        const blob = last;
        saved.push({ name: this.download, bytes: [...new Uint8Array(await blob.arrayBuffer())] });
      };
      Object.defineProperty(navigator, "clipboard", {
        configurable: true,
        value: { writeText: async (text) => void (window.copied = text) },
      });
    });
  };

  /** Presses where it can be seen; `within` finds it in the shadow of an element. */
  const press = async (selector, within = null) => {
    const element = await bench.run((selector, within) => {
      const root = within ? document.querySelector(within).shadowRoot : document;
      const element = root.querySelector(selector);
      element.scrollIntoView({ block: "center", behavior: "instant" });
      return element;
    }, selector, within);
    // The page scrolls by itself to what it has brought.
    let [before, now] = [null, await element.getRect()];
    while (before?.y !== now.y) {
      await bench.settle();
      [before, now] = [now, await element.getRect()];
    }
    await element.click();
  };

  /** Pastes as the keys for it do. */
  const paste = (text) =>
    bench.run((text) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      const field = document.querySelector(".cm-content");
      field.focus();
      // Firefox takes the text apart.
      const init = { clipboardData: data, data: text, dataType: "text/plain", bubbles: true, cancelable: true };
      field.dispatchEvent(new ClipboardEvent("paste", init));
    }, text);

  const text = () => bench.run(() => [...document.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n"));
  const badge = (name) => bench.until((name) => !document.getElementById("badge").hidden && document.getElementById("badge").alt.startsWith(name), name);
  const saved = async () => {
    await bench.until(() => window.saved.length > 0);
    const [{ name, bytes }] = await bench.run(() => window.saved);
    return { name, files: unzipSync(Uint8Array.from(bytes)) };
  };
  const value = (selector) => bench.run((selector) => document.querySelector(selector).value, selector);

  /** Another value for a control, as a person chooses it. */
  const set = (selector, value) =>
    bench.run(
      (selector, value) => {
        const control = document.querySelector(selector);
        control.focus();
        control.value = value;
        control.dispatchEvent(new Event("input", { bubbles: true }));
        control.dispatchEvent(new Event("change", { bubbles: true }));
      },
      selector,
      value,
    );

  test("from the landing page to files and a line for a card on Hugging Face, in three presses", async () => {
    await open("index.html");
    await press("a[href='checker.html'].first");
    await ready();
    await paste(CARD);
    await badge("My Model 7B, openness: downloadable");
    await press("#download");
    const { name, files } = await saved();
    assert.equal(name, "openness.zip");
    assert.deepEqual(Object.keys(files).toSorted(), ["openness-dark.png", "openness.png", "openness.yaml"]);
    for (const name of ["openness.png", "openness-dark.png"]) assert.deepEqual([...files[name].slice(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
    assert.notDeepEqual(files["openness.png"], files["openness-dark.png"]);
    const manifest = new TextDecoder().decode(files["openness.yaml"]);
    assert.match(manifest, /^openness: 1\nsystem:/);
    await press("#copy");
    const copied = await bench.until(() => window.copied);
    assert.match(
      copied,
      /^<a href="openness\.yaml"><img src="openness\.png#hf-light-mode-only" alt="My Model 7B, openness: downloadable \(self-assessed\)" width="\d+" height="20" \/><img src="openness-dark\.png#hf-dark-mode-only" .*<\/a>\n$/,
    );
    assert.equal(await presses(), 3);
  });

  for (const [place, wanted, line] of [
    ["github", ["openness-dark.svg", "openness.svg", "openness.yaml"], /^<a href="openness\.yaml"><picture><source media/],
    ["mkdocs", ["docs/openness.svg", "docs/openness.yaml"], /^<openness-badge src="openness\.yaml">\n {2}<a href="openness\.yaml"><img src="openness\.svg"/],
  ]) {
    test(`the same for ${place}, with one choice more`, async () => {
      await open("index.html");
      await press("a[href='checker.html'].first");
      await ready();
      await paste(MANIFEST);
      await badge("My Model, openness: downloadable");
      await set("#place", place);
      await press("#download");
      const { files } = await saved();
      assert.deepEqual(Object.keys(files).toSorted(), wanted);
      const name = wanted.find((name) => name.endsWith("openness.yaml"));
      // A manifest is saved as it is written, with its comments.
      assert.equal(new TextDecoder().decode(files[name]), MANIFEST);
      await press("#copy");
      assert.match(await bench.until(() => window.copied), line);
      assert.equal(await presses(), 5);
    });
  }

  test("the form changes the text at its place, and the text the form; undo takes both back", async () => {
    await open();
    await paste(MANIFEST);
    await badge("My Model");
    await press("#tab-form");
    const weights = "[data-path='components/weights/availability']";
    await bench.until((weights) => document.querySelector(weights).value === "public", weights);
    assert.equal(await value("[data-path='system/developer']"), "My Lab");
    await set(weights, "gated");
    await badge("My Model, openness: downloadable, gated");
    await set("[data-path='components/pretraining-code/availability']", "closed");
    await press("#tab-text");
    await bench.until(() => document.querySelector(".cm-content").textContent.includes("pretraining-code"));
    assert.equal(
      await text(),
      `${MANIFEST.replace("weights: public", "weights: gated")}  pretraining-code: closed\n`,
    );
    await press("#undo");
    await press("#undo");
    await bench.until((text) => [...document.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n") === text, MANIFEST);
    await press("#tab-form");
    await bench.until((weights) => document.querySelector(weights).value === "public", weights);
  });

  test("a card that the form changes becomes a manifest, and undo brings it back", async () => {
    await open();
    await paste(CARD);
    await badge("My Model 7B");
    await press("#tab-form");
    await bench.until(() => !document.querySelector("[data-path='system/developer']").disabled);
    await set("[data-path='components/architecture/availability']", "public");
    await bench.until(() => /openness manifest/.test(document.getElementById("told").textContent));
    await press("#tab-text");
    assert.match(await text(), /^openness: 1\n[^]*\n {2}architecture: public\n/);
    await press("#undo");
    await bench.until((card) => [...document.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n") === card, CARD);
  });

  test("eight questions make a first badge, by the keyboard alone", async () => {
    await open();
    await bench.run(() => document.getElementById("tab-text").focus());
    const keys = (...keys) => bench.driver.actions().sendKeys(...keys).perform();
    await keys(Key.ARROW_RIGHT, Key.ARROW_RIGHT);
    await bench.until(() => !document.getElementById("panel-questions").hidden);
    // Past undo and redo, which have nothing to do yet.
    await keys(Key.TAB);
    await bench.until(() => document.activeElement.dataset.path === "system/name");
    await bench.run(() => document.activeElement.select());
    await keys("Own 1B", Key.TAB, "Lab", Key.TAB, Key.SPACE);
    await bench.until(() => document.activeElement.value === "download" && document.activeElement.checked);
    await keys(Key.TAB, Key.TAB, Key.TAB, Key.TAB, Key.SPACE);
    await bench.until(() => document.querySelector("[name=q-weights]:checked")?.value === "public");
    await badge("Own 1B, openness: downloadable");
    await bench.run(() => document.getElementById("tab-text").click());
    assert.equal(
      await text(),
      "openness: 1\nsystem:\n  name: Own 1B\n  developer: Lab\naccess:\n  channels: [download]\ncomponents:\n  weights: public\n",
    );
  });

  test("an error is mended by one press, all at once by another, and undone", async () => {
    await open("checker.html?src=examples/broken.yaml");
    await bench.until(() => document.querySelectorAll("#findings li").length > 5);
    const before = await text();
    const count = await bench.run(() => document.querySelectorAll("#findings .mend").length);
    assert.ok(count > 1, `${count} fixes`);
    await press("#findings .mend");
    await bench.until((count) => document.querySelectorAll("#findings .mend").length < count, count);
    assert.equal(await presses(), 1);
    await press("#fix-all");
    await bench.until(() => document.querySelectorAll("#findings .mend").length === 0);
    await press("#undo");
    await press("#undo");
    await bench.until((before) => [...document.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n") === before, before);
  });

  test("findings are marked in the text, said where one hovers, and reached by keys and buttons", async () => {
    await open("checker.html?src=examples/broken.yaml");
    await bench.until(() => document.querySelector(".cm-lintRange-error"));
    const mark = await bench.run(() => document.querySelector(".cm-lintRange-error"));
    await bench.driver.actions().move({ origin: mark, x: 2, y: 2 }).move({ origin: mark }).perform();
    await bench.until(() => document.querySelector(".cm-tooltip-hover .cm-diagnostic-error"));
    await bench.driver.actions().move({ x: 1, y: 1 }).perform();
    await bench.until(() => !document.querySelector(".cm-tooltip"));
    await press("#following");
    await bench.until(() => document.querySelector(".cm-tooltip .cm-diagnostic-error"));
    await press("#findings li button");
    const selected = await bench.until(() => getSelection().toString());
    assert.ok(selected.length > 0);
  });

  test("a genuine badge, a changed one and one of another manifest are told apart, in two presses", async () => {
    await open();
    await paste(MANIFEST);
    await badge("My Model");
    const svg = await bench.driver.executeAsyncScript((text, done) => import("/dist/index.js").then(({ badge }) => badge(text)).then(done), MANIFEST);
    const png = await bench.driver.executeAsyncScript(
      (text, done) => import("/dist/index.js").then(({ png }) => png(text, { scale: 2 })).then(({ bytes }) => done([...bytes])),
      MANIFEST,
    );
    const give = (bytes, name) =>
      bench.run(
        (bytes, name) => {
          // What was said of the one before is not said of this one.
          document.getElementById("verdict").textContent = "";
          delete document.getElementById("verdict").dataset.same;
          const data = new DataTransfer();
          data.items.add(new File([typeof bytes === "string" ? bytes : Uint8Array.from(bytes)], name));
          const input = document.getElementById("file");
          input.files = data.files;
          input.dispatchEvent(new Event("change"));
        },
        bytes,
        name,
      );
    const verdict = () => bench.until(() => document.getElementById("verdict").textContent.replace("Loading…", ""));
    const labelled = await bench.driver.executeAsyncScript(
      (text, done) => import("/dist/index.js").then(({ badge }) => badge(text, { label: "fully open: 99 %" })).then(done),
      MANIFEST,
    );
    await press("#verify");
    assert.equal(await bench.run(() => window.asked), "file");
    // The file itself is the other one.
    assert.equal(await presses(), 1);
    for (const [bytes, name, said, same] of [
      [labelled, "openness.svg", /is the author's own: no manifest says it\. The label “fully open: 99 %” holds words of a verdict \(“fully open”\)/, "true"],
      [svg, "openness.svg", /^This manifest draws it, and it carries its digest sha256:/, "true"],
      [png, "openness.png", /^This manifest draws it, and it carries its digest sha256:/, "true"],
      [svg.replaceAll("ownloadable", "ully open"), "openness.svg", /^It says “My Model, openness: dully open/, "false"],
      [svg.replace(/sha256:..../, "sha256:0000"), "openness.svg", /^It was computed from another manifest/, "false"],
    ]) {
      await give(bytes, name);
      await bench.until((same) => document.getElementById("verdict").dataset.same === same, same);
      assert.match(await verdict(), said);
      await press("#verified-close");
    }
    // What this page cannot draw it does not judge.
    await give(svg.replace(/\{(&quot;|")program/, "{$1language$1:$1tlh$1,$1program"), "openness.svg");
    await bench.until(() => /another language \(tlh\)/.test(document.getElementById("verdict").textContent));
    assert.equal(await bench.run(() => "same" in document.getElementById("verdict").dataset), false);
  });

  test("an address with words that the page does not know is no obstacle", async () => {
    await open("checker.html?place=nowhere&style=none&src=gallery/bloom.yaml");
    await badge("BLOOM");
    assert.deepEqual(await bench.run(() => ["place", "style"].map((id) => document.getElementById(id).value)), ["huggingface", "gradient"]);
  });

  test("a damaged link says so, and goes on saying it until something is typed", async () => {
    await open("checker.html#z.AAAA");
    const said = () => bench.run(() => document.getElementById("failed").textContent);
    assert.equal(await said(), "The link is damaged: its manifest cannot be read.");
    await paste(MANIFEST);
    await badge("My Model");
    assert.equal(await said(), "");
  });

  test("the form shows one license for each kind where the text has them", async () => {
    await open("checker.html?src=gallery/bloom.yaml");
    await badge("BLOOM");
    await press("#tab-form");
    const shown = () =>
      bench.run(() =>
        Object.fromEntries(
          ["license", "license/code", "license/model"].map((path) => {
            const input = document.querySelector(`#panel-form [data-path="${path}"]`);
            return [path, input.closest("label").hidden ? null : input.value];
          }),
        ),
      );
    await bench.until(() => document.querySelector('#panel-form [data-path="license/code"]').value);
    assert.deepEqual(await shown(), { license: null, "license/code": "Apache-2.0", "license/model": "bigscience-bloom-rail-1.0" });
    await press("#tab-text");
    await paste(MANIFEST);
    await badge("My Model");
    await press("#tab-form");
    await bench.until(() => document.querySelector('#panel-form [data-path="license"]').value);
    assert.deepEqual(await shown(), { license: "Apache-2.0", "license/code": null, "license/model": null });
  });

  test("an anchor of the page takes nothing from the text", async () => {
    await open();
    await paste(MANIFEST);
    await badge("My Model");
    const before = await text();
    await bench.run(() => void (location.hash = "#main"));
    await bench.settle();
    assert.equal(await text(), before);
    assert.equal(await bench.run(() => document.getElementById("told").textContent), "");
  });

  test("a card that begins with a comment is a text, and no badge", async () => {
    await open();
    await bench.run((card) => {
      const data = new DataTransfer();
      data.items.add(new File([`<!-- made by hand -->\n${card}`], "README.md"));
      const input = document.getElementById("file");
      input.files = data.files;
      input.dispatchEvent(new Event("change"));
    }, CARD);
    await bench.until(() => document.querySelector(".cm-line")?.textContent.startsWith("<!-- made by hand"));
    assert.equal(await bench.run(() => document.getElementById("verified").hidden), true);
  });

  test("what the next level takes is on the page, and a press leads to its row", async () => {
    await open();
    await paste(MANIFEST);
    await badge("My Model");
    const [title, first] = await bench.until(() => {
      const list = document.querySelectorAll("#next-list button");
      return list.length && [document.getElementById("next-title").textContent, list[0].textContent];
    });
    assert.match(title, /^For “Fully open”/);
    assert.ok(first.length > 5, first);
    await press("#next-list button");
    const path = await bench.until(() => document.activeElement.dataset.path);
    assert.match(path, /^components\/.*\/availability$/);
    assert.equal(await presses(), 1);
  });

  test("why one framework says no where another says yes is two presses away", async () => {
    await open();
    await paste(MANIFEST);
    await badge("My Model");
    await bench.until(() => document.getElementById("breakdown").shadowRoot?.querySelectorAll("details").length > 2);
    const rows = await bench.run(() => {
      const details = [...document.getElementById("breakdown").shadowRoot.querySelectorAll("details")];
      const of = (name) => details.findIndex((one) => one.querySelector("summary").textContent.includes(name));
      return [of("Model Openness Framework"), of("G7")];
    });
    assert.ok(rows.every((row) => row >= 0), `${rows}`);
    for (const row of rows) {
      await bench.run((row) => {
        const one = document.getElementById("breakdown").shadowRoot.querySelectorAll("details")[row];
        one.querySelector("summary").id = `row-${row}`;
      }, row);
      await press(`#row-${row}`, "#breakdown");
      const said = await bench.run((row) => {
        const one = document.getElementById("breakdown").shadowRoot.querySelectorAll("details")[row];
        return [one.open, one.textContent.length];
      }, row);
      assert.ok(said[0] && said[1] > 100, `${said}`);
    }
    assert.equal(await presses(), 2);
  });

  test("text and look are in the address, and there again after a reload", async () => {
    await open();
    await paste(MANIFEST);
    await badge("My Model");
    await set("#style", "large");
    await set("#label", "how open");
    await set("#yardstick", "mof");
    await bench.until(() => /^#z\..*&style=large&yardstick=mof&label=how%20open$/.test(location.hash));
    const address = await bench.run(() => location.href);
    for (const again of [() => bench.driver.navigate().refresh(), () => bench.driver.get("about:blank").then(() => bench.driver.get(address))]) {
      await again();
      await ready();
      await badge("My Model, how open");
      assert.deepEqual([await value("#style"), await value("#yardstick"), await text()], ["large", "mof", MANIFEST]);
    }
    // A text too long for an address is there again too.
    const long = `${MANIFEST}# ${Array.from({ length: 30_000 }, (_, at) => ((at * 7919) % 65521).toString(36)).join("")}\n`;
    await open();
    await paste(long);
    await badge("My Model");
    await bench.until(() => sessionStorage.getItem("checker")?.length > 60_000);
    await bench.driver.navigate().refresh();
    await ready();
    await badge("My Model");
  });

  test("a file of another host is loaded, and what the host answers is said", async () => {
    await open();
    await press("#fetch");
    const load = async (address) => {
      await set("#address", address);
      await press("#from button");
    };
    await load(bench.server.put(MANIFEST, { name: "openness.yaml" }));
    await badge("My Model");
    await load(bench.server.put("", { name: "gone.yaml", status: 404 }));
    await bench.until(() => /gone\.yaml could not be loaded: the server answered 404\.$/.test(document.getElementById("failed").textContent));
  });

  test("words of the schema and ids of licenses are completed", async () => {
    await open();
    await paste("openness: 1\nsystem: { name: X }\ncomponents:\n  ");
    const offered = async (typed) => {
      await bench.driver.actions().sendKeys(typed).perform();
      return bench.until(() => {
        const list = [...document.querySelectorAll(".cm-tooltip-autocomplete li .cm-completionLabel")].map((item) => item.textContent);
        return list.length && list;
      });
    };
    assert.ok((await offered("wei")).includes("weights"));
    await bench.settle();
    await bench.driver.actions().sendKeys(Key.ENTER).perform();
    await bench.until(() => document.querySelector(".cm-content").textContent.includes("weights: "));
    assert.ok((await offered("gat")).includes("gated"));
    await bench.driver.actions().sendKeys(Key.ESCAPE, Key.BACK_SPACE, Key.BACK_SPACE, Key.BACK_SPACE).perform();
    assert.ok((await offered("Apache")).some((label) => label === "Apache-2.0"));
  });

  test("hostile texts are shown as text, and the page's policy holds", async () => {
    await open();
    await bench.run(() => {
      window.violations = [];
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile }) => window.violations.push(`${violatedDirective} ${sourceFile}`));
    });
    await paste(MANIFEST.replace("My Model,", '"<img src=x onerror=alert(1)>",'));
    await badge("<img src=x");
    await press("#tab-form");
    await press("#tab-questions");
    await press("#tab-text");
    await bench.until(() => document.getElementById("breakdown")?.shadowRoot?.querySelector("[part~=breakdown]"));
    assert.deepEqual(await bench.run(() => window.violations), []);
    // In the page and in every shadow of it.
    const found = await bench.run(() => {
      const all = (root) => [...root.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
      const elements = all(document);
      return {
        shadows: elements.filter(({ shadowRoot }) => shadowRoot).length,
        made: elements.filter((one) => one.matches("img[src=x], [onerror]")).length,
        said: elements.filter((one) => one.getRootNode() !== document && one.textContent.includes("<img src=x")).length,
      };
    });
    assert.ok(found.shadows > 0 && found.said > 0, JSON.stringify(found));
    assert.equal(found.made, 0);
  });

  for (const theme of ["light", "dark"]) {
    test(`axe-core finds nothing in text, form and questions: ${theme}`, async () => {
      await open();
      await bench.run((theme) => (document.documentElement.dataset.theme = theme), theme);
      await paste(read("www/examples/broken.yaml"));
      await bench.until(() => document.querySelector("#findings li"));
      for (const tab of ["text", "form", "questions"]) {
        await bench.run((tab) => document.getElementById(`tab-${tab}`).click(), tab);
        assert.deepEqual(await bench.axe(), [], tab);
      }
    });
  }

  test("every control can be touched, and nothing is wider than the window", async () => {
    for (const width of [320, 390, 768, 1440]) {
      await bench.driver.manage().window().setRect({ width, height: 900 });
      await open();
      await paste(MANIFEST);
      await badge("My Model");
      for (const tab of ["text", "form", "questions"]) {
        await bench.run((tab) => document.getElementById(`tab-${tab}`).click(), tab);
        const found = await bench.run(() => {
          const small = [...document.querySelectorAll("main :is(button, select, input:not([type=checkbox], [type=radio]), summary, label:has(> [type=checkbox], > [type=radio]))")]
            .filter((element) => element.checkVisibility() && !element.closest(".cm-editor"))
            .filter((element) => element.getBoundingClientRect().height < 43.5)
            .map((element) => element.outerHTML.slice(0, 120));
          return { small, wide: document.documentElement.scrollWidth - innerWidth };
        });
        assert.deepEqual(found.small, [], `${width} ${tab}`);
        assert.ok(found.wide <= 0, `${width} ${tab}: ${found.wide}`);
      }
    }
    await bench.driver.manage().window().setRect({ width: 1000, height: 800 });
  });
}
