// The documentation: its search, the anchors of the page that it was, and that every
// page is fit for everybody.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const www = new URL("../../../www/", import.meta.url);
const PAGES = ["docs.html", "in-your-site.html"];
for (const folder of ["docs", "explained"]) {
  for (const name of readdirSync(new URL(folder, www))) {
    if (name.endsWith(".html")) PAGES.push(`${folder}/${name}`);
  }
}

export default function (bench) {
  const open = async (page, theme = "light") => {
    await bench.driver.get(`${bench.server.origin}/site/${page}`);
    await bench.run((theme) => (document.documentElement.dataset.theme = theme), theme);
    await bench.until(() => document.getAnimations().every(({ playState }) => playState != "running"));
  };

  test("a section is found by its words, and opened", async () => {
    await open("docs/rust.html");
    await bench.until(() => !document.querySelector(".find").hidden);
    const field = await bench.run(() => document.getElementById("find"));
    await field.sendKeys("unfit-license");
    await bench.until(() => document.querySelector(".results a"));
    const found = await bench.run(() => ({
      first: document.querySelector(".results b").textContent,
      said: document.querySelector(".found").textContent,
    }));
    assert.equal(found.first, "unfit-license");
    assert.match(found.said, /^(\d+ sections|One section)\.$/);
    await field.submit();
    await bench.arrive("/docs/findings.html#unfit-license");
  });

  test("what is nowhere is said to be", async () => {
    await open("docs.html?q=zzyzx");
    await bench.until(() => document.querySelector(".found").textContent == "Nothing found.");
  });

  test("old anchors lead on", async () => {
    await open("docs.html");
    const moved = await bench.run(() => [...document.querySelectorAll("[data-moved] li")].map(({ id }) => id));
    assert.equal(moved.length, 14);
    for (const id of moved) {
      // Another page between: from one fragment to the next none is loaded.
      await bench.driver.get(`${bench.server.origin}/site/conformance.html`);
      await bench.driver.get(`${bench.server.origin}/site/docs.html#${id}`);
      await bench.arrive(({ pathname }) => !pathname.endsWith("/docs.html"));
      const there = await bench.run(() => Boolean(document.getElementById(location.hash.slice(1))));
      assert.ok(there, id);
    }
  });

  test("badges of worked examples show their own yardstick, and open", async () => {
    await open("explained/mof.html");
    await bench.run(() => document.querySelector("openness-badge").scrollIntoView({ behavior: "instant" }));
    await bench.until(() => document.querySelector("openness-badge").shadowRoot?.querySelector("button"));
    const shown = await bench.run(() => ({
      badge: document.querySelector("openness-badge").shadowRoot.textContent,
      page: document.querySelector(".worked-verdict").textContent,
    }));
    assert.ok(shown.badge.toLowerCase().includes(shown.page.toLowerCase()), JSON.stringify(shown));
  });

  test("no page is wider than a small phone", async () => {
    await bench.open('<iframe id="phone" width="320" height="600" style="border: 0"></iframe>');
    for (const page of [...PAGES, "index.html", "404.html"]) {
      const width = await bench.driver.executeAsyncScript((page, done) => {
        const phone = document.getElementById("phone");
        phone.onload = () => done(phone.contentDocument.documentElement.scrollWidth);
        phone.src = `/site/${page}`;
      }, page);
      assert.ok(width <= 320, `${page}: ${width} pixels`);
    }
  });

  const documented = (name) => readFileSync(new URL(`../../documented/${name}`, import.meta.url), "utf8");

  test("the listener of the page on JavaScript hears what it says", async () => {
    await bench.loaded("", { head: `<script>${documented("listen.js")}</script>` });
    const title = () => bench.run(() => document.getElementById("badge").title);
    assert.match(await title(), /^downloadable, \d+ of 30 components stated$/);
    await bench.run((src) => document.getElementById("badge").setAttribute("src", src), bench.manifest("- nothing"));
    await bench.event("error");
    assert.match(await title(), /^[a-z-]+: \S/);
  });

  test("the manifest in the page is shown by its yardstick, opened", async () => {
    await bench.open(documented("inline.html"));
    await bench.event("toggle");
    const shown = await bench.run(() => document.querySelector("openness-badge").shadowRoot.querySelector("svg").getAttribute("aria-label"));
    assert.match(shown, /^Example 7B, .*open weights/i);
  });

  test("the style sheet changes surface and corners", async () => {
    await bench.loaded("open", { head: `<style>${documented("style.css")}</style>` });
    await bench.event("toggle");
    const style = await bench.run(() => {
      const part = document.getElementById("badge").shadowRoot.querySelector("[part~=breakdown]");
      const { borderRadius, backgroundColor } = getComputedStyle(part);
      return { borderRadius, backgroundColor };
    });
    assert.deepEqual(style, { borderRadius: "0px", backgroundColor: "rgb(255, 251, 230)" });
  });

  for (const page of PAGES) {
    test(`axe-core finds nothing: ${page}`, async () => {
      for (const theme of ["light", "dark"]) {
        await open(page, theme);
        assert.deepEqual(await bench.axe({ exclude: ["openness-badge"] }), [], theme);
      }
    });
  }
}
