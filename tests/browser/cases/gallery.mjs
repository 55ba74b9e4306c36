// The gallery, as the command `site` makes it: search, filters, order and columns of
// its table, its address, compare, and the same from a disk.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { Key } from "selenium-webdriver";

import { SITE } from "../server.mjs";

export default function (bench) {
  const open = async (page = "index.html", theme) => {
    await bench.driver.get(`${bench.server.origin}/site/gallery/${page}`);
    if (theme) await bench.run((theme) => (document.documentElement.dataset.theme = theme), theme);
    if (page.startsWith("index.html")) await bench.until(() => !document.getElementById("filters").hidden);
  };

  /** What a reader finds in the table. */
  const state = () =>
    bench.run(() => {
      const rows = [...document.querySelectorAll("#systems tbody tr")].filter((row) => !row.hidden);
      return {
        rows: rows.map((row) => row.querySelector("th a").textContent),
        levels: [...new Set(rows.map((row) => row.cells[2].dataset.v))],
        count: document.getElementById("count").textContent,
        none: !document.getElementById("none").hidden,
        query: decodeURIComponent(location.search),
        sorted: [...document.querySelectorAll("#systems th[aria-sort]")].map(
          (head) => `${head.dataset.sort} ${head.getAttribute("aria-sort")}`,
        ),
      };
    });

  /** Chooses in a field as a person does. */
  const set = (name, value) =>
    bench.run(
      (name, value) => {
        const field = document.getElementById("filters").elements[name];
        field.value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      },
      name,
      value,
    );

  test("what is typed narrows the table, and the address keeps it", async () => {
    await open();
    const all = await state();
    assert.ok(all.rows.length >= 40, `${all.rows.length} systems`);
    assert.equal(all.query, "");
    const search = await bench.run(() => document.querySelector("[name=q]"));
    await search.sendKeys("eleuther");
    const found = await state();
    assert.ok(found.rows.length >= 2 && found.rows.length < 6, found.rows.join());
    assert.ok(found.rows.includes("Pythia 12B"));
    assert.equal(found.count, `${found.rows.length} of ${all.rows.length} systems`);
    assert.equal(found.query, "?q=eleuther");
    await search.sendKeys("xxx");
    const none = await state();
    assert.deepEqual([none.rows, none.none], [[], true]);
    // Another reader of this address sees the same.
    await open("index.html?q=eleuther");
    assert.deepEqual(await state(), found);
    await bench.run(() => document.querySelector("[type=reset]").click());
    await bench.until(() => location.search === "");
    assert.deepEqual((await state()).rows, all.rows);
  });

  test("every filter fits its column, alone and together", async () => {
    await open();
    const facts = await bench.run(() =>
      [...document.querySelectorAll("#systems tbody tr")].map((row) => {
        const at = (name) => row.cells[document.querySelector(`[data-sort=${name}]`).cellIndex];
        return {
          name: row.querySelector("th a").textContent,
          developer: row.querySelector("th small")?.textContent ?? "",
          level: at("level").dataset.v || "none",
          gated: row.dataset.g === undefined ? "no" : "yes",
          year: Number(at("released").textContent.slice(0, 4)),
          kind: at("kind").textContent.trim().split(" "),
          license: at("license").dataset.v,
        };
      }),
    );
    const names = (fits) => facts.filter(fits).map(({ name }) => name).toSorted();
    const cases = [
      ["level=4", ({ level }) => level === "4"],
      ["gated=yes", ({ gated }) => gated === "yes"],
      ["kind=image", ({ kind }) => kind.includes("image")],
      ["developer=Meta", ({ developer }) => developer === "Meta"],
      ["from=2022&to=2023", ({ year }) => year >= 2022 && year <= 2023],
      ["license=osi", ({ license }) => license === "osi"],
      ["level=4&gated=yes&from=2023", ({ level, gated, year }) => level === "4" && gated === "yes" && year >= 2023],
    ];
    for (const [query, fits] of cases) {
      await open(`index.html?${query}`);
      const wanted = names(fits);
      const { rows, query: kept } = await state();
      assert.ok(wanted.length > 0, query);
      assert.deepEqual(rows.toSorted(), wanted, query);
      assert.equal(kept, `?${query}`);
    }
    // What is no choice is none.
    await open("index.html?level=9&gated=maybe&order=nothing");
    assert.equal((await state()).rows.length, facts.length);
  });

  test("a level's head filters and unfilters, with the way back", async () => {
    await open();
    const press = () => bench.run(() => document.querySelector('.ladder [data-level="5"]').click());
    await press();
    assert.deepEqual((await state()).levels, ["5"]);
    assert.equal((await state()).query, "?level=5");
    assert.equal(await bench.run(() => document.querySelector(".ladder [aria-current]").dataset.level), "5");
    await press();
    assert.equal((await state()).query, "");
  });

  test("the table is ordered by the keyboard, and the address and a voice say so", async () => {
    await open();
    const before = await state();
    assert.deepEqual(before.sorted, ["level descending"]);
    const head = (name) => bench.run((name) => document.querySelector(`[data-sort=${name}] button`).focus(), name);
    const key = (key) => bench.driver.actions().sendKeys(key).perform();
    await head("name");
    await key(Key.ENTER);
    const compare = (a, b) => a.localeCompare(b, "en", { numeric: true, sensitivity: "base" });
    const ordered = await state();
    assert.deepEqual(ordered.rows, before.rows.toSorted(compare));
    assert.deepEqual([ordered.sorted, ordered.query], [["name ascending"], "?order=name"]);
    await key(Key.SPACE);
    assert.equal((await state()).query, "?order=-name");
    assert.equal(await bench.run(() => document.getElementById("sorted").textContent), "System, highest first");
    assert.ok(await bench.run(() => document.activeElement === document.querySelector("[data-sort=name] button")));
    for (const name of ["score", "stated", "mof", "osai", "released"]) {
      await open(`index.html?order=-${name}`);
      const values = await bench.run((name) => {
        const at = document.querySelector(`[data-sort=${name}]`).cellIndex;
        return [...document.querySelectorAll("#systems tbody tr")].map(({ cells }) =>
          name === "released" ? cells[at].textContent : Number(cells[at].dataset.v || -1),
        );
      }, name);
      assert.deepEqual(values, values.toSorted((a, b) => (a < b) - (a > b)), name);
    }
  });

  test("columns are chosen, and the address keeps them", async () => {
    await open("index.html?columns=level,mof,license");
    const shown = () =>
      bench.run(() =>
        [...document.querySelectorAll("#systems thead th")]
          .filter((head) => getComputedStyle(head).display !== "none" && head.dataset.sort)
          .map((head) => head.dataset.sort),
      );
    assert.deepEqual(await shown(), ["name", "level", "mof", "license"]);
    await bench.run(() => {
      const label = [...document.querySelectorAll(".columns label")].find((label) => label.textContent === "OSAI");
      label.querySelector("input").click();
    });
    assert.deepEqual(await shown(), ["name", "level", "mof", "osai", "license"]);
    assert.equal((await state()).query, "?columns=level,mof,osai,license");
  });

  test("two systems are chosen and compared", async () => {
    await bench.driver.manage().window().setRect({ width: 1280, height: 1000 });
    await open();
    await bench.run(() => {
      for (const id of ["olmo", "llama-3.1-405b"]) document.querySelector(`input[value="${id}"]`).click();
    });
    const button = await bench.until(() => {
      const button = document.querySelector("#choose [type=submit]");
      return !button.disabled && button.textContent === "Compare 2 systems" && button;
    });
    await button.click();
    await bench.arrive(({ pathname }) => pathname.endsWith("/compare.html"));
    await bench.until(() => document.querySelector(".verdict"));
    const seen = await bench.run(() => ({
      query: location.search,
      title: document.getElementById("title").textContent,
      verdict: document.querySelector(".verdict").innerText,
      low: document.querySelector(".verdict").getBoundingClientRect().bottom,
      rows: document.querySelectorAll(".overview tbody tr").length,
      inFirst: [...document.querySelectorAll(".overview tbody tr")].filter((row) => row.getBoundingClientRect().bottom < innerHeight).length,
      only: [...document.querySelectorAll(".released section")].map((section) => section.querySelectorAll("li").length),
      parts: document.querySelectorAll(".matrix tbody tr").length,
    }));
    assert.equal(seen.query, "?s=olmo&s=llama-3.1-405b");
    assert.equal(seen.title, "OLMo 7B and Llama 3.1 405B");
    assert.match(seen.verdict, /^OLMo 7B releases more: \d+ of 30 components, Llama 3\.1 405B \d+\./);
    assert.ok(seen.low < 400, `the answer ends at ${seen.low}`);
    assert.deepEqual([seen.rows, seen.parts], [8, 30]);
    await bench.driver.manage().window().setRect({ width: 1000, height: 800 });
    assert.ok(seen.inFirst >= 5, `${seen.inFirst} frameworks in the first screen`);
    assert.ok(seen.only[0] > seen.only[1], seen.only.join());
  });

  test("each result of a comparison leads to where it comes from, each difference has its reasons", async () => {
    await open("compare.html?s=bloom&s=falcon");
    await bench.until(() => document.querySelector(".verdict"));
    const wrong = await bench.run(() => {
      const wrong = [];
      const frameworks = new Set();
      for (const row of document.querySelectorAll(".overview tbody tr")) {
        const [explained] = row.querySelectorAll("th a");
        const id = explained.hash.slice(1);
        frameworks.add(id);
        const results = [...row.querySelectorAll("td:not(.reason)")];
        const ways = results.map((cell) => cell.querySelector("a").getAttribute("href"));
        if (ways.join() !== `bloom.html#${id},falcon.html#${id}`) wrong.push(ways.join());
        if (!explained.getAttribute("href").startsWith("about.html#")) wrong.push(explained.outerHTML);
        const differ = results[0].querySelector("b").textContent !== results[1].querySelector("b").textContent;
        const reasons = document.querySelectorAll(`#why-${id} .why > li`).length;
        if (differ && reasons === 0) wrong.push(`${id} has no reason`);
        for (const link of row.querySelectorAll(".reason a")) if (!document.querySelector(link.hash)) wrong.push(link.hash);
      }
      if (frameworks.size !== 8) wrong.push([...frameworks].join());
      const manifests = [...document.querySelectorAll(".overview thead small a")].map((link) => link.getAttribute("href"));
      if (manifests.join() !== "bloom.yaml,falcon.yaml") wrong.push(manifests.join());
      return wrong;
    });
    assert.deepEqual(wrong, []);
  });

  test("systems are added and removed, and the way back undoes it", async () => {
    await open("compare.html");
    const title = (text) => bench.until((text) => document.getElementById("title").textContent === text, text);
    const add = (id) =>
      bench.run((id) => {
        const select = document.getElementById("add");
        select.value = id;
        select.dispatchEvent(new Event("change", { bubbles: true }));
        // Nothing happens yet: who goes through the list by keys has not chosen.
        const before = document.getElementById("title").textContent;
        document.getElementById("add-it").click();
        return before;
      }, id);
    await title("Compare systems");
    assert.equal(await add("gpt-2"), "Compare systems");
    await title("GPT-2");
    await add("bert");
    await title("GPT-2 and BERT");
    await add("chatgpt");
    await title("GPT-2, BERT and ChatGPT");
    await bench.until(() => document.querySelectorAll(".overview thead th").length === 5);
    await bench.run(() => document.querySelector('[aria-label="Remove BERT"]').click());
    await title("GPT-2 and ChatGPT");
    assert.ok(await bench.run(() => document.activeElement === document.getElementById("add")));
    // WebKit's driver passes over what no person pressed.
    await bench.run(() => history.back());
    await title("GPT-2, BERT and ChatGPT");
    // Nobody is loaded who is not of the site.
    await open("compare.html?s=..%2Fx&s=bert&s=nobody");
    await title("BERT");
  });

  test("it works from a disk", async (t) => {
    const page = (name) => pathToFileURL(`${SITE}/gallery/${name}`).href;
    try {
      await bench.driver.get(`${page("index.html")}?level=3`);
    } catch (error) {
      return t.skip(`this browser opens no file: ${error.message}`);
    }
    await bench.until(() => !document.getElementById("filters").hidden);
    const { levels, query } = await state();
    assert.deepEqual([levels, query], [["3"], "?level=3"]);
    await bench.driver.get(`${page("compare.html")}?s=bloom&s=falcon`);
    await bench.until(() => document.querySelector(".verdict"));
  });

  const PAGES = ["index.html", "bloom.html", "compare.html?s=bloom&s=falcon", "pictures.html", "about.html"];

  for (const page of PAGES) {
    test(`no page is wider than the window: ${page}`, async () => {
      const { width, height } = await bench.driver.manage().window().getRect();
      try {
        for (const narrow of [1280, 390, 320]) {
          await open("about.html");
          await bench.driver.manage().window().setRect({ width: narrow, height: 800 });
          await open(page);
          await bench.settle();
          const [wide, room] = await bench.run(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.ok(wide <= room, `${wide} of ${room} at ${narrow}`);
        }
      } finally {
        await bench.driver.manage().window().setRect({ width, height });
      }
    });

    for (const theme of ["light", "dark"]) {
      test(`axe-core finds nothing: ${page}, ${theme}`, async () => {
        await open(page, theme);
        if (page.startsWith("compare")) await bench.until(() => document.querySelector(".verdict"));
        assert.deepEqual(await bench.axe(), []);
      });
    }
  }
}
