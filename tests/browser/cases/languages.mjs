// Other languages than English: an element speaks that of its page, and the site has its
// pages in each; a page in English loads nothing of that.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { FALLBACK, MANIFEST } from "../bench.mjs";
import { TAGS, word } from "../fixtures/catalogue.mjs";
import { DIST } from "../server.mjs";

const PAGES = ["index.html", "checker.html?src=../examples/broken.yaml", "view.html?src=../gallery/bloom.yaml", "404.html"];

/** What of other languages is loaded. */
const SPOKEN = /languages|words/;

export default function (bench) {
  const element = (attributes = "", id = "badge") =>
    `<openness-badge id="${id}" src="${bench.manifest()}" ${attributes}>${FALLBACK}</openness-badge>`;
  const drawn = (id = "badge") =>
    bench.run((id) => {
      const button = document.getElementById(id).shadowRoot.querySelector("button");
      return { lang: button.lang, name: button.querySelector("svg")?.getAttribute("aria-label") };
    }, id);
  const level = (tag) => word(tag, "level", "downloadable.inside");

  for (const tag of TAGS) {
    test(`a page in ${tag} has its badges and breakdowns in ${tag}`, async () => {
      await bench.open(element(), { html: `lang="${tag}"` });
      await bench.event("load");
      const { lang, name } = await drawn();
      assert.equal(lang, tag);
      assert.ok(name.includes(level(tag)), `${name}: ${level(tag)}`);
      // Of the badge alone, as long as nobody opens it.
      assert.deepEqual(bench.server.counts(/languages|words|wasm$/), {
        "/dist/badge_words_bg.wasm": 1,
        "/dist/languages.js": 1,
        [`/dist/words_${tag}.js`]: 1,
      });
      await bench.run(() => (document.getElementById("badge").open = true));
      await bench.event("toggle");
      const region = await bench.run(() => {
        const region = document.getElementById("badge").shadowRoot.querySelector("#breakdown");
        return { lang: region.lang, label: region.getAttribute("aria-label"), text: region.textContent };
      });
      assert.equal(region.lang, tag);
      assert.equal(region.label, word(tag, "breakdown", "region-of").replace("{ $name }", "Bench 1B"));
      assert.ok(region.text.includes(word(tag, "breakdown", "title-components")), region.text);
      assert.deepEqual(await bench.warned(), []);
    });
  }

  test("a page in English loads nothing of another language", async () => {
    await bench.loaded("open");
    await bench.event("toggle");
    assert.equal((await drawn()).lang, "en");
    assert.deepEqual(bench.server.counts(SPOKEN), {});
  });

  test("a language without words is English, and a region or script is its language", async () => {
    for (const [lang, is] of [["tlh", "en"], ["", "en"], ["fr-CA", "fr"], ["zh-CN", "zh-Hans"], ["DE", "de"]]) {
      await bench.open(element(), { html: `lang="${lang}"` });
      await bench.event("load");
      assert.equal((await drawn()).lang, is, lang);
    }
  });

  test("the nearest language counts, and another one is followed", async () => {
    await bench.open(`<div lang="fr">${element('lang="en"')}${element("", "inner")}</div>`, { html: 'lang="de"' });
    await bench.event("load", 2);
    assert.equal((await drawn()).lang, "en");
    assert.equal((await drawn("inner")).lang, "fr");
    await bench.run(() => (document.getElementById("inner").lang = "ja"));
    await bench.until(() => document.getElementById("inner").shadowRoot.querySelector("button").lang == "ja");
    assert.ok((await drawn("inner")).name.includes(level("ja")));
  });

  for (const lost of ["words_fr.js", "languages.js"]) {
    test(`without ${lost} a page in French has its badges in English, and is told`, async () => {
      bench.server.instead.set(lost, { body: "gone", status: 404 });
      await bench.open(element(), { html: 'lang="fr"' });
      await bench.event("load");
      assert.match((await drawn()).name, /downloadable/);
      assert.equal((await drawn()).lang, "en");
      assert.equal((await bench.warned()).length, 1);
    });
  }

  test("without the module of other languages a page in French keeps its fallback, and is told", async () => {
    for (const lost of ["badge_words_bg.wasm", "badge_words_inline.js"]) {
      bench.server.instead.set(lost, { body: "gone", status: 404 });
    }
    await bench.open(element(), { html: 'lang="fr"' });
    assert.equal((await bench.event("error")).detail.code, "module");
    assert.equal((await bench.warned()).length, 1);
  });

  test("words of another build are not taken", async () => {
    bench.server.instead.set("words_fr.js", { body: 'export default"00000000"', headers: { "Content-Type": "text/javascript" } });
    bench.server.instead.set("words_fr_all.js", { body: 'export default"00000000"', headers: { "Content-Type": "text/javascript" } });
    await bench.open(element(), { html: 'lang="fr"' });
    await bench.event("load");
    assert.equal((await drawn()).lang, "en");
    assert.match((await drawn()).name, /downloadable/);
  });

  test("a module that runs out of memory learns its language again", async () => {
    const large = `${MANIFEST}  training-data: { availability: public, note: "${"long ".repeat(200_000)}" }\n`;
    await bench.open(element() + `<openness-badge id="large" src="${bench.manifest(large)}" open></openness-badge>`, { html: 'lang="fr"' });
    await bench.event("load", 2);
    await bench.event("toggle");
    await bench.run(() => (document.getElementById("badge").open = true));
    await bench.event("toggle", 2);
    const lang = await bench.run(() => document.getElementById("badge").shadowRoot.querySelector("#breakdown").lang);
    assert.equal(lang, "fr");
  });

  for (const tag of TAGS) {
    test(`the site's pages in ${tag} are whole, and fit a phone`, async () => {
      for (const page of PAGES) {
        await bench.driver.get(`${bench.server.origin}/site/404.html`);
        await bench.driver.get(`${bench.server.origin}/site/${tag}/${page}`);
        assert.equal(await bench.run(() => document.documentElement.lang), tag);
        const title = word(tag, "page", { "404.html": "fully-closed-this-page", "index.html": "say-how-open-your" }[page] ?? "gallery");
        await bench.until((title) => document.body.innerText.includes(title), title);
        if (page.startsWith("checker")) await bench.until(() => document.querySelector("#findings li"));
        if (page.startsWith("view")) {
          const asks = word(tag, "site", "question.of").replace("{ $name }", "BLOOM");
          await bench.until((asks) => document.getElementById("title").textContent === asks, asks);
          await bench.until(() => document.getElementById("breakdown").shadowRoot?.querySelector("#breakdown"));
        }
        for (const width of [320, 1280]) {
          await bench.driver.manage().window().setRect({ width: Math.max(width, 500), height: 900 });
          await look(`${tag}-${page.split(".")[0]}-${width}`);
        }
        await bench.axe();
      }
      await bench.open('<iframe id="phone" width="320" height="600" style="border: 0"></iframe>');
      for (const page of PAGES) {
        const wide = await bench.driver.executeAsyncScript((page, done) => {
          const phone = document.getElementById("phone");
          phone.onload = () => {
            const { documentElement: root } = phone.contentDocument;
            if (root.scrollWidth <= 320) return done([]);
            const beyond = [...root.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > 320.5);
            done(beyond.map(({ localName, className, textContent }) => `${localName}.${className}: ${textContent.trim().slice(0, 40)}`));
          };
          phone.src = `/site/${page}`;
        }, `${tag}/${page}`);
        assert.deepEqual(wide, [], page);
      }
    });
  }

  test("the menu leads to the same page, with what it was asked for", async () => {
    await bench.driver.get(`${bench.server.origin}/site/view.html?src=gallery/bloom.yaml#x`);
    await bench.run(() => document.querySelector(".languages summary").click());
    await bench.run(() => document.querySelector('.languages a[lang="de"]').click());
    await bench.arrive("/de/view.html?src=gallery/bloom.yaml#x");
    await bench.run(() => document.querySelector('.languages a[lang="en"]').click());
    await bench.arrive("/site/view.html?src=gallery/bloom.yaml#x");
  });

  test("the checker speaks the language of its page, and knows badges in each", async () => {
    await bench.driver.get(`${bench.server.origin}/site/fr/checker.html?src=../gallery/bloom.yaml`);
    await bench.until((level) => document.getElementById("badge").alt.includes(level), word("fr", "level", "open.inside"));
    const { badge } = await import(pathToFileURL(join(DIST, "index.js")));
    const picture = await badge(readFileSync(new URL("../../../www/gallery/bloom.yaml", import.meta.url), "utf8"), { lang: "fr" });
    assert.ok(picture.includes('"language":"fr"'), picture);
    await bench.driver.get(`${bench.server.origin}/site/checker.html?src=gallery/bloom.yaml`);
    await bench.until(() => document.getElementById("badge").alt.includes("open"));
    await bench.run((svg) => {
      const data = new DataTransfer();
      data.items.add(new File([svg], "openness.svg", { type: "image/svg+xml" }));
      const input = document.getElementById("file");
      input.files = data.files;
      input.dispatchEvent(new Event("change"));
    }, picture);
    await bench.until(() => document.getElementById("verdict").dataset.same === "true");
  });

  /** A picture of the page, where somebody wants to look: `OPENNESS_LOOK=FOLDER`. */
  async function look(name) {
    const folder = process.env.OPENNESS_LOOK;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${name}.png`, await bench.driver.takeScreenshot(), "base64");
  }
}
